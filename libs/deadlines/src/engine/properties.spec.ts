import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EVENT_TYPES, type CaseEvent } from '@quantieme/law';
import { computeDeadlines } from '../compute-deadlines.ts';
import { RULES } from '../rules/index.ts';
import { anyFile, anyHistory, eventOfType, historyAround } from '../testing/any-history.ts';
import { compareText } from './order.ts';
import type { CaseFile, Computation, Deadline } from './model.ts';
import { statusOn } from './status.ts';

type Day = Temporal.PlainDate;

const TODAY = Temporal.PlainDate.from('2026-11-21');
/** The same histories on every machine; `PROPERTY_SEED=$RANDOM npm test -- properties` draws others. */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_122) });

/** Few runs each, many rules: the suite stays within seconds. */
const PER_RULE = { numRuns: 2 };
const RUNS = { numRuns: 60 };
const MORE = { numRuns: 100 };

/** A ruling recorded late shows that the action was brought: reception went on until then (CESEDA L551-14). */
const GO_ON: ReadonlySet<string> = new Set([
  'hebergement-asile-sortie',
  'hebergement-asile-maintien',
  'hebergement-asile-aide-retour-15-jours',
]);

const compute = (file: CaseFile): Computation => computeDeadlines(file, TODAY);
const show = (computation: Computation): string => JSON.stringify(computation);
const isAfter = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) > 0;

describe('whatever the dossier, around each rule', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    fc.assert(
      fc.property(historyAround(rule), ({ file }) => {
        const computation = compute(file);
        expect(twice(computation.deadlines.map(({ key }) => key))).toEqual([]);
        expect(orphans(file, computation)).toEqual([]);
        expect(computation.deadlines.flatMap(disorders)).toEqual([]);
        expect(computation.derivedEvents.filter((birth) => !isOrdered(birth))).toEqual([]);
      }),
      PER_RULE,
    );
  });
});

describe('whatever the event', () => {
  it.each(Object.keys(EVENT_TYPES).map((type) => [type]))('%s alone', (type) => {
    fc.assert(
      fc.property(anyFile, eventOfType(type), (file, event) => {
        const { deadlines } = compute({ ...file, events: [event] });
        expect(deadlines.flatMap(disorders)).toEqual([]);
      }),
      { numRuns: 1 },
    );
  });
});

describe('whatever the dossier', () => {
  it('the order of recording never matters, only dates', () => {
    fc.assert(
      fc.property(anyFile, fc.infiniteStream(fc.nat()), (file, stream) => {
        const weights = new Map(file.events.map(({ id }) => [id, stream.next().value ?? 0]));
        const weight = ({ id }: CaseEvent) => weights.get(id) ?? 0;
        const shuffled = [...file.events].sort((a, b) => weight(a) - weight(b));
        expect(show(compute({ ...file, events: shuffled }))).toBe(show(compute(file)));
      }),
      RUNS,
    );
  });

  it('correcting an event to its own value changes nothing', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const events = file.events.map(rewritten);
        expect(show(compute({ ...file, events }))).toBe(show(compute(file)));
      }),
      RUNS,
    );
  });

  it('no later event makes an expired limit alive again, unless its rule says so', () => {
    fc.assert(
      fc.property(anyHistory, ({ file, later }) => {
        const before = compute(file);
        const day = afterSomeLimit(file, before);
        const after = compute({ ...file, events: [...file.events, later(day)] });
        const revived = before.deadlines
          .filter((one) => statusOn(one, day) === 'missed' && !GO_ON.has(one.rule))
          .filter(({ key, lastDay }) => isLonger(byKey(after, key), lastDay));
        expect(revived.map(({ key }) => key)).toEqual([]);
      }),
      MORE,
    );
  });

  it('something always changes by itself on the day announced, never before', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const { deadlines, derivedEvents, nextChangeOn } = compute(file);
        const state = (day: Day) => [
          ...deadlines.map((one) => statusOn(one, day)),
          ...deadlines
            .filter(({ outcome }) => outcome === 'live')
            .map(({ opensOn }) => opensOn !== null && !isAfter(opensOn, day)),
          ...derivedEvents.map(({ on }) => !isAfter(on, day)),
        ];
        const eve = (nextChangeOn ?? TODAY.add({ years: 50 })).subtract({ days: 1 });
        expect(state(eve)).toEqual(state(TODAY));
      }),
      RUNS,
    );
  });
});

