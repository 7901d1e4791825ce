import type { CaseEvent } from '@quantieme/law';
import { actedOn, decidedOn, isAfter } from '../../engine/lookup.ts';
import type { Deadline } from '../../engine/model.ts';
import { recordedOccurrence } from '../../engine/occurrences.ts';
import type { Scene } from '../../engine/rule.ts';
import { confinements, isObligation, REFORM } from './measures.ts';
import type { Regime } from './regime.ts';

const LIMITS: readonly Regime[] = ['oqtf-recours-1-mois', 'oqtf-recours-7-jours'];
const SWITCH = 'oqtf-changement-de-situation';

interface Running {
  readonly obligation: CaseEvent;
  readonly deadline: Deadline;
}

/**
 * The limit against the latest obligation to leave that was running when the measure was notified: its own, or the one
 * that an earlier measure had brought, since detention interrupts those seven days too (R921-1 al. 2).
 */
export function running(scene: Scene): Running | null {
  const { event: measure } = scene.occurrence;
  if (!measure) return null;
  const earlier = scene.events.filter(
    (event) => isObligation(scene, event) && !isAfter(event.on, measure.on),
  );
  for (const obligation of earlier.toReversed()) {
    const deadline =
      ownLimit(scene, measure, obligation) ?? switchedBefore(scene, measure, obligation);
    if (deadline) return { obligation, deadline };
  }
  return null;
}

function ownLimit(scene: Scene, measure: CaseEvent, obligation: CaseEvent): Deadline | null {
  const found = LIMITS.map((rule) => scene.deadlineOf(rule, obligation.id));
  const deadline = found.find((one) => one !== null && isRunning(scene, one, measure.on));
  return deadline && switches(scene, measure, { obligation, deadline }) ? deadline : null;
}

function switchedBefore(scene: Scene, measure: CaseEvent, { id }: CaseEvent): Deadline | null {
  if (measure.type !== 'retention-notifiee') return null;
  const earlier = confinements(scene).filter(
    ({ on, type }) => type !== measure.type && isAfter(measure.on, on),
  );
  for (const before of earlier.toReversed()) {
    const deadline = scene.deadlineOf(SWITCH, before.id);
    const then = running({ ...scene, occurrence: recordedOccurrence(before) });
    if (deadline && then?.obligation.id === id && isRunning(scene, deadline, measure.on)) {
      return deadline;
    }
  }
  return null;
}

function isRunning(scene: Scene, deadline: Deadline, on: Temporal.PlainDate): boolean {
  if (deadline.lastDay && isAfter(on, deadline.lastDay)) return false;
  const ending = scene.events.find(({ id }) => id === deadline.outcomeBy);
  return !ending || !isAfter(on, actedOn(ending));
}

/** Since July 2024 a confinement; before, the end of the time to leave. Detention alone shortens the seven days. */
function switches(scene: Scene, measure: CaseEvent, { obligation, deadline }: Running): boolean {
  if (isAfter(REFORM, decidedOn(obligation))) return measure.type === 'delai-depart-supprime';
  if (!confinements(scene).some(({ id }) => id === measure.id)) return false;
  return deadline.rule === 'oqtf-recours-1-mois' || measure.type === 'retention-notifiee';
}
