import { when } from '../engine/define.ts';
import { sinceRenumbering, type Gate } from './gate.ts';

/** Titles of the Franco-Moroccan accord of 9 October 1987. */
export const NAT_MAR: Gate = {
  id: 'G-NAT-MAR',
  versions: sinceRenumbering([], when('person.nationality_regime', '=', 'moroccan')),
};
