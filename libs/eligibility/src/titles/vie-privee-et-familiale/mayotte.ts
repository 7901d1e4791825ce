import { text } from '@quantieme/law';
import type { Condition } from '../../engine/condition.ts';
import { any, gate, under, when, worded } from '../../engine/define.ts';

/** Law no. 2025-797 of 11 August 2025, art. 5: its article L441-7 was read in a copy, and in part only. To be checked. */
export const MAYOTTE_TIGHTENED_ON = '2025-08-12';

const ELSEWHERE = when('person.overseas_rules', '!=', 'mayotte');

/** L441-7, 1° AA: L412-2 no longer exempts there from the long-stay visa of L412-1 at the first issue. */
export const VISA_IN_MAYOTTE: Condition = under(
  'CESEDA L441-7',
  worded(
    text(
      'À Mayotte, visa de long séjour (loi du 11 août 2025, texte à vérifier)',
      'In Mayotte, long-stay visa (law of 11 August 2025, text to be checked)',
    ),
    any(ELSEWHERE, gate('G-VISA-L')),
  ),
);

/** Whether the seven years are to be spent in Mayotte, or in France, was not read. */
export const SEVEN_YEARS_IN_MAYOTTE: Condition = under(
  'CESEDA L441-7',
  worded(
    text(
      'À Mayotte, sept ans de résidence habituelle (loi du 11 août 2025, texte à vérifier)',
      'In Mayotte, seven years of habitual residence (law of 11 August 2025, text to be checked)',
    ),
    any(ELSEWHERE, when('stay.habitual_years', '>=', 7)),
  ),
);

/** Of the card of a parent; three years elsewhere. */
export const FIVE_YEARS_IN_MAYOTTE: Condition = under(
  'CESEDA L441-7',
  worded(
    text(
      'À Mayotte, cinq ans de séjour à ce titre (loi du 11 août 2025, texte à vérifier)',
      'In Mayotte, five years of stay on that ground (law of 11 August 2025, text to be checked)',
    ),
    any(ELSEWHERE, when('stay.years_in_same_capacity', '>=', 5)),
  ),
);
