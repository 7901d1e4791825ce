import pg from 'pg';

/**
 * The only file that touches Date, because Prisma and pg speak it. A civil date travels as 00:00 UTC and is read by
 * its UTC fields: any other field shifts it by a day west of Greenwich.
 */

export function plainDateOf(value: Date): Temporal.PlainDate {
  return new Temporal.PlainDate(
    value.getUTCFullYear(),
    value.getUTCMonth() + 1,
    value.getUTCDate(),
  );
}

export function plainDateOrNull(value: Date | null): Temporal.PlainDate | null {
  return value === null ? null : plainDateOf(value);
}

/** For a `date` column of Prisma. */
export function dateOf(value: Temporal.PlainDate): Date {
  return new Date(`${value.toString()}T00:00:00.000Z`);
}

export function dateOrNull(value: Temporal.PlainDate | null): Date | null {
  return value === null ? null : dateOf(value);
}

export function instantOf(value: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(value.getTime());
}

export function instantOrNull(value: Date | null): Temporal.Instant | null {
  return value === null ? null : instantOf(value);
}

/** For a `timestamptz` column of Prisma. The database keeps milliseconds. */
export function timestampOf(value: Temporal.Instant): Date {
  return new Date(value.epochMilliseconds);
}

export function timestampOrNull(value: Temporal.Instant | null): Date | null {
  return value === null ? null : timestampOf(value);
}

const READERS: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.DATE]: (text) => Temporal.PlainDate.from(text),
  [pg.types.builtins.TIMESTAMPTZ]: (text) => Temporal.Instant.from(text),
  [pg.types.builtins.INT8]: Number,
};

/** How rows of raw statements are read: dates and instants as Temporal, bigint as number. */
export const rowTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && READERS[oid]) ||
    pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

export type Parameter =
  | string
  | number
  | bigint
  | boolean
  | null
  | Uint8Array
  | Temporal.PlainDate
  | Temporal.Instant
  | readonly Parameter[];

/** Temporal values go as their text; pg would make JSON of them, in quotes. */
export function writeParameter(value: Parameter): unknown {
  if (Array.isArray(value)) return value.map((item: Parameter) => writeParameter(item));
  if (value instanceof Temporal.PlainDate || value instanceof Temporal.Instant) {
    return value.toString();
  }
  return value;
}

/** A value for a `jsonb` column of a raw statement: pg would make a PostgreSQL array of a list. */
export function json(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value);
}
