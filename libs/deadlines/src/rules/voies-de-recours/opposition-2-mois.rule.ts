import { source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { inMetropole } from '../../engine/seat.ts';
import { text } from '../../engine/wording.ts';
import { ASK_RESIDENCE, FINAL, JUDGED, TWO_MONTHS } from './common.ts';
import { fromCourt, judgmentDay } from './court-notification.ts';

/** Opposition to a decision of the Conseil d'État given by default against the person. */
export const OPPOSITION_2_MOIS: Rule = {
  id: 'opposition-2-mois',
  label: text('Opposition à une décision par défaut', 'Opposition to a decision by default'),
  explanation: text(
    "La personne mise en cause devant le Conseil d'État qui n'a pas produit de défense régulière peut former opposition dans les deux mois de la notification de la décision rendue par défaut, délais de distance en sus. L'opposition n'est pas suspensive.",
    'A person brought before the Conseil d’État who filed no regular defence may lodge an opposition within two months of notification of the decision given by default, plus distance. It does not suspend.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: ['decision-ce'],
    when: ({ occurrence }) => yesNo(occurrence.event, 'byDefault') === true,
    start: fromCourt,
  },
  versionBy: judgmentDay,
  versionDate: JUDGED,
  versions: [
    {
      from: '2000-11-23',
      to: null,
      limit: TWO_MONTHS,
      sources: [source('CJA', 'R831-2'), source('CJA', 'R831-1'), source('CJA', 'R831-3')],
    },
  ],
  distance: 'firm',
  seat: inMetropole,
  endings: [
    {
      outcome: 'met',
      by: ['opposition-formee'],
      reason: text('Opposition formée', 'Opposition lodged'),
    },
  ],
  effect: FINAL,
  questions: [ASK_RESIDENCE],
  calculator: { event: 'decision-ce', startsAs: 'notifiedOn', details: { byDefault: true } },
};
