import { all, gate } from '../engine/define.ts';
import { sinceRenumbering, type Gate } from './gate.ts';

/** What bars any temporary or multi-year card, whatever the nationality. */
export const CST_LIGHT: Gate = {
  id: 'G-CST-LIGHT',
  versions: sinceRenumbering(
    [],
    all(gate('G-OP-1'), gate('G-POLY'), gate('G-VALUES'), gate('G-REFUS-2024'), gate('G-CIVIL')),
  ),
};
