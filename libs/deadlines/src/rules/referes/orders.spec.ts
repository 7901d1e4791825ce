import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const CASSATION = 'refere-cassation-15-jours';
const APPEAL = 'refere-liberte-appel-15-jours';
const order = (on: string, known: object): EventWords => ['ordonnance', on, { ...known }];

describe('cassation of an urgent order: fifteen days franc (CJA R523-1)', () => {
  it.each([
    // notified     last day      because
    ['2026-03-12', '2026-03-30', '27 March, the franc day is a Saturday'],
    [
      '2026-04-29',
      '2026-05-15',
      'the 14th does not count: Ascension Day; the 15th is the franc day',
    ],
    ['2026-10-26', '2026-11-12', 'the franc day is Armistice Day'],
    ['2026-12-09', '2026-12-28', 'Christmas, then a weekend'],
    ['2027-01-29', '2027-02-15', '13 February is a Saturday'],
  ])('notified %s → %s (%s)', (notified, expected) => {
    const events: EventWords[] = [['ordonnance-suspension-rejetee', notified]];
    const deadline = only(compute(events), CASSATION);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe('CJA R523-1');
  });

  it.each([
    ['outre-mer', '2026-04-28'],
    ['etranger', '2026-05-28'],
  ] as const)('living %s: legally until %s (R821-2), prudently without distance', (...row) => {
    const [residence, legal] = row;
    const computation = compute([order('2026-03-12', { basis: 'L521-3' })], { residence });
    expect(lastDays(only(computation, CASSATION))).toEqual([legal, '2026-03-30']);
  });

  it.each<[object, string | null]>([
    [{ basis: 'L521-1' }, CASSATION],
    [{ basis: 'L521-3' }, CASSATION],
    [{ basis: 'L521-4' }, CASSATION],
    [{ basis: 'L521-2' }, APPEAL],
    [{ basis: 'L521-2', withoutHearing: false }, APPEAL],
    [{ basis: 'L521-2', withoutHearing: true }, CASSATION],
    [{ basis: 'L521-3', favourable: false }, CASSATION],
    [{ basis: 'L521-3', favourable: true }, null],
    [{ basis: 'L521-2', favourable: true }, null],
    [{}, CASSATION],
  ])('an order %j: %s', (known, expected) => {
    const { deadlines } = compute([order('2026-03-12', known)]);
    const remedies = deadlines
      .map(({ rule }) => rule)
      .filter((rule) => rule === CASSATION || rule === APPEAL);
    expect(remedies).toEqual(expected ? [expected] : []);
  });

  it.each([
    ['refere-liberte-depose', APPEAL],
    ['refere-mesures-utiles-depose', CASSATION],
    ['refere-suspension-depose', CASSATION],
  ])('after %s: %s', (application, expected) => {
    const computation = compute([[application, '2026-03-09'], order('2026-03-12', {})]);
    expect(has(computation, expected)).toBe(true);
  });

  it('unknown procedure: the question', () => {
    const deadline = only(compute([order('2026-03-12', {})]), CASSATION);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['basis']);
    const known = only(compute([order('2026-03-12', { basis: 'L521-3' })]), CASSATION);
    expect(known.undetermined).toEqual([]);
  });

  it.each([
    ['pourvoi', '2026-03-30', 'met'],
    ['pourvoi', '2026-03-31', 'live'],
    ['appel-depose', '2026-03-20', 'live'],
  ])('%s of %s: %s', (type, on, outcome) => {
    const events: EventWords[] = [order('2026-03-12', { basis: 'L521-3' }), [type, on]];
    expect(only(compute(events), CASSATION).outcome).toBe(outcome);
  });

  it('a suspension granted is not ours to challenge', () => {
    expect(has(compute([['ordonnance-suspension', '2026-03-12']]), CASSATION)).toBe(false);
  });

  it('legal aid: a new fifteen days from its notification, without fifteen more (art. 44)', () => {
    const events: EventWords[] = [
      order('2026-03-12', { basis: 'L521-3' }),
      ['aj-demandee', '2026-03-30'],
      ['aj-decision', '2026-04-29', { outcome: 'refus' }],
    ];
    expect(lastDays(only(compute(events), CASSATION))).toEqual(['2026-05-15', '2026-05-15']);
  });
});

describe('appeal, protection of a freedom: fifteen days franc (CJA L523-1)', () => {
  it.each([
    ['2026-03-12', '2026-03-30'],
    ['2026-10-26', '2026-11-12'],
  ])('notified %s → %s', (notified, expected) => {
    const deadline = only(compute([order(notified, { basis: 'L521-2' })]), APPEAL);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe('CJA L523-1');
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['withoutHearing']);
  });

  it('on the portal, at once: the judge has 48 hours (R611-8-6)', () => {
    const known = { basis: 'L521-2', notifiedOn: null, availableOn: '2026-03-12' };
    expect(lastDays(only(compute([order('2026-03-12', known)]), APPEAL))[0]).toBe('2026-03-30');
    const other = { ...known, basis: 'L521-3' };
    // Two working days: Monday 16 March, then fifteen days and the franc day.
    expect(lastDays(only(compute([order('2026-03-12', other)]), CASSATION))).toEqual([
      '2026-04-01',
      '2026-03-30',
    ]);
  });

  it('legal aid: prudently it interrupts nothing', () => {
    const events: EventWords[] = [
      order('2026-03-12', { basis: 'L521-2' }),
      ['aj-demandee', '2026-03-16'],
      ['aj-decision', '2026-04-29', { outcome: 'refus' }],
    ];
    expect(lastDays(only(compute(events), APPEAL))).toEqual(['2026-05-15', '2026-03-30']);
  });

  it.each([
    ['appel-depose', '2026-03-30', 'met'],
    ['appel-depose', '2026-03-31', 'live'],
    ['pourvoi', '2026-03-20', 'live'],
  ])('%s of %s: %s', (type, on, outcome) => {
    const events: EventWords[] = [order('2026-03-12', { basis: 'L521-2' }), [type, on]];
    expect(only(compute(events), APPEAL).outcome).toBe(outcome);
  });
});
