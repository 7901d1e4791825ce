import type { CaseEvent } from '@quantieme/law';
import { isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Scene } from '../../engine/rule.ts';

const NEGATIVE: ReadonlySet<string> = new Set(['rejet', 'irrecevabilite']);
const EXPELLED: ReadonlySet<string> = new Set(['expulsion-notifiee', 'iat-notifiee']);
const CONFINEMENTS: ReadonlySet<string> = new Set(['assignation-notifiee', 'retention-notifiee']);

/** Rejected or inadmissible, in a procedure that ends the right to stay at once, as far as anybody knows. */
export const endsRight = (event: CaseEvent): boolean =>
  event.type === 'decision-ofpra' &&
  NEGATIVE.has(word(event, 'outcome') ?? 'rejet') &&
  yesNo(event, 'accelerated') !== false;

/** An obligation older than OFPRA's decision, then a confinement to carry it out (L752-7). */
function confinedAfterOfpra({ events, occurrence }: Scene): boolean {
  const { on } = occurrence;
  const decided = events.findLast((one) => endsRight(one) && !isAfter(one.on, on));
  if (!decided) return false;
  const obliged = events.some(
    ({ type, on: notified }) => type === 'oqtf-notifiee' && isAfter(decided.on, notified),
  );
  const judged = events.some(
    ({ type, on: read }) => type === 'decision-cnda' && !isAfter(read, on),
  );
  return obliged && !judged;
}

/** OFPRA's decision on the claim of a person expelled or banned, held or assigned (L753-7). */
function refusedWhileExpelled({ events, occurrence: { event, on } }: Scene): boolean {
  if (!event || !endsRight(event)) return false;
  return events.some((one) => EXPELLED.has(one.type) && !isAfter(one.on, on));
}

export const runs = (scene: Scene): boolean =>
  CONFINEMENTS.has(scene.occurrence.type) ? confinedAfterOfpra(scene) : refusedWhileExpelled(scene);

/** Detention: forty-eight hours; null = nothing tells where the person is. */
export function isDetained({ events, occurrence: { event, type, on } }: Scene): boolean | null {
  if (CONFINEMENTS.has(type)) return type === 'retention-notifiee';
  const stated = word(event, 'situation');
  if (stated !== null) return stated === 'retention';
  const last = events.findLast((one) => CONFINEMENTS.has(one.type) && !isAfter(one.on, on));
  return last ? last.type === 'retention-notifiee' : null;
}
