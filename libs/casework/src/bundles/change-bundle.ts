import type { BundlesView, ChangeBundleBody } from '@quantieme/contracts';
import { proceedingOf } from '@quantieme/law';
import {
  appendAudit,
  findBundle,
  insertBundle,
  lockBundle,
  lockDossier,
  newId,
  replaceBundleItems,
  touchBundle,
  type BundleItemRecord,
  type BundleRecord,
  type DocumentRecord,
  type FirmSql,
} from '@quantieme/persistence';
import { announceChange, momentOf } from '../cases/change-dossier.ts';
import { dossierUnknown, staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import {
  bundleAlreadyBegun,
  bundleFiled,
  bundleUnknown,
  documentNotOfDossier,
  exhibitTwice,
} from './bundle-problems.ts';
import { byId } from './bundle-state.ts';
import { bundlesView, loadBundles } from './bundles-view.ts';

const UNSEEN = { seenNumber: null, bytes: null, pages: null, trouble: null } as const;

/** Documents of the kinds that the proceeding calls for, in the order in which a judge is led through them. */
function suggestedItems(
  proceeding: string,
  documents: readonly DocumentRecord[],
): readonly BundleItemRecord[] {
  const order = proceedingOf(proceeding)?.order ?? [];
  return order
    .flatMap((kind) => documents.filter((document) => document.kind === kind))
    .filter(({ status }) => status !== 'rejected')
    .map(({ id }) => ({ documentId: id, title: null, ...UNSEEN }));
}

const auditOf = (action: string, { id, dossierId }: Pick<BundleRecord, 'id' | 'dossierId'>) => ({
  action,
  subjectKind: 'bundle',
  subjectId: id,
  dossierId,
});

const auditedItems = (items: readonly BundleItemRecord[]) =>
  items.map(({ documentId, title }) => ({ documentId, title }));

/** Begins a bundle with the exhibits that the dossier holds for that proceeding. */
export async function createBundle(
  ctx: Context,
  { dossierId, proceeding }: { readonly dossierId: string; readonly proceeding: string },
): Promise<BundlesView> {
  const { now } = momentOf(ctx);
  const id = newId();
  const loaded = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if (!(await lockDossier(tx, dossierId))) throw dossierUnknown();
    const { documents } = await loadBundles(tx, dossierId);
    const items = suggestedItems(proceeding, documents);
    const createdBy = ctx.actor.userId;
    const bundle = { id, dossierId, proceeding, firstNumber: 1, createdBy, now };
    if (!(await insertBundle(tx, bundle))) throw bundleAlreadyBegun();
    await replaceBundleItems(tx, id, items);
    const after = { proceeding, exhibits: auditedItems(items) };
    await appendAudit(tx, { ...auditOf('bundle.create', bundle), after });
    return loadBundles(tx, dossierId);
  });
  announceChange(ctx, dossierId, 'bundle');
  return bundlesView(loaded, ctx);
}

/** The bundle as it was read, held until the end of the transaction. */
async function lockRead(sql: FirmSql, id: string, version: number): Promise<BundleRecord> {
  const bundle = await lockBundle(sql, id);
  if (bundle === null) throw bundleUnknown();
  if (bundle.filedAt !== null) throw bundleFiled();
  if (bundle.version !== version) throw staleVersion();
  return bundle;
}

function itemsAfter(
  before: BundleRecord,
  documents: readonly DocumentRecord[],
  { exhibits }: ChangeBundleBody,
): readonly BundleItemRecord[] {
  const held = byId(documents);
  const known = new Map(before.items.map((item) => [item.documentId, item]));
  const taken = new Set<string>();
  return exhibits.map(({ documentId, title }, index) => {
    const document = held.get(documentId);
    if (document === undefined) throw documentNotOfDossier(index);
    if (taken.has(documentId)) throw exhibitTwice(index);
    taken.add(documentId);
    const said = title?.trim() ?? '';
    const own = said === '' || said === document.title;
    return { ...UNSEEN, ...known.get(documentId), documentId, title: own ? null : said };
  });
}

export interface ChangeBundle {
  readonly bundleId: string;
  readonly version: number;
  readonly body: ChangeBundleBody;
}

/** Which exhibits, in which order, under which titles. */
export async function changeBundle(ctx: Context, asked: ChangeBundle): Promise<BundlesView> {
  const { bundleId, version, body } = asked;
  const { now } = momentOf(ctx);
  const loaded = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await lockRead(tx, bundleId, version);
    const { documents } = await loadBundles(tx, before.dossierId);
    const items = itemsAfter(before, documents, body);
    const firstNumber = body.firstNumber ?? before.firstNumber;
    await replaceBundleItems(tx, bundleId, items);
    await touchBundle(tx, { id: bundleId, firstNumber, now });
    await appendAudit(tx, {
      ...auditOf('bundle.change', before),
      before: { firstNumber: before.firstNumber, exhibits: auditedItems(before.items) },
      after: { firstNumber, exhibits: auditedItems(items) },
    });
    return loadBundles(tx, before.dossierId);
  });
  announceChange(ctx, loaded.dossier.id, 'bundle');
  return bundlesView(loaded, ctx);
}

/** A bundle with its dossier. Throws `bundle/unknown`. */
export async function loadBundle(ctx: Context, bundleId: string) {
  return ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const record = await findBundle(sql, bundleId);
    if (record === null) throw bundleUnknown();
    const loaded = await loadBundles(sql, record.dossierId);
    const bundle = loaded.bundles.find(({ record: { id } }) => id === bundleId);
    if (bundle === undefined) throw bundleUnknown();
    return { loaded, bundle };
  });
}
