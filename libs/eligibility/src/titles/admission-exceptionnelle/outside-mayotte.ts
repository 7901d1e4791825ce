import { text } from '@quantieme/law';
import { under, when, worded } from '../../engine/define.ts';

/** L441-7, 15°: the whole chapter on exceptional admission is left out in Mayotte. */
export const OUTSIDE_MAYOTTE = under(
  'CESEDA L441-7',
  worded(
    text(
      'Hors de Mayotte, où l’admission exceptionnelle ne s’applique pas',
      'Outside Mayotte, where exceptional admission does not apply',
    ),
    when('person.overseas_rules', '!=', 'mayotte'),
  ),
);
