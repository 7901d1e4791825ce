import { describe, expect, it } from '@jest/globals';
import type { Recipient } from '@quantieme/persistence';
import type { Team } from '../reminders/alert-decision.ts';
import type { Absence, Duty } from './duty.ts';
import { isReplaced, nextDigestAt, nextFirmDigestAt, standInOf } from './duty.ts';
import { OFFICE_HOURS } from './office-hours.ts';
import { chainOf, levelAfter, nextLevelAt, replacedIn } from './escalation.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.ZonedDateTime.from(`${text}[Europe/Paris]`).toInstant();
const ON = day('2026-11-20');

function person(id: string, role: string, isLawyer = role === 'lawyer'): Recipient {
  return { id, name: id, email: `${id}@cabinet.test`, role, isLawyer, locale: 'fr' };
}
const PEOPLE = [
  person('owner', 'owner', true),
  person('responsible', 'lawyer'),
  person('lawyer', 'lawyer'),
  person('paralegal', 'paralegal'),
  person('assistant', 'assistant'),
  person('billing', 'billing'),
];
const away = (userId: string, deputyId: string | null = null): Absence => ({
  userId,
  from: ON,
  to: ON,
  deputyId,
});

function aDuty(change: Partial<Omit<Duty, 'deputies'>> & { deputies?: object } = {}): Duty {
  return {
    people: PEOPLE,
    absences: [],
    digestAt: new Map(),
    hours: OFFICE_HOURS,
    ...change,
    deputies: new Map<string, string>(Object.entries(change.deputies ?? {})),
  };
}
const without = (...ids: string[]) => PEOPLE.filter(({ id }) => !ids.includes(id));
const TEAM: Team = { responsibleId: 'responsible', paralegalId: 'paralegal', assigneeId: null };
const ASSIGNED: Team = { ...TEAM, assigneeId: 'assistant' };
const chain = (team: Team, duty: Duty) =>
  chainOf(team, duty, ON).map((people) => people.map(({ id }) => id).join(' '));

