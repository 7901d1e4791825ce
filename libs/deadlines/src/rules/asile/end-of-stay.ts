import { notificationOf, type CaseEvent } from '@quantieme/law';
import { decidedOn, isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Scene } from '../../engine/rule.ts';

type Day = Temporal.PlainDate;

/** Since that day an order of the asylum court ends the right when signed; before, when notified (L542-1). */
const ACT_2024 = '2024-01-28';

const GRANTED: ReadonlySet<string> = new Set(['refugie', 'subsidiaire']);
const DISMISSED: ReadonlySet<string> = new Set(['rejet', 'desistement']);

/** What ends the right to remain, or turns it into another; each speaks before those that follow it. */
export const ENDS_OF_STAY = [
  'sortie-hebergement-notifiee',
  'protection-accordee',
  'fin-droit-maintien',
  'decision-ofpra',
  'decision-cnda',
] as const;
const SPEAK_FIRST: ReadonlySet<string> = new Set(ENDS_OF_STAY.slice(0, 3));

/** Whether protection was granted; null = the decision's outcome is unknown. */
export function isProtected(scene: Scene): boolean | null {
  const { event } = scene.occurrence;
  if (!event) return null;
  if (event.type === 'protection-accordee') return true;
  if (event.type === 'fin-droit-maintien') return false;
  if (event.type === 'sortie-hebergement-notifiee') {
    const before = scene.events.filter(({ on }) => !isAfter(on, event.on));
    const granted = before.some((one) => isGrant(one));
    return yesNo(event, 'isProtected') ?? (granted ? true : null);
  }
  const outcome = word(event, 'outcome');
  return outcome === null ? null : GRANTED.has(outcome);
}

function isGrant(event: CaseEvent): boolean {
  return event.type === 'protection-accordee' || GRANTED.has(word(event, 'outcome') ?? '');
}

/** Decisions of OFPRA that end the right to remain at once, whatever the appeal (L542-2). */
function endsAtOnce(event: CaseEvent): boolean {
  const outcome = word(event, 'outcome');
  if (outcome === 'cloture' || outcome === 'irrecevabilite') return true;
  return outcome === 'rejet' && yesNo(event, 'safeCountry') === true;
}

/** Whether this event is the one that ends the stay: another that says it more directly takes its place. */
export function endsStay(scene: Scene): boolean {
  const { event } = scene.occurrence;
  if (!event || isSpokenFor(scene, event)) return false;
  if (event.type === 'decision-ofpra') return isGrant(event) || endsAtOnce(event);
  if (event.type !== 'decision-cnda') return true;
  const outcome = word(event, 'outcome');
  if (outcome !== null && !DISMISSED.has(outcome)) return GRANTED.has(outcome);
  const attacked = scene.events.findLast(
    ({ type, on }) => type === 'decision-ofpra' && !isAfter(on, event.on),
  );
  return attacked === undefined || !endsAtOnce(attacked);
}

function isSpokenFor({ events }: Scene, event: CaseEvent): boolean {
  const rank = (type: string) => (ENDS_OF_STAY as readonly string[]).indexOf(type);
  return events.some(
    ({ id, type, on }) =>
      id !== event.id &&
      SPEAK_FIRST.has(type) &&
      rank(type) < rank(event.type) &&
      !isAfter(event.on, on),
  );
}

/** The day the right to remain ended. */
export function endOfRight({ event, on }: Scene['occurrence']): Day {
  if (!event) return on;
  if (event.type === 'decision-cnda' && !isGrant(event)) return endByCourt(event);
  return event.type === 'decision-ofpra' && !isGrant(event) ? decidedOn(event) : event.on;
}

/** Reading in public; for an order its signature, formerly its notification. */
function endByCourt(event: CaseEvent): Day {
  if (yesNo(event, 'byOrder') !== true) return event.dates.readOn ?? event.on;
  const signed = event.dates.decidedOn ?? event.dates.readOn ?? event.on;
  return String(signed) < ACT_2024 ? notificationOf(event).legal : signed;
}

/** Cases of L542-2 1° b and d, whose reception conditions end later (L551-14). */
export function isLaterEnd({ occurrence: { event } }: Scene): boolean {
  const ground = word(event, 'ground');
  if (ground === 'reexamen' || ground === 'pays-sur') return true;
  if (event?.type !== 'decision-ofpra') return false;
  const outcome = word(event, 'outcome');
  return (
    (outcome === 'irrecevabilite' && yesNo(event, 'repeated') === true) ||
    (outcome === 'rejet' && yesNo(event, 'safeCountry') === true)
  );
}

const AGAINST_OQTF = ['oqtf-recours-1-mois', 'oqtf-recours-7-jours', 'oqtf-recours-48-heures'];

/** In the month of that day reception ends (L551-14): limit against the OQTF, its judge, or the asylum court. */
export function laterEnd(scene: Scene): Day | null {
  const since = scene.events.filter(({ on }) => !isAfter(scene.occurrence.on, on));
  const otherwise = endWithoutOqtf(scene, since);
  const oqtf = since.find(({ type }) => type === 'oqtf-notifiee');
  // Notified once reception had ended, an obligation to leave does not revive it.
  if (!oqtf || (otherwise && isAfter(oqtf.on, endOfMonth(otherwise)))) return otherwise;
  const judged = since.find(
    (event) => event.type === 'jugement' && word(event, 'outcome') === 'rejet',
  );
  if (judged) return judged.on;
  const limits = AGAINST_OQTF.map((rule) => scene.deadlineOf(rule, oqtf.id));
  const limit = limits.find((one) => one !== null);
  return limit?.outcome === 'live' ? limit.lastDay : null;
}

function endWithoutOqtf({ occurrence, deadlineOf }: Scene, since: readonly CaseEvent[]) {
  const court = since.find(({ type }) => type === 'decision-cnda');
  if (court) return court.dates.readOn ?? court.on;
  const appeal = deadlineOf('cnda-recours-1-mois', occurrence.key);
  return appeal?.outcome === 'live' ? appeal.lastDay : null;
}

export const endOfMonth = (day: Day): Day => day.with({ day: day.daysInMonth });
