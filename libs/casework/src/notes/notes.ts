import { timeZoneOf } from '@quantieme/calendar';
import type { NotePage, NoteView } from '@quantieme/contracts';
import {
  appendAudit,
  deleteNote,
  insertNote,
  listNotes as selectNotes,
  lockDossier,
  lockNote,
  newId,
  restoreNote as bringNoteBack,
  updateNote as writeNote,
  type FirmSql,
  type NoteRecord,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { dossierUnknown, staleVersion } from '../cases/problems.ts';
import { readDossier } from '../cases/read-dossier.ts';
import { scopeOf, type Context } from '../context.ts';
import { notFound } from '../domain-error.ts';
import { lensOver } from '../events/change-events.ts';
import { momentOf } from '../moment.ts';
import { DEFAULT_LIMIT, keyIn, pageOf } from '../paging.ts';
import { noteView } from '../views/dossier-view.ts';

export interface NotesAsked {
  readonly dossierId: string;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

export async function listNotes(ctx: Context, asked: NotesAsked): Promise<NotePage> {
  const { dossierId, limit = DEFAULT_LIMIT, cursor } = asked;
  const file = await readDossier(ctx, dossierId);
  const [before] = keyIn<[string]>(cursor, ['uuid']) ?? [null];
  const rows = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    selectNotes(sql, { dossierId, before, limit: limit + 1 }),
  );
  const lens = lensOver(ctx, file, momentOf(ctx));
  const timeZone = timeZoneOf(file.dossier.territory);
  const { data, page } = pageOf(rows, limit, ({ id }) => [id]);
  return { data: data.map((note) => noteView(note, timeZone, lens)), page };
}

async function viewOf(
  ctx: Context,
  which: { dossierId: string; noteId: string },
): Promise<NoteView> {
  const file = await readDossier(ctx, which.dossierId);
  const note = file.notes.find(({ id }) => id === which.noteId);
  if (note === undefined) throw noteUnknown();
  const timeZone = timeZoneOf(file.dossier.territory);
  return noteView(note, timeZone, lensOver(ctx, file, momentOf(ctx)));
}

function noteUnknown() {
  return notFound('note/unknown', {
    fr: 'Cette note n’existe pas dans ce dossier.',
    en: 'There is no such note in this dossier.',
  });
}

const auditOf = (action: string, dossierId: string, noteId: string) => ({
  action,
  subjectKind: 'note',
  subjectId: noteId,
  dossierId,
});

export interface NewNoteAsked {
  readonly dossierId: string;
  readonly body: string;
}

export async function addNote(ctx: Context, { dossierId, body }: NewNoteAsked): Promise<NoteView> {
  const noteId = newId();
  const { now } = momentOf(ctx);
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if (!(await lockDossier(tx, dossierId))) throw dossierUnknown();
    const note = { id: noteId, dossierId, body, authorId: ctx.actor.userId, createdAt: now };
    await insertNote(tx, note);
    await appendAudit(tx, { ...auditOf('note.create', dossierId, noteId), after: { body } });
  });
  announceChange(ctx, dossierId, 'note');
  return viewOf(ctx, { dossierId, noteId });
}

export interface WhichNoteAsked {
  readonly dossierId: string;
  readonly noteId: string;
  readonly version: number;
}

/** The note as it was read, held until the end of the transaction. */
async function lockRead(sql: FirmSql, asked: WhichNoteAsked): Promise<NoteRecord> {
  const note = await lockNote(sql, asked);
  if (note === null) throw noteUnknown();
  if (note.version !== asked.version) throw staleVersion();
  return note;
}

export async function updateNote(
  ctx: Context,
  asked: WhichNoteAsked & { readonly body: string },
): Promise<NoteView> {
  const { dossierId, noteId, body } = asked;
  const { now } = momentOf(ctx);
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await lockRead(tx, asked);
    await writeNote(tx, { id: noteId, body, now });
    const change = { before: { body: before.body }, after: { body } };
    await appendAudit(tx, { ...auditOf('note.update', dossierId, noteId), ...change });
  });
  announceChange(ctx, dossierId, 'note');
  return viewOf(ctx, asked);
}

/** The text stays in the audit, and all that it takes to bring it back. */
export async function removeNote(ctx: Context, asked: WhichNoteAsked): Promise<void> {
  const { dossierId, noteId } = asked;
  const { now } = momentOf(ctx);
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await lockRead(tx, asked);
    await deleteNote(tx, noteId, now);
    const { body, authorId, createdAt, version } = before;
    const removed = { body, authorId, createdAt: createdAt.toString(), version };
    await appendAudit(tx, { ...auditOf('note.remove', dossierId, noteId), before: removed });
  });
  announceChange(ctx, dossierId, 'note');
}

/** A note that was removed is back as it was, with its author and its day. */
export async function restoreNote(
  ctx: Context,
  which: { readonly dossierId: string; readonly noteId: string },
): Promise<NoteView> {
  const { dossierId, noteId } = which;
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if (!(await lockDossier(tx, dossierId))) throw dossierUnknown();
    if (!(await bringNoteBack(tx, which, momentOf(ctx).now))) throw noteUnknown();
    await appendAudit(tx, auditOf('note.restore', dossierId, noteId));
  });
  announceChange(ctx, dossierId, 'note');
  return viewOf(ctx, which);
}
