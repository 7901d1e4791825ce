import { when } from '../engine/define.ts';
import { sinceRenumbering, type Gate } from './gate.ts';

/** Resident cards that article 10 of the Franco-Tunisian accord grants in place of the code. */
export const NAT_NOT_TUN: Gate = {
  id: 'G-NAT-NOT-TUN',
  versions: sinceRenumbering(
    ['CESEDA L110-1', 'CESEDA D110-1', 'Accord franco-tunisien 10'],
    when('person.nationality_regime', 'in', ['common', 'moroccan', 'subsaharan', 'uk-wa']),
  ),
};
