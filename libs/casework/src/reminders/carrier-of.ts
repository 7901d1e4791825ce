import { type Carrier, newId, type Recipient } from '@quantieme/persistence';
import { type Duty, nextDigestAt, nextFirmDigestAt } from '../duty/index.ts';
import { type AlertToPlace, canWait } from './can-wait.ts';

interface DigestDay {
  readonly recipientId: string | null;
  readonly digestOn: Temporal.PlainDate;
}

/** What is needed to find the message that carries an alert. */
export interface Carrying {
  readonly dossierId: string;
  readonly duty: Duty;
  /** Digests that alerts can no longer join. */
  readonly digestsGone: readonly DigestDay[];
  /** The product's clock. */
  readonly now: Temporal.Instant;
}

export interface AlertToCarry {
  /** Null: the firm's own system. */
  readonly recipient: Recipient | null;
  readonly wokenAt: Temporal.Instant;
  /** Null: it waits, whatever it is. */
  readonly placed: AlertToPlace | null;
}

/** The next digest of whoever is told, or a message of the dossier where that would be too late. */
export function carrierOf(
  { recipient, wokenAt, placed }: AlertToCarry,
  { dossierId, ...carrying }: Carrying,
): Carrier {
  const { duty, now } = carrying;
  const digestAt = digestFor(recipient, wokenAt, carrying);
  const messageId = newId();
  if (placed !== null && !canWait(placed, { now, digestAt, hours: duty.hours })) {
    return { messageId, kind: 'immediate', dossierId, digestOn: null, dueAt: now };
  }
  const digestOn = dayOf(digestAt, duty);
  return { messageId, kind: 'digest', dossierId: null, digestOn, dueAt: digestAt };
}

const LATE_DIGEST_HOURS = 24;

/** The first digest since the alert was woken that it can still join; of those that are late, only that of today. */
function digestFor(
  recipient: Recipient | null,
  wokenAt: Temporal.Instant,
  { duty, now, digestsGone }: Omit<Carrying, 'dossierId'>,
): Temporal.Instant {
  const id = recipient?.id ?? null;
  const nextAfter = (from: Temporal.Instant) =>
    id === null ? nextFirmDigestAt(duty, from) : nextDigestAt(id, duty, from);
  const yesterday = now.subtract({ hours: LATE_DIGEST_HOURS }).add({ milliseconds: 1 });
  const gone = digestsGone.filter(({ recipientId }) => recipientId === id);
  let at = nextAfter(latest(wokenAt, yesterday));
  while (gone.some(({ digestOn }) => digestOn.equals(dayOf(at, duty)))) {
    at = nextAfter(at.add({ milliseconds: 1 }));
  }
  return at;
}

/** The civil day of the firm. */
export function dayOf(at: Temporal.Instant, { hours }: Duty): Temporal.PlainDate {
  return at.toZonedDateTimeISO(hours.timeZone).toPlainDate();
}

export function latest(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) >= 0 ? a : b;
}
