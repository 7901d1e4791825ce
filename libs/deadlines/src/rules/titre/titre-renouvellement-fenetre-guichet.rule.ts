import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';
import {
  ASK_EXPIRY,
  ASK_TELESERVICE,
  EXPIRIES,
  EXPIRY_DATE,
  isOnline,
  isRenewable,
  RENEWAL_ENDINGS,
} from './held-title.ts';
import { LAST_TWO_MONTHS } from './windows.ts';

/** Renewal of a title asked for at the counter: the two months before expiry. */
export const TITRE_RENOUVELLEMENT_FENETRE_GUICHET: Rule = {
  id: 'titre-renouvellement-fenetre-guichet',
  label: text('Renouvellement au guichet', 'Renewal at the counter'),
  explanation: text(
    "Hors téléservice, le renouvellement se demande dans les deux mois qui précèdent l'expiration. Prenez rendez-vous dès l'ouverture et gardez la preuve de chaque tentative.",
    'Outside the teleservice, renewal is asked for in the two months before expiry. Book as soon as it opens and keep proof of every attempt.',
  ),
  nature: 'window',
  severity: 'important',
  trigger: {
    on: EXPIRIES,
    when: (scene) => isRenewable(scene) && isOnline(scene) !== true,
    start: fromNamed('expiresOn'),
  },
  versionBy: startDay,
  versionDate: EXPIRY_DATE,
  versions: [
    {
      from: null,
      to: '2021-04-30',
      limit: LAST_TWO_MONTHS,
      sources: [source('CESEDA', 'R311-2', day('2019-03-01'))],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: LAST_TWO_MONTHS,
      sources: [source('CESEDA', 'R431-5'), source('CESEDA', 'R431-6')],
    },
  ],
  endings: RENEWAL_ENDINGS,
  effect: text(
    "Après l'expiration : droit de 180 €, et le séjour n'est plus régulier.",
    'After expiry: €180, and the stay is no longer regular.',
  ),
  questions: [ASK_EXPIRY, ASK_TELESERVICE],
  calculator: {
    event: 'titre-expire-bientot',
    startsAs: 'expiresOn',
    details: { teleservice: false },
  },
};
