import { describe, expect, it } from '@jest/globals';
import { compute, derivation, lastDays, only, type EventWords } from '../testing/case-file.ts';

const told = (remediesStated: boolean | null): EventWords => [
  'refus-notifie',
  '2026-03-12',
  { oqtf: false, remediesStated },
];
const derived = (remediesStated: boolean | null, residence: 'metropole' | 'etranger') =>
  derivation(only(compute([told(remediesStated)], { residence }), 'ta-recours-2-mois')).slice(1);

describe('a limit on its first day', () => {
  it.each([true, null])('told of the remedies: %s', (stated) => {
    expect(derived(stated, 'metropole')).toEqual([
      'length 2026-05-12 CJA R421-1',
      'franc 2026-05-13 CJA R421-1',
    ]);
  });

  it('not told: the reasonable year, prudently the ordinary time', () => {
    expect(derived(false, 'metropole')).toEqual([
      'opposability CE Ass. 13 juillet 2016, Czabaj n° 387763',
      'length 2027-03-12 CJA R421-1',
      'prudent 2026-05-12 CJA R421-1',
      'prudent 2026-05-13 CJA R421-1',
    ]);
  });

  it('distance lengthens the ordinary time, never the reasonable year', () => {
    expect(derived(true, 'etranger')).toEqual([
      'length 2026-05-12 CJA R421-1',
      'distance 2026-07-12 CJA R421-7',
      'franc 2026-07-13 CJA R421-1',
    ]);
    expect(derived(false, 'etranger')).toEqual([
      'opposability CE Ass. 13 juillet 2016, Czabaj n° 387763',
      'length 2027-03-12 CJA R421-1',
      'prudent 2026-05-12 CJA R421-1',
      'prudent 2026-07-12 CJA R421-7',
      'prudent 2026-07-13 CJA R421-1',
    ]);
  });

  it('never goes beyond the year after a request for reasons (CE avis n° 504677)', () => {
    const given = compute([
      ['demande-deposee', '2026-06-15', { remediesStated: true }],
      ['motifs-demandes', '2026-10-20'],
      ['motifs-communiques', '2027-08-18'],
      ['aj-demandee', '2027-09-01'],
      ['aj-decision', '2027-09-20', { outcome: 'provisoire' }],
    ]);
    expect(lastDays(only(given, 'motifs-prorogation-2-mois'))).toEqual([
      '2027-10-20',
      '2027-10-20',
    ]);
  });
});
