import { all, any, assess, under, when } from '../../engine/define.ts';
import { FAMILY, KEEPS_FAMILY_RIGHT, THIRD_COUNTRY } from './union-conditions.ts';

const UNION_CITIZEN = when('person.nationality_regime', '=', 'eu');

/** Absences that do not break the five years; the execution of a removal does. */
const CONTINUOUS = under(
  'CESEDA R234-3',
  all(
    when('eu.absence_months_per_year', '<=', 6),
    when('eu.absence_important_months', '<=', 12),
    when('eu.removal_executed', '=', false),
  ),
);

/** L234-1 names the members of the family of L200-4 only: a partner or another relative is a matter of appreciation. */
const WITH_THE_CITIZEN = any(
  all(FAMILY, when('eu.lived_with_citizen', '=', true)),
  // Spouses who separate, even to live with others, are with the citizen until a divorce.
  under(
    ['CESEDA L234-1', 'CJUE 10 juillet 2014 C-244/13'],
    all(when('eu.family_link', '=', 'spouse'), when('eu.link_ended_by', '=', 'none')),
  ),
  KEEPS_FAMILY_RIGHT,
  under(
    ['CESEDA L234-1', 'CESEDA L200-5'],
    all(
      when('eu.family_link', 'in', ['partner', 'other']),
      when('eu.lived_with_citizen', '=', true),
      assess('assess.overall_appreciation_favourable', '=', true),
    ),
  ),
);

export const AFTER_FIVE_YEARS = all(
  when('eu.years_legal', '>=', 5),
  any(UNION_CITIZEN, all(THIRD_COUNTRY, WITH_THE_CITIZEN)),
  CONTINUOUS,
);

/** No length of stay or of work is asked of a worker whose spouse is French, or was until the marriage. */
const RETIRED = all(
  when('eu.work_ended_by', 'in', ['retirement', 'early-retirement']),
  any(
    when('eu.worker_spouse_french', '=', true),
    all(
      under(['CESEDA R234-4', 'CESEDA R234-5'], when('eu.activity_years', '>=', 1)),
      when('eu.years_legal', '>', 3),
    ),
  ),
);

const INCAPACITATED = all(
  when('eu.work_ended_by', '=', 'permanent-incapacity'),
  any(
    when('eu.worker_spouse_french', '=', true),
    when('eu.years_legal', '>', 2),
    when('pension.at_mp', '=', true),
  ),
);

const FRONTIER_WORKER = all(
  when('eu.work_ended_by', '=', 'frontier-work'),
  under(['CESEDA R234-4', 'CESEDA R234-5'], when('eu.activity_years', '>=', 3)),
  when('eu.years_legal', '>=', 3),
  when('eu.frontier_weekly_return', '=', true),
);

export const EARLY_FOR_A_WORKER = under(
  'CESEDA R234-4',
  all(UNION_CITIZEN, any(RETIRED, INCAPACITATED, FRONTIER_WORKER)),
);

export const EARLY_FOR_THE_FAMILY = under(
  'CESEDA R234-6',
  all(
    FAMILY,
    when('eu.lived_with_citizen', '=', true),
    any(
      when('eu.sponsor_permanent_early', '=', true),
      all(
        when('eu.sponsor_died_working', '=', true),
        any(
          when('eu.sponsor_stay_years_at_death', '>', 2),
          when('eu.sponsor_death_work_accident', '=', true),
        ),
      ),
      all(when('eu.family_link', '=', 'spouse'), when('eu.lost_french_by_marriage', '=', true)),
    ),
  ),
);
