import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';
import { ASK_EXPIRY, isFirstOfItsExpiry } from '../titre/held-title.ts';
import { LAST_TWO_MONTHS } from '../titre/windows.ts';
import { CARD_ASKED_FOR, isPermanent } from './family.ts';

/** The card of a family member is renewed in the two months before it expires. */
export const UE_FAMILLE_RENOUVELLEMENT_2_MOIS: Rule = {
  id: 'ue-famille-renouvellement-2-mois',
  label: text(
    "Famille d'un citoyen de l'Union : renouvellement",
    'Family of a citizen of the Union: renewal',
  ),
  explanation: text(
    'Le renouvellement de la carte de cinq ans, comme de la carte de séjour permanent, se demande dans les deux mois qui précèdent son expiration.',
    'The renewal of the five-year card, as of the permanent residence card, is asked for in the two months before it expires.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: {
    on: ['ue-carte-delivree', 'carte-remise', 'titre-expire-bientot'],
    when: ({ events, file, occurrence: { type, event } }) =>
      type === 'ue-carte-delivree' ||
      (file.procedure === 'ue-famille' && event !== null && isFirstOfItsExpiry(events, event)),
    start: fromNamed('expiresOn'),
  },
  versionBy: startDay,
  versionDate: text("jour d'expiration de la carte", 'day the card expires'),
  versions: [
    {
      from: '2007-03-22',
      to: '2021-04-30',
      limit: LAST_TWO_MONTHS,
      sources: [source('CESEDA', 'R121-14', day('2016-11-01'))],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: LAST_TWO_MONTHS,
      variants: [
        {
          label: text('Carte de séjour permanent', 'Permanent residence card'),
          when: isPermanent,
          limit: LAST_TWO_MONTHS,
          sources: [source('CESEDA', 'R234-2')],
        },
      ],
      sources: [source('CESEDA', 'R233-15')],
    },
  ],
  endings: [CARD_ASKED_FOR],
  effect: text(
    'Le droit demeure sans la carte, mais sa preuve manque.',
    'The right remains without the card, but its proof is missing.',
  ),
  questions: [ASK_EXPIRY],
  calculator: { event: 'ue-carte-delivree', startsAs: 'expiresOn' },
};
