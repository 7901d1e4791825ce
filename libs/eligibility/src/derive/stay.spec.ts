import { describe, expect, it } from '@jest/globals';
import { civilDay } from '../engine/civil-day.ts';
import { Known, type Facts } from '../engine/known.ts';
import type { FactId } from '../facts/index.ts';
import { answerTo } from '../testing/examples.ts';
import { DERIVATIONS } from './index.ts';

const ON = civilDay(2026, 11, 21);
const derived = (fact: FactId, facts: Facts) =>
  DERIVATIONS.get(fact)?.derive(new Known(facts), ON) ?? null;
const held = (title: string, from: string, to = '') => ({ title, from, to });

describe('whether a title is valid, and the stay regular', () => {
  it.each<[string, Facts, boolean | null]>([
    ['a title that ends today', { 'stay.current_title_end': '2026-11-21' }, true],
    ['a title that ended yesterday', { 'stay.current_title_end': '2026-11-20' }, false],
    ['a title among those listed', { 'stay.titles': [held('cra1-6-2', '2026-03-01')] }, true],
    ['no title was ever given', { 'stay.titles': [] }, false],
    ['no title today', { 'stay.current_title_id': 'none' }, false],
    ['an irregular stay', { 'stay.regular_now': false }, false],
    // A receipt or the time of a visa makes the stay regular without a title.
    ['a regular stay', { 'stay.regular_now': true }, null],
    ['nothing told', {}, null],
  ])('%s', (_said, facts, expected) => {
    expect(derived('stay.holds_valid_title', facts)).toBe(expected);
  });

  it('is regular under a valid title, however it was told', () => {
    expect(derived('stay.regular_now', { 'stay.holds_valid_title': true })).toBe(true);
    expect(derived('stay.regular_now', { 'stay.current_title_end': '2026-11-21' })).toBe(true);
    expect(derived('stay.regular_now', { 'stay.holds_valid_title': false })).toBeNull();
  });
});

describe('who was never given any title', () => {
  const NEVER: Facts = { 'person.nationality': ['ML'], 'stay.titles': [] };

  it('holds none, and never had a resident card', () => {
    expect(derived('stay.current_title_id', NEVER)).toBe('none');
    expect(derived('stay.resident_cards_consecutive', NEVER)).toBe(0);
    expect(derived('stay.current_title_id', {})).toBeNull();
    expect(derived('stay.resident_cards_consecutive', {})).toBeNull();
  });

  it.each([
    'cr-renouvellement',
    'carte-resident-permanent',
    'cr-victime-violences',
    'rld-ue-5-ans',
  ])('is asked nothing for %s', (title) => {
    const { verdict, missing } = answerTo(title, NEVER, '2026-11-21');
    expect({ verdict, missing }).toEqual({ verdict: 'not-eligible', missing: [] });
  });
});

describe('a title that expired under six months before the request (R431-8)', () => {
  it.each([
    ['expired six months ago to the day, filed today', '2026-05-21', null, false],
    ['the day after', '2026-05-22', null, true],
    ['not expired yet', '2026-11-21', null, false],
    ['filed before it expired, decided a year later', '2025-11-30', '2025-11-15', true],
    ['filed the day before six months were over', '2025-11-21', '2026-05-20', true],
    ['filed six months after', '2025-11-21', '2026-05-21', false],
    ['to be filed later: today counts', '2026-05-22', '2027-01-10', true],
  ])('%s', (_said, end, filed, expected) => {
    const facts: Facts = { 'stay.current_title_end': end, 'application.date': filed };
    expect(derived('stay.title_lapsed_under_6_months', facts)).toBe(expected);
  });

  it('asks no visa of a student who filed in time to stay with a French spouse', () => {
    const client: Facts = {
      'person.nationality': ['ML'],
      'union.type': 'marriage',
      'union.partner_is_french': true,
      'union.married_in_france': true,
      'union.communal_life': true,
      'entry.visa_type': 'c-short',
      'stay.current_title_end': '2025-11-30',
    };
    const verdictWhenFiled = (filed: string) =>
      answerTo(
        'cst-vpf-conjoint-francais-visa',
        { ...client, 'application.date': filed },
        '2026-11-21',
      ).verdict;
    expect(verdictWhenFiled('2025-11-15')).toBe('eligible');
    expect(verdictWhenFiled('2026-06-01')).toBe('not-eligible');
  });
});
