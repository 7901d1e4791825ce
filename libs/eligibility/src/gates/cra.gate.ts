import { all, gate, when } from '../engine/define.ts';
import { sinceRenumbering, type Gate } from './gate.ts';

/**
 * Algerian certificates: neither the contract of commitment, nor L432-1-1, nor a civic examination.
 * L412-5 doesn't name them: public order rests on the accord, which leaves the prefect this power.
 */
export const CRA: Gate = {
  id: 'G-CRA',
  versions: sinceRenumbering(
    [],
    all(
      when('person.nationality_regime', '=', 'algerian'),
      when('order.threat_level', '=', 'none'),
      when('order.expulsion_or_itf', '=', false),
      gate('G-POLY'),
      gate('G-CIVIL'),
    ),
  ),
};
