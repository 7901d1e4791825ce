import type { CaseEvent } from '@quantieme/law';
import { isAfter, word } from '../../engine/lookup.ts';
import type { Ending, Question, Scene, Start, Window, WindowTools } from '../../engine/rule.ts';
import { startOn, fromNotification } from '../../engine/starts.ts';
import { text } from '../../engine/wording.ts';
import { asWritten, days, freed, wholeNumber } from './common.ts';

export const basisOf = (event: CaseEvent | null): string | null =>
  word(event, 'basis', 'legalBasis');

/** From the day it takes effect: as recorded, else its notification. */
export function fromEffect(scene: Scene): Start | null {
  const from = scene.occurrence.event?.dates.fromOn;
  return from ? startOn(from) : fromNotification(scene);
}

/** Whether a house arrest on the same ground came before it, with no release since. */
function earlierOnSameGround({ events, occurrence }: Scene): boolean {
  const { event, on } = occurrence;
  return events.some(
    (one) =>
      one.type === 'assignation-notifiee' &&
      isAfter(on, one.on) &&
      basisOf(one) === basisOf(event) &&
      !events.some(({ type, on: end }) => type === 'liberation' && isBetween(end, one.on, on)),
  );
}

const isBetween = (
  day: Temporal.PlainDate,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): boolean => !isAfter(from, day) && !isAfter(day, to);

/** Whether it only renews an earlier one, which the longest time already counts from. */
export function isRenewal(scene: Scene): boolean {
  const rank = wholeNumber(scene.occurrence.event, 'renewal');
  return rank === null ? earlierOnSameGround(scene) : rank > 0;
}

/** The days written in the decision. */
export function asOrdered(window: Window, tools: WindowTools): Window {
  const ordered = wholeNumber(tools.scene.occurrence.event, 'days');
  return asWritten(window, tools, ordered === null ? null : days(ordered));
}

export const RELEASED: Ending = freed(
  'liberation',
  'oqtf-executee',
  'transfert-execute',
  'expulsion-executee',
  'oqtf-annulee',
  'oqtf-abrogee',
  'protection-accordee',
);

/** Detention, or a renewal, takes its place. */
export const REPLACED: Ending = {
  outcome: 'superseded',
  by: ['retention-notifiee', 'assignation-notifiee'],
  when: ({ occurrence }, event) =>
    isAfter(event.on, occurrence.on) &&
    (event.type === 'retention-notifiee' || basisOf(event) === basisOf(occurrence.event)),
  timing: 'always',
  actedOn: ({ on }) => on,
  reason: text('Une autre mesure l’a remplacée', 'Another measure has replaced it'),
};

export const ASK_BASIS: Question = {
  fact: 'basis',
  kind: 'choice',
  values: ['L731-1', 'L731-3', 'L731-4', 'L731-5', 'L751-2'],
  question: text(
    'Sur quel article l’assignation est-elle fondée ?',
    'On which article does the house arrest rest?',
  ),
  effect: text(
    'L. 731-1 ou L. 751-2 : 45 jours ; L. 731-3 : un an',
    'L. 731-1 or L. 751-2: 45 days; L. 731-3: one year',
  ),
  when: ({ occurrence }) => basisOf(occurrence.event) === null,
};
