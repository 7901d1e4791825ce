import { randomBytes } from 'node:crypto';
import type { QuestionnaireOffer } from '@quantieme/contracts';
import {
  appendAudit,
  findQuestionnaireLink,
  openQuestionnaireLink,
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

async function followed(
  services: Services,
  token: string,
  visitor: Visitor,
): Promise<FollowedLink> {
  const link = await tried(services, visitor, () =>
    findQuestionnaireLink(services.database.login, tokenHash(token)),
  );
  if (link === null) throw linkUnknown();
  refuseOver(linkState(link));
  return link;
}

/** What a link leads to, before it is opened: whoever only looks at a message does not use it up. */
export async function lookAtQuestionnaire(
  services: Services,
  token: string,
  visitor: Visitor,
): Promise<QuestionnaireOffer> {
  const link = await followed(services, token, visitor);
  const opened = isHashOf(link.sessionHash, visitor.session);
  if (link.openedAt !== null && !opened) throw openedElsewhere();
  return {
    firm: link.firmName,
    language: link.language,
    expiresAt: momentText(link.expiresAt, link.timeZone) ?? '',
    opened,
  };
}

export interface Opening {
  readonly token: string;
  readonly attempt: string;
}

export interface OpenedQuestionnaire {
  readonly ctx: ClientContext;
  /** For the cookie of the browser that opened it. */
  readonly session: string;
  readonly maxAgeSeconds: number;
}

/** Gives the link to the browser that opens it, once; the same browser finds it again. */
export async function openQuestionnaire(
  services: Services,
  { token, attempt }: Opening,
  visitor: Visitor,
): Promise<OpenedQuestionnaire> {
  const link = await followed(services, token, visitor);
  const ctx = clientContext(services, { link, language: undefined, requestId: visitor.requestId });
  const maxAgeSeconds = Math.floor(link.expiresAt.since(link.at).total('seconds'));
  const { session: own } = visitor;
  if (own !== null && isHashOf(link.sessionHash, own)) return { ctx, session: own, maxAgeSeconds };
  const session = randomBytes(32).toString('base64url');
  const { id, personId } = link;
  await services.database.firm(clientScope(ctx), async (tx) => {
    const hashes = { openingHash: tokenHash(attempt), sessionHash: tokenHash(session) };
    if (!(await openQuestionnaireLink(tx, { id, ...hashes }))) throw openedElsewhere();
    await appendAudit(tx, {
      action: 'questionnaire.open',
      subjectKind: 'person',
      subjectId: personId,
      after: { questionnaire: id },
    });
  });
  services.database.announce({ firmId: link.firmId, dossierId: null, kind: 'person' });
  return { ctx, session, maxAgeSeconds };
}
