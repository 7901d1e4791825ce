import {
  appendAudit,
  deleteNote,
  insertNote,
  lockDossier,
  lockNote,
  type FirmSql,
  type ReceivedMailRecord,
} from '@quantieme/persistence';
import type { Context } from '../context.ts';
import { momentOf } from '../moment.ts';

const WRITTEN = { dateStyle: 'long', timeStyle: 'short' } as const;

/** @example 'Courriel de Aminata Diallo <a@exemple.fr> reçu le 23 novembre 2026 à 10:00 : Récépissé' */
function words(mail: ReceivedMailRecord, timeZone: string): string {
  const { sender, senderName, subject, receivedAt, attached } = mail;
  const from = senderName === '' ? sender : `${senderName} <${sender}>`;
  const day = receivedAt.toZonedDateTimeISO(timeZone).toPlainDateTime();
  const names = attached.map(({ fileName }) => `\n– ${fileName}`).join('');
  const title = subject || 'sans objet';
  return `Courriel de ${from} reçu le ${day.toLocaleString('fr', WRITTEN)}\u00a0: ${title}${names}`;
}

/**
 * A filed mail has its line in the life of the dossier, a note under the mail's own id; one taken back has none, unless
 * somebody wrote on in it.
 */
export async function noteFiling(
  ctx: Context,
  tx: FirmSql,
  { mail, isFiled }: { readonly mail: ReceivedMailRecord; readonly isFiled: boolean },
): Promise<void> {
  const { id: noteId, dossierId } = mail;
  const { now } = momentOf(ctx);
  await lockDossier(tx, dossierId);
  const note = await lockNote(tx, { dossierId, noteId });
  const about = { subjectKind: 'note', subjectId: noteId, dossierId };
  if (isFiled && note === null) {
    const body = words(mail, ctx.actor.timeZone);
    const authorId = ctx.actor.userId;
    await insertNote(tx, { id: noteId, dossierId, body, authorId, createdAt: now });
    await appendAudit(tx, { action: 'note.create', ...about, after: { body } });
  }
  if (!isFiled && note?.version === 1) {
    await deleteNote(tx, noteId, now);
    await appendAudit(tx, { action: 'note.remove', ...about, before: { body: note.body } });
  }
}
