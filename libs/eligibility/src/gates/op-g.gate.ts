import { all, when } from '../engine/define.ts';
import { sinceRenumbering, type Gate } from './gate.ts';

/**
 * Only a grave threat to public order bars. It rests on the texts of each title: renewal of a resident card
 * (L432-3, since 28 January 2024 only), rights of the Union (L200-6), renewal of an Algerian ten-year certificate.
 */
export const OP_G: Gate = {
  id: 'G-OP-G',
  versions: sinceRenumbering(
    [],
    all(
      when('order.threat_level', 'in', ['none', 'simple']),
      when('order.expulsion_or_itf', '=', false),
    ),
  ),
};
