import { all, any, assess, risk, soft, under, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

const NO_CONTRACT = under('CESEDA L413-5', when('integration.cir_applicable', '=', false));
const HEALTH = when('person.exam_impossible_health', '=', true);
const FILED_BEFORE_2026 = when('application.date', '<', '2026-01-01');

const COURSES = any(
  NO_CONTRACT,
  when('integration.cir_assiduous', '=', true),
  all(
    when('integration.cir_assiduous', '=', false),
    assess('integration.absence_excused', '=', true),
  ),
);

/** L433-4 no longer names it, but it may be a breach of the contract of commitment, which is signed since 17 July 2024. */
const REJECTION = under('CESEDA L412-8', risk('integration.rejects_values', '=', true));

const LANGUAGE = any(
  NO_CONTRACT,
  when('integration.language_level', 'in', ['A2', 'B1', 'B2', 'C1', 'C2']),
  HEALTH,
  FILED_BEFORE_2026,
);

/** The text exempts who signed no integration contract from French alone; the administration, from both. */
const CIVIC_EXAMINATION = any(
  NO_CONTRACT,
  under(
    ['CESEDA L433-4', 'CESEDA L413-3'],
    when('integration.civic_exam_level', 'in', ['csp', 'cr', 'nat']),
  ),
  when('integration.civic_exam_exempt', '=', true),
  when('person.age', '>', 65),
  HEALTH,
  FILED_BEFORE_2026,
);

/**
 * Integration for a first multi-year card: the courses of the integration contract, then from 2026 A2 and an examination.
 * Rejecting the values of the Republic was named until 28 January 2024; the contract of commitment says it since.
 */
export const INTEG_CSP: Gate = {
  id: 'G-INTEG-CSP',
  versions: [
    {
      from: '2021-05-01',
      to: '2024-01-28',
      articles: ['CESEDA L433-4'],
      conditions: all(when('integration.rejects_values', '=', false), COURSES),
    },
    {
      from: '2024-01-28',
      to: '2024-07-17',
      articles: ['CESEDA L433-4'],
      conditions: all(COURSES),
    },
    {
      from: '2024-07-17',
      to: '2026-01-01',
      articles: ['CESEDA L433-4'],
      conditions: all(COURSES, REJECTION),
    },
    {
      from: '2026-01-01',
      to: null,
      articles: ['CESEDA L433-4'],
      conditions: all(
        COURSES,
        REJECTION,
        LANGUAGE,
        CIVIC_EXAMINATION,
        // Free courses in the département are owed by the State: an argument when they were not there.
        soft('integration.free_courses_access', '=', true),
      ),
    },
  ],
};
