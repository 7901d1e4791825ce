import { decision, source, type CaseEvent } from '@quantieme/law';
import { isAfter, names, word } from '../../engine/lookup.ts';
import type { Ending, Opposability, Question, Scene } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { decidedBy } from './decided-by-ofpra.ts';
import { REASONABLE_YEAR, remediesStated } from '../recours/opposability.ts';

/** Decisions of OFPRA that leave nothing to ask of the asylum court: full protection, or a closure. */
const NOTHING_TO_ASK: ReadonlySet<string> = new Set(['refugie', 'cloture']);

/** Whether the decision may be taken to the asylum court; subsidiary protection refuses refugee status. */
export function isAppealable({ occurrence: { event } }: Scene): boolean {
  return !NOTHING_TO_ASK.has(word(event, 'outcome') ?? '');
}

export const ASK_OUTCOME: Question = {
  fact: 'outcome',
  kind: 'choice',
  values: ['rejet', 'irrecevabilite', 'cloture', 'refugie', 'subsidiaire', 'fin-protection'],
  question: text("Dans quel sens l'OFPRA a-t-il décidé ?", 'What did OFPRA decide?'),
  effect: text(
    "Statut de réfugié : rien à contester ; clôture : réouverture à l'OFPRA dans les neuf mois, pas de recours à la CNDA",
    'Refugee status: nothing to challenge; closure: reopening at OFPRA within nine months, no appeal to the asylum court',
  ),
};

/** Neither the limit nor the remedy is opposable unless the notification states them (R532-10). */
export const STATED: Opposability = {
  stated: remediesStated,
  question: {
    fact: 'remediesStated',
    kind: 'boolean',
    question: text(
      'La notification mentionne-t-elle le délai et la voie de recours devant la CNDA ?',
      'Does the notification state the time limit and the appeal to the asylum court?',
    ),
    effect: text(
      "Sinon le mois n'est pas opposable : au plus un délai raisonnable d'un an",
      'If not, the month is not opposable: at most a reasonable time of one year',
    ),
  },
  otherwise: {
    limit: REASONABLE_YEAR,
    text: text(
      "Délai ou voie de recours non mentionnés : le mois n'est pas opposable, au plus un délai raisonnable d'un an",
      'Time limit or remedy not stated: the month is not opposable, at most a reasonable time of one year',
    ),
    source: decision('387763'),
  },
  source: source('CESEDA', 'R532-10'),
};

/** Refugee status granted afterwards; subsidiary protection leaves the appeal for refugee status open. */
export const STATUS_GRANTED: Ending = {
  outcome: 'extinguished',
  by: ['protection-accordee'],
  timing: 'any-time',
  when: ({ occurrence }, event) =>
    word(event, 'protection') !== 'subsidiaire' && !isAfter(occurrence.on, event.on),
  reason: text('Protection accordée', 'Protection granted'),
};

/** Whether an appeal is against this decision: the one it names, else the latest before it. */
export function attacksDecision(scene: Scene, event: CaseEvent): boolean {
  const latest = decidedBy(scene, event.on);
  return names(scene, event, 'decision') ?? (!latest || latest.id === scene.occurrence.key);
}
