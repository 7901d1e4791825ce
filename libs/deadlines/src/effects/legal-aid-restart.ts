import { laterOf, type ReadingKind } from '@quantieme/calendar';
import { decision, notificationOf, source, type CaseEvent, type SourceRef } from '@quantieme/law';
import { actedOn, eventsOf, isAfter, word, yesNo } from '../engine/lookup.ts';
import type { Scene } from '../engine/rule.ts';
import { longDate, step, text } from '../engine/wording.ts';

type Day = Temporal.PlainDate;

const DAYS_TO_CONTEST = 15;
const DECREE_2020 = '2021-01-01';

/** The day from which a new window runs after a request for legal aid, and why. */
interface Restart {
  readonly on: Day;
  readonly step: ReturnType<typeof step>;
}

/** Before which court legal aid was asked for: the decree has a rule for each. */
export interface AidRules {
  readonly sourceOn: (day: Day) => SourceRef;
  /** Null while no decision is known. */
  readonly restartDay: (scene: Scene, request: CaseEvent, reading: ReadingKind) => Restart | null;
}

const article = (since2021: string, before: string) => (day: Day) =>
  String(day) < DECREE_2020
    ? source('Décret 91-1266', before, day)
    : source('Décret 2020-1717', since2021, day);

const atTribunal = article('43', '38');
const atHigherCourt = article('44', '39');

/** Décret 2020-1717, art. 43: fifteen days after notification of the decision, or the lawyer's appointment if later. */
export const TRIBUNAL: AidRules = { sourceOn: atTribunal, restartDay: restartAtTribunal };

/**
 * Courts of appeal and Conseil d'État: from receipt of the decision or the lawyer's appointment if later, without the
 * fifteen days; of the decision on the contest, where the first was contested.
 *
 * @source décret 2020-1717 art. 44; CE 1 July 2020 n° 426203; CE 7 Dec. 2011 n° 353630
 */
export const HIGHER_COURT: AidRules = {
  sourceOn: atHigherCourt,
  restartDay: (scene, request, reading) => {
    const decisions = decisionsOn(scene, request);
    const first = decisions[0];
    if (!first) return null;
    if (reading === 'prudent') return fromNotificationOf(first, 'prudent', atHigherCourt);
    const toPerson = decisions.find((one) => word(one, 'notifiedTo') !== 'avocat');
    if (!toPerson) return null;
    if (!isContested(scene, toPerson)) return fromReceiptOf(toPerson);
    const second = decisions[decisions.indexOf(toPerson) + 1];
    return second ? fromReceiptOf(second) : null;
  },
};

function decisionsOn(scene: Scene, request: CaseEvent): readonly CaseEvent[] {
  return eventsOf(scene, ['aj-decision']).filter(({ on }) => !isAfter(request.on, on));
}

/**
 * The lawyer's copy starts nothing against the person, who must have been notified; prudently the first copy counts.
 *
 * @source CE 28 Dec. 2016 n° 397598; CAA Lyon 24 Oct. 2019 n° 19LY03056
 */
function restartAtTribunal(scene: Scene, request: CaseEvent, reading: ReadingKind): Restart | null {
  const decisions = decisionsOn(scene, request);
  const first = decisions[0];
  if (!first) return null;
  if (reading === 'prudent') return fromNotificationOf(first, 'prudent', atTribunal);
  const toPerson = decisions.find((one) => word(one, 'notifiedTo') !== 'avocat');
  if (!toPerson) return null;
  if (isProvisional(toPerson)) return fromNotificationOf(toPerson, 'legal', atTribunal);
  if (!isContested(scene, toPerson)) return onceFinal(toPerson);
  const second = decisions[decisions.indexOf(toPerson) + 1];
  return second ? fromNotificationOf(second, 'legal', atTribunal) : null;
}

function isProvisional(event: CaseEvent): boolean {
  const outcome = word(event, 'outcome');
  return outcome === 'provisoire' || outcome === 'caducite' || yesNo(event, 'provisional') === true;
}

function isContested(scene: Scene, event: CaseEvent): boolean {
  if (yesNo(event, 'contested') === true) return true;
  return eventsOf(scene, ['aj-contestation']).some((one) => !isAfter(event.on, actedOn(one)));
}

function fromNotificationOf(
  event: CaseEvent,
  reading: ReadingKind,
  sourceOn: AidRules['sourceOn'],
): Restart {
  const on = notificationOf(event)[reading];
  const { fr, en } = longDate(on);
  const words = text(
    `Décision d'aide juridictionnelle notifiée le ${fr} : nouveau délai`,
    `Decision on legal aid notified on ${en}: new window`,
  );
  return { on, step: step('legal-aid', words, on, sourceOn(on)) };
}

function fromReceiptOf(event: CaseEvent): Restart {
  const notified = notificationOf(event).legal;
  const appointed = event.dates.lawyerAppointedOn;
  if (!appointed || !isAfter(appointed, notified) || isProvisional(event)) {
    return fromNotificationOf(event, 'legal', atHigherCourt);
  }
  const { fr, en } = longDate(appointed);
  const words = text(
    `Avocat désigné le ${fr}, après la décision d'aide juridictionnelle : nouveau délai`,
    `Lawyer appointed on ${en}, after the decision on legal aid: new window`,
  );
  return { on: appointed, step: step('legal-aid', words, appointed, decision('426203')) };
}

function onceFinal(event: CaseEvent): Restart {
  const notified = notificationOf(event).legal;
  const final = notified.add({ days: DAYS_TO_CONTEST });
  const appointed = event.dates.lawyerAppointedOn;
  const on = appointed ? laterOf(final, appointed) : final;
  const { fr, en } = longDate(on);
  const words = text(
    `Décision d'aide juridictionnelle définitive (15 jours) ou avocat désigné : ${fr}`,
    `Decision on legal aid final (15 days) or lawyer appointed: ${en}`,
  );
  return { on, step: step('legal-aid', words, on, decision('422471')) };
}
