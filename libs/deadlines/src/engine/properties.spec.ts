import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CaseEvent } from '@quantieme/law';
import { computeDeadlines } from '../compute-deadlines.ts';
import { anEvent } from '../testing/case-file.ts';
import type { CaseFile, Computation, Deadline } from './model.ts';
import { statusOn } from './status.ts';

const TODAY = Temporal.PlainDate.from('2026-11-21');
const FIRST = Temporal.PlainDate.from('2024-06-01');
const RUNS = { numRuns: 80 };

const TYPES = [
  'demande-deposee',
  'complement-demande',
  'complement-fourni',
  'accuse-reception-recu',
  'refus-notifie',
  'refus-explicite-apres-implicite',
  'refus-implicite-ne',
  'retrait-notifie',
  'decision-favorable',
  'desistement',
  'motifs-demandes',
  'motifs-communiques',
  'gracieux-depose',
  'gracieux-rejete',
  'hierarchique-depose',
  'aj-demandee',
  'aj-decision',
  'requete-ta-deposee',
  'oqtf-notifiee',
  'assignation-notifiee',
  'rf-attestation-depot',
  'titre-expire-bientot',
] as const;

const aDay = fc.integer({ min: 0, max: 900 }).map((days) => FIRST.add({ days }));
const maybe = fc.constantFrom(true, false, null);

const anyEvent = (id: string): fc.Arbitrary<CaseEvent> =>
  fc
    .record({
      type: fc.constantFrom(...TYPES),
      on: aDay,
      remediesStated: maybe,
      oqtf: maybe,
      confirmative: maybe,
      informed: maybe,
      earlier: fc.integer({ min: 0, max: 20 }),
    })
    .map(({ type, on, earlier, ...details }) => {
      const before = String(on.subtract({ days: earlier }));
      const dates =
        earlier % 3 === 0 ? {} : { sentOn: before, availableOn: before, expiresOn: String(on) };
      return anEvent([type, String(on), { id, ...dates, ...details }]);
    });

const someEvents = fc
  .integer({ min: 1, max: 8 })
  .chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, index) => anyEvent(`e${index}`))),
  );

const someFile: fc.Arbitrary<CaseFile> = fc.record({
  procedure: fc.constantFrom('premiere-demande', 'refus-recours', 'regroupement-familial', 'oqtf'),
  territory: fc.constantFrom('metropole', 'guyane', 'reunion', 'alsace-moselle', 'polynesie'),
  residence: fc.constantFrom('metropole', 'outre-mer', 'etranger', null),
  events: someEvents,
  facts: fc.constant({}),
});

const show = (computation: Computation): string => JSON.stringify(computation);
const compute = (file: CaseFile): Computation => computeDeadlines(file, TODAY);

describe('whatever the dossier', () => {
  it('the order of recording never matters', () => {
    fc.assert(
      fc.property(someFile, fc.infiniteStream(fc.nat()), (file, stream) => {
        const weights = new Map(file.events.map((event) => [event.id, stream.next().value ?? 0]));
        const shuffled = [...file.events].sort(
          (a, b) => (weights.get(a.id) ?? 0) - (weights.get(b.id) ?? 0),
        );
        expect(show(compute({ ...file, events: shuffled }))).toBe(show(compute(file)));
      }),
      RUNS,
    );
  });

  it('correcting an event to its own value changes nothing', () => {
    fc.assert(
      fc.property(someFile, (file) => {
        const events = file.events.map((event) => ({ ...event, details: { ...event.details } }));
        expect(show(compute({ ...file, events }))).toBe(show(compute(file)));
      }),
      RUNS,
    );
  });

  it('the prudent date is never after the legal one, nor its midnight', () => {
    fc.assert(
      fc.property(someFile, (file) => {
        for (const deadline of compute(file).deadlines) {
          expect(isSane(deadline)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('keys are unique and every deadline has a trigger that exists', () => {
    fc.assert(
      fc.property(someFile, (file) => {
        const { deadlines, derivedEvents } = compute(file);
        const keys = deadlines.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const triggers = new Set(
          [...file.events, ...derivedEvents].map((one) => ('id' in one ? one.id : one.key)),
        );
        expect(deadlines.filter(({ triggeredBy }) => !triggers.has(triggeredBy))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('births lie between their earliest and their latest day', () => {
    fc.assert(
      fc.property(someFile, (file) => {
        for (const { earliestOn, on, latestOn } of compute(file).derivedEvents) {
          expect([earliestOn, on, latestOn].map(String)).toEqual(
            [earliestOn, on, latestOn].map(String).sort(),
          );
        }
      }),
      RUNS,
    );
  });

  it('no later act of the firm or the client revives an expired limit', () => {
    const late = fc.constantFrom(
      'gracieux-depose',
      'hierarchique-depose',
      'aj-demandee',
      'motifs-demandes',
    );
    fc.assert(
      fc.property(someFile, late, (file, type) => {
        const before = compute(file);
        const day = '2031-01-15';
        const after = compute({
          ...file,
          events: [...file.events, anEvent([type, day, { id: 'late' }])],
        });
        const expired = before.deadlines.filter(
          (one) => statusOn(one, Temporal.PlainDate.from(day)) === 'missed',
        );
        for (const { key, lastDay } of expired) {
          const same = after.deadlines.find((one) => one.key === key);
          expect([key, String(same?.lastDay), same?.outcome]).toEqual([
            key,
            String(lastDay),
            'live',
          ]);
        }
      }),
      RUNS,
    );
  });

  it('something always changes by itself on the day announced, never before', () => {
    fc.assert(
      fc.property(someFile, (file) => {
        const { deadlines, derivedEvents, nextChangeOn } = compute(file);
        const state = (day: Temporal.PlainDate) => [
          ...deadlines.map((one) => statusOn(one, day)),
          ...deadlines.map(({ opensOn }) => opensOn !== null && opensOn.since(day).sign <= 0),
          ...derivedEvents.map(({ on }) => on.since(day).sign <= 0),
        ];
        const eve = (nextChangeOn ?? TODAY.add({ years: 20 })).subtract({ days: 1 });
        expect(state(eve)).toEqual(state(TODAY));
      }),
      RUNS,
    );
  });
});

function isSane({ lastDay, prudentLastDay, expiresAt, prudentExpiresAt }: Deadline): boolean {
  const day =
    !lastDay || !prudentLastDay || Temporal.PlainDate.compare(prudentLastDay, lastDay) <= 0;
  const midnight =
    !expiresAt || !prudentExpiresAt || Temporal.Instant.compare(prudentExpiresAt, expiresAt) <= 0;
  return day && midnight;
}
