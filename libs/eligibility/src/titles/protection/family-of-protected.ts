import { text } from '@quantieme/law';
import { all, any, when, worded } from '../../engine/define.ts';
import type { Condition } from '../../engine/condition.ts';
import { IN_THE_YEAR_OF_MAJORITY } from '../year-of-majority.ts';

/**
 * The four members of the family of a protected person, in the order of the articles: reunited spouse, partner or
 * concubin; spouse or partner of a union later than the claim, one year old; child coming of age; parent of a minor.
 */
export const MEMBER_OF_THE_FAMILY: Condition = any(
  worded(
    text(
      'Conjoint, partenaire ou concubin venu par la réunification familiale',
      'Spouse, partner or concubin who came by reunification',
    ),
    all(
      when('protection.family_link', 'in', ['spouse', 'partner', 'concubin']),
      when('protection.reunification_authorised', '=', true),
    ),
  ),
  worded(
    text('Union postérieure à la demande d’asile', 'Union later than the asylum claim'),
    all(
      when('protection.family_link', 'in', ['spouse', 'partner']),
      when('protection.union_predates_claim', '=', false),
      when('protection.union_years', '>=', 1),
      when('union.communal_life', '=', true),
      when('person.age', '>=', 18),
    ),
  ),
  worded(
    text('Enfant devenant majeur', 'Child coming of age'),
    all(when('protection.family_link', '=', 'child'), IN_THE_YEAR_OF_MAJORITY),
  ),
  when('protection.family_link', '=', 'parent-of-minor'),
);
