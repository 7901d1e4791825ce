import { describe, expect, it } from '@jest/globals';
import type { Facts } from '../engine/known.ts';
import { TITLES } from '../titles/index.ts';
import { lawParts } from './law-parts.ts';
import { isNews, titleById, yearsOf } from './merit.ts';
import { outlookOf } from './outlook.ts';
import { isTelling } from './telling.ts';

/** Married in France to a French citizen since 18 June 2022, with a card until 31 August 2028. */
const SPOUSE: Facts = {
  'person.nationality': ['BR'],
  'person.birth_date': '1990-05-02',
  'union.type': 'marriage',
  'union.partner_is_french': true,
  'union.marriage_date': '2022-06-18',
  'union.married_in_france': true,
  'union.communal_life': true,
  'stay.titles': [
    { title: 'vls-ts-generique', from: '2021-09-01', to: '2022-08-31' },
    { title: 'csp-generale', from: '2022-09-01', to: '2028-08-31' },
  ],
  'integration.language_level': 'B1',
  'integration.civic_exam_level': 'cr',
};

const said = (facts: Facts, on: string) =>
  outlookOf({ facts, on }).opportunities.map(({ kind, title, day, verdict, sensitive }) =>
    [kind, title, day, verdict, ...(sensitive ? ['sensitive'] : [])].join(' '),
  );

describe('what a firm hears of a client', () => {
  it.each([
    ['2026-11-22', ['open cr-conjoint-francais 2026-11-22 eligible'], 'three years are over'],
    ['2025-06-18', ['open cr-conjoint-francais 2025-06-18 eligible'], 'three years today'],
    ['2025-06-17', ['opens-soon cr-conjoint-francais 2025-06-18 eligible'], 'tomorrow'],
    ['2024-12-18', ['opens-soon cr-conjoint-francais 2025-06-18 eligible'], 'in six months'],
    ['2024-12-17', [], 'in six months and a day'],
  ])('on %s: %j, %s', (on, expected) => {
    expect(said(SPOUSE, on).filter((one) => one.includes('cr-conjoint'))).toEqual(expected);
  });

  it('says first the condition that a day fulfils', () => {
    const [soon] = outlookOf({ facts: SPOUSE, on: '2025-06-17' }).opportunities;
    expect(soon?.reasons[0]?.fr).toMatch(/Années de mariage/);
  });

  it('is told again on the day that brings a title within six months, and on the day itself', () => {
    const days = ['2024-06-30'];
    while ((days.at(-1) ?? '') < '2025-06-18') {
      days.push(outlookOf({ facts: SPOUSE, on: days.at(-1) ?? '' }).nextOn ?? '2100-01-01');
    }
    expect(days).toEqual(expect.arrayContaining(['2024-12-18', '2025-06-18']));
    expect(days.length).toBeLessThan(12);
  });

  it('is nothing as long as nationality, birth date or stay are unknown', () => {
    for (const id of ['person.nationality', 'person.birth_date', 'stay.titles'] as const) {
      expect(said({ ...SPOUSE, [id]: null }, '2026-11-22')).toEqual([]);
    }
  });

  it('leaves out what anybody of that nationality and age might ask for', () => {
    const anybody = { 'person.nationality': ['BR'], 'person.birth_date': '1990-05-02' };
    const { verdicts, opportunities } = outlookOf({
      facts: { ...anybody, 'stay.in_france': true },
      on: '2026-11-22',
    });
    expect(verdicts).toHaveProperty('aes-vpf');
    expect(opportunities).toEqual([]);
  });

  it('marks a title whose name tells, although it was found from the cards held alone', () => {
    const holder: Facts = {
      'person.nationality': ['BR'],
      'person.birth_date': '1990-05-02',
      'stay.titles': [
        { title: 'csp-protection-subsidiaire', from: '2021-09-01', to: '2025-08-31' },
        { title: 'csp-protection-subsidiaire', from: '2025-09-01', to: '2029-08-31' },
      ],
    };
    const { opportunities, verdicts } = outlookOf({ facts: holder, on: '2026-11-22' });
    const card = opportunities.find(({ title }) => title === 'cr-protection-subsidiaire');
    expect(card).toMatchObject({ kind: 'open', verdict: 'eligible', sensitive: true });
    expect(Object.keys(verdicts).filter(isTelling)).toEqual([]);
  });

  it('marks what rests on asylum, and keeps it out of what is written in the clear', () => {
    const refugee: Facts = {
      'person.nationality': ['BR'],
      'person.birth_date': '1990-05-02',
      'stay.in_france': true,
      'protection.status': 'refugee',
    };
    expect(said(refugee, '2026-11-22')).toEqual(['open cr-refugie 2026-11-22 eligible sensitive']);
    expect(outlookOf({ facts: refugee, on: '2026-11-22' }).verdicts).not.toHaveProperty(
      'cr-refugie',
    );
  });

  it('names the figures with which something known is compared', () => {
    const paid = { ...SPOUSE, 'work.gross_annual': 45_000 };
    expect(outlookOf({ facts: SPOUSE, on: '2026-11-22' }).parameters).toEqual([]);
    expect(outlookOf({ facts: paid, on: '2026-11-22' }).parameters).toEqual([
      'CBE_REF',
      'MANDATAIRE_MIN',
      'TALENT_REF',
    ]);
  });
});

describe('a title is news', () => {
  it.each([
    ['cr-conjoint-francais', 'csp-generale', true, 'ten years instead of four'],
    ['cst-vpf-liens', 'csp-generale', false, 'one year instead of four'],
    ['cst-vpf-liens', 'cst-vpf-13-ans', false, 'the same family, no longer'],
    ['cst-salarie', 'cst-vpf-13-ans', true, 'another right'],
    ['cst-vpf-liens', null, true, 'no card at all'],
    ['cst-vpf-liens', 'cst-vpf-liens', false, 'the card itself'],
    ['changement-statut', null, false, 'no title'],
    ['circulaire-valls-2012', null, false, 'it no longer exists'],
  ] as const)('%s to somebody with %s: %s, %s', (id, held, expected, _why) => {
    const title = titleById(id);
    expect(title && isNews(title, held)).toBe(expected);
  });

  it.each([
    ['cr-conjoint-francais', 10],
    ['csp-generale', 4],
    ['cst-vpf-liens', 1],
    ['aps-soins-residence-insuffisante', 0],
    ['ue-citoyen', 5],
    ['carte-resident-permanent', 100],
  ])('%s is given for %d years', (id, years) => {
    expect(yearsOf(titleById(id) ?? { duration: null })).toBe(years);
  });
});

describe('the parts of the law', () => {
  it('are the titles and every figure, each on its own', () => {
    const parts = lawParts();
    expect(parts.get('TALENT_REF')).toContain('39582');
    expect(parts.get('titles')).not.toContain('39582');
    expect(TITLES.filter(({ id }) => !parts.get('titles')?.includes(id))).toEqual([]);
  });
});
