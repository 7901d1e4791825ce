import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { fromReceipt } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { months } from '../titre/windows.ts';
import { isPermanent } from './family.ts';

const SIX_MONTHS = months(6, 'no');

/** The card of a third-country family member is due within six months of the request. */
export const UE_FAMILLE_DELIVRANCE_6_MOIS: Rule = {
  id: 'ue-famille-delivrance-6-mois',
  label: text(
    "Famille d'un citoyen de l'Union : carte due",
    'Family of a citizen of the Union: card due',
  ),
  explanation: text(
    'La carte, ou la carte de séjour permanent, est délivrée au plus tard dans les six mois du dépôt de la demande. Une attestation est remise aussitôt.',
    'The card, or the permanent residence card, is issued at the latest six months after the request is filed. A certificate is given at once.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: {
    on: ['ue-titre-demande', 'demande-deposee'],
    when: ({ file, occurrence }) =>
      occurrence.type === 'ue-titre-demande' || file.procedure === 'ue-famille',
    start: fromReceipt,
  },
  versionBy: startDay,
  versionDate: text('jour de la demande', 'day of the request'),
  versions: [
    {
      from: '2007-03-22',
      to: '2021-04-30',
      limit: SIX_MONTHS,
      sources: [source('CESEDA', 'R121-15', day('2007-03-22'))],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: SIX_MONTHS,
      variants: [
        {
          label: text('Carte de séjour permanent : six mois', 'Permanent card: six months'),
          when: isPermanent,
          limit: SIX_MONTHS,
          sources: [source('CESEDA', 'R234-2')],
        },
      ],
      sources: [source('CESEDA', 'R233-17')],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['ue-carte-delivree', 'carte-remise', 'decision-favorable'],
      actedOn: ({ on }) => on,
      reason: text('Carte délivrée', 'Card issued'),
    },
    {
      outcome: 'extinguished',
      by: ['refus-notifie', 'desistement'],
      timing: 'any-time',
      actedOn: ({ on }) => on,
      reason: text('La demande a reçu une réponse', 'The request was answered'),
    },
  ],
  effect: text(
    'La carte est en retard : relance, puis référé ou recours contre le refus implicite.',
    'The card is late: a reminder, then an urgent application or an action against the implicit refusal.',
  ),
  calculator: { event: 'ue-titre-demande', startsAs: 'receivedOn' },
};
