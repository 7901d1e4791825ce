import { randomBytes } from 'node:crypto';
import type { ClientLinkOffer } from '@quantieme/contracts';
import {
  findLinkByToken,
  openLinkOnce,
  type ClientDoor,
  type FirmTransaction,
  type FollowedLink,
} from '@quantieme/persistence';
import type { Services } from '../context.ts';
import { tokenHash } from '../identity/one-time-token.ts';
import { momentText } from '../views/lens.ts';
import {
  clientContext,
  clientScope,
  tried,
  type ClientContext,
  type Visitor,
} from './client-context.ts';
import {
  isSessionOver,
  linkState,
  linkUnknown,
  openedElsewhere,
  refuseOver,
  SESSION_HOURS,
} from './link-state.ts';

const isHashOf = (hash: Buffer | null, secret: string | null) =>
  hash !== null && secret !== null && hash.equals(tokenHash(secret));

const SECONDS_PER_HOUR = 3600;

/** What follows `#` in a link, told this once. */
export const newLinkToken = (): string => randomBytes(32).toString('base64url');

/** Somebody at a door, with what they followed. */
export interface Following {
  readonly door: ClientDoor;
  readonly token: string;
  readonly visitor: Visitor;
}

async function followed(
  services: Services,
  { door, token, visitor: { network } }: Following,
): Promise<FollowedLink> {
  const link = await tried(services, { door, network }, () =>
    findLinkByToken(services.database.login, door, tokenHash(token)),
  );
  if (link === null) throw linkUnknown(door);
  refuseOver(door, linkState(link));
  return link;
}

const isUsed = (link: FollowedLink): boolean => link.former || link.openingHash !== null;

/** What a link leads to, before it is opened: whoever only looks at a message does not use it up. */
export async function lookAtLink(
  services: Services,
  following: Following,
): Promise<ClientLinkOffer> {
  const link = await followed(services, following);
  const opened = isHashOf(link.sessionHash, following.visitor.session) && !isSessionOver(link);
  if (isUsed(link) && !opened) throw openedElsewhere(following.door);
  return {
    firm: link.firmName,
    language: link.language,
    expiresAt: momentText(link.expiresAt, link.timeZone) ?? '',
    opened,
  };
}

export interface Opening extends Following {
  readonly attempt: string;
  /** What the trail says of it. */
  readonly note: (tx: FirmTransaction, link: FollowedLink) => Promise<void>;
}

export interface OpenedLink {
  readonly ctx: ClientContext;
  /** For the cookie of the browser that opened it. */
  readonly session: string;
  readonly maxAgeSeconds: number;
}

/** Gives the link to the browser that opens it, once; the same browser finds it again. */
export async function openLink(services: Services, opening: Opening): Promise<OpenedLink> {
  const { door, visitor } = opening;
  const link = await followed(services, opening);
  const { requestId } = visitor;
  const ctx = clientContext(services, { door, link, language: undefined, requestId });
  const maxAgeSeconds = Math.floor(link.expiresAt.since(link.at).total('seconds'));
  const { session: own } = visitor;
  const isOwn = own !== null && isHashOf(link.sessionHash, own) && !isSessionOver(link);
  if (isOwn && isUsed(link)) return { ctx, session: own, maxAgeSeconds };
  const session = randomBytes(32).toString('base64url');
  await services.database.firm(clientScope(ctx), async (tx) => {
    const isOpened = await openLinkOnce(tx, door, {
      id: link.id,
      tokenHash: tokenHash(opening.token),
      openingHash: tokenHash(opening.attempt),
      sessionHash: tokenHash(session),
      seconds: SESSION_HOURS * SECONDS_PER_HOUR,
    });
    if (!isOpened) throw openedElsewhere(door);
    await opening.note(tx, link);
  });
  return { ctx, session, maxAgeSeconds };
}
