import { when } from '../engine/define.ts';
import { sinceRenumbering, type Gate } from './gate.ts';

/**
 * Titles of the code. An accord alone governs Algerians, the law of the Union its citizens;
 * the other agreements leave to the code what they don't regulate.
 */
export const NAT_COMMON: Gate = {
  id: 'G-NAT-COMMON',
  versions: sinceRenumbering(
    ['CESEDA L110-1', 'CESEDA D110-1'],
    when('person.nationality_regime', 'in', [
      'common',
      'tunisian',
      'moroccan',
      'subsaharan',
      'uk-wa',
    ]),
  ),
};
