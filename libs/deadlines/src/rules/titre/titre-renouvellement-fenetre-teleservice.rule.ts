import { source } from '@quantieme/law';
import { isAfter } from '../../engine/lookup.ts';
import type { Rule, Scene } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';
import {
  ASK_EXPIRY,
  ASK_TELESERVICE,
  endOf,
  EXPIRIES,
  EXPIRY_DATE,
  isOnline,
  isRenewable,
  RENEWAL_ENDINGS,
} from './held-title.ts';
import { LAST_TWO_MONTHS, ONLINE } from './windows.ts';

const TELESERVICE = day('2021-05-01');

/** Where nobody said whether the title is online: only since the teleservice exists. */
function mayBeOnline(scene: Scene): boolean {
  const online = isOnline(scene);
  if (online !== null) return online;
  const ends = endOf(scene);
  return ends === null || !isAfter(TELESERVICE, ends);
}

/** Renewal of a title asked for online: from the 120th to the 60th day before expiry. */
export const TITRE_RENOUVELLEMENT_FENETRE_TELESERVICE: Rule = {
  id: 'titre-renouvellement-fenetre-teleservice',
  label: text('Renouvellement en ligne (ANEF)', 'Online renewal (ANEF)'),
  explanation: text(
    "Un titre de la liste du téléservice se demande entre le cent-vingtième et le soixantième jour avant l'expiration du document détenu. Plus tard, la demande est reçue mais tardive : 180 € et pas de droit à l'attestation de prolongation.",
    'A title on the teleservice list is asked for between the 120th and the 60th day before the document held expires. Later the request is taken but late: €180 and no right to the certificate of extension.',
  ),
  nature: 'window',
  severity: 'important',
  trigger: {
    on: EXPIRIES,
    when: (scene) => isRenewable(scene) && mayBeOnline(scene),
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
      limit: ONLINE,
      sources: [source('CESEDA', 'R431-5'), source('CESEDA', 'R431-2')],
    },
  ],
  endings: RENEWAL_ENDINGS,
  effect: text(
    "Demande tardive : droit de 180 € et pas d'attestation de prolongation de droit.",
    'Late request: €180 and no certificate of extension as of right.',
  ),
  questions: [ASK_EXPIRY, ASK_TELESERVICE],
  calculator: {
    event: 'titre-expire-bientot',
    startsAs: 'expiresOn',
    details: { teleservice: true },
  },
};
