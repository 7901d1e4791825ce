import type { DocumentFileView, DocumentView } from '@quantieme/contracts';
import { documentKind, REJECTIONS, type RejectionCode } from '@quantieme/law';
import {
  usersOfFirm,
  type DocumentPerson,
  type DocumentRecord,
  type DocumentVersionRecord,
  type FirmSql,
  type UserName,
} from '@quantieme/persistence';
import type { Context } from '../context.ts';
import { personReference } from '../views/deadline-view.ts';
import { dayText, momentText, say, type Lens } from '../views/lens.ts';
import { displayName } from '../views/person-name.ts';

/** Language, place and names under which documents are shown. */
export interface DocumentLens extends Pick<Lens, 'language' | 'userOf'> {
  readonly timeZone: string;
}

export async function documentLens(ctx: Context, sql: FirmSql): Promise<DocumentLens> {
  const users: ReadonlyMap<string, UserName> = new Map(
    (await usersOfFirm(sql)).map((user) => [user.id, user]),
  );
  const userOf = (id: string | null) => (id === null ? null : (users.get(id) ?? null));
  return { language: ctx.language, timeZone: ctx.actor.timeZone, userOf };
}

export const personView = ({ id, familyName, givenNames }: DocumentPerson) => ({
  id,
  name: displayName({ familyName, givenNames }),
});

export function fileView(
  { uploadedBy, uploadedAt, ...version }: DocumentVersionRecord,
  lens: DocumentLens,
): DocumentFileView {
  return {
    ...version,
    uploadedBy: personReference(lens.userOf(uploadedBy)),
    uploadedAt: momentText(uploadedAt, lens.timeZone) ?? '',
  };
}

export function documentView(document: DocumentRecord, lens: DocumentLens): DocumentView {
  const { person } = document;
  return {
    id: document.id,
    dossierId: document.dossierId,
    kind: kindView(document.kind, lens),
    title: document.title,
    person: person === null ? null : personView(person),
    status: document.status,
    rejection: rejectionView(document, lens),
    decidedBy: personReference(lens.userOf(document.decidedBy)),
    decidedAt: momentText(document.decidedAt, lens.timeZone),
    issuedOn: dayText(document.issuedOn),
    expiresOn: dayText(document.expiresOn),
    language: document.language,
    translation: document.translation,
    legalisation: document.legalisation,
    originalSeen: document.originalSeen,
    archived: document.archivedAt !== null,
    version: document.version,
    file: fileView(document.latest, lens),
  };
}

/** A kind that the catalogue no longer has keeps its id for a name. */
function kindView(kind: string | null, lens: DocumentLens) {
  if (kind === null) return null;
  const known = documentKind(kind);
  return { id: kind, label: known === null ? kind : say(known.label, lens) };
}

function rejectionView({ rejectionCode, rejectionNote }: DocumentRecord, lens: DocumentLens) {
  if (rejectionCode === null) return null;
  const label = say(REJECTIONS[rejectionCode as RejectionCode], lens);
  return { code: rejectionCode, label, note: rejectionNote };
}
