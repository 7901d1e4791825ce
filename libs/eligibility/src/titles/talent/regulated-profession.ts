import { under, when } from '../../engine/define.ts';

/** Since 16 June 2025: whoever practises a regulated profession shows that he may. */
export const REGULATED_PROFESSION = under(
  'CESEDA R421-15-1',
  when('work.regulated_profession_ok', '=', true),
);
