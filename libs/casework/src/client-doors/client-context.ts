import { createHash } from 'node:crypto';
import type { ClientLanguageValue } from '@quantieme/contracts';
import {
  findLinkBySession,
  touchClientSession,
  uncountAttempt,
  type ClientDoor,
  type FollowedLink,
} from '@quantieme/persistence';
import type { Services } from '../context.ts';
import { DomainError } from '../domain-error.ts';
import { tokenHash } from '../identity/one-time-token.ts';
import { secondsToWait } from '../identity/sign-in.ts';
import { networkKey, type ThrottleKey } from '../identity/sign-in-throttle.ts';
import { isSessionOver, linkNeeded, linkState, refuseOver, sessionOver } from './link-state.ts';

/** A client in front of a phone: what the request says of where it comes from. */
export interface Visitor {
  readonly network: string;
  readonly requestId: string;
  /** What the cookie of the door holds. */
  readonly session: string | null;
}

/** First argument of what a client does: nobody of the firm acts. */
export interface ClientContext extends Services {
  readonly door: ClientDoor;
  readonly link: FollowedLink;
  readonly requestId: string;
  readonly language: ClientLanguageValue;
  readonly actor: {
    readonly firmId: string;
    readonly userId: null;
    readonly timeZone: string;
    readonly isLawyer: false;
  };
}

/** More requests than any link takes, then a wait: reading the law costs. */
const BUSY = { freeAttempts: 600, maxDelaySeconds: 30 } as const;

export function clientScope({ actor, requestId }: ClientContext) {
  return { ...actor, requestId };
}

export function clientContext(
  services: Services,
  {
    door,
    link,
    language,
    requestId,
  }: Pick<ClientContext, 'door' | 'link' | 'requestId'> & {
    readonly language: ClientLanguageValue | undefined;
  },
): ClientContext {
  const { firmId, timeZone } = link;
  const actor = { firmId, timeZone, userId: null, isLawyer: false } as const;
  return { ...services, door, link, requestId, actor, language: language ?? link.language };
}

/** Counts the request; whoever tries too many links, or asks too much, waits. */
async function refuseHaste(services: Services, door: ClientDoor, key: ThrottleKey): Promise<void> {
  const seconds = await secondsToWait(services, [key]);
  if (seconds === 0) return;
  const detail = {
    fr: `Trop d’essais. Réessayez dans ${seconds} s.`,
    en: `Too many attempts. Try again in ${seconds} s.`,
  };
  throw new DomainError('too-many', `${door}/too-many-attempts`, detail, {
    retryAfterSeconds: seconds,
  });
}

/** Looks for what a secret opens; only those that open nothing weigh on the network they come from. */
export async function tried<Found>(
  services: Services,
  { door, network }: Pick<Visitor, 'network'> & { readonly door: ClientDoor },
  find: () => Promise<Found | null>,
): Promise<Found | null> {
  const key = networkKey(door, network);
  await refuseHaste(services, door, key);
  const found = await find();
  if (found !== null) await uncountAttempt(services.database.login, key.key);
  return found;
}

const busyKey = (door: ClientDoor, id: string): ThrottleKey => ({
  key: createHash('sha256').update(`${door}-session|${id}`).digest(),
  ...BUSY,
});

export interface Resumed {
  readonly visitor: Visitor;
  /** That of the link if left out. */
  readonly language: ClientLanguageValue | undefined;
}

/** The link of this browser, whatever became of its session; null where it has none. */
export async function linkOfBrowser(
  services: Services,
  door: ClientDoor,
  { session, network }: Visitor,
): Promise<FollowedLink | null> {
  if (session === null) return null;
  return tried(services, { door, network }, () =>
    findLinkBySession(services.database.login, door, tokenHash(session)),
  );
}

/** Seen less often than at each request, a session costs no write at each. */
const SEEN_EVERY_SECONDS = 60;

/** A session that is used goes on. */
async function keepAwake(ctx: ClientContext): Promise<void> {
  const { id, at, sessionHash, sessionSeenAt } = ctx.link;
  if (sessionHash === null) return;
  if (sessionSeenAt !== null && sessionSeenAt.until(at).total('seconds') < SEEN_EVERY_SECONDS)
    return;
  await ctx.database.firm(clientScope(ctx), (tx) =>
    touchClientSession(tx, ctx.door, { id, sessionHash }),
  );
}

/** What this browser has opened, finished questionnaires too: their last page may be read again. */
export async function resumeLink(
  services: Services,
  door: ClientDoor,
  { visitor, language }: Resumed,
): Promise<ClientContext> {
  const { requestId } = visitor;
  const link = await linkOfBrowser(services, door, visitor);
  if (link === null) throw linkNeeded(door);
  const state = linkState(link);
  if (state !== 'finished') refuseOver(door, state);
  if (isSessionOver(link)) throw sessionOver(door);
  await refuseHaste(services, door, busyKey(door, link.id));
  const ctx = clientContext(services, { door, link, language, requestId });
  await keepAwake(ctx);
  return ctx;
}
