import { all, any, risk, soft, under, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

const LEVEL_A2 = when('integration.language_level', 'in', ['A2', 'B1', 'B2', 'C1', 'C2']);
const LEVEL_B1 = when('integration.language_level', 'in', ['B1', 'B2', 'C1', 'C2']);
const OVER_65 = when('person.age', '>', 65);
const HEALTH = under('CESEDA R413-15', when('person.exam_impossible_health', '=', true));
const MAYOR = soft('integration.mayor_opinion', '!=', 'unfavourable');
const FILED_BEFORE_2026 = when('application.date', '<', '2026-01-01');

/** The examination that ends the civic training; who is over 65 is exempt by practice, the text exempts from French. */
const CIVIC_EXAMINATION = under(
  ['CESEDA L413-7', 'CESEDA L413-3'],
  any(
    when('integration.civic_exam_level', 'in', ['cr', 'nat']),
    when('integration.civic_exam_exempt', '=', true),
    OVER_65,
    HEALTH,
    FILED_BEFORE_2026,
  ),
);

/**
 * Integration for a first resident card, an EU long-term card or a permanent card.
 * Respect of the principles was a condition until 28 January 2024; the examination and B1 came with 2026.
 */
export const INTEG_CR: Gate = {
  id: 'G-INTEG-CR',
  versions: [
    {
      from: '2021-05-01',
      to: '2024-01-28',
      articles: ['CESEDA L413-7'],
      conditions: all(
        when('integration.rejects_values', '=', false),
        MAYOR,
        any(under('CESEDA R413-15', LEVEL_A2), OVER_65, HEALTH),
      ),
    },
    {
      from: '2024-01-28',
      to: '2026-01-01',
      articles: ['CESEDA L413-7'],
      conditions: all(
        risk('integration.rejects_values', '=', true),
        MAYOR,
        any(under('CESEDA R413-15', LEVEL_A2), OVER_65, HEALTH),
      ),
    },
    {
      from: '2026-01-01',
      to: null,
      articles: ['CESEDA L413-7'],
      conditions: all(
        risk('integration.rejects_values', '=', true),
        // Weighed, where an integration contract was signed.
        soft('integration.cir_assiduous', '=', true),
        MAYOR,
        any(LEVEL_B1, OVER_65, HEALTH, under('CESEDA R413-15', all(FILED_BEFORE_2026, LEVEL_A2))),
        CIVIC_EXAMINATION,
      ),
    },
  ],
};
