import { compareDays } from '@quantieme/calendar';
import type { CaseEvent } from '@quantieme/law';
import { actedOn, detail, isAfter, word, yesNo } from '../../engine/lookup.ts';
import { perDossier } from '../../engine/per-dossier.ts';
import type { Scene } from '../../engine/rule.ts';
import { allowsAdministrativeAppeal } from './after-prior-appeal.ts';

/** Decisions notified to the person, which open the ordinary two months. */
export const EXPRESS = [
  'refus-notifie',
  'refus-explicite-apres-implicite',
  'retrait-notifie',
  'rf-refus',
  'enregistrement-refuse',
  'classement-sans-suite',
  'assignation-notifiee',
  'expulsion-notifiee',
  'iat-notifiee',
  'refus-entree-notifie',
  'attestation-asile-refusee',
] as const;

/** Refusals that elapsed time gives birth to. */
export const IMPLICIT = [
  'refus-implicite-ne',
  'rf-refus-implicite',
  'rapo-ministre-rejet-implicite',
] as const;

/** Refusals to register a file. */
export const REGISTERS: ReadonlySet<string> = new Set([
  'enregistrement-refuse',
  'classement-sans-suite',
]);

const EXPRESS_TYPES: ReadonlySet<string> = new Set(EXPRESS);
const IMPLICIT_TYPES: ReadonlySet<string> = new Set(IMPLICIT);
const LASTING_MEASURES: ReadonlySet<string> = new Set(['expulsion', 'itf', 'iat']);
const TWO_MONTH_ASSIGNMENTS: ReadonlySet<string> = new Set(['L731-3', 'L731-4', 'L731-5']);

/**
 * Whether an obligation to leave comes with the decision: recorded with it, or notified the same day. The decision
 * then follows the clock of the obligation (CESEDA L614-1), and no administrative appeal extends it.
 */
export function comesWithOqtf({ events }: Pick<Scene, 'events'>, event: CaseEvent): boolean {
  const own = yesNo(event, 'oqtf', 'withOqtf');
  if (own !== null) return own;
  if (word(event, 'object')?.includes('oqtf')) return true;
  return events.some(({ type, on }) => type === 'oqtf-notifiee' && on.equals(event.on));
}

/** Whether this event is a decision that the ordinary two months run against. */
export function opensTwoMonths(scene: Pick<Scene, 'events'>, event: CaseEvent | null): boolean {
  if (!event || !EXPRESS_TYPES.has(event.type) || comesWithOqtf(scene, event)) return false;
  if (event.type === 'assignation-notifiee') {
    // L732-8 names the 1° to 5° of L731-1: not the expulsion and the bans of its 6° to 8°.
    return (
      TWO_MONTH_ASSIGNMENTS.has(word(event, 'basis', 'legalBasis') ?? '') ||
      LASTING_MEASURES.has(word(event, 'ground') ?? '')
    );
  }
  // On asylum grounds, or if nobody knows, the 48 hours of L352-4 run instead.
  if (event.type === 'refus-entree-notifie') return yesNo(event, 'asylum') === false;
  // A refusal to register a file that was truly incomplete cannot be challenged (CE avis 10 Oct. 2024).
  const complete = yesNo(event, 'fileWasComplete', 'complete');
  return !(REGISTERS.has(event.type) && complete === false);
}

interface Challengeable {
  readonly key: string;
  readonly on: Temporal.PlainDate;
}

/** Every decision of the dossier that an appeal may attack, the earliest first. */
const decisionsOf = perDossier(({ events, births }): readonly Challengeable[] => {
  const recorded = events
    .filter(({ type }) => EXPRESS_TYPES.has(type) || IMPLICIT_TYPES.has(type))
    .map(({ id, on }) => ({ key: id, on }));
  const derived = births.filter(({ type }) => IMPLICIT_TYPES.has(type));
  return [...derived, ...recorded].sort((a, b) => compareDays(a.on, b.on));
});

/** Whether the dossier knows of no decision that an administrative appeal could attack. */
export function attacksNothingKnown(scene: Scene): boolean {
  const known = decisionsOf(scene).length > 0;
  return !known && !scene.events.some(({ type }) => type === 'oqtf-notifiee');
}

/** Whether an appeal or a request for reasons attacks this decision: the one it names, else the latest before it. */
export function attacks(scene: Scene, event: CaseEvent): boolean {
  const { occurrence } = scene;
  const asksReasons = event.type === 'motifs-demandes';
  if (!asksReasons && !allowsAdministrativeAppeal(occurrence.type)) return false;
  const named = detail(event, 'decision', 'request');
  if (typeof named === 'string') return named === occurrence.key || named === occurrence.origin?.id;
  const day = actedOn(event);
  const latest = decisionsOf(scene).findLast(({ on }) => !isAfter(on, day));
  // The same implicit refusal may stand twice, derived and recorded by hand.
  return (
    latest?.key === occurrence.key ||
    (latest !== undefined && latest.key === occurrence.derived?.key)
  );
}

export const isPermitRequest = ({ type }: CaseEvent): boolean =>
  type === 'demande-deposee' || type === 'ue-titre-demande';

/** Whether the last days of a decision are over a request: no other request was filed in between. */
export function answersSameRequest(scene: Scene, event: CaseEvent): boolean {
  const { origin, on } = scene.occurrence;
  const named = word(event, 'request');
  if (named !== null && origin) return named === origin.id || named === requestBefore(scene)?.id;
  return !scene.events.some(
    (other) => isPermitRequest(other) && isAfter(other.on, on) && !isAfter(other.on, event.on),
  );
}

/** The request that the decision of this occurrence answers. */
export function requestBefore({ events, occurrence }: Scene): CaseEvent | null {
  const named = word(occurrence.event, 'request');
  if (named !== null) return events.find(({ id }) => id === named) ?? null;
  return (
    events.findLast(
      (event) =>
        (isPermitRequest(event) ||
          event.type === 'rf-depose' ||
          event.type === 'rf-attestation-depot') &&
        !isAfter(event.on, occurrence.on),
    ) ?? null
  );
}
