import { type Agent, type IncomingMessage, request as requestInClear } from 'node:http';
import { request } from 'node:https';

export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The whole call, from the look-up of the name to the answer. */
  readonly timeoutMs: number;
  readonly agent?: Agent | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  readonly retryAfter: string | null;
  /** As much of the body as anybody will read. */
  readonly text: string;
}

const MOST_CHARACTERS = 2_000;

/** Posts JSON and follows no redirection. Rejects when there is no answer in time. */
export function post({ url, headers, body, timeoutMs, agent }: Post): Promise<HttpAnswer> {
  const send = url.startsWith('https:') ? request : requestInClear;
  return new Promise((resolve, reject) => {
    const sending = send(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        'User-Agent': 'Quantieme',
        ...headers,
      },
      signal: AbortSignal.timeout(timeoutMs),
      ...(agent === undefined ? {} : { agent }),
    });
    sending.on('error', reject);
    sending.on('response', (response) => {
      readStart(response).then((text) => {
        const { statusCode = 0, headers: answered } = response;
        resolve({ status: statusCode, retryAfter: answered['retry-after'] ?? null, text });
      }, reject);
    });
    sending.end(body);
  });
}

/** A body without end is cut, not waited for. */
async function readStart(response: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) {
    text += chunk;
    if (text.length >= MOST_CHARACTERS) break;
  }
  return text.slice(0, MOST_CHARACTERS);
}
