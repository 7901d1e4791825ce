import { when } from '../engine/define.ts';
import { sinceRenumbering, type Gate } from './gate.ts';

/** Titles of the conventions with the States of sub-Saharan Africa. */
export const NAT_SUB: Gate = {
  id: 'G-NAT-SUB',
  versions: sinceRenumbering([], when('person.nationality_regime', '=', 'subsaharan')),
};
