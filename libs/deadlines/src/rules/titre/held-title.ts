import { earlierOf } from '@quantieme/calendar';
import { isOnTeleservice, type CaseEvent } from '@quantieme/law';
import { actedOn, isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Ending, Question, Scene } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { namedDate } from '../named-date.ts';
import { requestedTitle } from './entry.ts';

type Day = Temporal.PlainDate;

/** Events that say when a document of stay ends, the plainest first. */
export const EXPIRIES = [
  'titre-expire-bientot',
  'titre-expire',
  'carte-remise',
  'vls-ts-validee',
  'rf-titre-delivre',
  'rf-titre-renouvele',
] as const;

/** Events that exist to say it: without a date, the question is asked. */
const ASKING: ReadonlySet<string> = new Set([
  'titre-expire-bientot',
  'titre-expire',
  'carte-remise',
]);

/** Requests for a new document of stay. */
export const REQUESTS = ['demande-deposee', 'rf-titre-demande'] as const;

const expiry = (event: CaseEvent): Day | null => namedDate(event, 'expiresOn');

/** The day the document of the occurrence ends; null = unknown. */
export const endOf = ({ occurrence: { event } }: Scene): Day | null => event && expiry(event);

/** Whether another document ends after that of the occurrence; null = an end is unknown. */
export function outlasts(scene: Scene, other: CaseEvent): boolean | null {
  const [ends, next] = [endOf(scene), expiry(other)];
  return ends && next && isAfter(next, ends);
}

/**
 * Whether a renewal window runs from this event: one event for each expiry, not for the status granted by France to
 * long-term residents (R431-5 last al.), nor for families of citizens of the Union (R233-15).
 */
export function isRenewable({ events, file, occurrence }: Scene): boolean {
  const { event } = occurrence;
  if (!event || file.procedure === 'ue-famille' || isLongTermResident(event)) return false;
  return isFirstOfItsExpiry(events, event);
}

/** The card of a long-term resident is of the status granted by France, unless it was said otherwise. */
function isLongTermResident(event: CaseEvent): boolean {
  const said = yesNo(event, 'statusRldUe');
  if (said !== null) return said;
  return word(event, 'kind') === 'rld-ue' || (word(event, 'title') ?? '').startsWith('rld-ue-');
}

/** Whether this is the plainest event that says when the document ends. */
export function isFirstOfItsExpiry(events: readonly CaseEvent[], event: CaseEvent): boolean {
  const ends = expiry(event);
  if (!ends) return ASKING.has(event.type);
  const same = EXPIRIES.flatMap((type) =>
    events.filter((one) => one.type === type && expiry(one)?.equals(ends)),
  );
  return same[0]?.id === event.id;
}

/** Whether the title is asked for online: as recorded, else by the title; null = unknown, both windows are shown. */
export function isOnline(scene: Scene): boolean | null {
  const { file, occurrence } = scene;
  const recorded = yesNo(occurrence.event, 'teleservice') ?? file.facts['teleservice'];
  if (typeof recorded === 'boolean') return recorded;
  return isOnTeleservice(requestedTitle(scene));
}

export const EXPIRY_DATE = text("jour d'expiration du document", 'day the document expires');

/** A renewal asked for, or a later card. */
export const RENEWAL_ENDINGS: readonly Ending[] = [
  {
    outcome: 'met',
    by: REQUESTS,
    reason: text('Renouvellement demandé dans le délai', 'Renewal asked for in time'),
  },
  {
    outcome: 'superseded',
    by: ['carte-remise', 'rf-titre-delivre', 'rf-titre-renouvele'],
    timing: 'always',
    actedOn: ({ on }) => on,
    when: (scene, event, { opensOn }) => {
      const { on } = scene.occurrence;
      const heldOrOpen = opensOn ? earlierOf(on, opensOn) : on;
      return isAfter(event.on, heldOrOpen) && outlasts(scene, event) === true;
    },
    reason: text('Une carte plus longue a été remise', 'A longer card was handed over'),
  },
];

export const ASK_EXPIRY: Question = {
  fact: 'expiresOn',
  kind: 'date',
  question: text('Quand le document détenu expire-t-il ?', 'When does the document held expire?'),
  effect: text('La fenêtre se compte depuis ce jour', 'The window is counted from that day'),
  when: (scene) => endOf(scene) === null,
};

export const ASK_TELESERVICE: Question = {
  fact: 'teleservice',
  kind: 'boolean',
  question: text(
    'Le titre se demande-t-il en ligne (liste de l’annexe 9) ?',
    'Is the permit asked for online (list of annexe 9)?',
  ),
  effect: text(
    'En ligne : du 120e au 60e jour avant l’expiration ; sinon, dans les deux derniers mois',
    'Online: from the 120th to the 60th day before expiry; otherwise in the last two months',
  ),
  when: (scene) => isOnline(scene) === null,
};

/** The first request made after a day, in order of dates. */
export function requestSince(scene: Scene, since: Day): CaseEvent | null {
  const types: readonly string[] = REQUESTS;
  const found = scene.events.filter(
    (event) => types.includes(event.type) && !isAfter(since, actedOn(event)),
  );
  return found.sort((a, b) => Temporal.PlainDate.compare(actedOn(a), actedOn(b)))[0] ?? null;
}
