import { earlierOf, laterOf } from '@quantieme/calendar';
import { silenceRuleFor, source, type CaseEvent, type SilenceAnswer } from '@quantieme/law';
import { isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Step } from '../../engine/model.ts';
import type { Scene, Start } from '../../engine/rule.ts';
import { receiptDays } from '../../engine/starts.ts';
import { longDate, step, text } from '../../engine/wording.ts';

type Day = Temporal.PlainDate;

/** Requests for a residence permit; R432-1 speaks of every residence permit, that of the family of Union citizens too. */
export const PERMIT_REQUESTS = ['demande-deposee', 'ue-titre-demande'] as const;
export const UNION_REQUEST = PERMIT_REQUESTS[1];

/** Procedures in which `demande-deposee` is not a request for a residence permit. */
const OTHER_PROCEDURES: ReadonlySet<string> = new Set([
  'naturalisation',
  'visa-refus',
  'casier-judiciaire',
  'regroupement-familial',
]);

/** Whether the occurrence is a request for a residence permit. */
export function asksForPermit({ file, occurrence }: Scene): boolean {
  return occurrence.type === UNION_REQUEST || !OTHER_PROCEDURES.has(file.procedure);
}

/** The title asked for: of the request, else of the dossier; null = unknown. */
export function requestedTitleOf({ file, occurrence }: Scene): string | null {
  const own = word(occurrence.origin, 'title', 'titre', 'titleRequested');
  const fact = file.facts['title'] ?? file.facts['titleRequested'] ?? file.facts['titre'];
  return own ?? (typeof fact === 'string' ? fact : null);
}

/** Which silence refuses this request, on the day it was received or were it received on another. */
export function silenceOf(scene: Scene, day: Day = scene.occurrence.on): SilenceAnswer {
  return silenceRuleFor(requestedTitleOf(scene), day, {
    mobilityCbe: yesNo(scene.occurrence.origin, 'mobilityCbe') ?? saidOf(scene, 'mobilityCbe'),
    sponsorCbe: saidOf(scene, 'sponsorCbe'),
  });
}

/** What the dossier says; null = unknown. */
function saidOf({ file }: Scene, fact: string): boolean | null {
  const value = file.facts[fact];
  return typeof value === 'boolean' ? value : null;
}

/** What came after the request and before the next one: the answers to it. */
export function afterRequest(scene: Scene, types: readonly string[]): readonly CaseEvent[] {
  return scene.events.filter((event) => types.includes(event.type) && concerns(scene, event));
}

/** Whether an event is about this request: the one that it names, else the last one made before it. */
export function concerns(scene: Scene, event: CaseEvent): boolean {
  const { key, on } = scene.occurrence;
  if (isAfter(on, event.on)) return false;
  const named = word(event, 'request');
  return named === null ? !hasLaterRequest(scene, event.on) : named === key;
}

function hasLaterRequest({ events, occurrence }: Scene, day: Day): boolean {
  return events.some(
    ({ type, on }) => type === occurrence.type && isAfter(on, occurrence.on) && !isAfter(on, day),
  );
}

type NoClock = 'incomplete' | 'channel';

/** Why silence decides nothing on this request; null when the clock runs (or nothing says otherwise). */
export function noClock(scene: Scene): NoClock | null {
  const { origin } = scene.occurrence;
  if (yesNo(origin, 'channelAllowed') === false) return 'channel';
  const channel = word(origin, 'filingChannel', 'channel');
  if (yesNo(origin, 'postalPrescribed') === false && channel !== 'anef') return 'channel';
  return yesNo(origin, 'complete') === false && completionDay(scene) === null ? 'incomplete' : null;
}

/** The day the file became complete, when it was not at first. */
function completionDay(scene: Scene): Day | null {
  const { event } = scene.occurrence;
  if (event?.dates.completedOn) return event.dates.completedOn;
  if (yesNo(event, 'complete') !== false) return null;
  const supplied = afterRequest(scene, ['complement-fourni']).find(
    (one) => yesNo(one, 'complete') === true,
  );
  return supplied ? receiptDays(supplied).legal : null;
}

/**
 * Silence runs from the day the complete file is received. Prudently it runs from the first receipt, or from dispatch
 * where receipt is not proved; an appointment after an online form is the latest start that can be argued.
 *
 * @source CRPA art. L. 114-3 al. 1; CE avis 10 Oct. 2024 n° 493514
 */
export function requestStart(scene: Scene, more: readonly Step[]): Start | null {
  const { event } = scene.occurrence;
  if (!event) return null;
  const received = receiptDays(event);
  const complete = completionDay(scene);
  const legal = complete ? laterOf(received.legal, complete) : received.legal;
  const prudent = earlierOf(received.prudent, legal);
  const latest = event.dates.appointmentOn ? laterOf(legal, event.dates.appointmentOn) : legal;
  const words = longDate(legal);
  const printed = printedBirth(scene);
  return {
    legal: { on: legal, at: null },
    prudent: { on: prudent, at: null },
    latest,
    ...(printed ? { printedBirth: printed } : {}),
    steps: [
      step(
        'receipt',
        text(`Dossier complet reçu le ${words.fr}`, `Complete file received on ${words.en}`),
        legal,
        source('CRPA', 'L114-3'),
      ),
      ...earlierStep(prudent, legal),
      ...more,
    ],
  };
}

function earlierStep(prudent: Day, legal: Day) {
  if (!isAfter(legal, prudent)) return [];
  const { fr, en } = longDate(prudent);
  const words = text(
    `Compté prudemment depuis le premier dépôt ou l'envoi : ${fr}`,
    `Prudently counted from the first filing or dispatch: ${en}`,
  );
  return [step('first-filing', words, prudent)];
}

/** Day of implicit refusal printed on an acknowledgement. */
function printedBirth(scene: Scene): Day | null {
  const [printed] = afterRequest(scene, ['accuse-reception-recu']).flatMap(
    (event) => word(event, 'implicitRefusalOn') ?? [],
  );
  return printed ? Temporal.PlainDate.from(printed) : null;
}
