import { createHash } from 'node:crypto';

/** After `freeAttempts` failures each further one doubles the wait, up to `maxDelaySeconds`. */
interface ThrottlePolicy {
  readonly freeAttempts: number;
  readonly maxDelaySeconds: number;
}

export interface ThrottleKey extends ThrottlePolicy {
  readonly key: Buffer;
}

/** Failures are forgotten after this long without a new one. */
export const THROTTLE_MEMORY_SECONDS = 3600;

/** One account guessed from one network: a stranger elsewhere cannot keep the lawyer out on deadline day. */
const ACCOUNT_FROM_NETWORK: ThrottlePolicy = { freeAttempts: 5, maxDelaySeconds: 900 };

/** Many accounts guessed from one network, which may be a firm's office: slowed, never shut out. */
const NETWORK: ThrottlePolicy = { freeAttempts: 50, maxDelaySeconds: 20 };

/** The part of an address that one subscriber holds: /24 in IPv4, /56 in IPv6. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  const plain = mapped?.[1] ?? address;
  if (plain.includes('.')) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  const [head = '', tail = ''] = plain.split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const gap = Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array<string>(gap).fill('0'), ...after].map((group) =>
    group.padStart(4, '0').toLowerCase(),
  );
  return `${groups.slice(0, 3).join(':')}:${(groups[3] ?? '0000').slice(0, 2)}00::/56`;
}

function hashed(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** The counters one attempt counts against; stored hashed, since they tell who signs in from where. */
export function throttleKeys(
  purpose: string,
  email: string,
  network: string,
): readonly [account: ThrottleKey, network: ThrottleKey] {
  return [
    { key: hashed(`${purpose}|${email}|${network}`), ...ACCOUNT_FROM_NETWORK },
    networkKey(purpose, network),
  ];
}

/** The counter of a network alone. */
export function networkKey(purpose: string, network: string): ThrottleKey {
  return { key: hashed(`${purpose}||${network}`), ...NETWORK };
}
