import type {
  ChangeSavedView,
  NewSavedView,
  SavedView,
  SavedViewChoiceBody,
  SavedViewPage,
  SavedViewPageName,
} from '@quantieme/contracts';
import {
  appendAudit,
  countSavedViews,
  deleteSavedView,
  insertSavedView,
  lockSavedView,
  newId,
  restoreSavedView,
  savedViewChoicesOf,
  savedViewsOf,
  updateSavedView,
  writeSavedViewChoice,
  type FirmSql,
  type SavedViewChoice,
  type SavedViewRecord,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { may } from '../identity/permissions.ts';
import { wholeList } from '../paging.ts';
import { notYourView, savedViewUnknown, tooManyViews } from './saved-view-problems.ts';
import { searchOf } from './saved-search.ts';

const MOST_VIEWS = 50;

function mayChange({ actor }: Context, view: Pick<SavedViewRecord, 'userId'>): boolean {
  return view.userId === actor.userId || may(actor, 'firm:write');
}

/** In the order whoever asks has chosen; what has no place in it comes last, oldest first. */
function inOrder(
  views: readonly SavedViewRecord[],
  choices: readonly SavedViewChoice[],
): readonly SavedViewRecord[] {
  const places = new Map(choices.flatMap(({ viewIds }) => viewIds.map((id, at) => [id, at])));
  const place = ({ id }: SavedViewRecord) => places.get(id) ?? Number.MAX_SAFE_INTEGER;
  return views.toSorted((one, other) => place(one) - place(other));
}

/** Every view somebody may open, of all pages, in one round trip. */
export async function savedViewsIn(sql: FirmSql, ctx: Context): Promise<readonly SavedView[]> {
  const [views, choices] = await Promise.all([
    savedViewsOf(sql, ctx.actor.userId),
    savedViewChoicesOf(sql, ctx.actor.userId),
  ]);
  return inOrder(views, choices).map((view) => ({
    id: view.id,
    page: view.page as SavedViewPageName,
    name: view.name,
    search: view.search,
    shared: view.shared,
    mine: mayChange(ctx, view),
    isDefault: choices.some(({ defaultId }) => defaultId === view.id),
    version: view.version,
  }));
}

export async function listSavedViews(ctx: Context): Promise<SavedViewPage> {
  const views = await ctx.database.pipelined(scopeOf(ctx), (sql) => savedViewsIn(sql, ctx));
  return wholeList(views);
}

const auditOf = (action: string, subjectId: string | null) => ({
  action,
  subjectKind: 'saved-view',
  subjectId,
});

type Named = Pick<SavedViewRecord, 'page' | 'name' | 'shared' | 'search'>;
const trace = ({ page, name, shared, search }: Named) => ({ page, name, shared, search });

async function viewIn(tx: FirmSql, ctx: Context, id: string): Promise<SavedView> {
  const view = (await savedViewsIn(tx, ctx)).find((one) => one.id === id);
  if (view === undefined) throw savedViewUnknown();
  return view;
}

export async function addSavedView(ctx: Context, body: NewSavedView): Promise<SavedView> {
  const { page, shared = false } = body;
  const view = {
    ...{ id: newId(), userId: ctx.actor.userId, page, shared },
    ...{ name: body.name.trim(), search: searchOf(body.search) },
  };
  const added = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if ((await countSavedViews(tx, view)) >= MOST_VIEWS) throw tooManyViews(MOST_VIEWS);
    await insertSavedView(tx, view);
    await appendAudit(tx, { ...auditOf('saved-view.create', view.id), after: trace(view) });
    return viewIn(tx, ctx, view.id);
  });
  announceChange(ctx, null, 'saved-view');
  return added;
}

interface WhichView {
  readonly id: string;
  /** Left out: whatever it has become. */
  readonly version?: number;
}

/** Somebody else's own view does not exist; one of the firm may only be looked at. */
async function lockOwn(tx: FirmSql, ctx: Context, { id, version }: WhichView) {
  const view = await lockSavedView(tx, id);
  const isSeen = view !== null && (view.shared || view.userId === ctx.actor.userId);
  if (!isSeen) throw savedViewUnknown();
  if (!mayChange(ctx, view)) throw notYourView();
  if (version !== undefined && version !== view.version) throw staleVersion();
  return view;
}

export async function changeSavedView(
  ctx: Context,
  { change, ...which }: WhichView & { readonly change: ChangeSavedView },
): Promise<SavedView> {
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await lockOwn(tx, ctx, which);
    if (before.deleted) throw savedViewUnknown();
    const after = {
      ...before,
      name: change.name?.trim() ?? before.name,
      search: change.search === undefined ? before.search : searchOf(change.search),
      shared: change.shared ?? before.shared,
    };
    await updateSavedView(tx, after);
    const traces = { before: trace(before), after: trace(after) };
    await appendAudit(tx, { ...auditOf('saved-view.update', before.id), ...traces });
    return viewIn(tx, ctx, before.id);
  });
  announceChange(ctx, null, 'saved-view');
  return view;
}

/** For a day it can be brought back. */
export async function removeSavedView(ctx: Context, which: WhichView): Promise<void> {
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await lockOwn(tx, ctx, which);
    if (before.deleted) throw savedViewUnknown();
    await deleteSavedView(tx, before.id);
    await appendAudit(tx, { ...auditOf('saved-view.delete', before.id), before: trace(before) });
  });
  announceChange(ctx, null, 'saved-view');
}

export async function restoreDeletedView(ctx: Context, id: string): Promise<SavedView> {
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await lockOwn(tx, ctx, { id });
    await restoreSavedView(tx, id);
    await appendAudit(tx, { ...auditOf('saved-view.restore', id), after: trace(before) });
    return viewIn(tx, ctx, id);
  });
  announceChange(ctx, null, 'saved-view');
  return view;
}

/** My own order, and the view with which the page opens for me. */
export async function chooseSavedViews(
  ctx: Context,
  { page, viewIds, defaultId }: SavedViewChoiceBody,
): Promise<SavedViewPage> {
  const views = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const known = (await savedViewsIn(tx, ctx)).filter((view) => view.page === page);
    const isKnown = (id: string) => known.some((view) => view.id === id);
    if (defaultId !== null && !isKnown(defaultId)) throw savedViewUnknown();
    const choice = { page, viewIds: viewIds.filter(isKnown), defaultId };
    await writeSavedViewChoice(tx, ctx.actor.userId, choice);
    await appendAudit(tx, { ...auditOf('saved-view.choose', defaultId), after: choice });
    return savedViewsIn(tx, ctx);
  });
  announceChange(ctx, null, 'saved-view');
  return wholeList(views);
}
