import { standsForFact } from '../../engine/fact-events.ts';
import { actedOn, isAfter } from '../../engine/lookup.ts';
import type { Ending, Scene, Window } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { birthdayIn, dayIn, type Birthday } from './birthdays.ts';

/** A birth date alone says nothing of majority where the dossier is about somebody else's right or another act. */
const ASKING_PROCEDURES: ReadonlySet<string> = new Set([
  'premiere-demande',
  'changement-statut',
  'admission-exceptionnelle',
  'rendez-vous-impossible',
]);
const AGES = ['naissance', 'seize-ans', 'majorite'];
/** An entry of that age or more follows R. 431-4, not R. 431-5. */
const ADULT = 18;
const YEARS_OF_HISTORY = 2;

/** The event that dates an age best: a birthday recorded for itself outweighs the birth. */
function isBestEvent({ events, occurrence }: Scene, recordedAs: string): boolean {
  return occurrence.type === recordedAs || !events.some(({ type }) => type === recordedAs);
}

interface Reached {
  /** The event that says the age is reached. */
  readonly recordedAs: string;
  /** Age at which the limit ends. */
  readonly endsAt: number;
  /** First day of the rule. */
  readonly since: Temporal.PlainDate;
}

/** Whether a limit counted from a birthday concerns this dossier. */
export function concernsYouth(scene: Scene, { recordedAs, endsAt, since }: Reached): boolean {
  const { file, occurrence } = scene;
  const { event } = occurrence;
  if (!event || file.procedure === 'ue-famille' || !isBestEvent(scene, recordedAs)) return false;
  if (standsForFact(event) && !ASKING_PROCEDURES.has(file.procedure)) return false;
  const [end, adult] = [birthdayIn(scene, endsAt), birthdayIn(scene, ADULT)];
  if (!end || !adult || isAfter(since, end.legal)) return false;
  return !enteredAsAdult(scene, adult) && !isLongPast(scene, end);
}

function enteredAsAdult({ events, file }: Scene, { legal }: Birthday): boolean {
  const first = dayIn(file.facts['entry.first_date']);
  if (first) return !isAfter(legal, first);
  const entries = events.filter(({ type }) => ['entree-en-france', 'entree'].includes(type));
  return entries.length > 0 && entries.every(({ on }) => !isAfter(legal, on));
}

/** Everything the dossier knows of happened long after the limit: it is no part of that story. */
function isLongPast({ events }: Scene, end: Birthday): boolean {
  const known = events.filter((event) => !AGES.includes(event.type) && !standsForFact(event));
  const limit = end.legal.add({ years: YEARS_OF_HISTORY });
  return known.length > 0 && known.every(({ on }) => isAfter(on, limit));
}

const FIRST_AGE = 16;

/** From when a request counts: 16 years old, or the event itself where it is not a birthday. */
function firstDayToAsk(scene: Scene): Temporal.PlainDate {
  const { type, on } = scene.occurrence;
  return AGES.includes(type) ? (birthdayIn(scene, FIRST_AGE)?.prudent ?? on) : on;
}

/** From the first day to ask to the last one. */
const isWithin = (scene: Scene, on: Temporal.PlainDate, { lastDay }: Window): boolean =>
  lastDay !== null && !isAfter(firstDayToAsk(scene), on) && !isAfter(on, lastDay);

/** A request made from 16 on, even before the birthday from which the limit is counted, is made in time. */
export const REQUESTED_IN_TIME: Ending = {
  outcome: 'met',
  by: ['demande-deposee', 'rf-titre-demande'],
  timing: 'always',
  when: (scene, event, window) => isWithin(scene, actedOn(event), window),
  reason: text('Titre demandé dans le délai', 'Permit asked for in time'),
};

/** A card handed over ends the question. */
export const NO_LONGER_NEEDED: Ending = {
  outcome: 'extinguished',
  by: ['carte-remise', 'rf-titre-delivre', 'titre-obtenu'],
  timing: 'always',
  actedOn: ({ on }) => on,
  when: (scene, event, window) => isWithin(scene, event.on, window),
  reason: text('Titre remis', 'Permit handed over'),
};
