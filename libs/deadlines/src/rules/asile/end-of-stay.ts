import { notificationOf, type CaseEvent } from '@quantieme/law';
import { decidedOn, isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Deadline } from '../../engine/model.ts';
import type { Scene } from '../../engine/rule.ts';
import { decidedBy } from './decided-by-ofpra.ts';

type Day = Temporal.PlainDate;

/** Since that day an order of the asylum court ends the right when signed; before, when notified (L542-1). */
const ACT_2024 = '2024-01-28';

const GRANTED: ReadonlySet<string | null> = new Set(['refugie', 'subsidiaire']);
const DISMISSED: ReadonlySet<string> = new Set(['rejet', 'desistement']);

/** What ends the right to remain, or turns it into another; each speaks before those that follow it. */
export const ENDS_OF_STAY = [
  'sortie-hebergement-notifiee',
  'protection-accordee',
  'fin-droit-maintien',
  'decision-ofpra',
  'decision-cnda',
] as const;
const SPEAK_FIRST: readonly string[] = ENDS_OF_STAY.slice(0, 3);

/** Whether protection was granted; null = the decision's outcome is unknown. */
export function isProtected(scene: Scene): boolean | null {
  const { type, event } = scene.occurrence;
  if (type === 'protection-accordee') return true;
  if (type === 'fin-droit-maintien') return false;
  if (type === 'sortie-hebergement-notifiee')
    return yesNo(event, 'isProtected') ?? (wasGranted(scene) ? true : null);
  const outcome = word(event, 'outcome');
  return outcome === null ? null : GRANTED.has(outcome);
}

function wasGranted({ events, occurrence }: Scene): boolean {
  return events.some((event) => isGrant(event) && !isAfter(event.on, occurrence.on));
}

function isGrant(event: CaseEvent): boolean {
  return event.type === 'protection-accordee' || GRANTED.has(word(event, 'outcome'));
}

/** Decisions of OFPRA that end the right to remain at once, whatever the appeal (L542-2). */
function endsAtOnce(event: CaseEvent | null): boolean {
  return word(event, 'outcome') === 'cloture' || isInadmissible(event) || isSafeCountry(event);
}

const isSafeCountry = (event: CaseEvent | null): boolean =>
  word(event, 'outcome') === 'rejet' && yesNo(event, 'safeCountry') === true;
export const isInadmissible = (event: CaseEvent | null): boolean =>
  word(event, 'outcome') === 'irrecevabilite';

/** Whether this event is the one that ends the stay: another that says it more directly takes its place. */
export function endsStay(scene: Scene): boolean {
  const { type, event, on } = scene.occurrence;
  if (isSpokenFor(scene, SPEAK_FIRST)) return false;
  const outcome = word(event, 'outcome');
  if (GRANTED.has(outcome)) return true;
  if (type === 'decision-ofpra') return endsAtOnce(event);
  if (type !== 'decision-cnda') return true;
  const dismissed = outcome === null || DISMISSED.has(outcome);
  return dismissed && !endsAtOnce(decidedBy(scene, on));
}

/** Whether one of these types, which speak before this event's, says from its day on what this event says. */
export function isSpokenFor({ events, occurrence }: Scene, first: readonly string[]): boolean {
  const own = first.indexOf(occurrence.type);
  const before = own === -1 ? first : first.slice(0, own);
  return events.some(({ type, on }) => before.includes(type) && !isAfter(occurrence.on, on));
}

/**
 * The day the right to remain ended: reading in public, the date that the decision bears; for an order of the court its
 * signature, formerly its notification.
 */
export function endOfRight({ event, on }: Scene['occurrence']): Day {
  if (!event || isGrant(event)) return on;
  if (yesNo(event, 'byOrder') !== true) return event.dates.readOn ?? decidedOn(event);
  const signed = event.dates.decidedOn ?? event.dates.readOn ?? event.on;
  return String(signed) < ACT_2024 ? notificationOf(event).legal : signed;
}

/** Cases of L542-2 1° b and d, whose reception conditions end later (L551-14). */
export function isLaterEnd({ occurrence: { event } }: Scene): boolean {
  const ground = word(event, 'ground');
  if (ground === 'reexamen' || ground === 'pays-sur') return true;
  return isSafeCountry(event) || (isInadmissible(event) && yesNo(event, 'repeated') === true);
}

const AGAINST_OQTF = ['oqtf-recours-1-mois', 'oqtf-recours-7-jours', 'oqtf-recours-48-heures'];

/** In the month of that day reception ends (L551-14): limit against the OQTF, its judge, or the asylum court. */
export function laterEnd(scene: Scene): Day | null {
  const since = scene.events.filter(({ on }) => !isAfter(scene.occurrence.on, on));
  const otherwise = endWithoutOqtf(scene, since);
  const oqtf = since.find(({ type }) => type === 'oqtf-notifiee');
  // Notified once reception had ended, an obligation to leave does not revive it.
  if (!oqtf || (otherwise && isAfter(oqtf.on, endOfMonth(otherwise)))) return otherwise;
  const judged = since.find((event) => dismisses(event, oqtf));
  if (judged) return judged.on;
  return liveEnd(AGAINST_OQTF.map((rule) => scene.deadlineOf(rule, oqtf.id)));
}

/** A judgment that names no decision is on this obligation to leave, unless it came before. */
function dismisses(event: CaseEvent, oqtf: CaseEvent): boolean {
  if (event.type !== 'jugement' || word(event, 'outcome') !== 'rejet') return false;
  return (word(event, 'decision') ?? oqtf.id) === oqtf.id && !isAfter(oqtf.on, event.on);
}

/** The last day of a limit that nobody met, of those that may have run. */
function liveEnd(limits: readonly (Deadline | null)[]): Day | null {
  return limits.find((limit) => limit?.outcome === 'live')?.lastDay ?? null;
}

function endWithoutOqtf({ occurrence, deadlineOf }: Scene, since: readonly CaseEvent[]) {
  const court = since.find(({ type }) => type === 'decision-cnda');
  if (court && yesNo(court, 'byOrder') === true) return court.on;
  if (court) return court.dates.readOn ?? decidedOn(court);
  return liveEnd([deadlineOf('cnda-recours-1-mois', occurrence.key)]);
}

export const endOfMonth = (day: Day): Day => day.with({ day: day.daysInMonth });
