import { laterOf, type LimitStart } from '@quantieme/calendar';
import type { CaseEvent } from '@quantieme/law';
import { actedOn, eventsOf, isAfter } from '../engine/lookup.ts';
import type { Act, Effect, Scene, Window, WindowTools } from '../engine/rule.ts';
import { longDate, step, text } from '../engine/wording.ts';
import { askAidDecision } from './ask-aid-decision.ts';
import { HIGHER_COURT, TRIBUNAL, type AidRules } from './legal-aid-restart.ts';

const LABEL = text("Demande d'aide juridictionnelle", 'Request for legal aid');

/**
 * A first request for legal aid, sent before the window ends, interrupts it before the tribunal. A full new window runs
 * from the day its decision can no longer be contested (fifteen days after notification) or from the appointment of the
 * lawyer if later; from notification for a provisional admission or a lapse. Prudently: always from notification.
 *
 * @source décret 2020-1717 art. 43; CE 10 June 2020 n° 422471
 */
export const LEGAL_AID: Effect = legalAid(TRIBUNAL);

/** The same before the courts of appeal and the Conseil d'État, without the fifteen days (CE 1 July 2020 n° 426203). */
export const LEGAL_AID_HIGHER_COURT: Effect = legalAid(HIGHER_COURT);

function legalAid(rules: AidRules): Effect {
  return {
    id: 'aj-interruption-ta',
    label: LABEL,
    acts: (scene) => {
      const request = firstRequest(scene);
      if (!request) return [];
      const act: Act = {
        on: actedOn(request),
        label: LABEL,
        apply: (window, tools) => interrupted(window, tools, { request, rules }),
      };
      return [act];
    },
  };
}

/** The first request made once the limit had started: later ones change nothing. */
function firstRequest(scene: Scene): CaseEvent | null {
  const { on, event, derived } = scene.occurrence;
  const since = event?.dates.decidedOn ?? event?.dates.readOn ?? derived?.earliestOn ?? on;
  return eventsOf(scene, ['aj-demandee']).find((one) => !isAfter(since, actedOn(one))) ?? null;
}

interface Asked {
  readonly request: CaseEvent;
  readonly rules: AidRules;
}

function interrupted(window: Window, tools: WindowTools, { request, rules }: Asked): Window {
  const asked = actedOn(request);
  const { fr, en } = longDate(asked);
  const words = text(
    `Aide juridictionnelle demandée le ${fr}, dans le délai : interruption`,
    `Legal aid asked for on ${en}, in time: interruption`,
  );
  const steps = [step('interruption', words, asked, rules.sourceOn(asked))];
  const restart = rules.restartDay(tools.scene, request, window.reading);
  if (!restart) return pending(window, steps, request);
  const from = restart.on;
  // An administrative appeal still pending keeps the window closed until its own rejection.
  const on =
    window.start && isAfter(window.start.on, asked) ? laterOf(window.start.on, from) : from;
  const renewed = tools.restart(window, at(on), [...steps, restart.step]);
  return window.prorogued ? prorogued(window, renewed) : renewed;
}

const at = (on: Temporal.PlainDate): LimitStart => ({ on, at: null });

/** Under the one-year cap no text says that legal aid interrupts it: prudently it does not. */
function prorogued(window: Window, renewed: Window): Window {
  if (!window.lastDay || !renewed.lastDay) return renewed;
  const lastDay =
    window.reading === 'legal' ? laterOf(window.lastDay, renewed.lastDay) : window.lastDay;
  return { ...renewed, lastDay };
}

const ON_DECISION = text(
  'Un nouveau délai entier court de cette décision',
  'A full new window runs from that decision',
);

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
    undetermined: [...window.undetermined, askAidDecision(request, ON_DECISION)],
  };
}
