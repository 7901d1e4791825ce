import {
  assembleOne,
  assembleZip,
  ExhibitRefused,
  inventoryOf,
  lintBundle,
  passes,
  printInventory,
  type AssembledBundle,
  type BundleForm,
  type Exhibit,
} from '@quantieme/documents';
import { proceedingOf, text } from '@quantieme/law';
import {
  findCourtOfDossier,
  readFirm,
  usersOfFirm,
  type FirmSql,
  type SeenTrouble,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { readDocumentContent } from '../documents/index.ts';
import { officeOf } from '../letters/print-letter.ts';
import { momentOf } from '../moment.ts';
import { bundleNotReady, noMain } from './bundle-problems.ts';
import type { BundleState } from './bundle-state.ts';
import { loadBundle } from './change-bundle.ts';
import { filedFile } from './filed-file.ts';
import { mainAsPdf } from './main-content.ts';

export interface BundleContent extends Pick<AssembledBundle, 'chunks' | 'mediaType'> {
  readonly fileName: string;
}

function refuseErrors({ findings }: Pick<BundleState, 'findings'>, as: BundleForm): void {
  if (passes(findings, as)) return;
  const errors = findings.filter(
    ({ severity, form }) => severity === 'error' && (form === null || form === as),
  );
  throw bundleNotReady(errors.map(({ what }) => what));
}

async function letterhead(sql: FirmSql, ctx: Context, dossierId: string) {
  const [firm, users, court] = await Promise.all([
    readFirm(sql, ctx.actor.firmId),
    usersOfFirm(sql),
    findCourtOfDossier(sql, dossierId),
  ]);
  const author = users.find(({ id }) => id === ctx.actor.userId);
  return { firm: firm.name, author: author?.name ?? '', court };
}

/** The inventory, in French: it goes to a French court. */
async function inventorySheet(ctx: Context, bundle: BundleState, about: DossierNames) {
  const head = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    letterhead(sql, ctx, bundle.record.dossierId),
  );
  return printInventory({
    ...head,
    reference: about.reference,
    client: about.title,
    proceeding: proceedingOf(bundle.record.proceeding)?.label.fr ?? null,
    issuedAt: String(momentOf(ctx).now),
    timeZone: ctx.actor.timeZone,
    rows: inventoryOf(bundle.exhibits),
  });
}

interface DossierNames {
  readonly reference: string;
  readonly title: string;
}

/** Reads the very version that the linter saw. */
function fileReader(ctx: Context, { items }: BundleState['record']) {
  const seen = new Map(items.map((item) => [item.documentId, item.seenNumber]));
  return async ({ documentId }: Exhibit) => {
    const number = seen.get(documentId) ?? undefined;
    const content = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
      readDocumentContent(ctx, sql, { documentId, number }),
    );
    return filedFile(ctx, content);
  };
}

const TROUBLES: Readonly<Record<SeenTrouble, readonly [fr: string, en: string]>> = {
  unreadable: ['est illisible', 'cannot be read'],
  encrypted: ['est protégée par un mot de passe', 'is locked by a password'],
  'not-convertible': ['ne peut pas être convertie en PDF', 'cannot be made a PDF'],
  'no-office': ['ne peut pas être convertie en PDF sans LibreOffice', 'needs LibreOffice'],
  'not-printed': ['n’a pas pu être convertie en PDF', 'could not be made a PDF'],
  unfinished: ['a des champs à remplir', 'has fields to be filled in'],
};

function refusedExhibit({ exhibit: { number }, trouble }: ExhibitRefused) {
  const [fr, en] = TROUBLES[trouble];
  return bundleNotReady([text(`La pièce ${number} ${fr}.`, `Exhibit ${number} ${en}.`)]);
}

/** What was put together is looked at once more: its names, sizes, pages and bookmarks are those of the inventory. */
function refuseDifference(
  { record, exhibits }: BundleState,
  made: AssembledBundle,
  as: BundleForm,
): void {
  const weighed = exhibits.map((exhibit, index) => {
    return { ...exhibit, bytes: made.files[index]?.bytes ?? exhibit.bytes };
  });
  const findings = lintBundle({
    proceeding: null,
    firstNumber: record.firstNumber,
    exhibits: weighed,
    files: made.files,
    ...(as === 'one' ? { bookmarks: made.bookmarks } : {}),
  });
  refuseErrors({ findings }, as);
}

/** `2026-041_Pieces.zip`: whatever the reference holds, a name that every system can keep. */
function fileNameOf(reference: string, as: BundleForm): string {
  const plain = reference.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return `${plain === '' ? 'dossier' : plain}_Pieces.${as === 'zip' ? 'zip' : 'pdf'}`;
}

/** The very version of the pleading that the linter saw, as a PDF; null: none was chosen. */
async function mainFile(ctx: Context, { record, main }: BundleState) {
  if (main === null) return null;
  const { documentId, fileName: name } = main;
  const item = record.items.find((one) => one.documentId === documentId);
  const content = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    readDocumentContent(ctx, sql, { documentId, number: item?.seenNumber ?? undefined }),
  );
  const pdf = await mainAsPdf(ctx, content);
  if ('bytes' in pdf) return { name, bytes: pdf.bytes };
  const [fr, en] = TROUBLES[pdf.trouble];
  throw bundleNotReady([text(`La requête ${fr}.`, `The pleading ${en}.`)]);
}

/** The pleading alone. Throws `bundle/no-main`. */
async function readMain(ctx: Context, bundle: BundleState): Promise<BundleContent> {
  const file = await mainFile(ctx, bundle);
  if (file === null) throw noMain();
  return { fileName: file.name, mediaType: 'application/pdf', chunks: [file.bytes] };
}

/** The bundle to be filed; nothing is written. Refused while the linter has an error to tell. */
export async function readBundleContent(
  ctx: Context,
  { bundleId, as }: { readonly bundleId: string; readonly as: BundleForm | 'main' },
): Promise<BundleContent> {
  const { loaded, bundle } = await loadBundle(ctx, bundleId);
  if (as === 'main') return readMain(ctx, bundle);
  refuseErrors(bundle, as);
  const parts = {
    exhibits: bundle.exhibits,
    main: as === 'zip' ? await mainFile(ctx, bundle) : null,
    readFile: fileReader(ctx, bundle.record),
    office: officeOf(ctx),
    inventory: await inventorySheet(ctx, bundle, loaded.dossier),
    issuedAt: String(momentOf(ctx).now),
  };
  const made = await (as === 'zip' ? assembleZip(parts) : assembleOne(parts)).catch(
    (error: unknown) => {
      throw error instanceof ExhibitRefused ? refusedExhibit(error) : error;
    },
  );
  refuseDifference(bundle, made, as);
  const { chunks, mediaType } = made;
  return { fileName: fileNameOf(loaded.dossier.reference, as), chunks, mediaType };
}
