import { decidedOn, isAfter, yesNo } from '../../engine/lookup.ts';
import type { Scene, Window, WindowTools } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { requestBefore } from './decisions.ts';
import { acknowledged } from './opposability.ts';
import { implicitDecisions } from './reasons.ts';

type Day = Temporal.PlainDate;

const REFUSALS: ReadonlySet<string> = new Set([
  'refus-notifie',
  'refus-explicite-apres-implicite',
  'rf-refus',
]);

/**
 * Last day against the implicit refusal of the same request, where it was opposable and had lapsed before this express
 * refusal was taken: a merely confirmatory refusal then reopens nothing. Null otherwise.
 *
 * @source CJA art. R. 421-2
 */
export function confirmsImplicit(scene: Scene): Day | null {
  const { event } = scene.occurrence;
  if (!event || !REFUSALS.has(event.type)) return null;
  const request = requestBefore(scene);
  const implicit = implicitDecisions(scene).findLast(
    ({ key, on, origin, event: recorded }) =>
      key !== scene.occurrence.key &&
      !isAfter(on, event.on) &&
      (recorded !== null || (request !== null && origin?.id === request.id)),
  );
  if (!implicit || acknowledged({ ...scene, occurrence: implicit }) !== true) return null;
  const deadline = scene.deadlineOf('ta-recours-implicite-2-mois', implicit.key);
  if (deadline?.outcome !== 'live' || !deadline.lastDay) return null;
  return isAfter(decidedOn(event), deadline.lastDay) ? deadline.lastDay : null;
}

/** Known to be confirmatory: no new window at all. Perhaps: the prudent reading alone sees none. */
export function confirmative(window: Window, { scene }: WindowTools): Window {
  const lapsed = confirmsImplicit(scene);
  const answer = yesNo(scene.occurrence.event, 'confirmative');
  if (!lapsed || answer === false) return window;
  if (window.reading === 'legal' && answer !== true) return window;
  const { fr, en } = longDate(lapsed);
  const words = text(
    `Refus confirmatif d'un refus implicite devenu définitif le ${fr} : aucun nouveau délai`,
    `Confirms an implicit refusal that became final on ${en}: no new window`,
  );
  const confirms = step('confirmative', words, lapsed);
  return { ...window, lastDay: lapsed, steps: [...window.steps, confirms] };
}
