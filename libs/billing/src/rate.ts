import type { Cents } from './cents.ts';

/** An hour's price from a day on; null: of every dossier, client or person. */
export interface Rate {
  readonly dossierId: string | null;
  readonly clientId: string | null;
  readonly userId: string | null;
  readonly fromOn: Temporal.PlainDate;
  readonly hourlyCents: Cents;
}

/** Whose work, for whom, on which day. */
export interface Work {
  readonly dossierId: string;
  readonly clientIds: readonly string[];
  readonly userId: string;
  readonly on: Temporal.PlainDate;
}

function covers(rate: Rate, { dossierId, clientIds, userId, on }: Work): boolean {
  return (
    (rate.dossierId === null || rate.dossierId === dossierId) &&
    (rate.clientId === null || clientIds.includes(rate.clientId)) &&
    (rate.userId === null || rate.userId === userId) &&
    Temporal.PlainDate.compare(rate.fromOn, on) <= 0
  );
}

function precision({ dossierId, clientId, userId }: Rate): number {
  const scope = dossierId !== null ? 4 : clientId !== null ? 2 : 0;
  return scope + (userId === null ? 0 : 1);
}

/**
 * The rate of an hour of work: of the dossier, else of the client, else of the person, else of the firm; within each, that of
 * whoever worked first; of those, the latest that has begun. Null: none is known.
 */
export function rateOf<Known extends Rate>(rates: readonly Known[], work: Work): Known | null {
  const [first] = rates
    .filter((rate) => covers(rate, work))
    .sort((a, b) => precision(b) - precision(a) || Temporal.PlainDate.compare(b.fromOn, a.fromOn));
  return first ?? null;
}
