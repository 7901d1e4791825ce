import type { CaseEvent } from '@quantieme/law';
import { isAfter } from '../../engine/lookup.ts';
import type {
  Ending,
  Question,
  RuleVersion,
  Scene,
  Start,
  Variant,
  Window,
  WindowTools,
} from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { days, lastBefore, wholeNumber } from './common.ts';

/** A chain of periods of confinement: a first one, then those that a judge orders. */
export interface Chain {
  readonly order: string;
  readonly placementRule: string;
  readonly periodRule: string;
  readonly isPlacement: (events: readonly CaseEvent[], event: CaseEvent) => boolean;
}

/** Where a period starts: at the end of the one before, as recorded or computed. */
export function fromPreviousEnd(chain: Chain): (scene: Scene) => Start | null {
  return (scene) => {
    const { event, key } = scene.occurrence;
    const recorded = event?.dates.fromOn;
    if (recorded) return starting(recorded, recorded);
    if (event?.type !== chain.order) {
      const first = scene.deadlineOf(chain.placementRule, key);
      return starting(first?.lastDay ?? null, first?.prudentLastDay ?? null);
    }
    const before = lastBefore(
      scene,
      (one) => one.type === chain.order || chain.isPlacement(scene.events, one),
    );
    if (!before) return null;
    const rule = before.type === chain.order ? chain.periodRule : chain.placementRule;
    const previous = scene.deadlineOf(rule, before.id);
    return starting(previous?.lastDay ?? null, previous?.prudentLastDay ?? null);
  };
}

function starting(
  legal: Temporal.PlainDate | null,
  prudent: Temporal.PlainDate | null,
): Start | null {
  if (!legal) return null;
  const { fr, en } = longDate(legal);
  const words = text(`Fin de la période précédente : ${fr}`, `End of the previous period: ${en}`);
  return {
    legal: { on: legal, at: null },
    prudent: { on: prudent ?? legal, at: null },
    steps: [step('period', words, legal)],
  };
}

/** Which extension: as recorded, else one more than those before; null = the dossier does not say. */
export function rankOf(chain: Chain, scene: Scene): number | null {
  const { event } = scene.occurrence;
  if (event?.type !== chain.order) return 1;
  const stated = wholeNumber(event, 'rank');
  if (stated !== null) return stated;
  const placement = lastBefore(scene, (one) => chain.isPlacement(scene.events, one));
  if (!placement) return null;
  const own = scene.events.indexOf(event);
  const orders = scene.events.slice(scene.events.indexOf(placement), own);
  return orders.filter(({ type }) => type === chain.order).length + 1;
}

/** The days that the judge ordered, where they are recorded. */
export function asOrdered(window: Window, { scene, restart }: WindowTools): Window {
  const ordered = wholeNumber(scene.occurrence.event, 'days');
  if (ordered === null || !window.start) return window;
  const words = text('Durée écrite dans l’ordonnance', 'Length written in the order');
  return restart({ ...window, steps: [] }, window.start, [step('length', words)], days(ordered));
}

/** The next order of the judge takes the place of this period. */
export const extended = (order: string): Ending => ({
  outcome: 'superseded',
  by: [order],
  when: ({ occurrence, events }, event) =>
    isAfter(event.on, occurrence.on) ||
    (event.on.equals(occurrence.on) &&
      events.findIndex(({ id }) => id === event.id) >
        events.findIndex(({ id }) => id === occurrence.key)),
  timing: 'always',
  actedOn: ({ on }) => on,
  reason: text('Nouvelle prolongation ordonnée', 'A new extension was ordered'),
});

export const askRank = (chain: Chain): Question => ({
  fact: 'rank',
  kind: 'choice',
  values: ['1', '2', '3', '4'],
  question: text('De quelle prolongation s’agit-il ?', 'Which extension is it?'),
  effect: text('La durée maximale change avec le rang', 'The longest time depends on it'),
  when: (scene) => rankOf(chain, scene) === null,
});

export const ASK_PREVIOUS_END: Question = {
  fact: 'fromOn',
  kind: 'date',
  question: text(
    'Quel jour la période précédente a-t-elle pris fin ?',
    'On what day did the previous period end?',
  ),
  effect: text('La prolongation court de ce jour', 'The extension runs from that day'),
};

const LATER = {
  2: text('Deuxième prolongation', 'Second extension'),
  3: text('Troisième prolongation ou suivante', 'Third extension or later'),
} as const;

/** Length of the extensions from this one on; an unknown rank keeps the shorter in the prudent reading. */
export const laterPeriods =
  (chain: Chain) =>
  (rank: 2 | 3, count: number, ...sources: RuleVersion['sources']): Variant => ({
    label: LATER[rank],
    when: (scene) => {
      const known = rankOf(chain, scene);
      return known === null ? null : known >= rank;
    },
    limit: days(count),
    sources,
  });
