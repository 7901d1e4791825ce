import type { FirmTable } from '@quantieme/persistence';
import { EXCLUDED, EXPORTED, type ExportedTable } from './tables.ts';

export interface TablePlan extends ExportedTable {
  readonly table: FirmTable;
  /** Columns that its lines hold. */
  readonly columns: readonly string[];
}

/** What leaves of each table, in the order in which rows can be written. Throws for a table that no list names. */
export function plansOf(tables: readonly FirmTable[]): readonly TablePlan[] {
  const plans = tables.flatMap((table) => {
    const how = EXPORTED[table.name];
    if (how !== undefined) {
      const columns = table.columns.filter((column) => !Object.hasOwn(how.left ?? {}, column));
      return [{ ...how, table, columns }];
    }
    if (EXCLUDED[table.name] === undefined)
      throw new Error(`Nobody has said whether an export holds ${table.name}`);
    return [];
  });
  return [...plans.filter(({ last }) => !last), ...plans.filter(({ last }) => last)];
}
