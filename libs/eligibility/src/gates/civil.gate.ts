import { when } from '../engine/define.ts';
import { sinceRenumbering, type Gate } from './gate.ts';

/** Foreign civil status records are believed until they are shown to be irregular, forged or untrue. */
export const CIVIL: Gate = {
  id: 'G-CIVIL',
  versions: sinceRenumbering(
    ['CESEDA L811-2', 'Code civil 47'],
    when('person.civil_status_reliable', '=', true),
  ),
};
