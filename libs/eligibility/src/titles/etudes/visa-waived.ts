import { text } from '@quantieme/law';
import { all, any, assess, parameter, under, when, worded } from '../../engine/define.ts';

/** The prefect may do without the visa: schooling in France since sixteen, or a necessity of the studies. */
export const VISA_WAIVED_BY_PREFECT = under(
  ['CESEDA L422-1', 'CESEDA L412-3'],
  all(
    worded(
      text(
        'Scolarité en France depuis seize ans, ou nécessité des études',
        'Schooling in France since sixteen, or necessity of the studies',
      ),
      any(
        when('study.schooled_in_france_since_16', '=', true),
        when('study.necessity_of_studies', '=', true),
      ),
    ),
    when('entry.regular', '=', true),
    when('study.means_monthly', '>=', parameter('STUDY_MEANS')),
    assess('assess.overall_appreciation_favourable', '=', true),
  ),
);

/** Of right at the first admission, without visa nor means. */
export const ADMITTED_BY_COMPETITION = under(
  'CESEDA L422-2',
  all(
    when('study.admitted_by_competition', '=', true),
    when('application.first_request', '=', true),
  ),
);
