import type { DeadlineRow } from '@quantieme/api-client';
import { DeadlineTable } from '../deadlines/deadline-table.tsx';
import { Section } from '../ui/section.tsx';
import { foldSameDay } from './fold-same-day.ts';

export interface RowsProps {
  readonly rows: readonly DeadlineRow[];
  readonly onWhy: (id: string) => void;
}

interface ListedProps extends RowsProps {
  readonly id: string;
  readonly title: string;
  /** How many of them, for now. */
  readonly shown?: number;
  readonly isCounted?: boolean;
  readonly tone?: 'late' | undefined;
}

/** Deadlines under one heading. */
export function Listed({
  id,
  title,
  rows,
  onWhy,
  shown = Infinity,
  isCounted = true,
  tone,
}: ListedProps) {
  if (rows.length === 0) return null;
  return (
    <Section id={id} title={title} tone={tone} {...(isCounted ? { count: rows.length } : {})}>
      <DeadlineTable label={title} rows={foldSameDay(rows).slice(0, shown)} onWhy={onWhy} />
    </Section>
  );
}
