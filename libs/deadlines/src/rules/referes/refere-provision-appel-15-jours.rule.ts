import { source } from '@quantieme/law';
import { LEGAL_AID_HIGHER_COURT } from '../../effects/legal-aid.ts';
import type { Rule } from '../../engine/rule.ts';
import { inMetropole } from '../../engine/seat.ts';
import { text } from '../../engine/wording.ts';
import { ASK_RESIDENCE, FINAL, higherCourtEndings } from '../voies-de-recours/common.ts';
import { judgmentDay } from '../voies-de-recours/court-notification.ts';
import { fromOrder, goesToCourtOfAppeal, isLost } from './orders.ts';

/** Appeal against an order on an interim payment, an expert's report or another measure of inquiry. */
export const REFERE_PROVISION_APPEL_15_JOURS: Rule = {
  id: 'refere-provision-appel-15-jours',
  label: text(
    'Appel du référé-provision ou expertise',
    'Appeal, interim payment or expert’s report',
  ),
  explanation: text(
    "Quinze jours francs depuis la notification de l'ordonnance de référé-provision, de constat ou d'instruction, devant la cour administrative d'appel. La provision demandée dans un litige où le tribunal juge en dernier ressort ne relève que de la cassation.",
    'Fifteen days franc from notification of the order on an interim payment, a report or a measure of inquiry, before the court of appeal. An interim payment asked for in a case where no appeal lies from the tribunal goes to the Conseil d’État alone.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: ['ordonnance'],
    when: (scene) => isLost(scene) && goesToCourtOfAppeal(scene),
    start: fromOrder,
  },
  versionBy: judgmentDay,
  versionDate: text("jour de l'ordonnance", 'day of the order'),
  versions: [
    {
      from: '2001-01-01',
      to: null,
      limit: { mode: 'franc', unit: 'day', count: 15, roll: 'yes' },
      sources: [source('CJA', 'R541-3'), source('CJA', 'R533-1'), source('CJA', 'R811-1')],
    },
  ],
  distance: 'legal-only',
  seat: inMetropole,
  effects: [LEGAL_AID_HIGHER_COURT],
  endings: higherCourtEndings(['appel-depose']),
  effect: FINAL,
  questions: [ASK_RESIDENCE],
  calculator: { event: 'ordonnance', startsAs: 'notifiedOn', details: { basis: 'R541-1' } },
};
