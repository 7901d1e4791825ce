import { gate } from '../engine/define.ts';
import { sinceRenumbering, type Gate } from './gate.ts';

/** First Algerian ten-year certificate: nothing more than the one-year certificates ask. */
export const CRA10: Gate = {
  id: 'G-CRA10',
  versions: sinceRenumbering([], gate('G-CRA')),
};
