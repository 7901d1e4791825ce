import type { Parameter } from './codecs.ts';
import type { FirmScope } from './scope.ts';

/** Runs SQL. Statements are prepared and named after their text, so write them as constants. */
export interface Sql {
  query<Row extends object>(text: string, parameters?: readonly Parameter[]): Promise<Row[]>;
  /** How many rows it changed. */
  execute(text: string, parameters?: readonly Parameter[]): Promise<number>;
}

/** A transaction bound to a firm, whichever way it runs; repositories are written against this. */
export interface FirmSql extends Sql {
  readonly scope: FirmScope;
}
