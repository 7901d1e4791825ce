import {
  addMonths,
  laterOf,
  nextWorkingDay,
  type ReadingKind,
  type Territory,
} from '@quantieme/calendar';
import { notificationOf, type CaseEvent } from '@quantieme/law';
import { actedOn, eventsOf, isAfter } from '../../engine/lookup.ts';
import { perDossier } from '../../engine/per-dossier.ts';
import type { Occurrence, Scene } from '../../engine/rule.ts';
import { attacks, attacksNothingKnown, IMPLICIT, isPermitRequest } from './decisions.ts';

type Day = Temporal.PlainDate;

/** Publication of CE avis 2 Oct. 2025 n° 504677: the year never starts earlier. */
const CAP_FLOOR = Temporal.PlainDate.from('2025-10-08');
const CAP_MONTHS = 12;

/** The first request for reasons made once the implicit decision was born. */
export function requestForReasons(scene: Scene): CaseEvent | null {
  return eventsOf(scene, ['motifs-demandes']).find((event) => attacks(scene, event)) ?? null;
}

/** The reasons that answered a request; null while none came. */
export function reasonsGiven(scene: Scene, request: CaseEvent): CaseEvent | null {
  const asked = actedOn(request);
  return eventsOf(scene, ['motifs-communiques']).find(({ on }) => !isAfter(asked, on)) ?? null;
}

/** The day the reasons arrived, in a reading. */
export function answeredOn(scene: Scene, answer: CaseEvent, reading: ReadingKind): Day {
  return notificationOf(answer, { territory: scene.file.territory })[reading];
}

/** Day from which the one-year cap runs. */
export function capStart(request: CaseEvent): Day {
  return laterOf(actedOn(request), CAP_FLOOR);
}

/**
 * Last day of the year that follows a request for reasons. Whether it rolls is unsettled: prudently it does not.
 *
 * @source CE avis 2 Oct. 2025 n° 504677
 */
export function capOf(request: CaseEvent, territory: Territory, reading: ReadingKind): Day {
  const end = addMonths(capStart(request), CAP_MONTHS);
  return reading === 'legal' ? nextWorkingDay(end, territory) : end;
}

const IMPLICIT_TYPES: ReadonlySet<string> = new Set(IMPLICIT);

/**
 * Whether a request for reasons was made within the time to sue, and not before the birth. A dossier that knows of no
 * decision at all is given the benefit of the doubt; an express one has its own reasons (CRPA L211-5, L232-4).
 */
export function isTimely(scene: Scene, request: CaseEvent | null): boolean {
  if (!request) return false;
  const candidates = implicitDecisions(scene);
  if (candidates.length === 0)
    return !scene.events.some(isPermitRequest) && attacksNothingKnown(scene);
  const asked = actedOn(request);
  return candidates.some((occurrence) => {
    if (!attacks({ ...scene, occurrence }, request)) return false;
    const deadline = scene.deadlineOf('ta-recours-implicite-2-mois', occurrence.key);
    return deadline !== null && (deadline.lastDay === null || !isAfter(asked, deadline.lastDay));
  });
}

/** Implicit refusals of the dossier, derived or recorded. */
export const implicitDecisions = perDossier(({ events, births }): readonly Occurrence[] => {
  const recorded = events
    .filter(({ type }) => IMPLICIT_TYPES.has(type))
    .map((event): Occurrence => {
      const { id, type, on } = event;
      return { key: id, type, on, event, derived: null, origin: event };
    });
  const derived = births
    .filter(({ type }) => IMPLICIT_TYPES.has(type))
    .map((birth): Occurrence => {
      const origin = events.find(({ id }) => birth.key.endsWith(`@${id}`)) ?? null;
      return {
        key: birth.key,
        type: birth.type,
        on: birth.on,
        event: null,
        derived: birth,
        origin,
      };
    });
  return [...recorded, ...derived];
});