const twice = (keys: readonly string[]): readonly string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index);

/** Deadlines started by nothing that the dossier or the law knows. */
function orphans(file: CaseFile, { deadlines, derivedEvents }: Computation): readonly string[] {
  const known = new Set([
    ...file.events.map(({ id }) => id),
    ...derivedEvents.map(({ key }) => key),
  ]);
  return deadlines.filter(({ triggeredBy }) => !known.has(triggeredBy)).map(({ key }) => key);
}

/** Days of one deadline that come in the wrong order. */
function disorders(deadline: Deadline): readonly string[] {
  const { key, nature, startsOn, opensOn, lastDay, prudentLastDay } = deadline;
  const { expiresAt, prudentExpiresAt } = deadline;
  const late = expiresAt && prudentExpiresAt && prudentExpiresAt.since(expiresAt).sign > 0;
  const wrong = [
    startsOn && lastDay && isAfter(startsOn, lastDay) ? 'starts after its last day' : null,
    // A mere wait shows the day it ends, and opens the day after.
    nature !== 'milestone' && opensOn && lastDay && isAfter(opensOn, lastDay)
      ? 'opens after its last day'
      : null,
    lastDay && !prudentLastDay ? 'has no prudent day' : null,
    late ? 'prudently ends at a later hour' : null,
    ...deadline.readings
      // Neighbouring versions are questions: the date itself may be wrong.
      .filter(({ name }) => !name.startsWith('version-'))
      .map(({ name, lastDay: other }) =>
        other && prudentLastDay && isAfter(prudentLastDay, other) ? `is after ${name}` : null,
      ),
  ];
  return wrong.filter((one) => one !== null).map((words) => `${key} ${words}`);
}

function isOrdered({ earliestOn, on, latestOn }: Computation['derivedEvents'][number]): boolean {
  return !isAfter(earliestOn, on) && !isAfter(on, latestOn);
}

/** The same event as it would be read again from storage, its fields in another order. */
function rewritten(event: CaseEvent): CaseEvent {
  const reversed = (record: object) => Object.fromEntries(Object.entries(record).reverse());
  const dates = Object.entries(event.dates).map(([name, day]) => [
    name,
    Temporal.PlainDate.from(String(day)),
  ]);
  return {
    ...event,
    on: Temporal.PlainDate.from(String(event.on)),
    at: event.at && Temporal.Instant.from(String(event.at)),
    dates: reversed(Object.fromEntries(dates) as object),
    details: reversed(event.details),
  };
}

/** A day after the middle one of the limits still alive, and after everything recorded. */
function afterSomeLimit({ events }: CaseFile, { deadlines }: Computation): Day {
  const ends = deadlines
    .flatMap(({ outcome, lastDay }) => (outcome === 'live' && lastDay ? [String(lastDay)] : []))
    .sort(compareText);
  const days = [ends[Math.floor(ends.length / 2)], ...events.map(({ on }) => String(on))];
  const latest = days
    .filter((day) => day !== undefined)
    .sort(compareText)
    .at(-1);
  return Temporal.PlainDate.from(latest ?? String(TODAY)).add({ days: 1 });
}

const byKey = ({ deadlines }: Computation, key: string): Deadline | undefined =>
  deadlines.find((one) => one.key === key);

function isLonger(after: Deadline | undefined, lastDay: Day | null): boolean {
  if (after?.outcome !== 'live') return false;
  return !after.lastDay || !lastDay || isAfter(after.lastDay, lastDay);
}
