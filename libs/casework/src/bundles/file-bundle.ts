import type { BundlesView, FileBundleBody } from '@quantieme/contracts';
import { BUNDLE_FORMS, inventoryOf, passes } from '@quantieme/documents';
import { eventType, proceedingOf } from '@quantieme/law';
import {
  appendAudit,
  archiveDocument,
  findLetter,
  lockBundle,
  markBundleFiled,
  reopenBundle,
  type BundleRecord,
  type FirmSql,
  type LetterRecord,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { deciderOf, follow, type Decision } from '../cases/follow-decision.ts';
import { openDossier, type Opened } from '../cases/open-dossier.ts';
import { writeFollowing } from '../cases/write-following.ts';
import { scopeOf, type Context } from '../context.ts';
import type { ReceivedFile } from '../documents/index.ts';
import { DomainError } from '../domain-error.ts';
import { decideAnnulment, decideRecord, standingEvent } from '../events/decide-event.ts';
import {
  bundleAlreadyBegun,
  bundleFiled,
  bundleNotFiled,
  bundleNotReady,
  bundleUnknown,
} from './bundle-problems.ts';
import { loadBundles, readBundles } from './bundles-view.ts';
import { loadBundle } from './change-bundle.ts';
import { acceptReceipt, storeReceipt } from './filing-receipt.ts';
import { writeSent } from '../letters/write-sent.ts';
import { momentOf, type Moment } from '../moment.ts';

type Loaded = Awaited<ReturnType<typeof loadBundle>>;

function refuseReceipt({ loaded }: Loaded, receiptId: string | null): void {
  if (receiptId === null || loaded.documents.some(({ id }) => id === receiptId)) return;
  const detail = {
    fr: 'Cet accusé n’est pas parmi les pièces du dossier. Déposez-le d’abord dans « Pièces ».',
    en: 'This receipt is not among the documents of the dossier. Upload it there first.',
  };
  const fields = [{ pointer: '/receiptId', code: 'document/unknown', detail }];
  throw new DomainError('invalid', 'document/unknown', detail, { fields });
}

function refuseUnready({ record, findings }: Loaded['bundle']): void {
  if (record.filedAt !== null) throw bundleFiled();
  if (BUNDLE_FORMS.some((form) => passes(findings, form))) return;
  const errors = findings.filter(({ severity }) => severity === 'error');
  throw bundleNotReady(errors.map(({ what }) => what));
}

/** The event that filing is, as its type takes it: what the type does not know is left out. */
function eventOf(
  proceeding: string,
  { on, at, court, number }: FileBundleBody,
  receiptId: string | null,
) {
  const type = proceedingOf(proceeding)?.records;
  if (type === undefined) throw bundleUnknown();
  const known = eventType(type)?.details ?? {};
  const said = { court, number, filingChannel: 'telerecours' };
  const details = Object.entries(said).filter(
    ([name, value]) => name in known && value != null && value !== '',
  );
  return {
    type,
    on,
    ...(at == null ? {} : { at }),
    details: Object.fromEntries(details),
    proof: receiptId === null ? null : { kind: 'court-receipt', documentId: receiptId },
  };
}

const auditOf = (action: string, { id, dossierId }: BundleRecord) => ({
  action,
  subjectKind: 'bundle',
  subjectId: id,
  dossierId,
});

interface Writing {
  readonly opened: Opened;
  readonly moment: Moment;
}

/** Writes a decision and all that follows from it, in the transaction under way. */
async function write<Extra>(
  ctx: Context,
  sql: FirmSql,
  { opened, moment }: Writing,
  decision: Decision<Extra>,
): Promise<void> {
  const changed = follow(decision, moment, deciderOf(ctx));
  await writeFollowing(sql, [{ decision, changed, opened }], moment);
}

/** The letter that is the pleading of the bundle, if it has not been said to have left. */
async function mainLetter(sql: FirmSql, { loaded, bundle }: Loaded): Promise<LetterRecord | null> {
  const documentId = bundle.main?.documentId;
  const found = loaded.letters.find((letter) => letter.documentId === documentId);
  return found === undefined ? null : findLetter(sql, found.id, { lock: true });
}

interface FileAsked {
  readonly bundleId: string;
  readonly body: FileBundleBody;
}

/**
 * The bundle has been filed: its receipt, the event and its deadlines, the pleading that left with it and what the
 * inventory said, in one transaction.
 */
export async function fileBundle(
  ctx: Context,
  { bundleId, body }: FileAsked,
): Promise<BundlesView> {
  const read = await loadBundle(ctx, bundleId);
  refuseUnready(read.bundle);
  refuseReceipt(read, body.receiptId ?? null);
  const receipt = body.receipt == null ? null : await acceptReceipt(ctx, body.receipt);
  const { dossierId } = read.bundle.record;
  await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const opened = await openDossier(sql, dossierId, { lock: true });
    const held = await lockBundle(sql, bundleId);
    if (held === null) throw bundleUnknown();
    const loaded = await loadBundles(sql, dossierId);
    const bundle = loaded.bundles.find(({ record }) => record.id === bundleId);
    if (bundle === undefined) throw bundleUnknown();
    refuseUnready(bundle);
    await keepFiling(ctx, sql, { loaded, bundle }, { opened, receipt, body });
  });
  announceChange(ctx, dossierId);
  return readBundles(ctx, dossierId);
}

