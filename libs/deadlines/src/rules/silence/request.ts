import { earlierOf, laterOf } from '@quantieme/calendar';
import { silenceRuleFor, source, type CaseEvent, type SilenceAnswer } from '@quantieme/law';
import { isAfter, word, yesNo } from '../../engine/lookup.ts';
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
  if (occurrence.type === UNION_REQUEST) return true;
  return occurrence.type === 'demande-deposee' && !OTHER_PROCEDURES.has(file.procedure);
}

/** The title asked for: of the request, else of the dossier; null = unknown. */
export function requestedTitleOf({ file, occurrence }: Scene): string | null {
  const own = word(occurrence.origin, 'title', 'titre', 'titleRequested');
  const fact = file.facts['title'] ?? file.facts['titleRequested'] ?? file.facts['titre'];
  return own ?? (typeof fact === 'string' ? fact : null);
}

/** Which silence refuses this request, on the day it was received. */
export function silenceOf(scene: Scene): SilenceAnswer {
  const { origin, on } = scene.occurrence;
  const mobility = yesNo(origin, 'mobilityCbe') ?? fact(scene, 'mobilityCbe');
  const sponsor = yesNo(origin, 'sponsorCbe') ?? fact(scene, 'sponsorCbe');
  return silenceRuleFor(requestedTitleOf(scene), on, {
    mobilityCbe: mobility,
    sponsorCbe: sponsor,
  });
}

function fact({ file }: Scene, name: string): boolean | null {
  const value = file.facts[name];
  return typeof value === 'boolean' ? value : null;
}

/** What came after the request and before the next one: the answers to it. */
export function afterRequest(scene: Scene, types: readonly string[]): readonly CaseEvent[] {
  const { origin } = scene.occurrence;
  if (!origin) return [];
  return scene.events.filter(({ type, on, details }) => {
    if (!types.includes(type) || isAfter(origin.on, on)) return false;
    const named = details['request'];
    if (typeof named === 'string') return named === origin.id;
    return !hasLaterRequest(scene, origin, on);
  });
}

function hasLaterRequest({ events }: Scene, origin: CaseEvent, day: Day): boolean {
  return events.some(
    ({ type, id, on }) =>
      type === origin.type && id !== origin.id && isAfter(on, origin.on) && !isAfter(on, day),
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
  const { origin } = scene.occurrence;
  if (origin?.dates.completedOn) return origin.dates.completedOn;
  if (yesNo(origin, 'complete') !== false) return null;
  const supplied = afterRequest(scene, ['complement-fourni']).find(
    (event) => yesNo(event, 'complete') === true || event.dates.completedOn,
  );
  if (!supplied) return null;
  return supplied.dates.completedOn ?? receiptDays(supplied).legal;
}

/**
 * Silence runs from the day the complete file is received. Prudently it runs from the first receipt, or from dispatch
 * where receipt is not proved; an appointment after an online form is the latest start that can be argued.
 *
 * @source CRPA art. L. 114-3 al. 1; CE avis 10 Oct. 2024 n° 493514
 */
export function requestStart(scene: Scene): Start | null {
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
  const printed = afterRequest(scene, ['accuse-reception-recu'])
    .map(({ details }) => details['implicitRefusalOn'])
    .find((value) => typeof value === 'string' || value instanceof Temporal.PlainDate);
  if (printed instanceof Temporal.PlainDate) return printed;
  return typeof printed === 'string' ? Temporal.PlainDate.from(printed) : null;
}
