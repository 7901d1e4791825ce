import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, lastDays, only, type EventWords } from '../../testing/case-file.ts';

const FILE = { procedure: 'naturalisation' } as const;

describe('nationality by declaration: time to refuse registration (Code civil 26-3)', () => {
  const deadlineOf = (on: string, known = {}, ...more: readonly EventWords[]) =>
    only(compute([['declaration-recepisse', on, known], ...more], FILE), 'declaration-nationalite');

  it.each([
    // receipt      what was recorded                      last day
    ['2026-01-15', { basis: 'autre' }, '2026-07-15'],
    ['2026-08-31', { basis: 'autre' }, '2027-02-28'],
    ['2026-01-15', { basis: '21-2' }, '2027-01-15'],
    ['2026-01-15', { basis: '21-13-1' }, '2027-01-15'],
    ['2026-01-15', { basis: '21-13-2' }, '2027-01-15'],
    ['2028-02-29', { basis: '21-2' }, '2029-02-28'],
    ['2026-01-15', { basis: '21-2', opposition: true }, '2028-01-15'],
    ['2026-01-15', {}, '2026-07-15'],
  ])('receipt of %s, %j: %s', (on, known, expected) => {
    const deadline = deadlineOf(on, known);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)).toContain('Code civil 26-3');
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(
      'basis' in known ? [] : ['basis'],
    );
  });

  it.each(['declaration-enregistree', 'declaration-enregistrement-refuse'])(
    'is met by %s',
    (type) => {
      expect(deadlineOf('2026-01-15', { basis: '21-2' }, [type, '2026-12-01']).outcome).toBe('met');
      expect(deadlineOf('2026-01-15', { basis: '21-2' }, [type, '2027-01-16']).outcome).toBe(
        'live',
      );
    },
  );
});

describe('refused registration: judicial court in six months', () => {
  const refused = (on: string): EventWords => ['declaration-enregistrement-refuse', on];
  const deadlineOf = (...events: readonly EventWords[]) =>
    only(compute(events, FILE), 'declaration-refus-tj-6-mois');

  it.each([
    ['2026-01-15', '2026-07-15'],
    ['2026-01-14', '2026-07-15'], // 14 July is a holiday
    ['2026-08-31', '2027-03-01'], // 28 February is a Sunday
  ])('notified on %s: %s, not franc', (on, expected) => {
    const deadline = deadlineOf(refused(on));
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)).toEqual(expect.arrayContaining(['Code civil 26-3', 'CPC 642']));
  });

  it.each([
    ['2026-07-15', 'met'],
    ['2026-07-16', 'live'],
  ])('the court seised on %s: %s', (on, outcome) => {
    expect(deadlineOf(refused('2026-01-15'), ['requete-tj-deposee', on]).outcome).toBe(outcome);
  });

  it.each([
    ['metropole', null],
    ['outre-mer', '2026-08-17'],
    ['etranger', '2026-09-15'],
  ] as const)('living %s: the civil distance is another reading (%s)', (residence, expected) => {
    const deadline = only(
      compute([refused('2026-01-15')], { ...FILE, residence }),
      'declaration-refus-tj-6-mois',
    );
    const reading = deadline.readings.find(({ name }) => name.startsWith('distance-'));
    expect(reading ? String(reading.lastDay) : null).toBe(expected);
    expect(lastDays(deadline)).toEqual(['2026-07-15', '2026-07-15']);
  });
});
