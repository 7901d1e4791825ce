import { decision } from '@quantieme/law';
import type { Window, WindowTools } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { knowledgeOf } from './opposability.ts';

/**
 * Not opposable, the limit against an implicit refusal depends on what the person knew: the reasonable year runs from
 * birth if they were told when filing, else from the day they are proved to have known; never told, nothing runs.
 *
 * @source CE 18 March 2019 n° 417270
 */
export function knownWindow(window: Window, { scene, restart }: WindowTools): Window {
  if (window.opposable) return window;
  const knowledge = knowledgeOf(scene);
  if (knowledge.kind === 'never-told') {
    const words = text(
      "La personne n'a jamais été avertie : aucun délai ne court",
      'The person was never told: no limit runs',
    );
    const free = step('never-told', words, null, decision('417270'));
    return { ...window, lastDay: null, expiresAt: null, steps: [...window.steps, free] };
  }
  if (knowledge.kind !== 'known-on') return window;
  const { fr, en } = longDate(knowledge.on);
  const words = text(`Refus connu le ${fr}`, `Refusal known on ${en}`);
  const known = step('known', words, knowledge.on, decision('417270'));
  const renewed = restart(window, { on: knowledge.on, at: null }, [known]);
  return { ...renewed, initialLastDay: renewed.lastDay, appealLastDay: renewed.lastDay };
}
