import type { Phase } from './phases.ts';
import type { ProcedureDefinition } from './procedure.ts';
import type { Progress, Standing } from './progress.ts';

type Placed = Standing & { readonly state: { readonly phase: Phase } };

/**
 * The phase that the last passage brought: where the dossier went last is where it is looked for. Lines that tell nothing of the
 * whole (legal aid, a copy of the file) have none. An end counts if the main line ended after all others, or if nothing else
 * is under way: a line beside may end while the request goes on.
 */
export function phaseOf(
  { branches: [main] }: Pick<ProcedureDefinition, 'branches'>,
  { standings, history }: Pick<Progress, 'standings' | 'history'>,
): Phase | null {
  const order = new Map(history.map(({ event }, place) => [event, place]));
  const placeOf = ({ by }: Standing) => (by === null ? -1 : (order.get(by) ?? -1));
  const placed = standings
    .filter((one): one is Placed => one.state.phase !== null)
    .toSorted((one, other) => placeOf(one) - placeOf(other));
  const live = placed.findLast(({ state }) => state.phase !== 'ended');
  if (live === undefined) return placed.at(-1)?.state.phase ?? null;
  const last = placed.at(-1);
  const hasMainEnded = placed
    .filter(({ branch }) => branch === main?.id)
    .every(({ state }) => state.phase === 'ended');
  return last?.branch === main?.id && hasMainEnded ? 'ended' : live.state.phase;
}
