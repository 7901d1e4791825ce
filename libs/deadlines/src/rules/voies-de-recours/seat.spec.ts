import type { Residence, Territory } from '@quantieme/calendar';
import { describe, expect, it } from '@jest/globals';
import { compute, lastDays, only, type EventWords } from '../../testing/case-file.ts';

const judged = (on: string, known: object = { removal: false }): EventWords => [
  'jugement',
  on,
  { ...known },
];
const place = (territory: Territory, residence: Residence) => ({ territory, residence });

describe('courts of appeal sit in metropolitan France (CJA R221-7)', () => {
  it.each<[Territory, Residence, string, string]>([
    // tribunal      lives         last day      because
    [
      'reunion',
      'outre-mer',
      '2027-01-20',
      'overseas, before Bordeaux: one month more (R811-5, R421-7)',
    ],
    [
      'reunion',
      'metropole',
      '2026-12-21',
      'in metropolitan France: none; not a holiday there on the 20th',
    ],
    ['guyane', 'etranger', '2027-02-22', 'abroad: two months; 20 February is a Saturday'],
    ['metropole', 'outre-mer', '2027-01-20', 'overseas'],
  ])('tribunal in %s, person in %s → %s (%s)', (territory, residence, last) => {
    const deadline = only(
      compute([judged('2026-10-19')], place(territory, residence)),
      'caa-appel-2-mois',
    );
    expect(lastDays(deadline)).toEqual([last, last]);
    expect(deadline.timeZone).toBe('Europe/Paris');
  });

  it.each<[string, string, string]>([
    // rule               last day      because
    ['caa-appel-2-mois', '2026-04-03', 'Good Friday is no holiday in Nancy'],
    ['cassation-2-mois', '2026-04-03', 'nor in Paris'],
  ])('Alsace-Moselle, %s: %s (%s)', (rule, last) => {
    const known = rule === 'caa-appel-2-mois' ? { removal: false } : { lastResort: true };
    const found = only(
      compute([judged('2026-02-02', known)], place('alsace-moselle', 'metropole')),
      rule,
    );
    expect(lastDays(found)).toEqual([last, last]);
  });

  it('the tribunal of Strasbourg itself is closed on Good Friday: legally the Tuesday', () => {
    const refused: EventWords = ['refus-notifie', '2026-02-02', { oqtf: false }];
    const found = only(
      compute([refused], place('alsace-moselle', 'metropole')),
      'ta-recours-2-mois',
    );
    expect(lastDays(found)).toEqual(['2026-04-07', '2026-04-03']);
  });

  it('the month against a removal: one more for distance, prudently none', () => {
    const found = only(
      compute([judged('2026-10-19', { removal: true })], place('mayotte', 'outre-mer')),
      'oqtf-appel-1-mois',
    );
    expect(lastDays(found)).toEqual(['2026-12-21', '2026-11-20']);
  });

  it.each<[Territory, string, string]>([
    ['polynesie', '2015-10-17', '2016-01-18'],
    ['polynesie', '2015-10-18', '2015-12-21'],
    ['reunion', '2015-10-16', '2015-12-17'],
  ])('before 18 October 2015, judged in %s on %s: %s (R811-4)', (territory, on, last) => {
    const found = only(compute([judged(on)], place(territory, 'metropole')), 'caa-appel-2-mois');
    expect(String(found.lastDay)).toBe(last);
  });
});

describe('Nantes: visas and naturalisation (CJA R312-18)', () => {
  it('a person in La Réunion has one month more against the minister', () => {
    const events: EventWords[] = [
      ['naturalisation-decision', '2026-01-12', { outcome: 'rejet' }],
      ['rapo-ministre', '2026-02-02', { id: 'rapo' }],
      ['rapo-rejet', '2026-03-12', { remediesStated: true }],
    ];
    const known = { ...place('reunion', 'outre-mer'), procedure: 'naturalisation' };
    const found = only(compute(events, known), 'ta-recours-2-mois');
    // 13 June is a Saturday.
    expect(lastDays(found)).toEqual(['2026-06-15', '2026-06-15']);
    expect(found.timeZone).toBe('Europe/Paris');
  });

  it('20 December is a working day for the asylum court, and for the tribunal of Nantes', () => {
    const events: EventWords[] = [['rapo-rejet', '2022-10-19', { stay: 'long' }]];
    const known = { ...place('reunion', 'metropole'), procedure: 'visa-refus' };
    expect(String(only(compute(events, known), 'visa-ta-nantes-2-mois').lastDay)).toBe(
      '2022-12-20',
    );
  });
});
