import { describe, expect, it } from '@jest/globals';
import { compute, derivation, lastDays, only, type EventWords } from '../testing/case-file.ts';

const BORN: EventWords = ['refus-implicite-ne', '2026-10-15', { remediesStated: true }];

const suing = (...events: EventWords[]) =>
  only(compute([BORN, ...events]), 'ta-recours-implicite-2-mois');

describe('a request for reasons moves the end of the window (CRPA L232-4)', () => {
  it.each<[string, EventWords[], string[]]>([
    [
      'no answer: at most a year from the request',
      [['motifs-demandes', '2026-10-20']],
      [
        'reasons-requested 2026-10-20 CRPA L232-4',
        'cap 2027-10-20 CE avis 2 octobre 2025 n° 504677',
      ],
    ],
    [
      'reasons given: two months franc from them',
      [
        ['motifs-demandes', '2026-10-20'],
        ['motifs-communiques', '2026-11-10'],
      ],
      [
        'reasons-requested 2026-10-20 CRPA L232-4',
        'cap 2027-10-20 CE avis 2 octobre 2025 n° 504677',
        'reasons-received 2026-11-10 CRPA L232-4',
        'length 2027-01-10 CJA R421-2',
        'franc 2027-01-11 CJA R421-2',
      ],
    ],
    [
      'a decision on legal aid awaited: the year stands meanwhile',
      [
        ['aj-demandee', '2026-10-19'],
        ['motifs-demandes', '2026-10-20'],
      ],
      [
        'interruption 2026-10-19 Décret 2020-1717 43',
        'pending',
        'reasons-requested 2026-10-20 CRPA L232-4',
        'cap 2027-10-20 CE avis 2 octobre 2025 n° 504677',
      ],
    ],
    [
      'asked for on the day of the birth: prudently premature',
      [['motifs-demandes', '2026-10-15']],
      [
        'reasons-requested 2026-10-15 CRPA L232-4',
        'cap 2027-10-15 CE avis 2 octobre 2025 n° 504677',
        'prudent 2026-10-15 CRPA L232-4',
      ],
    ],
  ])('%s', (_what, events, expected) => {
    expect(derivation(suing(...events)).slice(3)).toEqual(expected);
  });

  it.each([
    ['2026-10-15', ['2027-10-15', '2026-12-16'], 'the day of the birth'],
    ['2026-10-16', ['2027-10-18', '2027-10-16'], 'the day after: a Saturday, prudently kept'],
    ['2026-10-17', ['2027-10-18', '2027-10-17'], 'the next: a Sunday'],
  ])('a birth recorded on 2026-10-15, reasons asked for on %s: %j (%s)', (asked, expected) => {
    expect(lastDays(suing(['motifs-demandes', asked]))).toEqual(expected);
  });
});
