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
import { linkState, linkUnknown, openedElsewhere, refuseOver } from './link-state.ts';

const isHashOf = (hash: Buffer | null, secret: string | null) =>
  hash !== null && secret !== null && hash.equals(tokenHash(secret));

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

/** What a link leads to, before it is opened: whoever only looks at a message does not use it up. */
export async function lookAtLink(
  services: Services,
  following: Following,
): Promise<ClientLinkOffer> {
  const link = await followed(services, following);
  const opened = isHashOf(link.sessionHash, following.visitor.session);
  if (link.openedAt !== null && !opened) throw openedElsewhere(following.door);
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
  const ctx = clientContext(services, { link, language: undefined, requestId: visitor.requestId });
  const maxAgeSeconds = Math.floor(link.expiresAt.since(link.at).total('seconds'));
  const { session: own } = visitor;
  if (own !== null && isHashOf(link.sessionHash, own)) return { ctx, session: own, maxAgeSeconds };
  const session = randomBytes(32).toString('base64url');
  await services.database.firm(clientScope(ctx), async (tx) => {
    const hashes = { openingHash: tokenHash(opening.attempt), sessionHash: tokenHash(session) };
    if (!(await openLinkOnce(tx, door, { id: link.id, ...hashes }))) throw openedElsewhere(door);
    await opening.note(tx, link);
  });
  return { ctx, session, maxAgeSeconds };
}
