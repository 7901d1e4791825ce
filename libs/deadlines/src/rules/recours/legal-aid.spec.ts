import { describe, expect, it } from '@jest/globals';
import { statusOn } from '../../engine/status.ts';
import { articlesOf, compute, lastDays, only, type EventWords } from '../../testing/case-file.ts';

const REFUSAL: EventWords = ['refus-notifie', '2026-10-05', { oqtf: false, remediesStated: true }];
const ASKED: EventWords = ['aj-demandee', '2026-10-20'];
const deadline = (...events: EventWords[]) =>
  only(compute([REFUSAL, ...events]), 'ta-recours-2-mois');

describe('legal aid interrupts the time to sue (décret 2020-1717 art. 43)', () => {
  it.each([
    // decision                                                       legal         prudent
    [{ outcome: 'admission-totale' }, '2027-02-09', '2027-01-25'],
    [{ outcome: 'refus' }, '2027-02-09', '2027-01-25'],
    [{ outcome: 'admission-totale', lawyerAppointedOn: '2026-12-20' }, '2027-02-22', '2027-01-25'],
    [{ outcome: 'admission-totale', lawyerAppointedOn: '2026-11-25' }, '2027-02-09', '2027-01-25'],
    [{ outcome: 'provisoire' }, '2027-01-25', '2027-01-25'],
    [{ outcome: 'caducite' }, '2027-01-25', '2027-01-25'],
    [{ outcome: 'admission-totale', provisional: true }, '2027-01-25', '2027-01-25'],
    [{ outcome: 'refus', decidedOn: '2026-11-16', notifiedOn: null }, '2027-02-02', '2027-01-18'],
  ])('notified 23 November 2026, %j → legal %s, prudent %s', (known, legal, prudent) => {
    const found = deadline(ASKED, ['aj-decision', '2026-11-23', known as never]);
    expect(lastDays(found)).toEqual([legal, prudent]);
    expect(articlesOf(found)).toContain('Décret 2020-1717 43');
  });

  it('no decision yet: nothing runs, and the product asks', () => {
    const found = deadline(ASKED);
    expect(lastDays(found)).toEqual(['null', 'null']);
    expect(found.undetermined.map(({ fact }) => fact)).toContain('aj-decision');
  });

  it.each([
    ['2026-12-06', 'null', 'the eve'],
    ['2026-12-07', 'null', 'the last day'],
    ['2026-12-08', '2026-12-07', 'too late: nothing moves'],
  ])('asked on %s → %s (%s)', (asked, expected) => {
    expect(lastDays(deadline(['aj-demandee', asked]))[0]).toBe(expected);
  });

  it('only the first request counts, and only its first decision', () => {
    const found = deadline(
      ASKED,
      ['aj-decision', '2026-11-23', { outcome: 'refus' }],
      ['aj-demandee', '2026-12-10'],
      ['aj-decision', '2027-01-20', { outcome: 'admission-totale' }],
    );
    expect(lastDays(found)).toEqual(['2027-02-09', '2027-01-25']);
  });

  it('contested: from the decision on the contest, prudently from the first', () => {
    const found = deadline(
      ASKED,
      ['aj-decision', '2026-11-23', { outcome: 'refus' }],
      ['aj-contestation', '2026-12-01'],
      ['aj-decision', '2027-01-11', { outcome: 'refus' }],
    );
    expect(lastDays(found)).toEqual(['2027-03-12', '2027-01-25']);
  });

  it('under the decree of 1991 before 2021', () => {
    const found = only(
      compute([
        ['refus-notifie', '2019-10-07', { oqtf: false }],
        ['aj-demandee', '2019-11-04'],
      ]),
      'ta-recours-2-mois',
    );
    expect(articlesOf(found)).toContain('Décret 91-1266 38');
  });

  it('after an administrative appeal, in the window that its rejection opened', () => {
    const found = only(
      compute([
        ['refus-notifie', '2026-03-12', { oqtf: false, remediesStated: true }],
        ['gracieux-depose', '2026-04-02'],
        ['aj-demandee', '2026-07-20'],
        ['aj-decision', '2026-09-01', { outcome: 'provisoire' }],
      ]),
      'ta-recours-2-mois',
    );
    expect(lastDays(found)).toEqual(['2026-11-02', '2026-11-02']);
  });

  it('filing while it is pending meets the deadline', () => {
    expect(deadline(ASKED, ['requete-ta-deposee', '2027-01-04']).outcome).toBe('met');
  });

  it('is due soon by its prudent start, though legally the new window lies ahead', () => {
    const known = { outcome: 'admission-totale', lawyerAppointedOn: '2027-01-20' };
    const found = deadline(ASKED, ['aj-decision', '2026-11-23', known]);
    expect([String(found.startsOn), ...lastDays(found)]).toEqual([
      '2026-11-23',
      '2027-03-22',
      '2027-01-25',
    ]);
    expect(statusOn(found, Temporal.PlainDate.from('2027-01-10'))).toBe('due-soon');
  });

  it.each<[readonly EventWords[], string | null]>([
    [[], null],
    [
      [['aj-decision', '2026-12-07', { outcome: 'admission-totale', notifiedTo: 'client' }]],
      '2027-02-23',
    ],
  ])('sent to the lawyer alone on 23 November, then %j: legal %s (CE n° 397598)', (then, legal) => {
    const copy: EventWords = [
      'aj-decision',
      '2026-11-23',
      { outcome: 'admission-totale', notifiedTo: 'avocat' },
    ];
    const found = deadline(ASKED, copy, ...then);
    expect(found.lastDay === null ? null : String(found.lastDay)).toBe(legal);
    expect(String(found.prudentLastDay)).toBe('2027-01-25');
  });
});
