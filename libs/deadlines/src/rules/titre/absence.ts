import { isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Ending, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { text } from '../../engine/wording.ts';
import { namedDate } from '../named-date.ts';

type Card = 'cr' | 'rld-ue' | 'autre';

/** The card held: a resident card, the long-term one, or another; null = unknown. */
export function cardOf({ file, occurrence: { event } }: Scene): Card | null {
  const kind = word(event, 'kind');
  if (kind !== null) return kind === 'cr' || kind === 'rld-ue' ? kind : 'autre';
  const held = word(event, 'title') ?? file.facts['stay.current_title_id'];
  if (typeof held !== 'string') return null;
  if (held.startsWith('rld-ue')) return 'rld-ue';
  return held.startsWith('cr-') ? 'cr' : 'autre';
}

/** A card handed over is watched without a date; an absence from its first day, unless it ended in time. */
export function watchesAbsence(scene: Scene, months: number): boolean {
  const { type, event, on } = scene.occurrence;
  const card = cardOf(scene);
  if (type === 'carte-remise') return card === 'cr' || card === 'rld-ue';
  const back = event?.dates.toOn;
  return card !== 'autre' && !(back && !isAfter(back, on.add({ months })));
}

/** Where the years away count: out of the Union for the long-term card, anywhere for the other; null = unknown. */
export function isOutsideUnion(scene: Scene): boolean | null {
  return cardOf(scene) === 'cr' ? true : yesNo(scene.occurrence.event, 'outsideEu');
}

/** Only before 28 January 2024 could a longer absence be asked for. */
export const isExtended = ({ file, occurrence: { event } }: Scene): boolean =>
  (yesNo(event, 'extensionGranted') ?? file.facts['stay.absence_extension_authorised']) === true;

export function absenceStart({ occurrence: { event } }: Scene): Start | null {
  const left = event?.type === 'absence-de-france' ? namedDate(event, 'fromOn') : null;
  return left && startOn(left);
}

/** Back before the end; a return to the Union alone saves the long-term card from three years, not from six. */
export const BACK_IN_TIME: Ending = {
  outcome: 'met',
  by: ['retour-en-france', 'entree-en-france', 'entree'],
  actedOn: ({ on }) => on,
  when: (scene, event) =>
    isAfter(event.on, scene.occurrence.on) &&
    (yesNo(event, 'toUnionOnly') !== true || cardOf(scene) === 'rld-ue'),
  reason: text('De retour dans le délai', 'Back in time'),
};

export const BACK_IN_FRANCE: Ending = {
  ...BACK_IN_TIME,
  when: ({ occurrence }, event) =>
    isAfter(event.on, occurrence.on) && yesNo(event, 'toUnionOnly') !== true,
};
