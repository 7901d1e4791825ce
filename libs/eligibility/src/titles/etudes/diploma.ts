import { under, when } from '../../engine/define.ts';

/** French degree that opens the permits of graduates: master’s level, or on the list of the decree. */
export const graduateOf = (law: string, list: string) => [
  when('study.diploma_in_france', '=', true),
  under(
    [law, list],
    when('study.diploma_level', 'in', ['master', 'doctorate', 'listed-label', 'licence-pro']),
  ),
];
