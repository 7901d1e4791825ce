import type { Territory } from '@quantieme/calendar';
import type { CaseEvent } from '@quantieme/law';
import { decidedOn, isAfter } from '../../engine/lookup.ts';
import type { Ending, Scene } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { answersAppeal, isDecree } from '../nationalite/common.ts';

/** Since loi 2024-42, decisions of OFII on reception are challenged within seven days (CESEDA L555-1). */
const SEVEN_DAYS_FROM = day('2024-07-15');

/** What answers a compulsory prior appeal, by the silence that would have rejected it; visas have their own rule. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  'rapo-ministre-rejet-implicite': ['rapo-rejet', 'naturalisation-decision'],
  'attestation-accueil-rapo-rejet-implicite': ['attestation-accueil-rapo-rejet'],
  'communication-refus-confirme': ['communication-refusee'],
  'cma-rapo-rejet-implicite': ['cma-rapo-rejet'],
};

/** Prior appeals rejected by silence. */
export const PRIOR_APPEAL_SILENT: readonly string[] = Object.keys(ANSWERS);
/** Prior appeals rejected in writing. */
export const PRIOR_APPEAL_REJECTED: readonly string[] = Object.values(ANSWERS).flat();

/** Whether this refusal to give documents confirms, after CADA was seised, the one it was seised of. */
export function afterCada({ events }: Pick<Scene, 'events'>, event: CaseEvent): boolean {
  const seised = events.findLast(
    ({ type, on }) => type === 'cada-saisie' && !isAfter(on, event.on),
  );
  if (!seised || seised.on.equals(event.on)) return false;
  return !events.some(
    ({ type, on }) =>
      type === 'communication-demandee' && isAfter(on, seised.on) && !isAfter(on, event.on),
  );
}

/** Whether an event rejects a compulsory prior appeal, against which the tribunal is then open. */
export function rejectsPriorAppeal(scene: Scene, event: CaseEvent | null): boolean {
  if (!event) return false;
  if (event.type === 'attestation-accueil-rapo-rejet') return true;
  if (event.type === 'cma-rapo-rejet') return isAfter(SEVEN_DAYS_FROM, decidedOn(event));
  if (event.type === 'communication-refusee') return afterCada(scene, event);
  return !isDecree(event) && answersAppeal(scene, event);
}

/**
 * No other administrative appeal preserves the time to sue after a compulsory prior one.
 *
 * @source CRPA art. L. 412-4
 */
export function allowsAdministrativeAppeal(occurrenceType: string): boolean {
  return (
    !PRIOR_APPEAL_SILENT.includes(occurrenceType) && !PRIOR_APPEAL_REJECTED.includes(occurrenceType)
  );
}

/** A written rejection in the window of the silent one takes its place and opens its own (CJA R421-2). */
export const WRITTEN_REJECTION: Ending = {
  outcome: 'superseded',
  by: PRIOR_APPEAL_REJECTED,
  when: (scene, event) =>
    (ANSWERS[scene.occurrence.type] ?? []).includes(event.type) && rejectsPriorAppeal(scene, event),
  actedOn: decidedOn,
  reason: text(
    'Un rejet exprès a remplacé le rejet implicite et ouvre son propre délai',
    'An express rejection has replaced the implicit one and opens its own window',
  ),
};

/** After an appeal to the minister on naturalisation. */
const AT_NANTES: ReadonlySet<string> = new Set([
  'rapo-ministre-rejet-implicite',
  'rapo-rejet',
  'naturalisation-decision',
]);

/**
 * The tribunal of Nantes rules on naturalisation, wherever the person lives.
 *
 * @source CJA art. R. 312-18 al. 2
 */
export const tribunalSeat = ({ occurrence, file }: Scene): Territory =>
  AT_NANTES.has(occurrence.type) ? 'metropole' : file.territory;
