import { randomBytes } from 'node:crypto';
import type {
  CalendarFeedList,
  CalendarFeedView,
  CreateCalendarFeedBody,
  CreatedCalendarFeed,
} from '@quantieme/contracts';
import {
  appendAudit,
  calendarFeeds,
  calendarSettings,
  insertCalendarFeed,
  newId,
  revokeCalendarFeed,
  type CalendarFeedRow,
  type FirmTransaction,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { tokenHash } from '../identity/one-time-token.ts';
import { may } from '../identity/permissions.ts';
import { wholeList } from '../paging.ts';
import { momentText } from '../views/lens.ts';
import { firmFeedForbidden, feedUnknown, titlesForbidden, tooManyFeeds } from './feed-problems.ts';
import { withinTitles } from './feed-titles.ts';

const MOST_FEEDS = 20;

function feedView(row: CalendarFeedRow, { actor }: Context): CalendarFeedView {
  return {
    id: row.id,
    scope: row.scope,
    label: row.label,
    titles: row.titles,
    user: { id: row.userId, name: row.userName },
    own: row.userId === actor.userId,
    createdAt: momentText(row.createdAt, actor.timeZone) ?? '',
    lastUsedAt: momentText(row.lastUsedAt, actor.timeZone),
    lastUsedBy: row.lastUsedBy,
    forgotten: row.forgotten,
  };
}

/** Whoever runs the firm sees, and revokes, everybody's: an address may have leaked. */
function whose({ actor }: Context): string | null {
  return may(actor, 'firm:write') ? null : actor.userId;
}

/** One's own feeds, and for an owner all those of the firm; the latest first. */
export async function listCalendarFeeds(ctx: Context): Promise<CalendarFeedList> {
  const rows = await ctx.database.firm(scopeOf(ctx), (tx) => calendarFeeds(tx, whose(ctx)));
  return wholeList(rows.map((row) => feedView(row, ctx)));
}

async function refuseFeed(
  ctx: Context,
  tx: FirmTransaction,
  { scope, titles }: CreateCalendarFeedBody,
): Promise<void> {
  if (scope === 'firm' && !may(ctx.actor, 'firm:write')) throw firmFeedForbidden();
  const allowed = await calendarSettings(tx);
  if (withinTitles(titles, allowed.titles) !== titles) throw titlesForbidden();
  const own = await calendarFeeds(tx, ctx.actor.userId);
  if (own.length >= MOST_FEEDS) throw tooManyFeeds(MOST_FEEDS);
}

/** Makes a feed and tells its address this once: only a hash of what opens it is kept. */
export async function createCalendarFeed(
  ctx: Context,
  body: CreateCalendarFeedBody,
  publicUrl: string,
): Promise<CreatedCalendarFeed> {
  const token = randomBytes(32).toString('base64url');
  const { userId } = ctx.actor;
  const { scope, label, titles } = body;
  const id = newId();
  const row = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    await refuseFeed(ctx, tx, body);
    const feed = { id, userId, scope, label, titles };
    await insertCalendarFeed(tx, { ...feed, tokenHash: tokenHash(token) });
    await appendAudit(tx, {
      action: 'calendar-feed.create',
      subjectKind: 'calendar-feed',
      subjectId: id,
      after: { userId, scope, label, titles },
    });
    return (await calendarFeeds(tx, userId)).find((known) => known.id === id);
  });
  if (!row) throw new Error('The feed just written is missing');
  return { ...feedView(row, ctx), url: `${publicUrl}/calendars/${token}.ics` };
}

/** From the next reading on there is nothing at its address. */
export async function revokeFeed(ctx: Context, id: string): Promise<void> {
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const userId = await revokeCalendarFeed(tx, { id, userId: whose(ctx) });
    if (userId === null) throw feedUnknown();
    await appendAudit(tx, {
      action: 'calendar-feed.revoke',
      subjectKind: 'calendar-feed',
      subjectId: id,
      before: { userId },
    });
  });
}
