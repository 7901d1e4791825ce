import type { ChangePage, ChangesQuery, ChangeView } from '@quantieme/contracts';
import { readFeed, type ChangeRow, type FeedSlice } from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { DomainError } from '../domain-error.ts';
import { DEFAULT_LIMIT, wordsIn } from '../paging.ts';
import { momentText } from '../views/lens.ts';
import { FEED_KINDS, hrefOf, kindsFor, type FeedKindName } from './feed-kinds.ts';

type Query = { readonly [K in keyof ChangesQuery]: ChangesQuery[K] | undefined };

/** What has changed in the firm after a number, oldest first: as much of it as the caller may read. */
export async function readChanges(ctx: Context, query: Query): Promise<ChangePage> {
  const { since = 0, limit = DEFAULT_LIMIT } = query;
  const kinds = kindsAsked(ctx, query.kinds);
  const slice = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    readFeed(sql, { since, kinds, limit: limit + 1 }),
  );
  if (since > slice.head) throw neverReached(since, slice.head);
  return pageOfFeed(ctx, slice, limit);
}

function kindsAsked(ctx: Context, list: string | undefined): readonly FeedKindName[] {
  const asked = wordsIn(list, FEED_KINDS, '/kinds');
  const allowed = kindsFor(ctx.actor);
  return asked.length === 0 ? allowed : allowed.filter((kind) => asked.includes(kind));
}

function pageOfFeed(ctx: Context, { head, changes }: FeedSlice, limit: number): ChangePage {
  const shown = changes.slice(0, limit);
  const hasMore = changes.length > limit;
  const last = shown.at(-1)?.number ?? head;
  return {
    data: shown.map((row) => changeView(row, ctx.actor.timeZone)),
    // What the caller may not read, or has not asked for, lies behind it too.
    page: { nextSince: hasMore ? last : head, hasMore, head },
  };
}

function changeView(row: ChangeRow, timeZone: string): ChangeView {
  const { number, action, record_id: id, dossier_id: dossierId } = row;
  const kind = row.kind as FeedKindName;
  return {
    number,
    kind,
    id,
    dossierId,
    action,
    at: momentText(row.at, timeZone) ?? '',
    href: action === 'deleted' ? null : hrefOf(kind, { id, dossierId }),
  };
}

/** A database restored from a backup, another firm, an invention: whoever goes on from there would miss something. */
function neverReached(since: number, head: number): DomainError {
  return new DomainError('gone', 'changes/never-reached', {
    fr: `Le fil n’est jamais allé jusqu’à ${since}\u00a0: son dernier numéro est ${head}. Recommencez la copie depuis le début (since=0).`,
    en: `The feed never went as far as ${since}: its last number is ${head}. Start the copy again from the beginning (since=0).`,
  });
}
