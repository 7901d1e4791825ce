/** How long a call is tried for, and an endpoint called that takes nothing. */
const LONGEST_HOURS = 72;

/** Seconds before each further try; the last one again and again. */
const WAITS_S = [5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 28_800, 43_200];

/** With so many refusals in a row it is the endpoint that is down, not one call that is wrong. */
export const DOWN_AFTER = 5;

const SHORTEST_REST_MS = 5_000;
const LONGEST_REST_MS = 3_600_000;

export interface RefusedCall {
  /** Of this call, the one just made included. */
  readonly tries: number;
  readonly firstTriedAt: Temporal.Instant;
  /** Of the endpoint, the one just made included. */
  readonly failures: number;
  readonly failingSince: Temporal.Instant;
  readonly now: Temporal.Instant;
  /** How long the server asks to be left alone. */
  readonly askedMs: number;
  /** It says that it is gone for good. */
  readonly gone: boolean;
}

export interface AfterRefusal {
  /** The endpoint is not called any more; what waits goes on waiting. */
  readonly disable: 'gone' | 'failing' | null;
  /** Null: this call was tried long enough, others are not to wait for it any more. */
  readonly retryAt: Temporal.Instant | null;
  /** Until when the endpoint is left alone. */
  readonly restUntil: Temporal.Instant | null;
}

/**
 * What becomes of a call that was refused.
 *
 * @example the first try, of an endpoint that works otherwise → again in 5 s, nothing else waits
 */
export function afterRefusal(call: RefusedCall): AfterRefusal {
  const { now, gone, failingSince, firstTriedAt, tries, askedMs } = call;
  if (gone || hoursUntil(now, failingSince) >= LONGEST_HOURS) {
    return { disable: gone ? 'gone' : 'failing', retryAt: now, restUntil: null };
  }
  const restUntil = restAfter(call);
  if (hoursUntil(now, firstTriedAt) >= LONGEST_HOURS) {
    return { disable: null, retryAt: null, restUntil };
  }
  const waitS = WAITS_S[Math.min(tries, WAITS_S.length) - 1] ?? 0;
  const next = now.add({ milliseconds: Math.max(waitS * 1_000, askedMs) });
  const last = firstTriedAt.add({ hours: LONGEST_HOURS });
  return { disable: null, retryAt: earlier(next, last), restUntil };
}

/** The longer it has been down, the less often it is asked; once an hour at least. */
function restAfter({ failures, failingSince, now, askedMs }: RefusedCall) {
  const down = now.epochMilliseconds - failingSince.epochMilliseconds;
  const rest = Math.min(LONGEST_REST_MS, Math.max(SHORTEST_REST_MS, Math.round(down / 4)));
  const ms = Math.max(askedMs, failures >= DOWN_AFTER ? rest : 0);
  return ms === 0 ? null : now.add({ milliseconds: ms });
}

const hoursUntil = (now: Temporal.Instant, since: Temporal.Instant) =>
  now.since(since).total('hours');

const earlier = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) < 0 ? one : other;
