import { all, risk, under, when } from '../engine/define.ts';
import { sinceRenumbering, type Gate } from './gate.ts';

/**
 * Protected persons: L412-5 excepts nobody, but Directive 2011/95 asks for compelling reasons.
 * A grave threat bars; a simple one is a risk, for a lawyer to weigh.
 */
export const OP_PROT: Gate = {
  id: 'G-OP-PROT',
  versions: sinceRenumbering(
    ['CESEDA L412-5', 'CESEDA L432-1'],
    all(
      when('order.threat_level', 'in', ['none', 'simple']),
      risk('order.threat_level', '=', 'simple'),
      under('CESEDA R432-3', when('order.expulsion_or_itf', '=', false)),
    ),
  ),
};
