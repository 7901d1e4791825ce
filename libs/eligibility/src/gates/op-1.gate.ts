import { all, under, when } from '../engine/define.ts';
import { sinceRenumbering, type Gate } from './gate.ts';

/** Any current threat to public order bars: temporary and multi-year cards, first resident card. */
export const OP_1: Gate = {
  id: 'G-OP-1',
  versions: sinceRenumbering(
    ['CESEDA L412-5', 'CESEDA L432-1'],
    all(
      when('order.threat_level', '=', 'none'),
      under('CESEDA R432-3', when('order.expulsion_or_itf', '=', false)),
    ),
  ),
};
