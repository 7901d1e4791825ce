import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '../domain-error.ts';

/** argon2id is the package's default algorithm; ASVS 11.4.2: 19 MiB, two passes, about 20 ms. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Each computation holds 19 MiB and a core: a flood of sign-ins must not starve the rest. */
const MAX_RUNNING = 4;
const MAX_WAITING = 64;

let running = 0;
const waiting: (() => void)[] = [];

async function enter(): Promise<void> {
  if (running < MAX_RUNNING) {
    running += 1;
    return;
  }
  if (waiting.length >= MAX_WAITING) {
    throw new DomainError(
      'too-many',
      'session/busy',
      {
        fr: 'Trop de connexions à la fois. Réessayez dans quelques secondes.',
        en: 'Too many sign-ins at once. Try again in a few seconds.',
      },
      { retryAfterSeconds: 5 },
    );
  }
  await new Promise<void>((resolve) => waiting.push(resolve));
}

/** A waiting computation inherits the place, so the count stays as it is. */
function leave(): void {
  const next = waiting.shift();
  if (next) next();
  else running -= 1;
}

async function bounded<T>(work: () => Promise<T>): Promise<T> {
  await enter();
  try {
    return await work();
  } finally {
    leave();
  }
}

export function hashPassword(password: string): Promise<string> {
  return bounded(() => hash(password.normalize('NFC'), COST));
}

let decoy: Promise<string> | null = null;

/** Verifies against a decoy when there is no such account, so that both answers take the same time. */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('no account has this password');
  const against = stored ?? (await decoy);
  const matches = await bounded(() => verify(against, password.normalize('NFC')));
  return matches && stored !== null;
}
