import { describe, expect, it } from '@jest/globals';
import { CRITERION_IDS } from './habitability.ts';
import type { Zone } from './housing-norms.ts';
import { assessHousing, type HousingQuestion } from './housing.ts';

const FLAT: HousingQuestion = {
  on: '2026-04-20',
  territory: 'metropole',
  zone: 'B2',
  persons: 4,
  surface: 44,
  decent: true,
  defects: [],
  available: true,
  availableOn: null,
  arrivalOn: null,
  signedPapers: null,
  visitRefused: false,
};

const ask = (differs: Partial<HousingQuestion> = {}) => assessHousing({ ...FLAT, ...differs });

const about = (answer: ReturnType<typeof ask>, subject: string) =>
  answer.findings.find((each) => each.subject === subject);

describe('surface asked for (CESEDA R434-5)', () => {
  it.each<readonly [Zone, readonly number[]]>([
    ['A-bis', [22, 32, 42, 52, 62, 72, 82, 87, 92]],
    ['A', [22, 32, 42, 52, 62, 72, 82, 87, 92]],
    ['B1', [24, 34, 44, 54, 64, 74, 84, 89, 94]],
    ['B2', [24, 34, 44, 54, 64, 74, 84, 89, 94]],
    ['C', [28, 38, 48, 58, 68, 78, 88, 93, 98]],
  ])('zone %s, two to ten persons', (zone, surfaces) => {
    const found = surfaces.map((_, index) => ask({ zone, persons: index + 2 }).required);
    expect(found).toEqual(surfaces);
  });

  it('is that of two persons for one', () => {
    expect(ask({ persons: 1 }).required).toBe(24);
  });

  it.each([
    [43.6, 'not-met', -0.4],
    [43.99, 'not-met', -0.01],
    [44, 'met', 0],
    [44.01, 'met', 0.01],
  ])('zone B2, four persons, %d m²: %s', (surface, verdict, gap) => {
    expect(ask({ surface })).toMatchObject({ verdict, gap });
  });

  it.each([
    [41.9, 'not-met', []],
    [42, 'unknown', ['/zone']],
    [47.9, 'unknown', ['/zone']],
    [48, 'met', []],
  ])('unknown zone, four persons, %d m²: %s', (surface, verdict, asked) => {
    const answer = ask({ zone: null, surface });
    expect(answer).toMatchObject({ verdict, required: null });
    expect(answer.questions.map(({ pointer }) => pointer)).toEqual(asked);
  });

  it.each([
    [{ persons: null }, '/persons'],
    [{ surface: null }, '/surface'],
    [{ decent: null }, '/decent'],
    [{ available: null }, '/available'],
  ])('%j is asked: %s', (differs, pointer) => {
    const answer = ask(differs);
    expect(answer.verdict).toBe('unknown');
    expect(answer.questions.map((each) => each.pointer)).toEqual([pointer]);
  });
});

describe('dated versions and territories', () => {
  it.each<readonly [Partial<HousingQuestion>, number | null, readonly string[]]>([
    [{ on: '2006-12-09', zone: 'A' }, null, []],
    [{ on: '2006-12-10', zone: 'A' }, 42, ['CESEDA R411-5']],
    [{ on: '2015-08-31', zone: 'B' }, 44, ['CESEDA R411-5']],
    [{ on: '2015-08-31', zone: 'B1' }, null, ['CESEDA R411-5']],
    [{ on: '2015-09-01', zone: 'B1' }, 44, ['CESEDA R411-5']],
    [{ on: '2015-09-01', zone: 'B' }, null, ['CESEDA R411-5']],
    [{ on: '2021-04-30' }, 44, ['CESEDA R411-5']],
    [{ on: '2021-05-01' }, 44, ['CESEDA R434-5']],
    [{ territory: 'mayotte', on: '2014-05-25', zone: 'C' }, 48, ['CESEDA R411-5']],
    [{ territory: 'mayotte', on: '2014-05-26' }, 24, ['CESEDA R411-5']],
    [{ territory: 'mayotte', on: '2019-05-25' }, 24, ['CESEDA R411-5']],
    [{ territory: 'mayotte', on: '2019-05-26', zone: 'C' }, 48, ['CESEDA R411-5']],
    [{ territory: 'polynesie' }, 27, ['CESEDA R445-3']],
    [{ territory: 'wallis-et-futuna', persons: 8 }, 53, ['CESEDA R444-3']],
    [{ territory: 'nouvelle-caledonie', persons: 9 }, 58, ['CESEDA R446-3']],
    [{ territory: 'nouvelle-caledonie', on: '2021-04-30' }, null, []],
    [{ territory: 'saint-martin' }, null, ['CESEDA R443-3']],
    [{ territory: 'saint-barthelemy' }, null, ['CESEDA R442-3']],
  ])('%j: %p m² (%j)', (differs, required, articles) => {
    const answer = ask({ surface: 200, ...differs });
    expect(answer.required).toBe(required);
    expect(about(answer, 'surface')?.articles).toEqual(articles);
  });

  it('stays unknown where a local rule was not read', () => {
    expect(ask({ territory: 'saint-martin', surface: 200 }).verdict).toBe('unknown');
  });
});

describe('habitability (decree 2002-120, arts 2 and 3)', () => {
  it.each(CRITERION_IDS)('without %s, not a normal dwelling', (criterion) => {
    expect(ask({ defects: [criterion] }).verdict).toBe('not-met');
  });

  it('names what lacks and its article', () => {
    const found = about(ask({ defects: ['ventilation', 'sanitary'] }), 'habitability');
    expect(found?.text.en).toBe(
      'The dwelling lacks: enough ventilation, toilet, and bath or shower',
    );
    expect(found?.articles).toEqual(['CESEDA R434-5', 'Décret 2002-120 2', 'Décret 2002-120 3']);
  });

  it('is no longer so when the whole is said not to be decent', () => {
    expect(ask({ decent: false }).verdict).toBe('not-met');
  });
});

describe('available now, or when the family arrives', () => {
  // Home bought, delivered on 1 February 2027.
  const bought = {
    zone: 'C',
    persons: 3,
    surface: 38,
    available: false,
    availableOn: '2027-02-01',
    arrivalOn: '2027-02-01',
    signedPapers: true,
  } as const;
  it.each<readonly [Partial<HousingQuestion>, string, string]>([
    [{}, 'met', 'CESEDA R434-22'],
    [{ arrivalOn: '2027-01-31' }, 'not-met', 'CESEDA L434-7'],
    [{ arrivalOn: '2027-02-02' }, 'met', 'CESEDA L434-11'],
    [{ arrivalOn: null }, 'met', 'CESEDA L434-11'],
    [{ signedPapers: false }, 'not-met', 'CESEDA R434-22'],
    [{ signedPapers: null }, 'unknown', 'CESEDA R434-22'],
    [{ availableOn: null }, 'unknown', 'CESEDA L434-7'],
    [{ on: '2021-04-30' }, 'met', 'CESEDA R421-17'],
  ])('%j: %s (%s)', (differs, verdict, article) => {
    const answer = ask({ ...bought, ...differs });
    expect([answer.verdict, about(answer, 'availability')?.articles]).toEqual([
      verdict,
      expect.arrayContaining([article]),
    ]);
  });

  it.each([
    ['2021-04-30', 'CESEDA R421-15'],
    ['2021-05-01', 'CESEDA R434-19'],
  ])('a refused visit is a refusal, law of %s (%s)', (on, article) => {
    const answer = ask({ visitRefused: true, on });
    expect(answer.verdict).toBe('not-met');
    expect(about(answer, 'visit')?.articles).toEqual([article]);
  });
});