describe('whom an alert goes to', () => {
  it.each<[string, Team, Duty, string[]]>([
    ['the team, then the owner', TEAM, aDuty(), ['responsible paralegal', '', '', 'owner']],
    ['the assignee first', ASSIGNED, aDuty(), ['assistant', '', 'responsible', 'owner']],
    [
      'an assignee who has left counts for nothing',
      ASSIGNED,
      aDuty({ people: without('assistant') }),
      ['responsible paralegal', '', '', 'owner'],
    ],
    [
      'a standing deputy is the second level',
      ASSIGNED,
      aDuty({ deputies: { assistant: 'paralegal' } }),
      ['assistant', 'paralegal', 'responsible', 'owner'],
    ],
    [
      'somebody away is replaced at once',
      ASSIGNED,
      aDuty({ absences: [away('assistant', 'lawyer')] }),
      ['lawyer', '', 'responsible', 'owner'],
    ],
    [
      'the deputy of an absence goes before the standing one',
      ASSIGNED,
      aDuty({ absences: [away('assistant', 'lawyer')], deputies: { assistant: 'owner' } }),
      ['lawyer', '', 'responsible', 'owner'],
    ],
    [
      'a deputy who is away too is replaced by hers',
      ASSIGNED,
      aDuty({
        absences: [away('assistant', 'paralegal'), away('paralegal')],
        deputies: { paralegal: 'lawyer', lawyer: 'owner' },
      }),
      ['lawyer', 'owner', 'responsible', ''],
    ],
    [
      'deputies who name each other stand in for nobody: the team is told',
      ASSIGNED,
      aDuty({
        absences: [away('assistant', 'lawyer'), away('lawyer', 'assistant')],
      }),
      ['responsible paralegal', '', '', 'owner'],
    ],
    [
      'where that of the absence leads nowhere, the standing one answers',
      ASSIGNED,
      aDuty({
        absences: [away('assistant', 'lawyer'), away('lawyer', 'assistant')],
        deputies: { assistant: 'paralegal' },
      }),
      ['paralegal', '', 'responsible', 'owner'],
    ],
    [
      'a deputy who may not acknowledge is none',
      ASSIGNED,
      aDuty({ absences: [away('assistant', 'billing')], deputies: { assistant: 'lawyer' } }),
      ['lawyer', '', 'responsible', 'owner'],
    ],
    [
      'a deputy who has left is none',
      ASSIGNED,
      aDuty({ people: without('lawyer'), absences: [away('assistant', 'lawyer')] }),
      ['responsible paralegal', '', '', 'owner'],
    ],
    [
      'a responsible lawyer away without a deputy: the others of the firm',
      TEAM,
      aDuty({ absences: [away('responsible')] }),
      ['paralegal', '', 'owner lawyer', ''],
    ],
    [
      'no responsible lawyer: every lawyer and owner at once',
      { ...TEAM, responsibleId: null },
      aDuty(),
      ['paralegal owner responsible lawyer', '', '', ''],
    ],
    [
      'nobody is named',
      { responsibleId: null, paralegalId: null, assigneeId: null },
      aDuty(),
      ['owner responsible lawyer', '', '', ''],
    ],
    [
      'the whole team is away without deputies',
      TEAM,
      aDuty({ absences: [away('responsible'), away('paralegal')] }),
      ['owner lawyer', '', '', ''],
    ],
    [
      'everybody who answers for cases is away: they are told all the same',
      TEAM,
      aDuty({ absences: PEOPLE.map(({ id }) => away(id)) }),
      ['responsible paralegal owner lawyer', '', '', ''],
    ],
    [
      'no lawyer is left: whoever is',
      TEAM,
      aDuty({ people: [person('billing', 'billing')] }),
      ['billing', '', '', ''],
    ],
    [
      'an owner away is replaced at the top',
      ASSIGNED,
      aDuty({ absences: [away('owner', 'lawyer')] }),
      ['assistant', '', 'responsible', 'lawyer'],
    ],
    [
      'an owner away whose deputy was told before is told herself',
      ASSIGNED,
      aDuty({ absences: [away('owner', 'responsible')] }),
      ['assistant', '', 'responsible', 'owner'],
    ],
    ['nobody can sign in', TEAM, aDuty({ people: [] }), ['', '', '', '']],
  ])('%s', (_situation, team, duty, expected) => {
    expect(chain(team, duty)).toEqual(expected);
  });

  it.each([
    ['2026-11-19', 'assistant', 'the day before'],
    ['2026-11-20', 'lawyer', 'the first day'],
    ['2026-11-22', 'lawyer', 'the last day'],
    ['2026-11-23', 'assistant', 'the day after'],
  ])('on %s, %s: %s', (on, expected) => {
    const absence = { ...away('assistant', 'lawyer'), to: day('2026-11-22') };
    const [first] = chainOf(ASSIGNED, aDuty({ absences: [absence] }), day(on));
    expect(first?.map(({ id }) => id)).toEqual([expected]);
  });

  it('skips the levels with nobody to tell, up to the top', () => {
    const levels = chainOf(ASSIGNED, aDuty(), ON);
    expect([0, 1, 2, 3].map((level) => levelAfter(levels, level))).toEqual([2, 2, 3, null]);
    expect(levelAfter(chainOf(TEAM, aDuty({ people: [] }), ON), 0)).toBeNull();
  });

  it('knows who has been replaced, and will have to be told', () => {
    const duty = aDuty({ absences: [away('responsible', 'lawyer'), away('paralegal')] });
    expect(replacedIn(TEAM, duty, ON).map(({ id }) => id)).toEqual(['responsible']);
    expect(replacedIn(TEAM, duty, ON.add({ days: 1 }))).toEqual([]);
    expect(isReplaced('paralegal', duty, ON)).toBe(false);
    expect(standInOf('responsible', duty, ON)?.id).toBe('lawyer');
  });
});

