declare global {
  interface Window {
    /** Asked for by the page itself, before its scripts were there. */
    earlyAnswers?: Record<string, Promise<Response>>;
  }
}

/** The answer that is already on its way, once; anything else is asked for. */
export async function sendRequest(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const path = pathname + search;
  const early = request.method === 'GET' ? window.earlyAnswers?.[path] : undefined;
  if (!early) return fetch(request);
  delete window.earlyAnswers?.[path];
  const answer = await early;
  // Whoever was not signed in then may be by now.
  return answer.ok || pathname === '/v1/session' ? answer : fetch(request);
}

const SHOWN_AFTER_MS = 300;

/** Waits for an answer that was asked for early: a page that has it is not drawn twice. Not for long. */
export async function withEarlyAnswer(path: string, asked: () => Promise<unknown>): Promise<void> {
  if (!window.earlyAnswers?.[path]) return;
  const patience = new Promise((resolve) => setTimeout(resolve, SHOWN_AFTER_MS));
  await Promise.race([asked(), patience]);
}
