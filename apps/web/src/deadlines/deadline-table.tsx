import type { DeadlineRow } from '@quantieme/api-client';
import { DeadlineLine } from './deadline-line.tsx';

interface DeadlineTableProps {
  readonly label: string;
  readonly rows: readonly DeadlineRow[];
  readonly onWhy: (id: string) => void;
}

/** A short list of deadlines; long ones are virtualised by the échéancier. */
export function DeadlineTable({ label, rows, onWhy }: DeadlineTableProps) {
  return (
    <div role="table" aria-label={label}>
      <div role="rowgroup">
        {rows.map((row) => (
          <DeadlineLine key={row.id} deadline={row} onWhy={onWhy} />
        ))}
      </div>
    </div>
  );
}
