import type { DifferenceView } from '@quantieme/contracts';
import type { Difference } from '../cases/difference.ts';
import { computedDeadlineView } from './deadline-view.ts';
import type { Lens } from './lens.ts';

export function differenceView(difference: Difference, lens: Lens): DifferenceView {
  const pair = ({ before, after }: Difference['moved'][number]) => ({
    before: computedDeadlineView(before, lens),
    after: computedDeadlineView(after, lens),
  });
  return {
    created: difference.created.map((deadline) => computedDeadlineView(deadline, lens)),
    moved: difference.moved.map(pair),
    ended: difference.ended.map((deadline) => computedDeadlineView(deadline, lens)),
    pending: difference.pending.map(pair),
  };
}
