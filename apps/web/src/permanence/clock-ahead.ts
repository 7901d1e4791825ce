import { httpDateMs } from '../offline/codecs.ts';

/** Headers say whole seconds, and an answer travels: under this much nobody could tell. */
const UNNOTICED_MS = 2 * 60_000;
/** An answer that took longer says nothing of clocks. */
const TOO_SLOW_MS = 30_000;

export interface Exchange {
  /** Header `Date` of the answer: the server's own clock. */
  readonly date: string | null;
  /** On this device's clock. */
  readonly sentAt: number;
  readonly receivedAt: number;
}

/**
 * By how much this device's clock is ahead of the server's, in milliseconds; negative: behind; null: the answer does not
 * tell.
 */
export function clockAhead({ date, sentAt, receivedAt }: Exchange): number | null {
  const took = receivedAt - sentAt;
  const server = httpDateMs(date);
  if (Number.isNaN(server) || took < 0 || took > TOO_SLOW_MS) return null;
  return receivedAt - server;
}

/** Whole minutes that are worth saying; 0: the clock is good enough. */
export function wrongMinutes(aheadMs: number | null | undefined): number {
  return Math.abs(aheadMs ?? 0) < UNNOTICED_MS ? 0 : Math.round((aheadMs ?? 0) / 60_000);
}
