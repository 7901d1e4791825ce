import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';

const MOST_BYTES = 64 * 1024;

interface Hearing {
  readonly secrets: readonly string[];
  /** The id of a call whose signature is right; called before it is answered. */
  readonly onCall: (webhookId: string) => void;
}

/**
 * Hears webhooks (Standard Webhooks). A call only says that something has changed: what it is now is asked of the API,
 * so calls that come twice, late or in another order do no harm.
 */
export function createReceiver(hearing: Hearing): Server {
  return createServer((request, response) => void answer(request, response, hearing));
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { secrets, onCall }: Hearing,
): Promise<void> {
  const body = await readBody(request);
  if (request.method !== 'POST' || body === null) return void response.writeHead(400).end();
  if (!isSigned(request, body, secrets)) return void response.writeHead(401).end();
  onCall(String(request.headers['webhook-id']));
  response.writeHead(204).end();
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += chunk;
    if (body.length > MOST_BYTES) return null;
  }
  return body;
}

/** By any of the secrets: two are live while one replaces the other. */
function isSigned(request: IncomingMessage, body: string, secrets: readonly string[]): boolean {
  const headers = request.headers as Record<string, string>;
  return secrets.some((secret) => {
    try {
      new Webhook(secret).verify(body, headers);
      return true;
    } catch {
      return false;
    }
  });
}
