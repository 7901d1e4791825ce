import { diffDeadlines, type Deadline } from '@quantieme/deadlines';
import type { DeadlineRecord } from '@quantieme/persistence';
import type { Holding } from './hold-back.ts';

interface Moved {
  readonly before: Deadline;
  readonly after: Deadline;
}

/** What a change does to the deadlines of a dossier. */
export interface Difference {
  readonly created: readonly Deadline[];
  readonly moved: readonly Moved[];
  readonly ended: readonly Deadline[];
  /** `before` stands until a lawyer accepts `after`. */
  readonly pending: readonly Moved[];
}

export interface Compared {
  readonly before: readonly Pick<DeadlineRecord, 'deadline'>[];
  readonly after: readonly Pick<DeadlineRecord, 'deadline'>[];
  readonly pending: readonly Holding[];
}

const computed = (records: Compared['before']) => records.map(({ deadline }) => deadline);

export function differenceOf({ before, after, pending }: Compared): Difference {
  const { created, moved, ended } = diffDeadlines(computed(before), computed(after));
  return {
    created,
    moved,
    ended: ended.map((end) => end.after ?? withdrawnDeadline(end.before)),
    pending: pending.map((holding) => ({
      before: holding.before,
      after: holding.after ?? withdrawnDeadline(holding.before),
    })),
  };
}

/** A deadline that no event calls for any more. */
export function withdrawnDeadline(deadline: Deadline): Deadline {
  return {
    ...deadline,
    outcome: 'superseded',
    outcomeBy: null,
    outcomeReason: {
      fr: 'L’événement qui la faisait courir a été corrigé ou annulé.',
      en: 'The event that started it has been corrected or annulled.',
    },
  };
}
