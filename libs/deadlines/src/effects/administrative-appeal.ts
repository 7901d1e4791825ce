import { earlierOf, laterOf, type ReadingKind } from '@quantieme/calendar';
import { decision, notificationOf, source, type CaseEvent } from '@quantieme/law';
import { actedOn, isAfter, word, yesNo } from '../engine/lookup.ts';
import type { DerivedEvent, Step } from '../engine/model.ts';
import type { Act, Effect, Scene, Window, WindowTools } from '../engine/rule.ts';
import { lengthOf } from '../engine/variant.ts';
import { limitOf } from '../engine/window.ts';
import { longDate, step, text } from '../engine/wording.ts';
import { attacks } from '../rules/recours/decisions.ts';

type Day = Temporal.PlainDate;

const GRACIEUX = 'gracieux-depose';
const HIERARCHIQUE = 'hierarchique-depose';
const REJECTED = { [GRACIEUX]: 'gracieux-rejete', [HIERARCHIQUE]: 'hierarchique-rejete' } as const;

const LABEL = text('Recours gracieux ou hiérarchique', 'Administrative appeal');

/**
 * A first appeal to the author of the decision or to its superior, sent within the initial window, interrupts it: a
 * full new window runs from its rejection. If both are sent within the initial window, it runs from the later
 * rejection. A second appeal of the same kind, or one sent after the initial window, changes nothing.
 *
 * @source CRPA art. L. 411-2, L. 411-3; CE 19 Sept. 2014 n° 362568; CE 30 June 2025 n° 494573 (dispatch)
 */
export const ADMINISTRATIVE_APPEAL: Effect = {
  id: 'recours-administratif',
  label: LABEL,
  acts: (scene) => {
    const first = appealsOf(scene)[0];
    if (!first) return [];
    const act: Act = {
      on: actedOn(first),
      label: LABEL,
      apply: (window, tools) => interrupted(window, tools),
    };
    return [act];
  },
};

function appealsOf(scene: Scene): readonly CaseEvent[] {
  return scene.events
    .filter(
      (event) => (event.type === GRACIEUX || event.type === HIERARCHIQUE) && attacks(scene, event),
    )
    .sort((a, b) => Temporal.PlainDate.compare(actedOn(a), actedOn(b)));
}

/** The first of each kind, sent in the initial window. */
function timelyAppeals(scene: Scene, last: Day | null): readonly CaseEvent[] {
  // Stryker disable next-line ConditionalExpression: a limit that appeals interrupt has a last day
  const isTimely = (event: CaseEvent) => last !== null && !isAfter(actedOn(event), last);
  const timely = appealsOf(scene).filter(isTimely);
  return [GRACIEUX, HIERARCHIQUE].flatMap((kind) => timely.find(({ type }) => type === kind) ?? []);
}

function interrupted(window: Window, tools: WindowTools): Window {
  const { scene } = tools;
  const appeals = timelyAppeals(scene, window.appealLastDay);
  const rejections = appeals.map((event) => rejectionOf(window, tools, event));
  const latest = rejections.reduce<Rejection | null>(later, null);
  if (!latest) return { ...window, steps: [...window.steps, tooFar(window)] };
  const steps = [...appeals.map(sentStep), ...rejections.map((rejection) => rejection.step)];
  const limit = limitAfter(window, tools, latest.stated);
  // The window opened by silence is that of R421-2, which R421-7 does not firmly extend.
  const near = latest.implicit && window.reading === 'prudent' ? { distanceMonths: 0 } : {};
  return tools.restart({ ...window, ...near }, { on: latest.on, at: null }, steps, limit);
}

function tooFar({ appealLastDay }: Window): Step {
  const words = text(
    "Recours administratif hors du délai initial, que la distance n'allonge pas : aucune interruption",
    'Administrative appeal outside the initial window, which distance does not extend: no interruption',
  );
  return step('too-late', words, appealLastDay, decision('170954'));
}

/** Told of the remedies on rejection or not, what the new window is; prudently it is always the ordinary one. */
function limitAfter(window: Window, tools: WindowTools, stated: boolean | null) {
  const { reading } = window;
  const { rule, version, scene } = tools;
  if (!rule.opposability || stated === null) return window.limit;
  return limitOf(rule, lengthOf(version, scene, reading), stated || reading === 'prudent');
}

const NO_STEPS: readonly Step[] = [];

