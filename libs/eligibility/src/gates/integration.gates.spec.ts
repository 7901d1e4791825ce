import { describeGate } from './gate.examples.ts';

const A2 = { 'integration.language_level': 'A2' };
const ADULT = { 'person.birth_date': '1985-05-10', 'integration.civic_exam_exempt': false };
const B1 = { 'integration.language_level': 'B1' };
const CR_EXAM = { 'integration.civic_exam_level': 'cr' };
const REJECTS = { 'integration.rejects_values': true };

describeGate('G-INTEG-CR', [
  [
    'A1',
    '2025-12-31',
    { ...ADULT, 'integration.language_level': 'A1' },
    'not-eligible',
    'CESEDA R413-15',
  ],
  ['A2 is enough, without examination', '2025-12-31', A2, 'eligible'],
  [
    'A2 is no longer enough',
    '2026-01-01',
    { ...ADULT, ...A2, ...CR_EXAM },
    'not-eligible',
    'CESEDA L413-7',
  ],
  ['B1 and the examination', '2026-01-01', { ...B1, ...CR_EXAM }, 'eligible'],
  [
    'B1 and the examination of the multi-year card',
    '2026-01-01',
    { ...ADULT, ...B1, 'integration.civic_exam_level': 'csp' },
    'not-eligible',
    'CESEDA L413-3',
  ],
  [
    'A2 and no examination, filed on the last day of the former rule',
    '2026-03-01',
    { ...A2, 'application.date': '2025-12-31' },
    'eligible',
  ],
  [
    'A2 and no examination, filed the next day',
    '2026-03-01',
    { ...ADULT, ...A2, 'application.date': '2026-01-01', 'integration.civic_exam_level': 'none' },
    'not-eligible',
  ],
  [
    '65 to the day: French is asked for',
    '2026-11-21',
    { 'person.birth_date': '1961-11-21', ...CR_EXAM, 'integration.language_level': 'none' },
    'not-eligible',
    'CESEDA L413-7',
  ],
  ['over 65', '2026-11-21', { 'person.birth_date': '1961-11-20' }, 'eligible'],
  [
    'too ill to sit an examination',
    '2026-11-21',
    { 'person.exam_impossible_health': true },
    'eligible',
  ],
  ['rejects the values', '2024-01-27', { ...A2, ...REJECTS }, 'not-eligible', 'CESEDA L413-7'],
  ['rejects the values: no longer named', '2024-01-28', { ...A2, ...REJECTS }, 'discretionary'],
  [
    'left the courses of the integration contract: weighed, and no bar',
    '2026-01-01',
    { ...B1, ...CR_EXAM, 'integration.cir_assiduous': false },
    'eligible',
  ],
]);

const ASSIDUOUS = { 'integration.cir_applicable': true, 'integration.cir_assiduous': true };
const ABSENT = { 'integration.cir_applicable': true, 'integration.cir_assiduous': false };

describeGate('G-INTEG-CSP', [
  ['followed the courses', '2025-12-31', ASSIDUOUS, 'eligible'],
  [
    'left the courses: nothing exceptional is supposed',
    '2025-12-31',
    ABSENT,
    'not-eligible',
    'CESEDA L433-4',
  ],
  [
    'left the courses without excuse',
    '2025-12-31',
    { ...ABSENT, 'integration.absence_excused': false },
    'not-eligible',
    'CESEDA L433-4',
  ],
  [
    'left the courses in exceptional circumstances',
    '2025-12-31',
    { ...ABSENT, 'integration.absence_excused': true },
    'eligible',
  ],
  ['nobody said whether there was a contract', '2025-12-31', {}, 'unknown'],
  ['followed the courses, and no A2', '2026-01-01', ASSIDUOUS, 'unknown'],
  [
    'A1',
    '2026-01-01',
    { ...ASSIDUOUS, 'integration.language_level': 'A1', 'integration.civic_exam_level': 'csp' },
    'not-eligible',
    'CESEDA L433-4',
  ],
  [
    'A2 and the examination',
    '2026-01-01',
    { ...ASSIDUOUS, ...A2, 'integration.civic_exam_level': 'csp' },
    'eligible',
  ],
  [
    'A2 and no examination',
    '2026-01-01',
    { ...ADULT, ...ASSIDUOUS, ...A2, 'integration.civic_exam_level': 'none' },
    'not-eligible',
    'CESEDA L433-4',
  ],
  ['exempt from the contract', '2026-01-01', { 'integration.cir_applicable': false }, 'eligible'],
  [
    'filed on the last day of the former rule',
    '2026-02-01',
    { ...ASSIDUOUS, 'application.date': '2025-12-31' },
    'eligible',
  ],
  ['rejects the values', '2024-01-27', { ...ASSIDUOUS, ...REJECTS }, 'not-eligible'],
  ['rejects the values: no longer named', '2024-01-28', { ...ASSIDUOUS, ...REJECTS }, 'eligible'],
  [
    'rejects the values: perhaps a breach of the contract of commitment',
    '2024-07-17',
    { ...ASSIDUOUS, ...REJECTS },
    'discretionary',
    'CESEDA L412-8',
  ],
  [
    'rejects the values, with A2 and the examination',
    '2026-01-01',
    { ...ASSIDUOUS, ...A2, ...REJECTS, 'integration.civic_exam_level': 'csp' },
    'discretionary',
    'CESEDA L412-8',
  ],
]);
