import { TROUBLE_WORDS, type TroubleKind } from '@quantieme/casework';
import { realClock } from '@quantieme/settings';

const WITHIN_MS = 10_000;

/**
 * Tells a monitoring system or a chat: `{ trouble, text, at }`, nothing of any firm.
 *
 * @returns what went wrong; null: it was taken
 */
export async function postTrouble(url: string, kind: TroubleKind): Promise<string | null> {
  const { title } = TROUBLE_WORDS[kind];
  const body = { trouble: kind, text: `Quantième: ${title.en}`, at: String(realClock.now()) };
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'error',
      signal: AbortSignal.timeout(WITHIN_MS),
    });
    return answer.ok ? null : `HTTP ${answer.status}`;
  } catch (error) {
    return error instanceof Error ? error.name : 'Error';
  }
}
