import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { timeZoneOf, type Territory } from '@quantieme/calendar';
import { buildDutyTable, DUTY_SITUATIONS } from '@quantieme/casework';
import { computeDeadlines, RULES, type Deadline } from '@quantieme/deadlines';
import type { SourceRef } from '@quantieme/law';
// What the device itself runs: no package gives it.
// eslint-disable-next-line @nx/enforce-module-boundaries
import { readTable, type DutyAnswer } from '../../apps/web/src/permanence/read-table.ts';

type Table = Awaited<ReturnType<typeof buildDutyTable>>;
type Situation = (typeof DUTY_SITUATIONS)[number];

const LAW = { version: '0', sha256: '0', timeZoneData: '0' };
const day = (text: string) => Temporal.PlainDate.from(text);

function tableOf(from: string, to: string, territories: readonly Territory[]): Promise<Table> {
  const days = { issuedOn: day(from), validTo: day(to), from: day(from), to: day(to) };
  const breathe = () => Promise.resolve();
  return buildDutyTable({ ...days, territories, amendments: [], law: LAW, breathe });
}

interface Notified {
  readonly situation: Situation;
  readonly territory: Territory;
  readonly on: string;
  readonly clock: string;
}

/** Null: the clock of the place does not show that minute. */
function instantOf({ territory, on, clock }: Notified): Temporal.Instant | null {
  const local = day(on).toPlainDateTime(clock);
  const at = local.toZonedDateTime(timeZoneOf(territory), { disambiguation: 'earlier' });
  return at.toPlainDateTime().equals(local) ? at.toInstant() : null;
}

/** All rules of the engine, on the same notification. */
function byEngine(notified: Notified): readonly Deadline[] {
  const { situation, territory, on, clock } = notified;
  const event = {
    id: 'e1',
    type: situation.event,
    on: day(on),
    at: clock === '' ? null : instantOf(notified),
    dates: { notifiedOn: day(on) },
    details: situation.details,
  };
  const file = { procedure: '', territory, residence: null, events: [event], facts: {} };
  const { deadlines } = computeDeadlines(file, day(on));
  return situation.limits.flatMap((rule) => deadlines.find((one) => one.rule === rule) ?? []);
}

const sourceSaid = (source: SourceRef | null) =>
  source && { code: source.code, article: source.article, from: source.from, url: source.url };

/** What a deadline says, in one language and on its own clock. */
function said(deadline: Deadline, language: 'fr' | 'en') {
  const { timeZone } = deadline;
  const date = (on: Temporal.PlainDate | null) => on && String(on);
  const clock = (at: Temporal.Instant | null) =>
    at &&
    `${at.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' })}Z`;
  return {
    rule: deadline.rule,
    ruleVersion: deadline.ruleVersion,
    label: deadline.label[language],
    nature: deadline.nature,
    severity: deadline.severity,
    precision: deadline.precision,
    effect: deadline.effect[language],
    startsOn: date(deadline.startsOn),
    opensOn: date(deadline.opensOn),
    lastDay: date(deadline.lastDay),
    prudentLastDay: date(deadline.prudentLastDay),
    expiresAt: clock(deadline.expiresAt),
    prudentExpiresAt: clock(deadline.prudentExpiresAt),
    readings: deadline.readings.map(({ authority, lastDay, expiresAt, source, ...rest }) => ({
      ...rest,
      authority: authority[language],
      lastDay: date(lastDay),
      expiresAt: clock(expiresAt),
      source: sourceSaid(source),
    })),
    steps: deadline.steps.map((step) => ({
      kind: step.kind,
      text: step.text[language],
      date: date(step.date),
      source: sourceSaid(step.source),
    })),
    sources: deadline.sources.map(sourceSaid),
    undetermined: deadline.undetermined.map(({ question, effect }) => ({
      question: question[language],
      effect: effect[language],
    })),
  };
}

const SAID = [
  'rule',
  'ruleVersion',
  'label',
  'nature',
  'severity',
  'precision',
  'effect',
  'startsOn',
  'opensOn',
  'lastDay',
  'prudentLastDay',
  'expiresAt',
  'prudentExpiresAt',
  'readings',
  'steps',
  'sources',
] as const;

function saidByTable(answer: DutyAnswer) {
  if (answer.refused) return answer.refused;
  return answer.limits.map(({ deadline }) => ({
    ...Object.fromEntries(SAID.map((name) => [name, deadline[name]])),
    undetermined: deadline.undetermined.map(({ question, effect }) => ({ question, effect })),
  }));
}

