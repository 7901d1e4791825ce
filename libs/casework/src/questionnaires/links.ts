import type {
  ClientLanguageValue,
  CreatedQuestionnaireLink,
  QuestionnaireLinkList,
  QuestionnaireLinkView,
} from '@quantieme/contracts';
import {
  appendAudit,
  findPerson,
  insertQuestionnaireLink,
  newId,
  questionnaireLinksOf,
  revokeQuestionnaireLink,
  usersOfFirm,
  type FirmTransaction,
  type QuestionnaireLinkRow,
  type UserName,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { linkNotWithdrawn, linkState } from '../client-doors/link-state.ts';
import { newLinkToken } from '../client-doors/open-link.ts';
import { personUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { tokenHash } from '../identity/one-time-token.ts';
import { wholeList } from '../paging.ts';
import { namesOf } from '../person-facts/read-person-facts.ts';
import { momentText } from '../views/lens.ts';

const LINK_LIFE_SECONDS = 7 * 24 * 3600;

type Names = ReadonlyMap<string, UserName>;

function linkView(
  row: QuestionnaireLinkRow,
  names: Names,
  { actor: { timeZone } }: Context,
): QuestionnaireLinkView {
  const moment = (at: Temporal.Instant) => momentText(at, timeZone) ?? '';
  const skipped = row.steps.filter((step) => step.skipped).length;
  return {
    id: row.id,
    language: row.language,
    state: linkState(row),
    createdBy: names.get(row.createdBy)?.name ?? '',
    createdAt: moment(row.createdAt),
    expiresAt: moment(row.expiresAt),
    openedAt: momentText(row.openedAt, timeZone),
    finishedAt: momentText(row.finishedAt, timeZone),
    revokedAt: momentText(row.revokedAt, timeZone),
    answers: row.steps.length - skipped,
    skipped,
  };
}

async function linksOf(ctx: Context, tx: FirmTransaction, personId: string) {
  if ((await findPerson(tx, personId)) === null) throw personUnknown();
  const [rows, users] = [await questionnaireLinksOf(tx, personId), await usersOfFirm(tx)];
  return rows.map((row) => linkView(row, namesOf(users), ctx));
}

/** The links of a person, the latest first. */
export async function listQuestionnaireLinks(
  ctx: Context,
  personId: string,
): Promise<QuestionnaireLinkList> {
  return wholeList(await ctx.database.firm(scopeOf(ctx), (tx) => linksOf(ctx, tx, personId)));
}

export interface NewLink {
  readonly personId: string;
  readonly language: ClientLanguageValue;
  readonly publicUrl: string;
}

/** Makes a link, and tells it this once. What opens it travels behind `#`, which browsers keep to themselves. */
export async function createQuestionnaireLink(
  ctx: Context,
  { personId, language, publicUrl }: NewLink,
): Promise<CreatedQuestionnaireLink> {
  const id = newId();
  const token = newLinkToken();
  const created = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if ((await findPerson(tx, personId)) === null) throw personUnknown();
    await insertQuestionnaireLink(tx, {
      id,
      personId,
      language,
      createdBy: ctx.actor.userId,
      tokenHash: tokenHash(token),
      lifeSeconds: LINK_LIFE_SECONDS,
    });
    await appendAudit(tx, {
      action: 'questionnaire.send',
      subjectKind: 'person',
      subjectId: personId,
      after: { questionnaire: id, language },
    });
    return (await linksOf(ctx, tx, personId)).find((link) => link.id === id);
  });
  if (!created) throw new Error('The link just written is missing');
  announceChange(ctx, null, 'person');
  return { ...created, link: `${publicUrl}/questionnaire#${token}` };
}

export interface WhichLink {
  readonly personId: string;
  readonly id: string;
}

/** Nobody goes on with it; what was answered stays. */
export async function revokeQuestionnaire(
  ctx: Context,
  { personId, id }: WhichLink,
): Promise<void> {
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if (!(await revokeQuestionnaireLink(tx, { personId, id }))) {
      throw linkNotWithdrawn('questionnaire');
    }
    await appendAudit(tx, {
      action: 'questionnaire.revoke',
      subjectKind: 'person',
      subjectId: personId,
      after: { questionnaire: id },
    });
  });
  announceChange(ctx, null, 'person');
}
