import type { DeadlineRow } from '@quantieme/api-client';

export interface FoldedRow {
  readonly row: DeadlineRow;
  /** Deadlines of the same dossier, day and seriousness that this line stands for besides its own. */
  readonly others: number;
}

const sameDay = ({ dossier, prudentLastDay, severity, nature }: DeadlineRow) =>
  [dossier.id, prudentLastDay, severity, nature].join();

/** One line a dossier, day and seriousness: several grounds for the same act call for one look, not three. */
export function foldSameDay(rows: readonly DeadlineRow[]): FoldedRow[] {
  const groups = Map.groupBy(rows, sameDay);
  return [...groups.values()].flatMap(([row, ...others]) =>
    row ? [{ row, others: others.length }] : [],
  );
}
