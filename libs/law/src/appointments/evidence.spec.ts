import { describe, expect, it } from '@jest/globals';
import type { CaseEvent } from '../case-event.ts';
import { appointmentEvidence, isAboutAppointment } from './evidence.ts';

const TODAY = Temporal.PlainDate.from('2026-11-22');
const before = (days: number) => TODAY.subtract({ days });

let number = 0;
function happened(type: string, on: Temporal.PlainDate, details: CaseEvent['details'] = {}) {
  number += 1;
  return { id: `e${number}`, type, on, at: null, dates: {}, details } satisfies CaseEvent;
}
const tried = (daysAgo: number, screenshot: string | null = 'a3f5') =>
  happened('rdv-tentative', before(daysAgo), { pageResult: 'aucun-creneau', screenshot });
const weigh = (events: readonly CaseEvent[]) => appointmentEvidence(events, TODAY);
const heldOf = (events: readonly CaseEvent[]) =>
  weigh(events)
    .expectations.filter(({ held }) => held)
    .map(({ id }) => id);

/** Ten attempts on ten days over five weeks, an e-mail, a letter of three weeks ago. */
const SOLID = [
  ...[1, 5, 9, 13, 17, 21, 25, 29, 33, 36].map((daysAgo) => tried(daysAgo)),
  happened('rdv-email', before(20)),
  happened('rdv-lrar', before(21)),
];

describe('what a record of attempts is worth', () => {
  it('counts attempts, days, span and the longest gap, in whatever order they were recorded', () => {
    expect(weigh([tried(3), tried(10), tried(3), tried(4)])).toMatchObject({
      attempts: 4,
      days: 3,
      spanDays: 7,
      longestGapDays: 6,
      firstOn: before(10),
      lastOn: before(3),
    });
  });

  it('has nothing to say of an empty record', () => {
    const { readiness, spanDays, longestGapDays, firstOn, closedBy } = weigh([]);
    expect({ readiness, spanDays, longestGapDays, firstOn, closedBy }).toEqual({
      readiness: 'insufficient',
      spanDays: 0,
      longestGapDays: 0,
      firstOn: null,
      closedBy: null,
    });
    expect(heldOf([])).toEqual([]);
  });

  // CE 10 June 2020 n° 435594: four captures between 13 and 18 September 2019 were not enough.
  it('finds the attempts of the decided case insufficient, though they straddle two calendar weeks', () => {
    const from = (day: string) => happened('rdv-tentative', Temporal.PlainDate.from(day));
    const events = ['2019-09-13', '2019-09-15', '2019-09-16', '2019-09-18'].map(from);
    const evidence = appointmentEvidence(events, Temporal.PlainDate.from('2019-09-20'));
    expect(evidence.readiness).toBe('insufficient');
    const [spread] = evidence.expectations;
    expect(spread).toMatchObject({ id: 'spread', held: false, has: 5, wanted: 7 });
    expect(spread?.source).toMatchObject({ code: 'CE', from: '2020-06-10' });
  });

  it.each([
    [6, 'insufficient', false],
    [7, 'fragile', true],
    [8, 'fragile', true],
  ] as const)('of %i days from the first to the last is %s', (span, readiness, held) => {
    const evidence = weigh([tried(1), tried(2), tried(3), tried(1 + span)]);
    expect(evidence.readiness).toBe(readiness);
    expect(evidence.expectations[0]?.held).toBe(held);
  });

  it.each([
    [3, 'insufficient'],
    [4, 'fragile'],
    [5, 'fragile'],
  ])('of %i attempts over a month is %s', (count, readiness) => {
    const attempts = Array.from({ length: count }, (_, n) => tried(1 + n * 10));
    expect(weigh(attempts).readiness).toBe(readiness);
  });

  it('is solid once everything is there, and says what is missing otherwise', () => {
    expect(weigh(SOLID).readiness).toBe('solid');
    const missing = (events: readonly CaseEvent[]) =>
      weigh(events)
        .expectations.filter(({ held }) => !held)
        .map(({ id }) => id);
    expect(missing(SOLID)).toEqual([]);
    expect(missing(SOLID.filter(({ type }) => type !== 'rdv-email'))).toEqual(['email']);
    expect(missing([...SOLID, tried(2, null)])).toEqual(['captures']);
  });

  it.each([
    [14, true],
    [15, true],
    [16, false],
  ])('is recent %i days after the last attempt: %s', (daysAgo, held) => {
    const evidence = weigh([tried(daysAgo), tried(daysAgo + 30)]);
    expect(evidence.expectations.find(({ id }) => id === 'recent')?.held).toBe(held);
  });

  it.each([
    [14, false],
    [15, true],
    [16, true],
  ])('counts a registered letter of %i days ago: %s', (daysAgo, held) => {
    const evidence = weigh([tried(1), happened('rdv-lrar', before(daysAgo))]);
    expect(evidence.expectations.find(({ id }) => id === 'letter')?.held).toBe(held);
  });

  it('does not count an attempt that is still to come', () => {
    expect(weigh([tried(-1), tried(0)]).attempts).toBe(1);
  });
});

describe('a refusal', () => {
  it.each(['refus-implicite-ne', 'refus-notifie'])(
    'since the first attempt closes it: %s',
    (type) => {
      const { closedBy } = weigh([...SOLID, happened(type, before(36))]);
      expect(closedBy).toMatchObject({ type, on: before(36) });
      expect(closedBy?.source).toMatchObject({ code: 'CJA', article: 'L521-3' });
    },
  );

  it.each([
    ['of an earlier request', 37],
    ['that silence will bring about tomorrow', -1],
  ])('%s closes nothing', (_, daysAgo) => {
    expect(weigh([...SOLID, happened('refus-implicite-ne', before(daysAgo))]).closedBy).toBeNull();
  });

  it('born today closes it', () => {
    expect(weigh([...SOLID, happened('refus-implicite-ne', TODAY)]).closedBy?.on).toEqual(TODAY);
  });
});

describe('a dossier is about an appointment', () => {
  it('by its procedure, or by what was recorded', () => {
    expect(isAboutAppointment('rendez-vous-impossible', [])).toBe(true);
    expect(isAboutAppointment('titre-sejour', [tried(1)])).toBe(true);
    expect(isAboutAppointment('titre-sejour', [])).toBe(false);
  });
});
