import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { CODE_2021, inForce } from './in-force.ts';

/** Reaching the region or the accommodation that OFII assigned. */
export const CMA_ORIENTATION_5_JOURS: Rule = {
  id: 'cma-orientation-5-jours',
  label: text('OFII : rejoindre la région ou l’hébergement', 'OFII: reach the region or housing'),
  explanation: text(
    "Cinq jours pour se rendre dans la région d'orientation, ou pour se présenter au gestionnaire du lieu d'hébergement ; au-delà, la personne est considérée comme ayant refusé l'offre.",
    'Five days to go to the assigned region, or to report to the manager of the accommodation; beyond, the person is taken to have refused the offer.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ['ofii-orientation'], start: fromNotification },
  versionBy: startDay,
  versionDate: text('jour de la décision de l’OFII', 'day of the decision of OFII'),
  versions: inForce([CODE_2021], () => ({
    limit: { mode: 'plain', unit: 'day', count: 5, roll: 'no' },
    sources: [source('CESEDA', 'R552-8'), source('CESEDA', 'R551-3')],
  })),
  endings: [
    {
      outcome: 'met',
      by: ['arrivee-hebergement'],
      actedOn: ({ on }) => on,
      reason: text('Arrivée au lieu assigné', 'Arrived at the assigned place'),
    },
  ],
  effect: text(
    "L'offre est réputée refusée : les conditions matérielles d'accueil peuvent être refusées ou retirées.",
    'The offer is taken as refused: reception conditions may be refused or ended.',
  ),
  calculator: { event: 'ofii-orientation', startsAs: 'notifiedOn' },
};
