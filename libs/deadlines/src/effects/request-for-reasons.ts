import { compareDays, earlierOf, laterOf, type TimeLimit } from '@quantieme/calendar';
import { decision, source, type CaseEvent } from '@quantieme/law';
import { actedOn } from '../engine/lookup.ts';
import type { Step } from '../engine/model.ts';
import type { Act, Effect, Window, WindowTools } from '../engine/rule.ts';
import { longDate, step, text } from '../engine/wording.ts';
import { answeredOn, capOf, reasonsGiven, requestForReasons } from '../rules/recours/reasons.ts';

type Day = Temporal.PlainDate;

const LABEL = text('Demande de motifs', 'Request for reasons');
const TWO_MONTHS: TimeLimit = { mode: 'franc', unit: 'month', count: 2, roll: 'yes' };

/**
 * A request for reasons made within the time to sue moves its end to two months (franc) after the reasons arrive, and
 * never beyond one year from the request. Made on the day of the latest birth or before, it moves nothing in the prudent
 * reading.
 *
 * @source CRPA art. L. 232-4 al. 2; CE avis 2 Oct. 2025 n° 504677
 */
export const REQUEST_FOR_REASONS: Effect = {
  id: 'demande-de-motifs',
  label: LABEL,
  acts: (scene) => {
    const request = requestForReasons(scene);
    if (!request) return [];
    const act: Act = {
      on: actedOn(request),
      label: LABEL,
      apply: (window, tools) => prorogued(window, tools, request),
    };
    return [act];
  },
};

function prorogued(window: Window, tools: WindowTools, request: CaseEvent): Window {
  const { scene } = tools;
  const asked = actedOn(request);
  const latest = scene.occurrence.derived?.latestOn ?? scene.occurrence.on;
  if (window.reading === 'prudent' && compareDays(asked, latest) <= 0)
    return premature(window, asked);
  const cap = capOf(request, scene.file.territory, window.reading);
  const answer = reasonsGiven(scene, request);
  const asking = [askedStep(asked), capStep(cap)];
  const moved = answer
    ? answered(window, tools, { on: answeredOn(scene, answer, window.reading), cap, asking })
    : { ...window, lastDay: cap, steps: [...window.steps, ...asking] };
  const lastDay = window.lastDay && moved.lastDay ? laterOf(window.lastDay, moved.lastDay) : cap;
  return { ...moved, start: window.start, limit: window.limit, lastDay, prorogued: true };
}

interface Answer {
  readonly on: Day;
  readonly cap: Day;
  readonly asking: readonly Step[];
}

function answered(window: Window, tools: WindowTools, { on, cap, asking }: Answer): Window {
  const { fr, en } = longDate(on);
  const words = text(`Motifs reçus le ${fr}`, `Reasons received on ${en}`);
  const received = step('reasons-received', words, on, source('CRPA', 'L232-4'));
  const restarted = tools.restart(window, { on, at: null }, [...asking, received], TWO_MONTHS);
  return { ...restarted, lastDay: restarted.lastDay ? earlierOf(restarted.lastDay, cap) : cap };
}

function premature(window: Window, asked: Day): Window {
  const { fr, en } = longDate(asked);
  const words = text(
    `Motifs demandés le ${fr}, au plus tard le jour de la naissance la plus tardive : demande tenue pour prématurée`,
    `Reasons asked for on ${en}, on the day of the latest birth or before: held premature`,
  );
  const early = step('premature', words, asked, source('CRPA', 'L232-4'));
  return { ...window, steps: [...window.steps, early] };
}

function askedStep(asked: Day): Step {
  const { fr, en } = longDate(asked);
  const words = text(
    `Motifs demandés le ${fr}, dans le délai de recours : délai prorogé`,
    `Reasons asked for on ${en}, within the time to sue: window prorogued`,
  );
  return step('reasons-requested', words, asked, source('CRPA', 'L232-4'));
}

function capStep(cap: Day): Step {
  const { fr, en } = longDate(cap);
  const words = text(
    `Plafond d'un an après la demande de motifs : ${fr}`,
    `Cap of one year after the request for reasons: ${en}`,
  );
  return step('cap', words, cap, decision('504677'));
}
