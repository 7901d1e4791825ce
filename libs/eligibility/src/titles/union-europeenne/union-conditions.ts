import { all, any, under, when } from '../../engine/define.ts';

/** A threat that is real, current and serious enough: a simple one bars nothing. */
export const NO_SERIOUS_THREAT = under(
  'CESEDA L200-6',
  all(
    when('order.threat_level', 'in', ['none', 'simple']),
    when('order.expulsion_or_itf', '=', false),
  ),
);

/** Whatever the agreement with their State: the law of the Union comes first. */
export const THIRD_COUNTRY = when('person.nationality_regime', 'in', [
  'common',
  'algerian',
  'tunisian',
  'moroccan',
  'subsaharan',
  'uk-wa',
]);

export const FAMILY = when('eu.family_link', 'in', ['spouse', 'descendant', 'ascendant-dependent']);

export const WORKS = under(
  'CESEDA L233-1',
  all(
    when('eu.activity', 'in', ['worker', 'self-employed']),
    when('eu.activity_real_effective', '=', true),
  ),
);

export const HAS_MEANS = under(
  ['CESEDA L233-1', 'CESEDA R233-1'],
  all(when('eu.resources_sufficient', '=', true), when('eu.health_insurance', '=', true)),
);

/** The right kept for a year or more of work lasts; after less, six months. */
export const KEEPS_WORKER_STATUS = under(
  'CESEDA R233-7',
  all(
    when('eu.retains_worker_status', '=', true),
    any(
      when('eu.worker_status_told', '=', true),
      when('eu.work_stopped_by', '=', 'incapacity'),
      all(
        when('eu.work_stopped_by', '=', 'involuntary-unemployment'),
        when('eu.registered_jobseeker', '=', true),
        any(when('eu.months_worked_before_stop', '>', 12), when('eu.unemployed_months', '<=', 6)),
      ),
      all(when('eu.work_stopped_by', '=', 'training'), when('eu.training_keeps_status', '=', true)),
    ),
  ),
);

/** A citizen who only studies opens a right to the spouse and to dependent children, not to others. */
export const FAMILY_OF_A_CITIZEN = all(
  when('eu.link_ended_by', '=', 'none'),
  under('CESEDA L233-1', when('eu.sponsor_has_right', '=', true)),
  under(
    ['CESEDA L200-4', 'CESEDA L233-2'],
    any(
      when('eu.family_link', '=', 'spouse'),
      all(
        when('eu.family_link', '=', 'descendant'),
        any(
          when('eu.descendant_dependent', '=', true),
          all(when('person.age', '<', 21), when('eu.sponsor_student_only', '=', false)),
        ),
      ),
      all(
        when('eu.family_link', '=', 'ascendant-dependent'),
        when('eu.sponsor_student_only', '=', false),
      ),
    ),
  ),
);

const AFTER_DEATH = all(
  when('eu.link_ended_by', '=', 'death'),
  when('eu.years_in_family_before_death', '>', 1),
);

const AFTER_DIVORCE = all(
  when('eu.link_ended_by', '=', 'divorce'),
  any(
    all(
      when('eu.marriage_years_before_proceedings', '>=', 3),
      when('eu.marriage_years_in_france', '>=', 1),
    ),
    when('eu.custody_of_citizens_children', '=', true),
    when('union.end_cause', '=', 'violence'),
    when('eu.particularly_difficult_situation', '=', true),
    when('eu.visiting_right_in_france', '=', true),
  ),
);

/** After a death or a divorce the family must live by its own means, save children at school and who has custody of them. */
export const KEEPS_FAMILY_RIGHT = all(
  FAMILY,
  any(
    under('CESEDA R233-9', all(any(AFTER_DEATH, AFTER_DIVORCE), any(WORKS, HAS_MEANS))),
    under(
      'CESEDA R233-10',
      all(
        when('eu.link_ended_by', 'in', ['death', 'departure']),
        when('eu.child_at_secondary_school', '=', true),
      ),
    ),
  ),
);
