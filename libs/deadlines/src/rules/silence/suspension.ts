import { birthAfterSuspension, earlierOf } from '@quantieme/calendar';
import { notificationOf, source, type CaseEvent } from '@quantieme/law';
import { isAfter } from '../../engine/lookup.ts';
import type { Act, Effect, Scene, Window } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { afterRequest } from './request.ts';

type Day = Temporal.PlainDate;

const LABEL = text('Pièces demandées', 'Documents asked for');

/**
 * A request for missing documents suspends silence for the time given, until they arrive. The prudent reading ignores
 * it: whether it applies to residence permits beside R431-11 is arguable.
 *
 * @source CRPA art. L. 114-5 al. 3
 */
export const MISSING_DOCUMENTS: Effect = {
  id: 'pieces-demandees',
  label: text('Suspension par demande de pièces', 'Suspension by a request for documents'),
  acts: (scene) => afterRequest(scene, ['complement-demande']).map((event) => act(scene, event)),
};

function act(scene: Scene, event: CaseEvent): Act {
  const asked = notificationOf(event).legal;
  const resumed = resumesOn(scene, event, asked);
  return {
    on: asked,
    label: LABEL,
    apply: (window) =>
      window.reading === 'prudent' ? window : suspended(window, event, { asked, resumed }),
  };
}

/** The pieces arrive, or the time given ends, whichever comes first; null when neither is known. */
function resumesOn(scene: Scene, event: CaseEvent, asked: Day): Day | null {
  const supplied = afterRequest(scene, ['complement-fourni'])
    .map(({ dates, on }) => dates.receivedOn ?? on)
    .find((day) => !isAfter(asked, day));
  const days = event.details['daysGiven'];
  const due = event.dates.dueOn ?? (typeof days === 'number' ? asked.add({ days }) : null);
  if (supplied && due) return earlierOf(supplied, due);
  return supplied ?? due;
}

function suspended(
  window: Window,
  event: CaseEvent,
  { asked, resumed }: { readonly asked: Day; readonly resumed: Day | null },
): Window {
  if (!window.lastDay) return window;
  if (!resumed) return { ...window, undetermined: [...window.undetermined, askDueDay(event)] };
  const lastDay = birthAfterSuspension(window.lastDay, asked, resumed);
  const [from, to, end] = [longDate(asked), longDate(resumed), longDate(lastDay)];
  const words = text(
    `Pièces demandées le ${from.fr}, délai ouvert jusqu'au ${to.fr} : silence suspendu, naissance le ${end.fr}`,
    `Documents asked for on ${from.en}, time given until ${to.en}: silence suspended, birth on ${end.en}`,
  );
  const suspension = step('suspension', words, lastDay, source('CRPA', 'L114-5'));
  return { ...window, lastDay, steps: [...window.steps, suspension] };
}

function askDueDay(event: CaseEvent): Window['undetermined'][number] {
  return {
    fact: 'dueOn',
    eventId: event.id,
    kind: 'date',
    values: null,
    question: text(
      'Quel délai la demande de pièces accorde-t-elle ?',
      'How long does the request for documents give?',
    ),
    effect: text(
      "Le silence est suspendu pendant ce délai : la naissance du refus recule d'autant",
      'Silence is suspended for that time: the birth of the refusal moves back as much',
    ),
  };
}
