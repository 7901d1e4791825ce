import { decision, type CaseEvent } from '@quantieme/law';
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

/**
 * Last day against the refusal of an earlier request, once it is past: nobody can challenge that refusal any more, and
 * the refusal of the same request made again without new facts merely confirms it. Null where there is none.
 *
 * @source CAA Toulouse 16 Sept. 2025 n° 24TL00149
 */
function refusedForGood(scene: Scene, request: CaseEvent | null): Day | null {
  if (!request) return null;
  const implicit = implicitDecisions(scene)
    .filter(({ on }) => !isAfter(on, request.on))
    .map(({ key }) => scene.deadlineOf('ta-recours-implicite-2-mois', key));
  const express = scene.events
    .filter(({ type, on }) => REFUSALS.has(type) && isAfter(request.on, on))
    .map(({ id }) => scene.deadlineOf('ta-recours-2-mois', id));
  const lapsed = [...implicit, ...express].flatMap((deadline) =>
    deadline?.outcome === 'live' && deadline.lastDay ? deadline.lastDay : [],
  );
  return lapsed.filter((last) => isAfter(scene.occurrence.on, last)).at(-1) ?? null;
}

const requestOf = ({ occurrence: { origin } }: Scene): CaseEvent | null =>
  origin?.type === 'demande-deposee' ? origin : null;

/** Whether to ask if the request was made before, and refused for good. */
export function perhapsRepeats(scene: Scene): boolean {
  const request = requestOf(scene);
  return yesNo(request, 'identical') === null && refusedForGood(scene, request) !== null;
}

/** The silent refusal of a request known to repeat one refused for good: no new window. */
export function repeated(window: Window, { scene }: WindowTools): Window {
  const request = requestOf(scene);
  const lapsed = yesNo(request, 'identical') === true ? refusedForGood(scene, request) : null;
  return lapsed ? without(window, lapsed) : window;
}

function without(window: Window, lapsed: Day): Window {
  const { fr, en } = longDate(lapsed);
  const words = text(
    `Confirme un refus devenu définitif le ${fr} : aucun nouveau délai`,
    `Confirms a refusal that became final on ${en}: no new window`,
  );
  const confirms = step('confirmative', words, lapsed, decision('24TL00149'));
  return { ...window, lastDay: lapsed, steps: [...window.steps, confirms] };
}

/** Known to be confirmatory: no new window at all. Perhaps: the prudent reading alone sees none. */
export function confirmative(window: Window, { scene }: WindowTools): Window {
  const lapsed = confirmsImplicit(scene);
  const answer = yesNo(scene.occurrence.event, 'confirmative');
  const before = answer === true && !lapsed ? refusedForGood(scene, requestBefore(scene)) : null;
  if (before) return without(window, before);
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
