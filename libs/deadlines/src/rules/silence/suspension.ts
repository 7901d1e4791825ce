import { birthAfterSuspension, earlierOf, laterOf } from '@quantieme/calendar';
import { notificationOf, source, type CaseEvent } from '@quantieme/law';
import { isAfter } from '../../engine/lookup.ts';
import type { Act, Effect, Scene, Window } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { afterRequest } from './request.ts';

type Day = Temporal.PlainDate;

const LABEL = text('Pièces demandées', 'Documents asked for');

/**
 * A request for missing documents suspends silence for the time given, until they arrive. Only days on which silence
 * runs are suspended, once each: none before the file is complete, where silence starts then. The prudent reading
 * ignores it: whether it applies to residence permits beside R431-11 is arguable.
 *
 * @source CRPA art. L. 114-5 al. 3
 */
export const MISSING_DOCUMENTS: Effect = {
  id: 'pieces-demandees',
  label: text('Suspension par demande de pièces', 'Suspension by a request for documents'),
  acts: (scene) => {
    const asked = afterRequest(scene, ['complement-demande']).map((event) =>
      askedFor(scene, event),
    );
    return asked.map((one, index) => act(one, asked.slice(0, index)));
  },
};

interface Asked {
  readonly event: CaseEvent;
  readonly asked: Day;
  readonly resumed: Day | null;
}

function askedFor(scene: Scene, event: CaseEvent): Asked {
  const asked = notificationOf(event).legal;
  return { event, asked, resumed: resumesOn(scene, event, asked) };
}

function act(one: Asked, earlier: readonly Asked[]): Act {
  const already = earlier.flatMap(({ resumed }) => resumed ?? []);
  return {
    on: one.asked,
    label: LABEL,
    apply: (window) => {
      if (window.reading === 'prudent') return window;
      const running = window.start?.on ?? one.asked;
      return suspended(window, { ...one, asked: [...already, running].reduce(laterOf, one.asked) });
    },
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

function suspended(window: Window, { event, asked, resumed }: Asked): Window {
  if (!window.lastDay || (resumed && !isAfter(resumed, asked))) return window;
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
