import { describe, expect, it } from '@jest/globals';
import type { Facts } from '../engine/known.ts';
import { answerTo } from '../testing/examples.ts';

/** The European Blue Card asks for a contract of six months (CESEDA art. L421-11). */
const ENGINEER: Facts = {
  'person.nationality': ['IN'],
  'entry.long_stay_visa_matches': true,
  'talent.highly_qualified_job': true,
  'work.gross_annual': 59_373,
  'talent.diploma_years': 3,
};

const blueCard = (contract: Facts) =>
  answerTo('talent-carte-bleue-europeenne', { ...ENGINEER, ...contract }, '2026-11-21');

describe('the length of a contract', () => {
  it.each([
    ['permanent', { 'work.contract_type': 'cdi' }, 'eligible', []],
    [
      'fixed-term, no length told',
      { 'work.contract_type': 'cdd' },
      'unknown',
      ['work.contract_months'],
    ],
    [
      'fixed-term, of five months',
      { 'work.contract_type': 'cdd', 'work.contract_months': 5 },
      'not-eligible',
      [],
    ],
    [
      'fixed-term, of six months',
      { 'work.contract_type': 'cdd', 'work.contract_months': 6 },
      'eligible',
      [],
    ],
    ['not told', {}, 'unknown', ['work.contract_months']],
  ] as const)('%s', (_said, contract, verdict, missing) => {
    const answered = blueCard(contract);
    expect([answered.verdict, answered.missing]).toEqual([verdict, missing]);
  });
});
