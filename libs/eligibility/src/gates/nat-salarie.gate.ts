import { when } from '../engine/define.ts';
import { sinceRenumbering, type Gate } from './gate.ts';

/** Salaried work under the code, which the accords close to Algerians, Tunisians and Moroccans. */
export const NAT_SALARIE: Gate = {
  id: 'G-NAT-SALARIE',
  versions: sinceRenumbering(
    [
      'CESEDA L110-1',
      'Accord franco-tunisien 3',
      'CE 355208',
      'Accord franco-marocain 3',
      'CE 367306',
    ],
    when('person.nationality_regime', 'in', ['common', 'subsaharan', 'uk-wa']),
  ),
};
