import { all, any, todo, under, when } from '../engine/define.ts';

/**
 * In the year that follows the eighteenth birthday, hence no later than the eve of the nineteenth; or between sixteen and
 * eighteen, for whoever declares wanting to work.
 */
export const IN_THE_YEAR_OF_MAJORITY = any(
  all(when('application.age_at_request', '>=', 18), when('application.age_at_request', '<', 19)),
  under(
    'CESEDA L421-35',
    all(
      when('application.age_at_request', '>=', 16),
      when('application.age_at_request', '<', 18),
      todo('application.wants_to_work', '=', true),
    ),
  ),
);
