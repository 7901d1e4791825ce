import { describe, expect, it } from '@jest/globals';
import { civilDay } from '../engine/civil-day.ts';
import { Known, type Facts } from '../engine/known.ts';
import { answerTo } from '../testing/examples.ts';
import { CAPACITY } from './capacity.ts';

const ON = civilDay(2026, 11, 21);
const held = (title: string, from: string, to = '') => ({ title, from, to });
const MALIAN: Facts = { 'person.nationality': ['ML'] };
const TUNISIAN: Facts = { 'person.nationality': ['TN'] };
const PARENT = 'cst-vpf-parent-enfant-francais';

function years(facts: Facts): number | null {
  const found = CAPACITY[0]?.derive(new Known(facts), ON) ?? null;
  return found !== null && typeof found === 'object' ? Math.floor(found.reached) : null;
}

describe('the years on one ground', () => {
  it.each([
    ['of a parent, three to the day', MALIAN, [held(PARENT, '2023-11-21')], 3],
    ['of a parent, a day short', MALIAN, [held(PARENT, '2023-11-22')], 2],
    [
      'of a parent, cards that follow one another',
      MALIAN,
      [held(PARENT, '2023-05-01', '2024-04-30'), held(PARENT, '2024-05-01')],
      3,
    ],
    [
      'of a parent who was a student before',
      MALIAN,
      [held('cst-etudiant', '2020-01-01', '2024-12-31'), held(PARENT, '2025-01-01')],
      1,
    ],
    ['of who never held such a card', MALIAN, [held('cst-salarie', '2020-01-01')], 0],
    ['of a Tunisian employee', TUNISIAN, [held('tun-salarie', '2022-01-01')], 4],
  ])('%s', (_said, client, titles, expected) => {
    expect(years({ ...client, 'stay.titles': titles })).toBe(expected);
  });

  it.each([
    [
      'where a multi-year card does not say its ground',
      MALIAN,
      [held('csp-generale', '2022-01-01')],
    ],
    [
      'where the cards were interrupted',
      MALIAN,
      [held(PARENT, '2020-01-01', '2022-01-01'), held(PARENT, '2025-01-01')],
    ],
    [
      'of a Moroccan, who may count as two',
      { 'person.nationality': ['MA'] },
      [held('mar-salarie', '2020-01-01')],
    ],
    ['of somebody of no known nationality', {}, [held(PARENT, '2020-01-01')]],
  ])('are asked for %s', (_said, client, titles) => {
    expect(years({ ...client, 'stay.titles': titles })).toBeNull();
  });

  it('are asked as such, not the titles again', () => {
    const client = { ...MALIAN, 'stay.titles': [held('csp-generale', '2022-01-01')] };
    const { missing } = answerTo('cr-parent-enfant-francais', client, '2026-11-21');
    expect(missing).toContain('stay.years_in_same_capacity');
  });
});