interface Rejection {
  readonly on: Day;
  /** Whether the person was told of the remedies against this rejection; null = unknown. */
  readonly stated: boolean | null;
  readonly step: Step;
  /** Born of silence, on a day that both readings retain. */
  readonly implicit?: boolean;
}

function later(a: Rejection | null, b: Rejection): Rejection {
  return a && isAfter(a.on, b.on) ? a : b;
}

function sentStep(event: CaseEvent): Step {
  const sent = actedOn(event);
  const { fr, en } = longDate(sent);
  const words =
    event.type === GRACIEUX
      ? text(
          `Recours gracieux envoyé le ${fr}, dans le délai : interruption`,
          `Appeal to the author sent on ${en}, in time: interruption`,
        )
      : text(
          `Recours hiérarchique envoyé le ${fr}, dans le délai : interruption`,
          `Appeal to the superior sent on ${en}, in time: interruption`,
        );
  return step('interruption', words, sent, source('CRPA', 'L411-2'));
}

/**
 * Express rejection before silence ends; else the implicit one. Legally an express rejection that comes within the
 * window opened by silence renews it (CJA R421-2); prudently it does not.
 */
function rejectionOf(window: Window, tools: WindowTools, appeal: CaseEvent): Rejection {
  const { scene } = tools;
  const birth =
    scene.births.find(({ key }) => key.endsWith(`-rejet-implicite@${appeal.id}`)) ?? null;
  const express = expressRejection(scene, appeal, window.reading);
  const born = window.reading === 'legal' ? birth?.on : birth?.earliestOn;
  const silent = born ?? actedOn(appeal).add({ months: 2 });
  const known = window.reading === 'legal' ? knownOn(scene, appeal, silent) : null;
  const silence = known ?? implicitRejection(silent, appeal, birth);
  if (!express) return silence;
  if (!born || !isAfter(express.on, born)) return express;
  if (window.reading === 'prudent') return silence;
  const limit = limitAfter(window, tools, silence.stated);
  const end = tools.restart(window, { on: born, at: null }, NO_STEPS, limit).lastDay;
  return end && isAfter(express.on, end) ? silence : express;
}

function expressRejection(scene: Scene, appeal: CaseEvent, reading: ReadingKind): Rejection | null {
  const type = REJECTED[appeal.type === GRACIEUX ? GRACIEUX : HIERARCHIQUE];
  const found = scene.events.find(
    (event) => event.type === type && !isAfter(actedOn(appeal), event.on),
  );
  if (!found) return null;
  const { legal, prudent } = notificationOf(found, { territory: scene.file.territory });
  const on = reading === 'legal' ? laterOf(legal, prudent) : earlierOf(legal, prudent);
  const { fr, en } = longDate(on);
  const words = text(
    `Rejet exprès notifié le ${fr} : nouveau délai`,
    `Express rejection notified on ${en}: new window`,
  );
  return {
    on,
    stated: yesNo(found, 'remediesStated'),
    step: step('rejection', words, on, source('CRPA', 'L411-2')),
  };
}

/**
 * Rejected by silence without acknowledgement, the year runs from proved knowledge of the rejection; nothing proved, the
 * birth is kept.
 *
 * @source CE 12 Oct. 2020 n° 429185
 */
function knownOn(scene: Scene, appeal: CaseEvent, born: Day): Rejection | null {
  if (yesNo(appeal, 'remediesStated') !== false) return null;
  const known = scene.events.find(
    (event) =>
      event.type === 'connaissance-decision' &&
      !isAfter(born, event.on) &&
      [null, appeal.id].includes(word(event, 'decision', 'request')),
  );
  if (!known) return null;
  const { fr, en } = longDate(known.on);
  const words = text(
    `Rejet implicite du recours connu le ${fr} : délai raisonnable`,
    `Implicit rejection of the appeal known on ${en}: reasonable time`,
  );
  return {
    on: known.on,
    stated: false,
    step: step('known', words, known.on, decision('429185')),
  };
}

function implicitRejection(on: Day, appeal: CaseEvent, birth: DerivedEvent | null): Rejection {
  const { fr, en } = longDate(on);
  const words = text(
    `Recours implicitement rejeté le ${fr} : nouveau délai`,
    `Appeal implicitly rejected on ${en}: new window`,
  );
  const stated = yesNo(appeal, 'remediesStated');
  const ref = stated === false ? decision('429185') : (birth?.source ?? source('CRPA', 'L411-7'));
  return { on, stated, step: step('implicit-rejection', words, on, ref), implicit: true };
}
