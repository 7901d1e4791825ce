import type { Question, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { dateOf } from '../named-date.ts';

/** From registration by CADA; where nobody recorded it, from the referral, which comes first. */
export function fromRegistration(scene: Scene): Start {
  const registered = registeredOn(scene);
  const day = registered ?? scene.occurrence.on;
  const { fr, en } = longDate(day);
  const words = registered
    ? text(`Saisine enregistrée par la CADA : ${fr}`, `Referral registered by CADA: ${en}`)
    : text(
        `Enregistrement inconnu, compté depuis la saisine : ${fr}`,
        `Registration unknown, counted from the referral: ${en}`,
      );
  return startOn(day, [step('registration', words, day)]);
}

const registeredOn = (scene: Scene) => dateOf(scene, 'registeredOn');

export const ASK_REGISTRATION: Question = {
  fact: 'registeredOn',
  kind: 'date',
  question: text(
    'Quel jour la CADA a-t-elle enregistré la saisine ?',
    'On which day did CADA register the referral?',
  ),
  effect: text(
    "Les délais courent de l'enregistrement, pas de l'envoi",
    'Time runs from registration, not from dispatch',
  ),
  when: (scene) => registeredOn(scene) === null,
};
