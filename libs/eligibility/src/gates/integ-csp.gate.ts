import { all, any, soft, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const INTEG_CSP: Gate = {
  id: 'G-INTEG-CSP',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        when('integration.rejects_values', '=', false),
        any(
          when('integration.cir_applicable', '=', false),
          when('integration.cir_assiduous', '=', true),
        ),
        any(
          when('integration.cir_applicable', '=', false),
          when('integration.language_level', 'in', ['A2', 'B1', 'B2', 'C1', 'C2']),
          when('person.exam_impossible_health', '=', true),
          when('application.date', '<', '2026-01-01'),
        ),
        any(
          when('integration.cir_applicable', '=', false),
          when('integration.civic_exam_level', 'in', ['csp', 'cr', 'nat']),
          when('integration.civic_exam_exempt', '=', true),
          when('person.age', '>', 65),
          when('person.exam_impossible_health', '=', true),
          when('application.date', '<', '2026-01-01'),
        ),
        soft('integration.free_courses_access', '=', true),
      ),
    },
  ],
};
