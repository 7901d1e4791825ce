import { lastDayAfterSuspension, laterOf } from '@quantieme/calendar';
import { decision, source, type CaseEvent } from '@quantieme/law';
import { actedOn, isAfter } from '../engine/lookup.ts';
import type { Step } from '../engine/model.ts';
import type { Act, Effect, Window, WindowTools } from '../engine/rule.ts';
import { seatOf } from '../engine/seat.ts';
import { longDate, step, text } from '../engine/wording.ts';
import { askAidDecision } from './ask-aid-decision.ts';
import { firstRequest, lastDayToAsk, resumptionOf, taken } from './cnda-legal-aid-dates.ts';

type Day = Temporal.PlainDate;

const LABEL = text("Demande d'aide juridictionnelle", 'Request for legal aid');
/** For decisions of OFPRA since that day the month is suspended; before, interrupted. */
const SUSPENDS_SINCE = '2019-01-01';

/**
 * A first request for legal aid made within fifteen days of the decision of OFPRA suspends the month to appeal: what
 * remained runs again from the later notification of the decision on legal aid, to the applicant or to the lawyer;
 * prudently from the first, without the franc day. For decisions taken before 2019 a full month starts again.
 *
 * @source loi 91-647 art. 9-4; CAA Toulouse 6 April 2023 n° 22TL00387
 */
export const CNDA_LEGAL_AID: Effect = {
  id: 'cnda-aj-15-jours',
  label: LABEL,
  acts: (scene) => {
    const request = firstRequest(scene);
    if (!request) return [];
    const act: Act = {
      on: actedOn(request),
      label: LABEL,
      apply: (window, tools) => stopped(window, tools, request),
    };
    return [act];
  },
};

function stopped(window: Window, tools: WindowTools, request: CaseEvent): Window {
  const { scene } = tools;
  const asked = actedOn(request);
  const last = lastDayToAsk(scene, window.reading);
  const { fr, en } = longDate(asked);
  if (last && isAfter(asked, last)) {
    const words = text(
      `Aide juridictionnelle demandée le ${fr}, après les quinze jours : rien n'est suspendu`,
      `Legal aid asked for on ${en}, after the fifteen days: nothing is suspended`,
    );
    return { ...window, steps: [...window.steps, step('too-late', words, asked)] };
  }
  const resumed = resumptionOf(scene, request, window.reading);
  const words = text(
    `Aide juridictionnelle demandée le ${fr}, dans les quinze jours : le délai s'arrête`,
    `Legal aid asked for on ${en}, within fifteen days: the clock stops`,
  );
  const steps = [step('suspension', words, asked, source('Loi 91-647', '9-4', taken(scene)))];
  return resumed
    ? running(window, tools, { asked, resumed, steps })
    : pending(window, steps, request);
}

interface Stop {
  readonly asked: Day;
  readonly resumed: Day;
  readonly steps: readonly Step[];
}

function running(window: Window, tools: WindowTools, { asked, resumed, steps }: Stop): Window {
  const { scene } = tools;
  const { start, reading, limit } = window;
  if (!start) return window;
  const { fr, en } = longDate(resumed);
  if (String(taken(scene)) < SUSPENDS_SINCE) {
    const words = text(
      `Décision d'aide juridictionnelle notifiée le ${fr} : nouveau délai entier`,
      `Decision on legal aid notified on ${en}: a full new limit`,
    );
    const again = step('legal-aid', words, resumed);
    return tools.restart(window, { on: resumed, at: null }, [...steps, again]);
  }
  const lastDay = lastDayAfterSuspension(
    limit,
    {
      start: start.on,
      suspendedOn: laterOf(asked, start.on),
      resumedOn: resumed,
      territory: seatOf(scene),
    },
    reading,
  );
  const end = longDate(lastDay);
  const words = text(
    `Décision d'aide juridictionnelle notifiée le ${fr} : le temps qui restait finit le ${end.fr}`,
    `Decision on legal aid notified on ${en}: what remained ends on ${end.en}`,
  );
  const resumption = step('resumption', words, lastDay, decision('22TL00387'));
  return { ...window, lastDay, steps: [...window.steps, ...steps, resumption] };
}

const ON_DECISION = text(
  'Le temps qui restait pour saisir la Cour court de cette décision',
  'What remained of the time to appeal runs from that decision',
);

function pending(window: Window, steps: readonly Step[], request: CaseEvent): Window {
  const wait = step(
    'pending',
    text(
      "Décision du bureau d'aide juridictionnelle attendue : le délai est arrêté",
      'Decision of the legal-aid office awaited: the clock is stopped',
    ),
  );
  return {
    ...window,
    lastDay: null,
    expiresAt: null,
    steps: [...window.steps, ...steps, wait],
    undetermined: [...window.undetermined, askAidDecision(request, ON_DECISION)],
  };
}
