import { all, gate } from '../engine/define.ts';
import { sinceRenumbering, type Gate } from './gate.ts';

/** First issue of a resident card. */
export const CR: Gate = {
  id: 'G-CR',
  versions: sinceRenumbering(
    [],
    all(
      gate('G-CR-BARS'),
      gate('G-NAT-COMMON'),
      gate('G-OP-1'),
      gate('G-POLY'),
      gate('G-VALUES'),
      gate('G-CIVIL'),
    ),
  ),
};
