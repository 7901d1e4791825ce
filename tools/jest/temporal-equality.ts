import { expect, jest } from '@jest/globals';

/** Starting a server and cloning a database takes longer than Jest's five seconds on a busy machine. */
jest.setTimeout(60_000);

const KINDS = [
  Temporal.Instant,
  Temporal.ZonedDateTime,
  Temporal.PlainDate,
  Temporal.PlainTime,
  Temporal.PlainDateTime,
  Temporal.PlainYearMonth,
  Temporal.PlainMonthDay,
  Temporal.Duration,
] as const;

const kindOf = (value: unknown) => KINDS.find((kind) => value instanceof kind);

/** Temporal objects have no own fields: without this, Jest calls any two dates equal. */
expect.addEqualityTesters([
  (a: unknown, b: unknown) => {
    const kind = kindOf(a);
    if (kind === undefined && kindOf(b) === undefined) return undefined;
    return kind === kindOf(b) && String(a) === String(b);
  },
]);
