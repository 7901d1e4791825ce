import type { DeadlineRow } from '@quantieme/api-client';
import { DeadlineLine } from './deadline-line.tsx';

interface DeadlineTableProps {
  readonly label: string;
  /** `others`: how many more of the same dossier, day and seriousness the line stands for. */
  readonly rows: readonly { readonly row: DeadlineRow; readonly others: number }[];
  readonly onWhy: (id: string) => void;
}

/** A short list of deadlines; long ones are virtualised by the échéancier. */
export function DeadlineTable({ label, rows, onWhy }: DeadlineTableProps) {
  return (
    <div role="table" aria-label={label}>
      <div role="rowgroup">
        {rows.map(({ row, others }) => (
          <DeadlineLine key={row.id} deadline={row} others={others} onWhy={onWhy} />
        ))}
      </div>
    </div>
  );
}
