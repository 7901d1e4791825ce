import { earlierOf } from '@quantieme/calendar';
import { notificationOf, source, type CaseEvent } from '@quantieme/law';
import type { Scene, Start } from './rule.ts';
import { longDate, step, text } from './wording.ts';

type Day = Temporal.PlainDate;

const at = (on: Day) => ({ on, at: null });

/** A start that is the same in both readings. */
export function startOn(day: Day, steps: Start['steps'] = []): Start {
  return { legal: at(day), prudent: at(day), latest: day, steps };
}

/**
 * From the notification of a decision, excluded: the day retained, prudently the earliest that its dates make
 * defensible. The hour, where recorded, serves limits in hours.
 */
export function fromNotification(scene: Scene, { immediate = false } = {}): Start | null {
  const { event } = scene.occurrence;
  if (!event) return null;
  const found = notificationOf(event, { territory: scene.file.territory, immediate });
  return {
    legal: { on: found.legal, at: event.at },
    prudent: { on: found.prudent, at: event.at },
    latest: found.legal,
    steps: found.steps,
  };
}

/** From the day the administration received something; prudently from dispatch where receipt is not proved. */
export function fromReceipt(scene: Scene): Start | null {
  const { event } = scene.occurrence;
  if (!event) return null;
  const { legal, prudent } = receiptDays(event);
  const words = longDate(legal);
  const ref = event.dates.receivedOn ? source('CRPA', 'L114-3') : null;
  return {
    legal: at(legal),
    prudent: at(prudent),
    latest: legal,
    steps: [
      step('receipt', text(`Réception : ${words.fr}`, `Received: ${words.en}`), legal, ref),
      ...dispatchStep(prudent, legal),
    ],
  };
}

function dispatchStep(prudent: Day, legal: Day) {
  if (Temporal.PlainDate.compare(prudent, legal) >= 0) return [];
  const { fr, en } = longDate(prudent);
  const words = text(
    `Réception non prouvée, compté prudemment depuis l'envoi : ${fr}`,
    `Receipt not proved, prudently counted from dispatch: ${en}`,
  );
  return [step('dispatch', words, prudent)];
}

/** Day of receipt, and the earliest day that can be defended. */
export function receiptDays({ dates, on }: CaseEvent): {
  readonly legal: Day;
  readonly prudent: Day;
} {
  const legal = dates.receivedOn ?? on;
  if (dates.receivedOn) return { legal, prudent: legal };
  const sent = [dates.sentOn, dates.filedOn].filter((day) => day !== undefined);
  return { legal, prudent: sent.reduce(earlierOf, legal) };
}

/** From the birth of an implicit decision, derived or recorded. */
export function fromBirth(scene: Scene): Start {
  const { on, derived } = scene.occurrence;
  const words = longDate(on);
  const born = step(
    'birth',
    text(`Décision implicite née le ${words.fr}`, `Implicit decision born on ${words.en}`),
    on,
    derived?.source ?? null,
  );
  return {
    legal: at(on),
    prudent: at(derived?.earliestOn ?? on),
    latest: derived?.latestOn ?? on,
    steps: [born],
  };
}
