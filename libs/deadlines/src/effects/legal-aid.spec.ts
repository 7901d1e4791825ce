import { describe, expect, it } from '@jest/globals';
import { compute, derivation, lastDays, only, type EventWords } from '../testing/case-file.ts';

const REFUSAL: EventWords = ['refus-notifie', '2026-10-05', { oqtf: false, remediesStated: true }];
const ASKED: EventWords = ['aj-demandee', '2026-10-20'];
const AT_COURT = 'ta-recours-2-mois';

const against = (...events: EventWords[]) => only(compute([REFUSAL, ...events]), AT_COURT);

describe('legal aid before the tribunal (décret 2020-1717 art. 43)', () => {
  it('awaited: the interruption, then nothing', () => {
    expect(derivation(against(ASKED)).slice(4)).toEqual([
      'interruption 2026-10-20 Décret 2020-1717 43',
      'pending',
    ]);
    expect(against(ASKED).expiresAt).toBeNull();
  });

  it('refused: from the day the refusal is final', () => {
    const refused = against(ASKED, ['aj-decision', '2026-11-23', { outcome: 'refus' }]);
    expect(derivation(refused).slice(4, 8)).toEqual([
      'interruption 2026-10-20 Décret 2020-1717 43',
      'legal-aid 2026-12-08 CE 10 juin 2020 n° 422471',
      'length 2027-02-08 CJA R421-1',
      'franc 2027-02-09 CJA R421-1',
    ]);
  });

  it.each([
    ['2020-12-31', 'Décret 91-1266 38'],
    ['2021-01-01', 'Décret 2020-1717 43'],
    ['2021-01-02', 'Décret 2020-1717 43'],
  ])('asked for on %s: %s', (asked, text) => {
    const refused: EventWords = ['refus-notifie', '2020-12-15', { oqtf: false }];
    const deadline = only(compute([refused, ['aj-demandee', asked]]), AT_COURT);
    expect(derivation(deadline)).toContain(`interruption ${asked} ${text}`);
  });

  it('decided before it was asked for: another request’s decision', () => {
    const found = against(['aj-decision', '2026-10-12', { outcome: 'refus' }], ASKED);
    expect(lastDays(found)).toEqual(['null', 'null']);
  });

  it('said to be contested: from the second decision, prudently from the first', () => {
    const contested: EventWords = [
      'aj-decision',
      '2026-11-23',
      { outcome: 'refus', contested: true },
    ];
    const second: EventWords = ['aj-decision', '2027-01-11', { outcome: 'refus' }];
    expect(lastDays(against(ASKED, contested))).toEqual(['null', '2027-01-25']);
    expect(lastDays(against(ASKED, contested, second))).toEqual(['2027-03-12', '2027-01-25']);
  });

  it.each([
    // Rejected by silence on 12 December: the window stays closed until then.
    ['2026-11-02', '2027-02-15'],
    ['2026-12-12', '2027-02-15'],
    ['2026-12-14', '2027-02-15'],
    ['2026-12-16', '2027-02-17'],
  ])('provisional on %s, an administrative appeal pending: %s', (decided, last) => {
    const found = against(['gracieux-depose', '2026-10-12'], ASKED, [
      'aj-decision',
      decided,
      { outcome: 'provisoire' },
    ]);
    expect(lastDays(found)[0]).toBe(last);
  });

  it('asked for once the appeal is rejected: from its own decision alone', () => {
    const found = against(
      ['gracieux-depose', '2026-10-12'],
      ['aj-demandee', '2026-12-21'],
      ['aj-decision', '2027-01-04', { outcome: 'provisoire' }],
    );
    expect(lastDays(found)).toEqual(['2027-03-05', '2027-03-05']);
  });
});

describe('legal aid under the year that a request for reasons gives (CE avis n° 504677)', () => {
  const prorogued = (...events: EventWords[]) =>
    lastDays(
      only(
        compute([
          ['demande-deposee', '2026-06-15', { remediesStated: true }],
          ['motifs-demandes', '2026-10-20'],
          ...events,
        ]),
        'ta-recours-implicite-2-mois',
      ),
    );

  it.each([
    ['2026-11-02', '2026-11-23', '2027-10-20', 'the year ends later than the new window'],
    ['2027-09-02', '2027-11-23', '2028-02-09', 'the new window ends later, prudently the year'],
  ])('asked for on %s, refused on %s: %s (%s)', (asked, refused, legal) => {
    const found = prorogued(['aj-demandee', asked], ['aj-decision', refused, { outcome: 'refus' }]);
    expect(found).toEqual([legal, '2027-10-20']);
  });

  it('awaited: nothing runs', () => {
    expect(prorogued(['aj-demandee', '2026-11-02'])).toEqual(['null', 'null']);
  });
});

describe('legal aid before a higher court (décret 2020-1717 art. 44)', () => {
  const JUDGED: EventWords = ['jugement', '2026-10-05'];
  const toLawyer: EventWords = [
    'aj-decision',
    '2026-11-23',
    { outcome: 'refus', notifiedTo: 'avocat' },
  ];
  const appealing = (...events: EventWords[]) =>
    lastDays(only(compute([JUDGED, ASKED, ...events]), 'caa-appel-2-mois'));

  it('the lawyer’s copy starts nothing against the person, prudently the first counts', () => {
    expect(appealing(toLawyer)).toEqual(['null', '2027-01-25']);
    expect(appealing(toLawyer, ['aj-decision', '2026-11-27', { outcome: 'refus' }])).toEqual([
      '2027-01-28',
      '2027-01-25',
    ]);
  });
});
