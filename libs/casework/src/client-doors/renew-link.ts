import { createHmac } from 'node:crypto';
import {
  appendAudit,
  closeClientSession,
  enqueueMail,
  findLinkByToken,
  findPerson,
  lockClientLink,
  newId,
  noteLinkAskedAgain,
  renewLink,
  type ClientDoor,
  type FirmTransaction,
  type FollowedLink,
} from '@quantieme/persistence';
import type { Services } from '../context.ts';
import { tokenHash } from '../identity/one-time-token.ts';
import {
  clientContext,
  clientScope,
  linkOfBrowser,
  tried,
  type ClientContext,
  type Visitor,
} from './client-context.ts';
import { linkState } from './link-state.ts';

/** What follows `#` in a link that is mailed: computed again when the mail is written, and kept nowhere. */
export function mailedLinkToken(renewalId: string, secretKey: string): string {
  return createHmac('sha256', secretKey).update(`client-link:${renewalId}`).digest('base64url');
}

/** A token that a mail will bear, and what is stored of it. */
function tokenToMail(secretKey: string) {
  const renewalId = newId();
  return { renewalId, hash: tokenHash(mailedLinkToken(renewalId, secretKey)) };
}

export interface AskingAgain {
  readonly door: ClientDoor;
  /** What was followed; null: the session of this browser tells which link it was. */
  readonly token: string | null;
  readonly visitor: Visitor;
}

/**
 * A client wants another link to the same: it goes to the address that the firm knows, or the firm is told. Nothing is said
 * of either to whoever asks.
 */
export async function askLinkAgain(services: Services, asking: AskingAgain): Promise<void> {
  const { door, token, visitor } = asking;
  const link =
    token === null
      ? await linkOfBrowser(services, door, visitor)
      : await tried(services, { door, network: visitor.network }, () =>
          findLinkByToken(services.database.login, door, tokenHash(token)),
        );
  if (link === null || !['ready', 'opened'].includes(linkState(link))) return;
  const { requestId } = visitor;
  const ctx = clientContext(services, { door, link, language: undefined, requestId });
  const { firmId } = link;
  const done = await services.database.firm(clientScope(ctx), (tx) => renew(ctx, tx, link));
  if (done === null) return;
  services.database.announce({ firmId, dossierId: done.dossierId, kind: 'client-link' });
  services.wake();
}

/** Null where nothing is to be done: the link is over, or it was asked for a moment ago. */
async function renew(
  ctx: ClientContext,
  tx: FirmTransaction,
  link: FollowedLink,
): Promise<{ readonly dossierId: string | null } | null> {
  const { door } = ctx;
  const { id, firmId } = link;
  const address = (await findPerson(tx, link.personId))?.email ?? null;
  const { renewalId, hash } = tokenToMail(ctx.secretKey);
  const isDone =
    address === null
      ? await noteLinkAskedAgain(tx, door, id)
      : await renewLink(tx, door, { id, renewalId, tokenHash: hash });
  if (!isDone) return null;
  const dossierId = door === 'client-link' ? await dossierOf(tx, id) : null;
  if (address !== null) {
    const said = { kind: door, recipientEmail: address, locale: link.language };
    await enqueueMail(tx, firmId, { id: newId(), subjectId: renewalId, ...said });
  }
  await appendAudit(tx, {
    action: address === null ? `${door}.ask-again` : `${door}.renew`,
    subjectKind: door,
    subjectId: id,
    dossierId,
  });
  return { dossierId };
}

const dossierOf = async (tx: FirmTransaction, id: string): Promise<string | null> =>
  (await lockClientLink(tx, id))?.dossierId ?? null;

/** This browser has nothing more to do with what it opened. */
export async function closeLink(
  services: Services,
  door: ClientDoor,
  visitor: Visitor,
): Promise<void> {
  const link = await linkOfBrowser(services, door, visitor);
  if (link?.sessionHash == null) return;
  const { id, sessionHash } = link;
  const { requestId } = visitor;
  const ctx = clientContext(services, { door, link, language: undefined, requestId });
  await services.database.firm(clientScope(ctx), (tx) =>
    closeClientSession(tx, door, { id, sessionHash }),
  );
}