interface Filing {
  readonly opened: Opened;
  readonly receipt: ReceivedFile | null;
  readonly body: FileBundleBody;
}

async function keepFiling(
  ctx: Context,
  sql: FirmSql,
  read: Loaded,
  { opened, receipt, body }: Filing,
): Promise<void> {
  const moment = momentOf(ctx);
  const { record, exhibits, main } = read.bundle;
  const { id, dossierId, proceeding } = record;
  const receiptId =
    receipt === null
      ? (body.receiptId ?? null)
      : await storeReceipt(ctx, sql, { dossierId, proceeding, on: body.on, file: receipt });
  const decision = decideRecord(opened.file, eventOf(proceeding, body, receiptId), {
    ...deciderOf(ctx),
    moment,
  });
  const eventId = decision.extra.id;
  await write(ctx, sql, { opened, moment }, decision);
  const inventory = inventoryOf(exhibits);
  const filed = main && { title: main.title, fileName: main.fileName, pages: main.pages };
  const by = ctx.actor.userId;
  const filing = { id, filedBy: by, eventId, receiptId, inventory, main: filed, now: moment.now };
  await markBundleFiled(sql, filing);
  const letter = await mainLetter(sql, read);
  if (letter !== null && letter.sending === null) {
    const on = Temporal.PlainDate.from(body.on);
    const sending = { on, channel: 'telerecours', eventId, by, at: moment.now };
    await writeSent(ctx, sql, letter, sending);
  }
  const after = { eventId, receiptId, letterId: letter?.id ?? null, inventory };
  await appendAudit(sql, { ...auditOf('bundle.file', record), after });
}

/** It was not filed after all: its event is annulled, the receipt kept with it leaves the list, the letter has not left. */
export async function unfileBundle(ctx: Context, bundleId: string): Promise<BundlesView> {
  const { bundle } = await loadBundle(ctx, bundleId);
  const { dossierId } = bundle.record;
  await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const opened = await openDossier(sql, dossierId, { lock: true });
    const record = await lockBundle(sql, bundleId);
    if (record === null) throw bundleUnknown();
    if (record.filedAt === null) throw bundleNotFiled();
    const loaded = await loadBundles(sql, dossierId);
    refuseAnother(loaded, record);
    await takeBack(ctx, sql, { opened, record, loaded });
  });
  announceChange(ctx, dossierId);
  return readBundles(ctx, dossierId);
}

/** One at a time is prepared for a proceeding. */
function refuseAnother({ bundles }: Loaded['loaded'], { proceeding }: BundleRecord): void {
  const another = bundles.some(
    ({ record }) => record.filedAt === null && record.proceeding === proceeding,
  );
  if (another) throw bundleAlreadyBegun();
}

interface TakingBack {
  readonly opened: Opened;
  readonly record: BundleRecord;
  readonly loaded: Loaded['loaded'];
}

async function takeBack(
  ctx: Context,
  sql: FirmSql,
  { opened, record, loaded }: TakingBack,
): Promise<void> {
  const moment = momentOf(ctx);
  const { id, filedEventId, receiptId } = record;
  const eventId = standingEvent(opened.file, filedEventId);
  if (eventId !== null) {
    const asked = { eventId, version: null, reason: 'Dépôt du bordereau annulé' };
    const decision = decideAnnulment(opened.file, asked, { ...deciderOf(ctx), moment });
    await write(ctx, sql, { opened, moment }, decision);
  }
  await reopenBundle(sql, id, moment.now);
  const letter = loaded.letters.find(
    ({ sending }) => sending !== null && sending.eventId === filedEventId,
  );
  if (letter !== undefined) await writeSent(ctx, sql, letter, null);
  const receipt = loaded.documents.find((document) => document.id === receiptId);
  if (receipt?.latest.via === 'bundle')
    await archiveDocument(sql, { id: receipt.id, now: moment.now }, true);
  const before = { eventId: filedEventId, receiptId, letterId: letter?.id ?? null };
  await appendAudit(sql, { ...auditOf('bundle.unfile', record), before });
}
