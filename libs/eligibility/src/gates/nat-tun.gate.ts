import { when } from '../engine/define.ts';
import { sinceRenumbering, type Gate } from './gate.ts';

/** Titles of the Franco-Tunisian accord of 17 March 1988. */
export const NAT_TUN: Gate = {
  id: 'G-NAT-TUN',
  versions: sinceRenumbering([], when('person.nationality_regime', '=', 'tunisian')),
};
