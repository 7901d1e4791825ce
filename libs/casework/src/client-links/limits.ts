import { DomainError } from '../domain-error.ts';

/** Of one link, in a day: what a family sends in an evening, and no store of anybody’s files. */
export const MOST_A_DAY = { files: 60, bytes: 300 * 1024 * 1024, attempts: 40 } as const;

const DAY_HOURS = 24;

interface Counted {
  readonly kind: 'document' | 'screenshot' | 'attempt';
  readonly at: Temporal.Instant;
  readonly bytes: number;
}

const tooMany = () =>
  new DomainError('too-many', 'client-link/too-much-today', {
    fr: 'C’est beaucoup pour une journée. Revenez demain, ou appelez le cabinet.',
    en: 'This is a lot for one day. Come back tomorrow, or call the firm.',
  });

/** Lets one more through, unless the day is full; what was taken back counts too. */
export function refuseTooMuch(
  acts: readonly Counted[],
  one: Pick<Counted, 'kind' | 'bytes'>,
  now: Temporal.Instant,
): void {
  const since = now.subtract({ hours: DAY_HOURS });
  const lately = acts.filter(({ at }) => Temporal.Instant.compare(at, since) > 0);
  const files = lately.filter(({ kind }) => kind !== 'attempt');
  const bytes = files.reduce((sum, file) => sum + file.bytes, one.bytes);
  const isFull =
    one.kind === 'attempt'
      ? lately.length - files.length >= MOST_A_DAY.attempts
      : files.length >= MOST_A_DAY.files || bytes > MOST_A_DAY.bytes;
  if (isFull) throw tooMany();
}