describe('how long silence lasts', () => {
  const clock = (moment: Temporal.Instant | null) =>
    moment?.toZonedDateTimeISO('Europe/Paris').toPlainDateTime().toString();
  const next = (change: Partial<Parameters<typeof nextLevelAt>[0]>) =>
    clock(
      nextLevelAt({
        level: 0,
        policy: { escalateAfterHours: 4 },
        duty: aDuty(),
        from: at('2026-11-20T17:00'),
        precision: 'day',
        targetAt: at('2026-12-12T00:00'),
        ...change,
      }),
    );

  it('is counted in hours the firm is open, and in hours that pass for a limit in hours', () => {
    expect(next({})).toBe('2026-11-23T12:00:00');
    expect(next({ precision: 'minute' })).toBe('2026-11-20T21:00:00');
  });

  it('is shorter where the end is near: each level left is told before it', () => {
    const targetAt = at('2026-11-21T00:00');
    expect(next({ targetAt })).toBe('2026-11-20T18:45:00');
    expect(next({ targetAt, level: 2 })).toBe('2026-11-20T20:30:00');
    expect(next({ targetAt: at('2026-11-20T19:00'), precision: 'minute' })).toBe(
      '2026-11-20T17:30:00',
    );
  });

  it('is what the policy says once the end has passed', () => {
    expect(next({ targetAt: at('2026-11-20T17:00') })).toBe('2026-11-23T12:00:00');
  });

  it('has no end after the last level, nor where nothing is escalated', () => {
    expect(next({ level: 2 })).toBe('2026-11-23T12:00:00');
    expect(next({ level: 3 })).toBeUndefined();
    expect(next({ policy: { escalateAfterHours: null } })).toBeUndefined();
  });
});

describe('the next daily message', () => {
  const next = (from: string, change: Parameters<typeof aDuty>[0] = {}) =>
    nextDigestAt('lawyer', aDuty(change), at(from))
      .toZonedDateTimeISO('Europe/Paris')
      .toPlainDateTime()
      .toString();

  it.each([
    ['2026-11-20T07:59', '2026-11-20T08:00:00', 'the same day'],
    ['2026-11-20T08:00', '2026-11-20T08:00:00', 'what falls due at her hour is still in it'],
    ['2026-11-20T08:01', '2026-11-23T08:00:00', 'a minute later: after the weekend'],
    ['2026-05-13T12:00', '2026-05-15T08:00:00', 'after Ascension Day'],
    ['2026-10-24T12:00', '2026-10-26T08:00:00', 'the clocks have changed: eight is eight'],
  ])('from %s leaves at %s (%s)', (from, expected) => {
    expect(next(from)).toBe(expected);
  });

  it('leaves at the hour she chose', () => {
    const digestAt = new Map([['lawyer', '18:30']]);
    expect(next('2026-11-20T08:00', { digestAt })).toBe('2026-11-20T18:30:00');
  });

  it('waits until she is back, if somebody stands in for her', () => {
    const absence = { userId: 'lawyer', from: ON, to: day('2026-11-27'), deputyId: 'owner' };
    expect(next('2026-11-19T12:00', { absences: [absence] })).toBe('2026-11-30T08:00:00');
    const alone = { ...absence, deputyId: null };
    expect(next('2026-11-19T12:00', { absences: [alone] })).toBe('2026-11-20T08:00:00');
  });

  it.each([
    ['2026-11-20T08:00', '2026-11-20T08:00:00', 'whoever is away'],
    ['2026-11-20T08:01', '2026-11-23T08:00:00', 'after the weekend'],
    ['2026-05-13T12:00', '2026-05-15T08:00:00', 'after Ascension Day'],
  ])('of the firm’s own system, from %s: %s (%s)', (from, expected) => {
    const absence = { userId: 'lawyer', from: ON, to: day('2026-11-27'), deputyId: 'owner' };
    const leaves = nextFirmDigestAt(aDuty({ absences: [absence] }), at(from));
    expect(leaves.toZonedDateTimeISO('Europe/Paris').toPlainDateTime().toString()).toBe(expected);
  });

  it('leaves the next morning of a firm that never opens', () => {
    const closures = [{ from: day('2020-01-01'), to: day('2030-12-31') }];
    expect(next('2026-11-20T12:00', { hours: { ...OFFICE_HOURS, closures } })).toBe(
      '2026-11-21T08:00:00',
    );
  });
});
