import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { realClock } from '@quantieme/settings';
import ipaddr from 'ipaddr.js';
import { RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { Webhook } from 'standardwebhooks';
import { dateOf } from '../http/codecs.ts';
import { outcomeOfPost } from '../http/outcome.ts';
import type { Refused, SendOutcome } from '../send-outcome.ts';

interface WebhookCall {
  /** Where the firm's system listens; https alone. */
  readonly url: string;
  /** `whsec_…`, the newest first: the call bears a signature by each. */
  readonly secrets: readonly string[];
  /** The same for every try, so that the system can drop a duplicate. */
  readonly id: string;
  readonly payload: object;
}

export interface WebhookCaller {
  call(call: WebhookCall): Promise<SendOutcome>;
  /** What can be known of an address before it is called: null, as far as that goes, that it may be. */
  whyNotCalled(url: string): Promise<'private-address' | 'private-name' | null>;
}

/** What makes an installation of its own reachable from its specs. */
export interface WebhookCallerSettings {
  /** Addresses that may be called although they are private. */
  readonly privateAddresses?: readonly string[];
  /** Authorities trusted besides the usual ones, PEM. */
  readonly authorities?: readonly string[];
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 5_000;
const LOOK_UP_MS = 2_000;

/**
 * Calls systems of firms as Standard Webhooks wants it (`webhook-id`, `webhook-timestamp`, `webhook-signature`). The
 * address is one that somebody typed: each of those its name stands for is looked at when the line is opened, and none
 * that is not public is called; no redirection is followed.
 */
export function openWebhookCaller(settings: WebhookCallerSettings = {}): WebhookCaller {
  const { privateAddresses = [], authorities, timeoutMs = TIMEOUT_MS } = settings;
  const agent = new RequestFilteringHttpsAgent({
    keepAlive: false,
    allowIPAddressList: [...privateAddresses],
    ...(authorities === undefined ? {} : { ca: [...authorities] }),
  });
  return {
    call: async ({ url, secrets, id, payload }) => {
      if (!url.startsWith('https://')) return NOT_PUBLIC;
      const body = JSON.stringify(payload);
      const headers = signed({ secrets, id, body });
      return outcomeOfPost({ url, headers, body, timeoutMs, agent });
    },
    whyNotCalled: async (url) => {
      const host = new URL(url).hostname.replace(/^\[|\]$/g, '');
      const isPublic = (address: string) =>
        privateAddresses.includes(address) || ipaddr.parse(address).range() === 'unicast';
      if (isIP(host) !== 0) return isPublic(host) ? null : 'private-address';
      return (await addressesOf(host)).every(isPublic) ? null : 'private-name';
    },
  };
}

/** None when the name is not known now, or not in time: each call looks again. */
async function addressesOf(host: string): Promise<readonly string[]> {
  const late = new Promise<[]>((resolve) => setTimeout(resolve, LOOK_UP_MS, []).unref());
  const found = lookup(host, { all: true }).catch(() => []);
  return (await Promise.race([found, late])).map(({ address }) => address);
}

const NOT_PUBLIC: Refused = { kind: 'refused', permanent: true, error: 'private-address' };

interface Signing extends Pick<WebhookCall, 'secrets' | 'id'> {
  readonly body: string;
}

function signed({ secrets, id, body }: Signing): Readonly<Record<string, string>> {
  const now = realClock.now();
  const signatures = secrets.map((secret) => new Webhook(secret).sign(id, dateOf(now), body));
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.epochMilliseconds / 1000)),
    'webhook-signature': signatures.join(' '),
  };
}
