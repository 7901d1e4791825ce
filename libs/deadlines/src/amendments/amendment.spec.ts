import { source } from '@quantieme/law';
import { describe, expect, it } from '@jest/globals';
import { computeDeadlines } from '../compute-deadlines.ts';
import { RULES } from '../rules/index.ts';
import { anEvent, lastDays, only } from '../testing/case-file.ts';
import { amend, eventTypesTouched, followsLast, type Amendment } from './amendment.ts';
import { readLimit } from './read-limit.ts';

const ONE_MONTH: Amendment = {
  rule: 'ta-recours-2-mois',
  from: '2027-01-01',
  limit: { mode: 'franc', unit: 'month', count: 1, roll: 'yes' },
  sources: [source('CJA', 'R421-1')],
};
const TODAY = Temporal.PlainDate.from('2026-11-22');

function refusedOn(day: string, amendments: readonly Amendment[]) {
  const event = anEvent(['refus-notifie', day, { decidedOn: day, remediesStated: true }]);
  const file = {
    procedure: 'premiere-demande',
    territory: 'metropole',
    residence: 'metropole',
    facts: {},
    events: [event],
  } as const;
  return only(computeDeadlines(file, TODAY, amendments), 'ta-recours-2-mois');
}

describe('a change of law', () => {
  it.each([
    ['2026-12-31', ['2027-03-01', '2027-03-01']],
    ['2027-01-01', ['2027-02-02', '2027-02-02']],
    ['2027-01-02', ['2027-02-03', '2027-02-03']],
  ])('applies from its first day: decision of %s → %j', (day, expected) => {
    expect(lastDays(refusedOn(day, [ONE_MONTH]))).toEqual(expected);
  });

  it('changes nothing while nobody adopted it', () => {
    expect(lastDays(refusedOn('2027-01-04', []))).toEqual(['2027-03-05', '2027-03-05']);
  });

  it('names the version it made and the text it comes from', () => {
    const deadline = refusedOn('2027-01-04', [ONE_MONTH]);
    expect(deadline.ruleVersion).toBe('2027-01-01');
    expect(deadline.sources.map(({ article }) => article)).toContain('R421-1');
  });

  it('closes the version before it on the eve, whatever the order of adoption', () => {
    const later = { ...ONE_MONTH, from: '2028-03-01' };
    const [rule] = amend(RULES, [later, ONE_MONTH]).filter(({ id }) => id === ONE_MONTH.rule);
    expect(rule?.versions.slice(-3).map(({ from, to }) => `${from} ${to}`)).toEqual([
      expect.stringMatching(/ 2026-12-31$/),
      '2027-01-01 2028-02-29',
      '2028-03-01 null',
    ]);
  });

  it('shortens the prudent reading alone where it says so', () => {
    const fifteenDays = { mode: 'franc', unit: 'day', count: 15, roll: 'yes' } as const;
    const arguable = { ...ONE_MONTH, prudent: fifteenDays };
    expect(lastDays(refusedOn('2027-01-04', [arguable]))).toEqual(['2027-02-05', '2027-01-20']);
  });

  it('follows a version of all times, and none that has ended', () => {
    const [rule] = RULES;
    const having = (from: string | null, to: string | null) =>
      rule && { ...rule, versions: [{ ...rule.versions[0], from, to }] as const };
    const follows = [having(null, null), having('2021-05-01', null), having(null, '2026-12-31')];
    expect(follows.map((one) => one && followsLast(one, '2027-01-01'))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('cannot begin before the version it follows', () => {
    const rule = RULES.find(({ id }) => id === 'oqtf-recours-7-jours');
    expect(
      rule && ['2024-07-14', '2024-07-15', '2024-07-16'].map((on) => followsLast(rule, on)),
    ).toEqual([false, false, true]);
  });

  it('is left aside once the rules know the law of that day', () => {
    const caughtUp = { ...ONE_MONTH, rule: 'oqtf-recours-7-jours', from: '2024-07-15' };
    expect(amend(RULES, [caughtUp])).toEqual(RULES);
    const [later] = amend(RULES, [{ ...caughtUp, from: '2024-07-16' }]).filter(
      ({ id }) => id === caughtUp.rule,
    );
    expect(later?.versions.at(-1)).toMatchObject({ from: '2024-07-16', limit: ONE_MONTH.limit });
  });

  it('touches only dossiers that have an event which starts the rule, or a birth', () => {
    const types = eventTypesTouched(RULES, [ONE_MONTH]);
    expect(types).toEqual(expect.arrayContaining(['refus-notifie', 'demande-deposee']));
    expect(types).not.toContain('titre-expire-bientot');
  });
});

describe('a length written as JSON', () => {
  it.each([
    { mode: 'franc', unit: 'month', count: 1, roll: 'yes' },
    { mode: 'plain', unit: 'day', count: 15, roll: 'prudent-no' },
    { mode: 'less-than', unit: 'month', count: 9 },
    { mode: 'silence', unit: 'day', count: 90 },
    { mode: 'inclusive', unit: 'day', count: 5 },
    { mode: 'before-franc', unit: 'day', count: 3 },
    { mode: 'hours', unit: 'hour', count: 48 },
    // The longest that can be counted.
    { mode: 'silence', unit: 'month', count: 120 },
    { mode: 'silence', unit: 'day', count: 3650 },
    { mode: 'hours', unit: 'hour', count: 720 },
    {
      mode: 'before',
      opens: { unit: 'day', count: 120 },
      closes: { unit: 'day', count: 0 },
    },
  ])('is read as it is: %j', (limit) => {
    expect(readLimit(limit)).toEqual(limit);
  });

  it.each([
    [undefined],
    [null],
    ['two months'],
    [[]],
    [{ mode: 'franc', unit: 'month', count: 2 }],
    [{ mode: 'franc', unit: 'week', count: 2, roll: 'yes' }],
    [{ mode: 'franc', unit: 'hour', count: 2, roll: 'yes' }],
    [{ mode: 'franc', unit: 'month', count: 2, roll: 'maybe' }],
    [{ mode: 'franc', unit: 'month', count: 2, roll: 1 }],
    [{ mode: 'franc', unit: 'month', count: 0, roll: 'yes' }],
    [{ mode: 'inclusive', unit: 'day', count: 0 }],
    [{ mode: 'before-franc', unit: 'month', count: 1 }],
    [{ mode: 'silence', unit: 'day', count: 3651 }],
    [{ mode: 'franc', unit: 'month', count: 121, roll: 'yes' }],
    [{ mode: 'plain', unit: 'day', count: 1.5, roll: 'no' }],
    [{ mode: 'hours', unit: 'day', count: 2 }],
    [{ mode: 'hours', unit: 'hour', count: 721 }],
    [{ mode: 'before', opens: { unit: 'day', count: 2 } }],
    [{ mode: 'before', opens: null, closes: { unit: 'day', count: 2 } }],
    [{ mode: 'forever' }],
  ])('is refused: %j', (limit) => {
    expect(readLimit(limit)).toBeNull();
  });
});
