import { all, any, soft, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const INTEG_CR: Gate = {
  id: 'G-INTEG-CR',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        when('integration.rejects_values', '=', false),
        soft('integration.mayor_opinion', '!=', 'unfavourable'),
        any(
          when('integration.language_level', 'in', ['B1', 'B2', 'C1', 'C2']),
          when('person.age', '>', 65),
          when('person.exam_impossible_health', '=', true),
          all(
            when('application.date', '<', '2026-01-01'),
            when('integration.language_level', 'in', ['A2', 'B1', 'B2', 'C1', 'C2']),
          ),
        ),
        any(
          when('integration.civic_exam_level', 'in', ['cr', 'nat']),
          when('integration.civic_exam_exempt', '=', true),
          when('person.age', '>', 65),
          when('person.exam_impossible_health', '=', true),
          when('application.date', '<', '2026-01-01'),
        ),
      ),
    },
  ],
};
