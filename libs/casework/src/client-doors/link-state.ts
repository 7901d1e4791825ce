import type { Text } from '@quantieme/law';
import type { ClientDoor, FollowedLink } from '@quantieme/persistence';
import { DomainError, notFound } from '../domain-error.ts';

export type LinkState = 'ready' | 'opened' | 'finished' | 'expired' | 'revoked';

export interface LinkMoments {
  readonly expiresAt: Temporal.Instant;
  readonly openedAt: Temporal.Instant | null;
  readonly finishedAt: Temporal.Instant | null;
  readonly revokedAt: Temporal.Instant | null;
  /** Now, by the clock that wrote the others. */
  readonly at: Temporal.Instant;
}

/** What has become of a link. At the very moment of its end it is over. */
export function linkState(link: LinkMoments): LinkState {
  if (link.finishedAt !== null) return 'finished';
  if (link.revokedAt !== null) return 'revoked';
  if (Temporal.Instant.compare(link.at, link.expiresAt) >= 0) return 'expired';
  return link.openedAt === null ? 'ready' : 'opened';
}

/** A phone is lent and left on a table: what was opened closes by itself. */
const IDLE_MINUTES = 30;
export const SESSION_HOURS = 4;

type SessionMoments = Pick<FollowedLink, 'sessionSeenAt' | 'sessionEndsAt' | 'at'>;

/** Nobody used it for half an hour, it was closed, or it has lasted long enough. At the very moment it is over. */
export function isSessionOver({ sessionSeenAt, sessionEndsAt, at }: SessionMoments): boolean {
  if (sessionSeenAt === null || sessionEndsAt === null) return true;
  const idleAt = sessionSeenAt.add({ minutes: IDLE_MINUTES });
  return [idleAt, sessionEndsAt].some((end) => Temporal.Instant.compare(at, end) >= 0);
}

export function sessionOver(door: ClientDoor): DomainError {
  return new DomainError('unauthenticated', `${door}/session-over`, {
    fr: 'Cette page s’est fermée d’elle-même. Demandez un nouveau lien pour continuer.',
    en: 'This page has closed by itself. Ask for a new link to go on.',
  });
}

const OVER: Readonly<Record<Exclude<LinkState, 'ready' | 'opened'>, Text>> = {
  finished: {
    fr: 'Les réponses ont déjà été envoyées. Demandez un nouveau lien au cabinet.',
    en: 'The answers have already been sent. Ask the firm for a new link.',
  },
  expired: {
    fr: 'Ce lien a expiré. Demandez un nouveau lien au cabinet.',
    en: 'This link has expired. Ask the firm for a new link.',
  },
  revoked: {
    fr: 'Le cabinet a retiré ce lien. Demandez-lui un nouveau lien.',
    en: 'The firm has withdrawn this link. Ask it for a new one.',
  },
};

/** Lets through what can still be used. */
export function refuseOver(door: ClientDoor, state: LinkState): void {
  if (state === 'ready' || state === 'opened') return;
  throw new DomainError('gone', `${door}/${state}`, OVER[state]);
}

export function openedElsewhere(door: ClientDoor): DomainError {
  return new DomainError('gone', `${door}/opened-elsewhere`, {
    fr: 'Ce lien a déjà servi : il ne s’ouvre qu’une fois. Demandez un nouveau lien.',
    en: 'This link was used already: it opens only once. Ask for a new link.',
  });
}

export function linkUnknown(door: ClientDoor): DomainError {
  return notFound(`${door}/unknown`, {
    fr: 'Ce lien n’existe pas. Vérifiez le message reçu du cabinet.',
    en: 'This link does not exist. Check the message from the firm.',
  });
}

export function linkNeeded(door: ClientDoor): DomainError {
  return new DomainError('unauthenticated', `${door}/closed`, {
    fr: 'Ouvrez le lien que le cabinet vous a envoyé.',
    en: 'Open the link that the firm sent you.',
  });
}

/** For whoever withdraws one at the firm. */
export function linkNotWithdrawn(door: ClientDoor): DomainError {
  return notFound(`${door}/unknown`, {
    fr: 'Ce lien n’existe pas, est terminé ou a été retiré.',
    en: 'This link does not exist, is finished or was withdrawn.',
  });
}
