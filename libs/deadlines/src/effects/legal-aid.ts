import { laterOf, type LimitStart, type ReadingKind } from '@quantieme/calendar';
import { decision, notificationOf, source, type CaseEvent, type SourceRef } from '@quantieme/law';
import { actedOn, eventsOf, isAfter, word, yesNo } from '../engine/lookup.ts';
import type { Undetermined } from '../engine/model.ts';
import type { Act, Effect, Scene, Window, WindowTools } from '../engine/rule.ts';
import { longDate, step, text } from '../engine/wording.ts';

type Day = Temporal.PlainDate;

const LABEL = text("Demande d'aide juridictionnelle", 'Request for legal aid');
const DAYS_TO_CONTEST = 15;
const DECREE_2020 = '2021-01-01';

/**
 * A first request for legal aid, sent before the window ends, interrupts it before the tribunal. A full new window runs
 * from the day its decision can no longer be contested (fifteen days after notification) or from the appointment of the
 * lawyer if later; from notification for a provisional admission or a lapse. Prudently: always from notification.
 *
 * @source décret 2020-1717 art. 43; CE 10 June 2020 n° 422471
 */
export const LEGAL_AID: Effect = {
  id: 'aj-interruption-ta',
  label: LABEL,
  acts: (scene) => {
    const request = firstRequest(scene);
    if (!request) return [];
    const on = actedOn(request);
    const act: Act = {
      on,
      label: LABEL,
      apply: (window, tools) => interrupted(window, tools, request),
    };
    return [act];
  },
};

/** The first request made once the limit had started: later ones change nothing. */
function firstRequest(scene: Scene): CaseEvent | null {
  const { on, event, derived } = scene.occurrence;
  const since = event?.dates.decidedOn ?? derived?.earliestOn ?? on;
  return eventsOf(scene, ['aj-demandee']).find((one) => !isAfter(since, actedOn(one))) ?? null;
}

function sourceOn(day: Day): SourceRef {
  return String(day) < DECREE_2020
    ? source('Décret 91-1266', '38', day)
    : source('Décret 2020-1717', '43', day);
}

function interrupted(window: Window, tools: WindowTools, request: CaseEvent): Window {
  const asked = actedOn(request);
  const { fr, en } = longDate(asked);
  const words = text(
    `Aide juridictionnelle demandée le ${fr}, dans le délai : interruption`,
    `Legal aid asked for on ${en}, in time: interruption`,
  );
  const steps = [step('interruption', words, asked, sourceOn(asked))];
  const restart = restartDay(tools.scene, request, window.reading);
  if (!restart) return pending(window, steps, request);
  const from = restart.on;
  // An administrative appeal still pending keeps the window closed until its own rejection.
  const on =
    window.start && isAfter(window.start.on, asked) ? laterOf(window.start.on, from) : from;
  const renewed = tools.restart(window, at(on), [...steps, restart.step]);
  return window.prorogued ? prorogued(window, renewed) : renewed;
}

const at = (on: Day): LimitStart => ({ on, at: null });

/** Under the one-year cap no text says that legal aid interrupts it: prudently it does not. */
function prorogued(window: Window, renewed: Window): Window {
  if (!window.lastDay || !renewed.lastDay) return renewed;
  const lastDay =
    window.reading === 'legal' ? laterOf(window.lastDay, renewed.lastDay) : window.lastDay;
  return { ...renewed, lastDay };
}

function pending(window: Window, steps: Window['steps'], request: CaseEvent): Window {
  const wait = step(
    'pending',
    text(
      "Décision du bureau d'aide juridictionnelle attendue : le nouveau délai n'a pas commencé",
      'Decision of the legal-aid office awaited: the new window has not started',
    ),
  );
  return {
    ...window,
    start: null,
    lastDay: null,
    expiresAt: null,
    steps: [...window.steps, ...steps, wait],
    undetermined: [...window.undetermined, askDecision(request)],
  };
}

function askDecision(request: CaseEvent): Undetermined {
  return {
    fact: 'aj-decision',
    eventId: request.id,
    kind: 'date',
    values: null,
    question: text(
      "La décision d'aide juridictionnelle a-t-elle été notifiée, et quand ?",
      'Has the decision on legal aid been notified, and when?',
    ),
    effect: text(
      'Un nouveau délai entier court de cette décision',
      'A full new window runs from that decision',
    ),
  };
}

interface Restart {
  readonly on: Day;
  readonly step: ReturnType<typeof step>;
}

/**
 * The lawyer's copy starts nothing against the person, who must have been notified; prudently the first copy counts.
 *
 * @source CE 28 Dec. 2016 n° 397598; CAA Lyon 24 Oct. 2019 n° 19LY03056
 */
function restartDay(scene: Scene, request: CaseEvent, reading: ReadingKind): Restart | null {
  const decisions = eventsOf(scene, ['aj-decision']).filter(({ on }) => !isAfter(request.on, on));
  const first = decisions[0];
  if (!first) return null;
  if (reading === 'prudent') return fromNotificationOf(first, 'prudent');
  const toPerson = decisions.find((one) => word(one, 'notifiedTo') !== 'avocat');
  if (!toPerson) return null;
  if (isProvisional(toPerson)) return fromNotificationOf(toPerson, 'legal');
  if (!isContested(scene, toPerson)) return onceFinal(toPerson);
  const second = decisions[decisions.indexOf(toPerson) + 1];
  return second ? fromNotificationOf(second, 'legal') : null;
}

function isProvisional(event: CaseEvent): boolean {
  const outcome = word(event, 'outcome');
  return outcome === 'provisoire' || outcome === 'caducite' || yesNo(event, 'provisional') === true;
}

function isContested(scene: Scene, event: CaseEvent): boolean {
  if (yesNo(event, 'contested') === true) return true;
  return eventsOf(scene, ['aj-contestation']).some((one) => !isAfter(event.on, actedOn(one)));
}

function fromNotificationOf(event: CaseEvent, reading: ReadingKind): Restart {
  const on = notificationOf(event)[reading];
  const { fr, en } = longDate(on);
  const words = text(
    `Décision d'aide juridictionnelle notifiée le ${fr} : nouveau délai`,
    `Decision on legal aid notified on ${en}: new window`,
  );
  return { on, step: step('legal-aid', words, on, sourceOn(on)) };
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
