import type { DossierDocumentsView } from '@quantieme/contracts';
import { readClientLinks } from '../client-links/links.ts';
import type { Context } from '../context.ts';
import { readDossierMail } from '../dossier-mail/dossier-mail.ts';
import { may } from '../identity/permissions.ts';
import { readDossierDocuments } from './read-documents.ts';

/** What a dossier holds, the links through which more comes, and its mail: all that one page shows. */
export async function readDocumentsPage(
  ctx: Context,
  dossierId: string,
  inbox: string | null,
): Promise<DossierDocumentsView> {
  const [held, clientLinks, mail] = await Promise.all([
    readDossierDocuments(ctx, dossierId),
    may(ctx.actor, 'dossier:write') ? readClientLinks(ctx, dossierId) : null,
    readDossierMail(ctx, dossierId, inbox),
  ]);
  return { ...held, clientLinks, mail };
}
