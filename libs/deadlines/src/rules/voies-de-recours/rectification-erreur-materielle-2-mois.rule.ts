import { source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { inMetropole } from '../../engine/seat.ts';
import { text } from '../../engine/wording.ts';
import { FINAL, JUDGED, TWO_MONTHS } from './common.ts';
import { fromCourt, judgmentDay } from './court-notification.ts';

/** Correction of a clerical error in a decision of a court of appeal or of the Conseil d'État. */
export const RECTIFICATION_2_MOIS: Rule = {
  id: 'rectification-erreur-materielle-2-mois',
  label: text("Rectification d'erreur matérielle", 'Correction of a clerical error'),
  explanation: text(
    "Une erreur matérielle qui a pu influer sur le jugement de l'affaire se corrige, devant la cour ou le Conseil d'État qui a statué, dans les deux mois de la notification.",
    'A clerical error that may have influenced the outcome is corrected, before the court of appeal or the Conseil d’État that ruled, within two months of notification.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: {
    on: ['arret', 'decision-ce'],
    when: ({ occurrence }) => yesNo(occurrence.event, 'materialError') === true,
    start: fromCourt,
  },
  versionBy: judgmentDay,
  versionDate: JUDGED,
  versions: [
    { from: '2000-11-23', to: null, limit: TWO_MONTHS, sources: [source('CJA', 'R833-1')] },
  ],
  seat: inMetropole,
  endings: [
    {
      outcome: 'met',
      by: ['rectification-demandee'],
      reason: text('Rectification demandée', 'Correction asked for'),
    },
  ],
  effect: FINAL,
  calculator: { event: 'arret', startsAs: 'notifiedOn', details: { materialError: true } },
};
