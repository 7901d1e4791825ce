import type {
  OpportunitiesQuery,
  OpportunityGroupsQuery,
  OpportunityGroupsView,
  OpportunityPage,
  OpportunityView,
} from '@quantieme/contracts';
import { requestedTitle, type Text } from '@quantieme/law';
import {
  appendAudit,
  decideOpportunity as writeDecision,
  listOpportunities as selectOpportunities,
  usersOfFirm,
  type FirmSql,
  type OpportunityFilter,
  type OpportunityRow,
  type OpportunityState,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { scopeOf, type Context } from '../context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { may } from '../identity/permissions.ts';
import { momentOf } from '../moment.ts';
import { DEFAULT_LIMIT, keyIn, pageOf, wordsIn } from '../paging.ts';
import { namesOf } from '../person-facts/read-person-facts.ts';
import { unseal } from '../person-facts/seal.ts';
import { personReference } from '../views/deadline-view.ts';
import { momentText, say } from '../views/lens.ts';
import { displayName } from '../views/person-name.ts';
import { offeredTo } from './offered-titles.ts';

type Query = { readonly [K in keyof OpportunitiesQuery]?: OpportunitiesQuery[K] | undefined };
type Names = ReturnType<typeof namesOf>;

const KINDS = ['open', 'opens-soon', 'closing'];
const STATES = ['new', 'planned', 'dismissed', 'gone'];

export const titleLabel = (id: string, ctx: Pick<Context, 'language'>): string => {
  const known = requestedTitle(id);
  return known === null ? id : say(known.label, ctx);
};

function reasonsOf(row: OpportunityRow, { actor, secretKey }: Context): readonly Text[] {
  if (row.sealedReasons === null) return row.reasons ?? [];
  const { id, personId } = row;
  return unseal(row.sealedReasons, { firmId: actor.firmId, personId, id }, secretKey) as Text[];
}

function opportunityView(row: OpportunityRow, ctx: Context, names: Names): OpportunityView {
  const { id, kind, state, title, family, verdict, atFirst, sensitive, decisionReason } = row;
  const decidedBy = row.decidedBy === null ? null : (names.get(row.decidedBy) ?? null);
  return {
    id,
    person: { id: row.personId, displayName: displayName(row) },
    kind,
    state,
    title,
    label: titleLabel(title, ctx),
    family,
    verdict,
    others: offeredTo(ctx.actor, row.others).map((other) => ({
      ...other,
      label: titleLabel(other.title, ctx),
    })),
    day: String(row.day),
    reasons: reasonsOf(row, ctx).map((reason) => say(reason, ctx)),
    atFirst,
    sensitive,
    decidedBy: personReference(decidedBy),
    decidedAt: momentText(row.decidedAt, ctx.actor.timeZone),
    decisionReason,
    evaluatedOn: String(row.evaluatedOn),
    lawVersion: String(row.lawVersion),
  };
}

const EVERY: OpportunityFilter = {
  id: null,
  kinds: [],
  states: [],
  personId: null,
  atFirst: null,
  sensitive: false,
  after: null,
  limit: 1,
};

function filterOf(ctx: Context, query: Query): OpportunityFilter {
  return {
    id: null,
    kinds: wordsIn(query.kind, KINDS, '/kind'),
    states: wordsIn(query.state, STATES, '/state'),
    personId: query.person ?? null,
    atFirst: query.found === undefined ? null : query.found === 'first',
    sensitive: may(ctx.actor, 'fact:sensitive'),
    after: keyIn<[string, string]>(query.cursor, ['date', 'uuid']),
    limit: query.limit ?? DEFAULT_LIMIT,
  };
}

async function pageIn(sql: FirmSql, ctx: Context, query: Query): Promise<OpportunityPage> {
  const filter = filterOf(ctx, query);
  const [rows, users] = await Promise.all([
    selectOpportunities(sql, { ...filter, limit: filter.limit + 1 }),
    usersOfFirm(sql),
  ]);
  const names = namesOf(users);
  const { data, page } = pageOf(rows, filter.limit, ({ day, id }) => [String(day), id]);
  return { data: data.map((row) => opportunityView(row, ctx, names)), page };
}

/** What clients may ask for; nothing that rests on what the caller may not see. */
export function listOpportunities(ctx: Context, query: Query): Promise<OpportunityPage> {
  return ctx.database.pipelined(scopeOf(ctx), (sql) => pageIn(sql, ctx, query));
}

type GroupsAsked = {
  readonly [K in keyof OpportunityGroupsQuery]: OpportunityGroupsQuery[K] | undefined;
};

/** The same by what happens: what ends first, what is to come, what has opened and what already was. */
export function groupOpportunities(
  ctx: Context,
  query: GroupsAsked,
): Promise<OpportunityGroupsView> {
  return ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const group = (by: Query) => pageIn(sql, ctx, { ...query, ...by });
    const [closing, opensSoon, open, already] = await Promise.all([
      group({ kind: 'closing' }),
      group({ kind: 'opens-soon' }),
      group({ kind: 'open', found: 'since' }),
      group({ kind: 'open', found: 'first' }),
    ]);
    return { closing, opensSoon, open, already };
  });
}

/** One that the caller may see; what they may not see does not exist for them. */
export async function opportunityOf(
  ctx: Context,
  sql: FirmSql,
  id: string,
): Promise<OpportunityRow> {
  const sensitive = may(ctx.actor, 'fact:sensitive');
  const [row] = await selectOpportunities(sql, { ...EVERY, id, sensitive });
  if (row !== undefined) return row;
  throw notFound('opportunity/unknown', {
    fr: 'Cette opportunité n’existe pas dans votre cabinet.',
    en: 'There is no such opportunity in your firm.',
  });
}

export interface DecideOpportunity {
  readonly id: string;
  readonly state: Exclude<OpportunityState, 'gone'>;
  readonly reason?: string | null | undefined;
}

/** What the firm makes of an opportunity: it is planned, dismissed, or neither any more. */
export async function decideOpportunity(
  ctx: Context,
  { id, state, reason }: DecideOpportunity,
): Promise<OpportunityView> {
  const { now } = momentOf(ctx);
  const isTakenBack = state === 'new';
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await opportunityOf(ctx, tx, id);
    const decided = await writeDecision(tx, {
      id,
      state,
      by: isTakenBack ? null : ctx.actor.userId,
      at: isTakenBack ? null : now,
      reason: isTakenBack ? '' : (reason?.trim() ?? ''),
    });
    if (!decided) throw noLongerTrue();
    await appendAudit(tx, {
      action: 'opportunity.decide',
      subjectKind: 'opportunity',
      subjectId: id,
      before: { state: before.state },
      after: { state, person: before.personId, title: before.title },
      reason: reason ?? null,
    });
    const names = namesOf(await usersOfFirm(tx));
    return opportunityView(await opportunityOf(ctx, tx, id), ctx, names);
  });
  announceChange(ctx, null, 'opportunity');
  return view;
}

function noLongerTrue(): DomainError {
  return new DomainError('conflict', 'opportunity/gone', {
    fr: 'Cette opportunité n’existe plus : ce qui est su du client, ou le temps, l’a fermée.',
    en: 'This opportunity is gone: what is known of the client, or time, has closed it.',
  });
}
