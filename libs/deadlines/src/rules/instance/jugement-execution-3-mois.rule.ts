import { source } from '@quantieme/law';
import { isAfter, word } from '../../engine/lookup.ts';
import type { Rule, Scene } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { withFirstDay } from '../first-day.ts';
import { fromCourt } from '../voies-de-recours/court-notification.ts';
import { termOf, withTerm } from './enforcement.ts';

const ANNULMENTS: ReadonlySet<string> = new Set(['annulation', 'annulation-partielle']);

/** Only a judgment that asks something of the administration is enforced; an unknown outcome is let pass. */
function enforceable(scene: Scene): boolean {
  const outcome = word(scene.occurrence.event, 'outcome');
  return outcome === null || ANNULMENTS.has(outcome) || termOf(scene) !== null;
}

/** First day on which enforcement may be asked of the court. */
export const JUGEMENT_EXECUTION_3_MOIS: Rule = {
  id: 'jugement-execution-3-mois',
  label: text("Demander l'exécution du jugement", 'Ask for enforcement of the judgment'),
  explanation: text(
    "La demande d'exécution n'est recevable que trois mois après la notification du jugement définitif, ou au terme que le jugement a fixé ; tout de suite pour une mesure d'urgence ou après un refus exprès d'exécuter. La date indiquée est la fin de cette attente.",
    'Enforcement may be asked for only three months after notification of the final judgment, or at the end of the term it set; at once for an urgent measure or after an express refusal. The date shown is the end of that wait.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: { on: ['jugement', 'arret'], when: enforceable, start: fromCourt },
  versionBy: startDay,
  versionDate: text('jour de la notification', 'day of notification'),
  versions: [
    {
      from: null,
      to: '2019-12-31',
      limit: { mode: 'plain', unit: 'month', count: 3, roll: 'no' },
      sources: [source('CJA', 'R921-1-1', day('2015-09-18'))],
    },
    {
      from: '2020-01-01',
      to: null,
      limit: { mode: 'plain', unit: 'month', count: 3, roll: 'no' },
      sources: [source('CJA', 'R921-1-1'), source('CJA', 'R921-2'), source('CJA', 'L911-4')],
    },
  ],
  adjust: (window, tools) => withFirstDay(withTerm(window, tools)),
  endings: [
    {
      outcome: 'met',
      by: ['inexecution'],
      timing: 'any-time',
      when: (_scene, event, { lastDay }) => lastDay !== null && !isAfter(lastDay, event.on),
      reason: text('Exécution demandée', 'Enforcement asked for'),
    },
    {
      outcome: 'extinguished',
      by: ['titre-obtenu', 'carte-remise', 'decision-favorable'],
      timing: 'any-time',
      reason: text('Jugement exécuté', 'Judgment carried out'),
    },
  ],
  effect: text(
    "Plus tôt, la demande d'exécution est irrecevable.",
    'Earlier, the request is inadmissible.',
  ),
  questions: [
    {
      fact: 'outcome',
      kind: 'choice',
      values: ['annulation', 'annulation-partielle', 'rejet', 'non-lieu', 'desistement'],
      question: text('Dans quel sens le tribunal a-t-il jugé ?', 'How did the tribunal rule?'),
      effect: text("Un rejet n'appelle aucune exécution", 'A dismissal calls for no enforcement'),
    },
  ],
  calculator: { event: 'jugement', startsAs: 'notifiedOn', details: { outcome: 'annulation' } },
};
