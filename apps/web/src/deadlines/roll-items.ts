import type { DeadlineRow } from '@quantieme/api-client';

export type RollItem =
  | { kind: 'person'; key: string; name: string | null }
  | { kind: 'deadline'; key: string; deadline: DeadlineRow };

/** The rows, with a heading wherever the person in charge changes if they are grouped. */
export function withPersonHeadings(rows: readonly DeadlineRow[], grouped: boolean): RollItem[] {
  return rows.flatMap((deadline, index): RollItem[] => {
    const line: RollItem = { kind: 'deadline', key: deadline.id, deadline };
    const before = rows[index - 1];
    const same = before && before.assignee?.id === deadline.assignee?.id;
    if (!grouped || same) return [line];
    const name = deadline.assignee?.name ?? null;
    return [{ kind: 'person', key: `person-${deadline.assignee?.id ?? 'none'}`, name }, line];
  });
}
