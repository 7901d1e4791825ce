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
  type LetterRecord,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { dossierUnknown, staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import {
  bundleAlreadyBegun,
  bundleFiled,
  bundleUnknown,
  documentNotOfDossier,
  exhibitTwice,
} from './bundle-problems.ts';
import { byId, type Documents } from './bundle-state.ts';
import { bundlesView, loadBundles } from './bundles-view.ts';
import { opens } from './letters-of-bundle.ts';

const UNSEEN = { seenNumber: null, bytes: null, pages: null, trouble: null } as const;
const EXHIBIT = { title: null, main: false, signedNumber: null, ...UNSEEN } as const;

/** Documents of the kinds that the proceeding calls for, in the order in which a judge is led through them. */
function suggestedItems(
  proceeding: string,
  documents: readonly DocumentRecord[],
): readonly BundleItemRecord[] {
  const order = proceedingOf(proceeding)?.order ?? [];
  return order
    .flatMap((kind) => documents.filter((document) => document.kind === kind))
    .filter(({ status }) => status !== 'rejected')
    .map(({ id }) => ({ documentId: id, ...EXHIBIT }));
}

/** The pleading of that proceeding that was written last and has not left. */
function suggestedMain(
  proceeding: string,
  letters: readonly LetterRecord[],
): readonly BundleItemRecord[] {
  const written = letters.find((one) => one.sending === null && opens(one, proceeding));
  return written ? [{ ...EXHIBIT, documentId: written.documentId, main: true }] : [];
}

const auditOf = (action: string, { id, dossierId }: Pick<BundleRecord, 'id' | 'dossierId'>) => ({
  action,
  subjectKind: 'bundle',
  subjectId: id,
  dossierId,
});

const auditedItems = (items: readonly BundleItemRecord[]) =>
  items.map(({ documentId, title, main, signedNumber }) => ({
    documentId,
    title,
    ...(main && { main, signedNumber }),
  }));

interface NewBundleItems {
  readonly id: string;
  readonly dossierId: string;
  readonly proceeding: string;
  readonly items: readonly BundleItemRecord[];
}

/** Begins a bundle in the dossier, which is held. Throws `bundle/already-begun`. */
async function beginBundle(
  ctx: Context,
  sql: FirmSql,
  { id, dossierId, proceeding, items }: NewBundleItems,
): Promise<void> {
  const { now } = momentOf(ctx);
  const createdBy = ctx.actor.userId;
  const bundle = { id, dossierId, proceeding, firstNumber: 1, createdBy, now };
  if (!(await insertBundle(sql, bundle))) throw bundleAlreadyBegun();
  await replaceBundleItems(sql, id, items);
  const after = { proceeding, exhibits: auditedItems(items) };
  await appendAudit(sql, { ...auditOf('bundle.create', bundle), after });
}

/** Begins a bundle with the exhibits of a letter that has just been written: its pleading. Gives its id. */
export async function beginBundleOfLetter(
  ctx: Context,
  sql: FirmSql,
  asked: {
    readonly dossierId: string;
    readonly proceeding: string;
    readonly exhibits: readonly string[];
    /** The document of the letter; null: it is no pleading. */
    readonly main: string | null;
  },
): Promise<string> {
  const id = newId();
  const exhibits = asked.exhibits.map((documentId) => ({ ...EXHIBIT, documentId }));
  const main = asked.main === null ? [] : [{ ...EXHIBIT, documentId: asked.main, main: true }];
  await beginBundle(ctx, sql, { ...asked, id, items: [...main, ...exhibits] });
  return id;
}

/** Begins a bundle with the exhibits that the dossier holds for that proceeding. */
export async function createBundle(
  ctx: Context,
  { dossierId, proceeding }: { readonly dossierId: string; readonly proceeding: string },
): Promise<BundlesView> {
  const id = newId();
  const loaded = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if (!(await lockDossier(tx, dossierId))) throw dossierUnknown();
    const { documents, letters } = await loadBundles(tx, dossierId);
    const items = [...suggestedMain(proceeding, letters), ...suggestedItems(proceeding, documents)];
    await beginBundle(ctx, tx, { id, dossierId, proceeding, items });
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
  body: ChangeBundleBody,
): readonly BundleItemRecord[] {
  const held = byId(documents);
  const main = mainAfter(before, held, body);
  const known = new Map(before.items.map((item) => [item.documentId, item]));
  const taken = new Set(main.map(({ documentId }) => documentId));
  const exhibits = body.exhibits.map(({ documentId, title }, index) => {
    const document = held.get(documentId);
    if (document === undefined) throw documentNotOfDossier(`/exhibits/${index}/documentId`);
    if (taken.has(documentId)) throw exhibitTwice(index);
    taken.add(documentId);
    const said = title?.trim() ?? '';
    const own = said === '' || said === document.title;
    const seen = known.get(documentId);
    return { ...EXHIBIT, ...seen, ...UNSIGNED, documentId, title: own ? null : said };
  });
  return [...main, ...exhibits];
}

/** What is an exhibit from now on is not the pleading. */
const UNSIGNED = { main: false, signedNumber: null } as const;

function mainAfter(
  before: BundleRecord,
  held: Documents,
  { main }: ChangeBundleBody,
): readonly BundleItemRecord[] {
  const current = before.items.filter((item) => item.main);
  if (main === undefined) return current;
  if (main === null) return [];
  const { documentId, signed } = main;
  const document = held.get(documentId);
  if (document === undefined) throw documentNotOfDossier('/main/documentId');
  const known = before.items.find((item) => item.documentId === documentId);
  const asBefore = known?.main ? known.signedNumber : null;
  const signedNumber = signed === undefined ? asBefore : signed ? document.latest.number : null;
  return [{ ...EXHIBIT, ...known, documentId, title: null, main: true, signedNumber }];
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
