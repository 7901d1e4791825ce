import type { CaseEvent } from '@quantieme/law';
import type { Deadline } from '../../engine/model.ts';
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
import { before, days, isLater, wholeNumber } from './common.ts';

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
    const { event, key, type } = scene.occurrence;
    const recorded = event?.dates.fromOn;
    if (recorded) return starting({ lastDay: recorded, prudentLastDay: null });
    if (type !== chain.order) return starting(scene.deadlineOf(chain.placementRule, key));
    const last = before(scene).findLast(
      (one) => one.type === chain.order || chain.isPlacement(scene.events, one),
    );
    if (!last) return null;
    const rule = last.type === chain.order ? chain.periodRule : chain.placementRule;
    return starting(scene.deadlineOf(rule, last.id));
  };
}

function starting(previous: Pick<Deadline, 'lastDay' | 'prudentLastDay'> | null): Start | null {
  if (!previous?.lastDay) return null;
  const { lastDay, prudentLastDay } = previous;
  const { fr, en } = longDate(lastDay);
  const words = text(`Fin de la période précédente : ${fr}`, `End of the previous period: ${en}`);
  return {
    legal: { on: lastDay, at: null },
    prudent: { on: prudentLastDay ?? lastDay, at: null },
    steps: [step('period', words, lastDay)],
  };
}

/** Which extension: as recorded, else one more than those before; null = the dossier does not say. */
export function rankOf(chain: Chain, scene: Scene): number | null {
  const { event, type } = scene.occurrence;
  if (type !== chain.order) return 1;
  const stated = wholeNumber(event, 'rank');
  if (stated !== null) return stated;
  const earlier = before(scene);
  const placement = earlier.findLastIndex((one) => chain.isPlacement(scene.events, one));
  if (placement < 0) return null;
  return earlier.slice(placement).filter(({ type }) => type === chain.order).length + 1;
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
  when: isLater,
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
