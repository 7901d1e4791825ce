import { source } from '@quantieme/law';
import { LEGAL_AID_HIGHER_COURT } from '../../effects/legal-aid.ts';
import type { Effect, Rule } from '../../engine/rule.ts';
import { inMetropole } from '../../engine/seat.ts';
import { text } from '../../engine/wording.ts';
import { FINAL, higherCourtEndings } from '../voies-de-recours/common.ts';
import { judgmentDay } from '../voies-de-recours/court-notification.ts';
import { fromOrder, isAppealed, isLost } from './orders.ts';

/** No text says it for this appeal, which needs no lawyer: prudently legal aid does not interrupt it. */
const LEGAL_AID_PRUDENTLY_NOT: Effect = {
  ...LEGAL_AID_HIGHER_COURT,
  acts: (scene) =>
    LEGAL_AID_HIGHER_COURT.acts(scene).map((act) => ({
      ...act,
      apply: (window, tools) => (window.reading === 'legal' ? act.apply(window, tools) : window),
    })),
};

/** Appeal before the Conseil d'État against an order on a fundamental freedom. */
export const REFERE_LIBERTE_APPEL_15_JOURS: Rule = {
  id: 'refere-liberte-appel-15-jours',
  label: text('Appel du référé-liberté', 'Appeal, protection of a freedom'),
  explanation: text(
    "Quinze jours francs depuis la notification de l'ordonnance rendue après audience, devant le juge des référés du Conseil d'État, sans ministère d'avocat. Rejetée sans audience (L. 522-3), la demande ne relève que de la cassation.",
    'Fifteen days franc from notification of the order made after a hearing, before the urgent judge of the Conseil d’État, without compulsory counsel. Rejected without a hearing (L. 522-3), only cassation is open.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: ['ordonnance'],
    when: (scene) => isLost(scene) && isAppealed(scene),
    start: fromOrder,
  },
  versionBy: judgmentDay,
  versionDate: text("jour de l'ordonnance", 'day of the order'),
  versions: [
    {
      from: '2001-01-01',
      to: null,
      limit: { mode: 'franc', unit: 'day', count: 15, roll: 'yes' },
      sources: [source('CJA', 'L523-1'), source('CJA', 'R523-3')],
    },
  ],
  distance: 'legal-only',
  seat: inMetropole,
  effects: [LEGAL_AID_PRUDENTLY_NOT],
  endings: higherCourtEndings(['appel-depose']),
  effect: FINAL,
  questions: [
    {
      fact: 'withoutHearing',
      kind: 'boolean',
      question: text(
        'La demande a-t-elle été rejetée sans audience (L. 522-3) ?',
        'Was the application rejected without a hearing (L. 522-3)?',
      ),
      effect: text(
        "Pas d'appel : cassation dans les quinze jours",
        'No appeal: cassation within fifteen days',
      ),
    },
  ],
  calculator: { event: 'ordonnance', startsAs: 'notifiedOn', details: { basis: 'L521-2' } },
};
