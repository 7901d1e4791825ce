import { text } from '@quantieme/law';
import { all, any, todo, under, when, worded } from '../engine/define.ts';

/**
 * In the year that follows the eighteenth birthday, hence no later than the eve of the nineteenth; or between sixteen and
 * eighteen, for whoever declares wanting to work.
 */
export const IN_THE_YEAR_OF_MAJORITY = any(
  worded(
    text('Dans l’année du dix-huitième anniversaire', 'In the year after the eighteenth birthday'),
    all(when('application.age_at_request', '>=', 18), when('application.age_at_request', '<', 19)),
  ),
  under(
    'CESEDA L421-35',
    worded(
      text(
        'Entre seize et dix-huit ans, pour travailler',
        'Between sixteen and eighteen, in order to work',
      ),
      all(
        when('application.age_at_request', '>=', 16),
        when('application.age_at_request', '<', 18),
        todo('application.wants_to_work', '=', true),
      ),
    ),
  ),
);
