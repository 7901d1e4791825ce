import type { LetterView } from '@quantieme/contracts';
import { citation } from '@quantieme/law';
import {
  appendAudit,
  findLetter,
  insertLetter,
  lockDossier,
  newId,
  nextLetterNumber,
  type FirmSql,
  type LetterRecord,
} from '@quantieme/persistence';
import { announceChange, momentOf } from '../cases/change-dossier.ts';
import { dossierUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { storeDocument } from '../documents/index.ts';
import { composeLetter, fill, type Composition, type LetterAsked } from './compose-letter.ts';
import { letterUnknown, missingFields } from './letter-problems.ts';
import { letterReference, letterView } from './letter-views.ts';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Writes a letter: filled whole, numbered, kept among the dossier's documents with the law it cites, in one
 * transaction. Throws `letter/field-missing`, which names every missing field; then nothing is kept and no number taken.
 */
export async function writeLetter(ctx: Context, asked: LetterAsked): Promise<LetterView> {
  const composition = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    composeLetter(ctx, sql, asked),
  );
  const filled = fill(composition);
  if (filled.status === 'missing') throw missingFields(filled.fields);
  const record = await ctx.database.firm(scopeOf(ctx), (sql) =>
    keep(ctx, sql, { composition, docx: filled.docx }),
  );
  announceChange(ctx, asked.dossierId, 'letter');
  return letterView(record, ctx);
}

interface Written {
  readonly composition: Composition;
  readonly docx: Uint8Array;
}

async function keep(ctx: Context, sql: FirmSql, written: Written): Promise<LetterRecord> {
  const { definition, template, sources } = written.composition;
  const { today, file } = sources;
  const dossierId = file.dossier.id;
  if (!(await lockDossier(sql, dossierId))) throw dossierUnknown();
  const number = await nextLetterNumber(sql, today.year);
  const reference = letterReference({ year: today.year, number });
  const documentId = await storeLetter(ctx, sql, { ...written, reference });
  const id = newId();
  const letter = {
    ...{ id, dossierId, documentId, year: today.year, letter: definition.id },
    template: template.number,
    lawOn: today,
    citations: definition.sources.map((words) => citation(words, today)),
    limits: definition.limits,
    writtenBy: ctx.actor.userId,
    writtenAt: momentOf(ctx).now,
  };
  await insertLetter(sql, letter, number);
  await appendAudit(sql, {
    action: 'letter.write',
    subjectKind: 'letter',
    subjectId: id,
    dossierId,
    after: { reference, letter: definition.id, template: template.number, documentId },
  });
  const record = await findLetter(sql, id);
  if (record === null) throw letterUnknown();
  return record;
}

function storeLetter(
  ctx: Context,
  sql: FirmSql,
  { composition, docx, reference }: Written & { readonly reference: string },
): Promise<string> {
  const { definition, sources } = composition;
  return storeDocument(ctx, sql, {
    dossierId: sources.file.dossier.id,
    title: `${reference} – ${definition.label.fr}`,
    via: 'letter',
    language: 'fr',
    file: {
      fileName: `${reference}-${definition.id}.docx`,
      mediaType: DOCX,
      bytes: docx,
      pages: null,
      scan: 'clean',
    },
  });
}
