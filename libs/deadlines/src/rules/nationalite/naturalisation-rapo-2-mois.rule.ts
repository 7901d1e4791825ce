import { source } from '@quantieme/law';
import { names, word } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { inMetropole } from '../../engine/seat.ts';
import { fromNotification } from '../../engine/starts.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { asStated } from '../recours/stated-limit.ts';
import { day } from '../named-date.ts';
import { LETTER } from '../recours/opposability.ts';
import { APPEALED, isAppeal, isDecree, isFirstRefusal } from './common.ts';

/** Compulsory appeal to the minister against a refused, adjourned or inadmissible naturalisation. */
export const NATURALISATION_RAPO_2_MOIS: Rule = {
  id: 'naturalisation-rapo-2-mois',
  label: text('Naturalisation : recours au ministre', 'Naturalisation: appeal to the minister'),
  explanation: text(
    "Un refus, un ajournement ou une irrecevabilité s'attaque d'abord devant le ministre chargé des naturalisations, dans les deux mois de la notification, à l'exclusion de tout autre recours administratif. La date d'envoi compte ; ce recours est obligatoire avant le tribunal.",
    'A refusal, an adjournment or a finding of inadmissibility is first challenged before the minister in charge of naturalisations, within two months of notification, to the exclusion of any other administrative appeal. The day it is sent counts; it is compulsory before going to court.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: ['naturalisation-decision'],
    when: isFirstRefusal,
    start: fromNotification,
  },
  versionBy: decisionDay,
  versionDate: text('jour de la décision', 'day of the decision'),
  versions: [
    {
      from: '2010-07-01',
      to: null,
      limit: { mode: 'plain', unit: 'month', count: 2, roll: 'yes' },
      sources: [
        source('Décret 93-1362', '45', day('2010-07-01')),
        source('CJA', 'R312-18', day('2010-07-01')),
        source('CRPA', 'L412-4'),
      ],
    },
  ],
  distance: 'none',
  seat: inMetropole,
  opposability: LETTER,
  adjust: asStated,
  endings: [
    {
      outcome: 'met',
      by: APPEALED,
      when: (scene, event) =>
        isAppeal(scene, event.type) && names(scene, event, 'decision') !== false,
      reason: text('Recours au ministre envoyé', 'Appeal to the minister sent'),
    },
    {
      outcome: 'extinguished',
      by: ['naturalisation-decision'],
      when: (_scene, event) => isDecree(event),
      timing: 'any-time',
      reason: text('Décret de naturalisation', 'Decree of naturalisation'),
    },
    {
      outcome: 'extinguished',
      by: ['decision-retiree'],
      timing: 'any-time',
      reason: text('Décision retirée par son auteur', 'Decision withdrawn by its author'),
    },
  ],
  effect: text(
    'Aucun recours contentieux ne sera recevable contre cette décision.',
    'No action in court against this decision will be admissible.',
  ),
  questions: [
    {
      fact: 'outcome',
      kind: 'choice',
      values: ['decret', 'irrecevabilite', 'ajournement', 'rejet'],
      question: text('Quel est le sens de la décision ?', 'What does the decision say?'),
      effect: text(
        'Favorable, elle ne se conteste pas',
        'If favourable, nothing is to be challenged',
      ),
      when: ({ occurrence }) => word(occurrence.event, 'outcome') === null,
    },
  ],
  calculator: {
    event: 'naturalisation-decision',
    startsAs: 'notifiedOn',
    details: { outcome: 'ajournement' },
  },
  inputs: [
    {
      name: 'remediesStated',
      kind: 'boolean',
      label: text('Voies et délais mentionnés', 'Remedies and time limits stated'),
    },
  ],
};