function expectedOf(notified: Notified, language: 'fr' | 'en') {
  if (notified.clock !== '' && instantOf(notified) === null) return 'no-such-hour';
  const limits = byEngine(notified);
  return limits.length === 0 ? 'no-limit' : limits.map((one) => said(one, language));
}

function compare(table: Table, notified: Notified, language: 'fr' | 'en' = 'fr'): void {
  const { situation, territory, on, clock } = notified;
  const asked = { situation: situation.id, territory, on, clock };
  const found = saidByTable(readTable(table as never, asked, language));
  const expected = expectedOf(notified, language);
  // Hundreds of thousands of values: only what differs is worth laying out.
  if (!isDeepStrictEqual(found, expected))
    expect({ asked, found }).toEqual({ asked, found: expected });
}

const daysOf = ({ from, to }: Table) =>
  Array.from({ length: day(from).until(day(to)).days + 1 }, (_, days) =>
    String(day(from).add({ days })),
  );
const inHours = (table: Table) =>
  DUTY_SITUATIONS.filter(({ id }) => table.situations.find((one) => one.id === id)?.hours);

const ELSEWHERE: readonly Territory[] = ['metropole', 'mayotte', 'nouvelle-caledonie'];
describe.each<[string, string, string, readonly Territory[]]>([
  ['around the end of the year', '2026-12-30', '2027-01-02', ['alsace-moselle', 'polynesie']],
  ['around a night when clocks go back', '2026-10-22', '2026-10-26', ['saint-pierre-et-miquelon']],
  ['when clocks go forward, at Easter', '2027-03-25', '2027-03-29', ['reunion', 'guyane']],
  ['around Martinique’s own holiday', '2026-05-20', '2026-05-23', ['martinique', 'guadeloupe']],
])('the table %s', (_when, from, to, others) => {
  const places = [...ELSEWHERE, ...others];
  let table: Table;
  beforeAll(async () => {
    table = await tableOf(from, to, places);
  });

  it('says what the engine says, of every situation, day and place', () => {
    for (const situation of DUTY_SITUATIONS)
      for (const territory of places)
        for (const on of daysOf(table)) compare(table, { situation, territory, on, clock: '' });
    for (const situation of DUTY_SITUATIONS)
      compare(table, { situation, territory: 'metropole', on: from, clock: '' }, 'en');
  });

  it('says the same to the minute, at the edges of hours and days', () => {
    const clocks = ['00:00', '00:01', '01:59', '02:30', '03:00', '17:17', '23:59'];
    for (const situation of inHours(table))
      for (const territory of ['metropole', ...others] as const)
        for (const on of daysOf(table))
          for (const clock of clocks) compare(table, { situation, territory, on, clock });
  });
});

it('follows the change of law that a firm has adopted', async () => {
  const five = { mode: 'plain', unit: 'day', count: 5, roll: 'no' } as const;
  const sources = [{ code: 'CESEDA', article: 'D551-18', from: null, url: 'https://example.fr' }];
  const change = { rule: 'cma-observations-15-jours', from: '2026-12-01', limit: five, sources };
  const days = { issuedOn: day('2026-12-02'), validTo: day('2026-12-02') };
  const table = await buildDutyTable({
    ...days,
    from: day('2026-11-30'),
    to: day('2026-12-02'),
    territories: ['metropole'],
    amendments: [change],
    law: LAW,
    breathe: () => Promise.resolve(),
  });
  const lastDays = ['2026-11-30', '2026-12-01', '2026-12-02'].map((on) => {
    const asked = { situation: 'cma-fin', territory: 'metropole', on, clock: '' } as const;
    return readTable(table as never, asked, 'fr').limits?.[0]?.deadline.lastDay;
  });
  expect(lastDays).toEqual(['2026-12-15', '2026-12-06', '2026-12-07']);
});

describe('situations', () => {
  it('are those whose limits are known, each of a limit that runs', async () => {
    const rules = new Set(RULES.map(({ id }) => id));
    const named = DUTY_SITUATIONS.flatMap(({ limits }) => limits);
    expect(named.filter((rule) => !rules.has(rule))).toEqual([]);
    const ids = DUTY_SITUATIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const situation of DUTY_SITUATIONS) {
      const found = byEngine({ situation, territory: 'metropole', on: '2026-12-02', clock: '' });
      expect([situation.id, found.length]).toEqual([situation.id, situation.limits.length]);
    }
  });
});
