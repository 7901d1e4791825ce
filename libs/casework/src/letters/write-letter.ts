import type { LetterView } from '@quantieme/contracts';
import { citedNumbers, DOCX, letterPage } from '@quantieme/documents';
import { citation } from '@quantieme/law';
import {
  appendAudit,
  findLetter,
  insertLetter,
  lockDossier,
  newId,
  nextLetterNumber,
  rewriteLetter as writeAgain,
  type FirmSql,
  type LetterRecord,
  type LetterWriting,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { beginBundleOfLetter } from '../bundles/change-bundle.ts';
import { dossierUnknown, staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { storeDocument, storeVersion, type ReceivedFile } from '../documents/index.ts';
import { momentOf } from '../moment.ts';
import { composeLetter, fill, type Composition, type LetterAsked } from './compose-letter.ts';
import { openDraft, sealTyped, type LetterDraft, type Typed } from './letter-draft.ts';
import { alreadySent, exhibitsGone, letterUnknown, missingFields } from './letter-problems.ts';
import { letterReference, letterView } from './letter-views.ts';

interface Written {
  readonly composition: Composition;
  readonly docx: Uint8Array;
  readonly typed: Typed;
  /** Numbers of exhibits that its text cites. */
  readonly cites: readonly number[];
}

/** Throws `letter/field-missing`, which names every missing field. */
async function filledWhole(composition: Composition, typed: Typed): Promise<Written> {
  const filled = fill(composition);
  if (filled.status === 'missing') throw missingFields(filled.fields);
  const { docx } = filled;
  return { composition, docx, typed, cites: await citesOf(docx) };
}

/** Of its sentences: the table of exhibits cites none. */
async function citesOf(docx: Uint8Array): Promise<readonly number[]> {
  const page = await letterPage(docx);
  const found = page.flatMap((block) =>
    block.kind === 'table' ? [] : citedNumbers(block.runs.map(({ text }) => text).join('')),
  );
  return [...new Set(found)].toSorted((a, b) => a - b);
}

/**
 * Writes a letter: filled whole, numbered, kept among the dossier's documents with the law it cites, in one
 * transaction. Throws `letter/field-missing`, which names every missing field; then nothing is kept and no number taken.
 */
export async function writeLetter(ctx: Context, asked: LetterAsked): Promise<LetterView> {
  const composition = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    composeLetter(ctx, sql, asked),
  );
  const written = await filledWhole(composition, asked.typed ?? {});
  const record = await ctx.database.firm(scopeOf(ctx), (sql) => keep(ctx, sql, written));
  announceChange(ctx, asked.dossierId, 'letter');
  return letterView(record, ctx);
}

async function keep(ctx: Context, sql: FirmSql, written: Written): Promise<LetterRecord> {
  const { definition, sources } = written.composition;
  const { today, file } = sources;
  const dossierId = file.dossier.id;
  if (!(await lockDossier(sql, dossierId))) throw dossierUnknown();
  const number = await nextLetterNumber(sql, today.year);
  const reference = letterReference({ year: today.year, number });
  const documentId = await storeDocument(ctx, sql, {
    dossierId,
    title: `${reference} – ${definition.label.fr}`,
    via: 'letter',
    language: 'fr',
    file: fileOf(written, reference),
  });
  const id = newId();
  const own = { id, dossierId, documentId, year: today.year, letter: definition.id };
  const writing = await writingOf(ctx, sql, written, { documentId, produced: 1 });
  await insertLetter(sql, { ...own, ...writing }, number);
  return kept(sql, { id, dossierId, reference, written, documentId, action: 'letter.write' });
}

export interface RewriteAsked {
  readonly id: string;
  /** The version read. */
  readonly version: number;
  /** Left out: what was typed before, its citations at their present numbers. */
  readonly typed?: Typed | undefined;
  /** Documents chosen, where no bundle says the exhibits; left out: as before. */
  readonly exhibits?: readonly string[] | undefined;
}

/**
 * Writes a letter again: another version of its document, under the same number; the earlier ones stay. Throws
 * `letter/sent`, `letter/field-missing`, and `letter/exhibit-gone` where its text cites what is no exhibit any more.
 */
export async function rewriteLetter(ctx: Context, asked: RewriteAsked): Promise<LetterView> {
  const { composition, typed } = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const draft = await openDraft(ctx, sql, asked.id);
    return composeAgain(ctx, sql, draft, asked);
  });
  const written = await filledWhole(composition, typed);
  const record = await ctx.database.firm(scopeOf(ctx), (sql) =>
    keepAgain(ctx, sql, written, asked),
  );
  announceChange(ctx, record.dossierId, 'letter');
  return letterView(record, ctx);
}

