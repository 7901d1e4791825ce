import { realClock } from '@quantieme/settings';
import { headerText } from '../mail/message.ts';
import type { Refused, SendOutcome } from '../send-outcome.ts';
import { httpDate } from './codecs.ts';
import { type HttpAnswer, type Post, post } from './post.ts';

const LONGEST_ANSWER = 300;
const LONGEST_WAIT_MS = 24 * 3_600_000;
const GONE = 410;
/** Refusals that say nothing of the message: too slow, too early, too many. */
const PASSING = [408, 425, 429];

/** Posts, and says what came of it; never throws. */
export async function outcomeOfPost(call: Post): Promise<SendOutcome> {
  try {
    return outcomeOf(await post(call));
  } catch (error) {
    return failureOf(error);
  }
}

function outcomeOf({ status, text, retryAfter }: HttpAnswer): SendOutcome {
  const said = headerText(`HTTP ${status} ${text}`).slice(0, LONGEST_ANSWER);
  if (status >= 200 && status < 300) return { kind: 'accepted', receipt: said };
  if (status === GONE) return { ...refused(`gone: HTTP ${status}`, true), final: true };
  if (status < 400) return refused(`redirected: HTTP ${status}`, true);
  const permanent = status < 500 && !PASSING.includes(status);
  const retryInMs = waitAsked(retryAfter);
  return { ...refused(said, permanent), ...(retryInMs === null ? {} : { retryInMs }) };
}

function refused(error: string, permanent: boolean): Refused {
  return { kind: 'refused', permanent, error };
}

/**
 * Seconds, or a moment; a day at most. Null when nothing is asked.
 *
 * @example waitAsked('120') // 120000
 */
function waitAsked(retryAfter: string | null): number | null {
  if (retryAfter === null) return null;
  const moment = httpDate(retryAfter);
  const ms = moment
    ? moment.epochMilliseconds - realClock.now().epochMilliseconds
    : /^\d+$/.test(retryAfter) && Number(retryAfter) * 1000;
  return typeof ms === 'number' ? Math.min(LONGEST_WAIT_MS, Math.max(0, ms)) : null;
}

/** Codes of the machine, not its sentences, which quote addresses. */
function failureOf(error: unknown): Refused {
  const { name, code, message = '' } = error as Partial<NodeJS.ErrnoException>;
  // What the filtering agent says of an address has no code.
  if (/is not allowed\. Because/.test(message)) return refused('private-address', true);
  if (name === 'AbortError' || name === 'TimeoutError') return refused('timeout', false);
  return refused(`unreachable: ${code ?? name ?? 'unknown'}`, false);
}
