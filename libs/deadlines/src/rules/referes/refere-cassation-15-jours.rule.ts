import { source } from '@quantieme/law';
import { LEGAL_AID_HIGHER_COURT } from '../../effects/legal-aid.ts';
import type { Rule } from '../../engine/rule.ts';
import { inMetropole } from '../../engine/seat.ts';
import { text } from '../../engine/wording.ts';
import { ASK_RESIDENCE, FINAL, higherCourtEndings } from '../voies-de-recours/common.ts';
import { judgmentDay } from '../voies-de-recours/court-notification.ts';
import { basisOf, fromOrder, isAppealed, isLost, ORDERS, goesToCourtOfAppeal } from './orders.ts';

/** Appeal on points of law against an urgent order. */
export const REFERE_CASSATION_15_JOURS: Rule = {
  id: 'refere-cassation-15-jours',
  label: text('Cassation de l’ordonnance de référé', 'Appeal on points of law, urgent order'),
  explanation: text(
    "Quinze jours francs depuis la notification des ordonnances de référé-suspension, de mesures utiles, de modification des mesures, et de tri sans audience (L. 522-3). Les délais de distance s'ajoutent, prudemment non comptés. Un mémoire complémentaire annoncé doit parvenir dans les quinze jours du pourvoi.",
    'Fifteen days franc from notification of orders on suspension, useful measures, change of measures, and of those made without a hearing (L. 522-3). Distance is added, prudently not counted. A further brief announced must arrive within fifteen days of the appeal.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: ORDERS,
    when: (scene) => isLost(scene) && !isAppealed(scene) && !goesToCourtOfAppeal(scene),
    start: fromOrder,
  },
  versionBy: judgmentDay,
  versionDate: text("jour de l'ordonnance", 'day of the order'),
  versions: [
    {
      from: '2001-01-01',
      to: null,
      limit: { mode: 'franc', unit: 'day', count: 15, roll: 'yes' },
      sources: [source('CJA', 'R523-1'), source('CJA', 'L523-1'), source('CJA', 'R821-2')],
    },
  ],
  distance: 'legal-only',
  seat: inMetropole,
  effects: [LEGAL_AID_HIGHER_COURT],
  endings: higherCourtEndings(['pourvoi']),
  effect: FINAL,
  questions: [
    {
      fact: 'basis',
      kind: 'choice',
      values: ['L521-1', 'L521-2', 'L521-3', 'L521-4', 'R532-1', 'R541-1'],
      question: text('Quel référé a été jugé ?', 'Which urgent procedure was decided?'),
      effect: text(
        "En référé-liberté, c'est un appel, dans le même délai",
        'For a protected freedom it is an appeal, in the same time',
      ),
      when: (scene) =>
        scene.occurrence.event !== null && basisOf(scene, scene.occurrence.event) === null,
    },
    ASK_RESIDENCE,
  ],
  calculator: { event: 'ordonnance', startsAs: 'notifiedOn', details: { basis: 'L521-3' } },
};