async function composeAgain(ctx: Context, sql: FirmSql, draft: LetterDraft, asked: RewriteAsked) {
  if (asked.typed === undefined && draft.lost.length > 0) throw exhibitsGone(draft.lost);
  const typed = asked.typed ?? draft.typed;
  const { dossierId, letter } = draft.letter;
  const exhibits = asked.exhibits ?? draft.exhibits;
  return {
    typed,
    composition: await composeLetter(ctx, sql, { dossierId, letter, typed, exhibits }),
  };
}

async function keepAgain(
  ctx: Context,
  sql: FirmSql,
  written: Written,
  { id, version }: RewriteAsked,
): Promise<LetterRecord> {
  const { dossierId } = (await findLetter(sql, id)) ?? { dossierId: '' };
  if (!(await lockDossier(sql, dossierId))) throw letterUnknown();
  const before = await findLetter(sql, id, { lock: true });
  if (before === null) throw letterUnknown();
  if (before.sending !== null) throw alreadySent();
  if (before.version !== version) throw staleVersion();
  const { documentId } = before;
  const reference = letterReference(before);
  const file = fileOf(written, reference);
  const document = await storeVersion(ctx, sql, { documentId, file, via: 'letter' });
  const produced = document.latest.number + 1;
  await writeAgain(sql, id, await writingOf(ctx, sql, written, { documentId, produced }));
  return kept(sql, { id, dossierId, reference, written, documentId, action: 'letter.rewrite' });
}

/** What a letter keeps of its writing; its bundle begins with it where exhibits were chosen and there was none. */
async function writingOf(
  ctx: Context,
  sql: FirmSql,
  { composition, typed, cites }: Written,
  place: { readonly documentId: string; readonly produced: number },
): Promise<LetterWriting> {
  const { definition, template, exhibits, sources } = composition;
  const { today, file } = sources;
  const begins =
    exhibits?.areChosen === true && exhibits.bundleId === null ? exhibits.begins : null;
  const bundleId =
    begins === null
      ? (exhibits?.bundleId ?? null)
      : await beginBundleOfLetter(ctx, sql, {
          dossierId: file.dossier.id,
          proceeding: begins,
          exhibits: (exhibits?.rows ?? []).map(({ documentId }) => documentId),
          main: definition.records === null ? null : place.documentId,
        });
  return {
    template: template.number,
    lawOn: today,
    citations: definition.sources.map((words) => citation(words, today)),
    limits: definition.limits,
    produced: place.produced,
    sealedTyped: sealTyped(ctx, ctx.actor.firmId, place, typed),
    bundleId,
    exhibits: exhibits?.rows ?? null,
    cites,
    writtenBy: ctx.actor.userId,
    writtenAt: momentOf(ctx).now,
  };
}

interface Kept {
  readonly id: string;
  readonly dossierId: string;
  readonly reference: string;
  readonly documentId: string;
  readonly written: Written;
  readonly action: string;
}

async function kept(sql: FirmSql, done: Kept): Promise<LetterRecord> {
  const { id, dossierId, reference, documentId, written, action } = done;
  const { definition, template } = written.composition;
  await appendAudit(sql, {
    action,
    subjectKind: 'letter',
    subjectId: id,
    dossierId,
    after: { reference, letter: definition.id, template: template.number, documentId },
  });
  const record = await findLetter(sql, id);
  if (record === null) throw letterUnknown();
  return record;
}

function fileOf({ composition, docx }: Written, reference: string): ReceivedFile {
  return {
    fileName: `${reference}-${composition.definition.id}.docx`,
    mediaType: DOCX,
    bytes: docx,
    pages: null,
    scan: 'clean',
  };
}
