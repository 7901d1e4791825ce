import { describe, expect, it } from '@jest/globals';
import { PROCEDURE_DEFINITIONS } from './index.ts';
import type { ProcedureId } from './procedure-ids.ts';

/** Texts on which a state advises. */
function advisedIn(procedure: ProcedureId, branch: string, state: string): readonly string[] {
  const found = PROCEDURE_DEFINITIONS.find(({ id }) => id === procedure)?.branches.find(
    ({ id }) => id === branch,
  )?.states[state];
  if (found === undefined) throw new Error(`${procedure} has no ${branch}/${state}`);
  return found.advice.flatMap(({ sources }) => sources);
}

describe('what a state warns of', () => {
  it.each<[string, ProcedureId, string, string, readonly string[]]>([
    [
      'housing that is not yet there',
      'regroupement-familial',
      'demande',
      'preparation',
      ['CESEDA R434-22'],
    ],
    [
      'the family of a “talent”',
      'regroupement-familial',
      'demande',
      'preparation',
      ['CESEDA L421-22'],
    ],
    [
      'the fee once it is granted',
      'regroupement-familial',
      'demande',
      'accord',
      ['CESEDA R434-35'],
    ],
    [
      'the medical visit and the contract',
      'regroupement-familial',
      'famille',
      'entre-en-france',
      ['CESEDA R434-31', 'CESEDA L413-2'],
    ],
    [
      'the ten-year card after three years',
      'regroupement-familial',
      'famille',
      'titre-delivre',
      ['CESEDA L423-16', 'CESEDA L413-7'],
    ],
    [
      'a protected minor’s parents',
      'reunification-familiale',
      'protection',
      'protection-accordee',
      ['CESEDA L561-2'],
    ],
    [
      'the right to work meanwhile',
      'premiere-demande',
      'demande',
      'en-instruction',
      ['CESEDA R431-14', 'CESEDA R431-15-2'],
    ],
    [
      'a commission that was not seised',
      'premiere-demande',
      'demande',
      'refus-explicite',
      ['CESEDA L432-13', 'CESEDA L435-1'],
    ],
    [
      'every ground of withdrawal of a card',
      'retrait',
      'retrait',
      'retrait-envisage',
      ['CESEDA L432-6', 'CESEDA L432-7', 'CESEDA L432-9'],
    ],
    [
      'those of a resident card',
      'retrait',
      'retrait',
      'retrait-envisage',
      ['CESEDA L432-10', 'CESEDA L432-11', 'CESEDA R432-3'],
    ],
    ['no appeal on a short-stay visa', 'visa-refus', 'tribunal-nantes', 'rejete', ['CJA R811-1']],
  ])('%s', (_what, procedure, branch, state, sources) => {
    expect(advisedIn(procedure, branch, state)).toEqual(expect.arrayContaining([...sources]));
  });
});
