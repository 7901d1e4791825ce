import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { inMetropole } from '../../engine/seat.ts';
import { fromNotification } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { CODE_2021, inForce } from './in-force.ts';

/** Having a material error of the asylum court put right. */
export const CNDA_RECTIFICATION_1_MOIS: Rule = {
  id: 'cnda-rectification-1-mois',
  label: text('CNDA : rectification d’erreur matérielle', 'Asylum court: rectification'),
  explanation: text(
    "Quand une erreur matérielle a pu influer sur la décision de la Cour, sa rectification se demande dans le mois de la notification. Ce n'est pas un recours en cassation.",
    'Where a material error may have influenced the decision of the court, its rectification is asked for within one month of notification. It is not an appeal on points of law.',
  ),
  nature: 'window',
  severity: 'information',
  trigger: { on: ['decision-cnda'], start: fromNotification },
  versionBy: startDay,
  versionDate: text('jour de la notification', 'day of notification'),
  versions: inForce([CODE_2021], () => ({
    limit: { mode: 'franc', unit: 'month', count: 1, roll: 'yes' },
    sources: [source('CESEDA', 'R532-68')],
  })),
  seat: inMetropole,
  endings: [
    {
      outcome: 'met',
      by: ['rectification-cnda-demandee'],
      actedOn: ({ dates, on }) => dates.receivedOn ?? on,
      reason: text('Rectification demandée', 'Rectification asked for'),
    },
  ],
  effect: text("L'erreur ne peut plus être rectifiée.", 'The error can no longer be put right.'),
  calculator: { event: 'decision-cnda', startsAs: 'notifiedOn' },
};
