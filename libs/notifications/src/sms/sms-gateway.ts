import { outcomeOfPost } from '../http/outcome.ts';
import type { SendOutcome } from '../send-outcome.ts';

export interface SmsSettings {
  readonly url: string;
  /** Sent as a Bearer token; null: none is asked for. */
  readonly token: string | null;
  /** What the phone shows; null: the gateway decides. */
  readonly from: string | null;
}

export interface Sms {
  /** The same for every try, so that a gateway can drop a duplicate. */
  readonly id: string;
  /** E.164, such as `+33612345678`. */
  readonly to: string;
  readonly text: string;
}

export interface SmsGateway {
  send(sms: Sms): Promise<SendOutcome>;
}

const TIMEOUT_MS = 10_000;

/**
 * Hands messages to whatever the operator has put at `url`: `POST { id, to, from, text }`. Any answer in 2xx means that
 * the gateway answers for the message from then on (docs/deploying.md).
 */
export function openSmsGateway({ url, token, from }: SmsSettings): SmsGateway {
  const authorization = token === null ? {} : { Authorization: `Bearer ${token}` };
  return {
    send: ({ id, to, text }) =>
      outcomeOfPost({
        url,
        headers: { ...authorization, 'Idempotency-Key': id },
        body: JSON.stringify({ id, to, from, text }),
        timeoutMs: TIMEOUT_MS,
      }),
  };
}
