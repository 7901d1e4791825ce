import { all, gate } from '../engine/define.ts';
import { sinceRenumbering, type Gate } from './gate.ts';

/** Temporary and multi-year cards of the code. */
export const CST: Gate = {
  id: 'G-CST',
  versions: sinceRenumbering([], all(gate('G-NAT-COMMON'), gate('G-CST-LIGHT'))),
};
