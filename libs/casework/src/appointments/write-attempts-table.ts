import { timeZoneOf } from '@quantieme/calendar';
import type { DocumentView } from '@quantieme/contracts';
import { printAttempts, type AttemptRow } from '@quantieme/documents';
import { ATTEMPT, canonicalOrder, documentKind, eventType, type CaseEvent } from '@quantieme/law';
import {
  appendAudit,
  fingerprintsOfDocuments,
  listDocuments,
  lockDossier,
  readFirm,
  usersOfFirm,
  type DossierFile,
  type FirmSql,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { dossierUnknown } from '../cases/problems.ts';
import { readDossier } from '../cases/read-dossier.ts';
import { scopeOf, type Context } from '../context.ts';
import { acceptFile } from '../documents/accept-file.ts';
import { auditOf, viewOf } from '../documents/receive-document.ts';
import { storeDocument, storeVersion } from '../documents/store-document.ts';
import { DomainError } from '../domain-error.ts';
import { momentOf } from '../moment.ts';
import { eventsInForce } from '../views/events-in-force.ts';
import { displayName } from '../views/person-name.ts';

const KIND = 'tableau-tentatives';
/** Made here, as letters are: one that somebody sent stays as it is. */
const VIA = 'letter';
const FILE_NAME = 'Tableau-des-tentatives.pdf';

function noAttempt() {
  return new DomainError('conflict', 'appointment/no-attempt', {
    fr: 'Aucune tentative n’est notée dans ce dossier. Notez-en une, puis établissez le tableau.',
    en: 'No attempt is recorded in this dossier. Record one, then make the table.',
  });
}

const said = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** The French words of a choice: the table goes to a French court. */
function choiceIn(name: string, value: unknown): string | null {
  const declared = eventType(ATTEMPT)?.details[name]?.values ?? [];
  return declared.find((choice) => choice.value === value)?.label.fr ?? null;
}

function rowOf(
  { on, at, details }: CaseEvent,
  timeZone: string,
  kept: ReadonlySet<string>,
): AttemptRow {
  const sha256 = said(details['screenshot']);
  return {
    on: String(on),
    clock:
      at === null
        ? null
        : at.toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' }),
    means: choiceIn('means', details['means']),
    page: said(details['url']),
    service: said(details['service']),
    result: choiceIn('pageResult', details['pageResult']),
    nextSlotOn: said(details['nextSlotOn']),
    screenshot: sha256 === null ? null : { sha256, kept: kept.has(sha256) },
  };
}

async function print(ctx: Context, file: DossierFile, attempts: readonly CaseEvent[]) {
  const { dossier, participants } = file;
  const timeZone = timeZoneOf(dossier.territory);
  const [firm, users, kept] = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all([
      readFirm(sql, ctx.actor.firmId),
      usersOfFirm(sql),
      fingerprintsOfDocuments(sql, dossier.id),
    ]),
  );
  const bytes = await printAttempts({
    firm: firm.name,
    author: users.find(({ id }) => id === ctx.actor.userId)?.name ?? '',
    reference: dossier.reference,
    client:
      participants
        .filter(({ role }) => role === 'client')
        .map(displayName)
        .join(', ') || null,
    authority: dossier.prefecture?.name ?? null,
    issuedAt: String(momentOf(ctx).now),
    timeZone,
    rows: attempts.map((attempt) => rowOf(attempt, timeZone, kept)),
  });
  return acceptFile(ctx, { fileName: FILE_NAME, declaredType: 'application/pdf', bytes });
}

/** The table that stands is followed by its next version: where a bundle names it, it goes on naming it. */
async function standing(sql: FirmSql, dossierId: string): Promise<string | null> {
  const documents = await listDocuments(sql, dossierId);
  const table = documents.findLast(({ kind, latest }) => kind === KIND && latest.via === VIA);
  return table?.id ?? null;
}

/**
 * Every attempt noted, as an exhibit of the dossier. Made again, it is the next version of the same document. Throws
 * `dossier/unknown` and `appointment/no-attempt`.
 */
export async function writeAttemptsTable(ctx: Context, dossierId: string): Promise<DocumentView> {
  const dossierFile = await readDossier(ctx, dossierId);
  const attempts = canonicalOrder(
    eventsInForce(dossierFile).filter(({ type }) => type === ATTEMPT),
  );
  if (attempts.length === 0) throw noAttempt();
  const file = await print(ctx, dossierFile, attempts);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if (!(await lockDossier(tx, dossierId))) throw dossierUnknown();
    const before = await standing(tx, dossierId);
    const title = documentKind(KIND)?.label.fr ?? FILE_NAME;
    const id =
      before ?? (await storeDocument(ctx, tx, { dossierId, title, kind: KIND, file, via: VIA }));
    if (before !== null) await storeVersion(ctx, tx, { documentId: before, file, via: VIA });
    const after = { kind: KIND, attempts: attempts.length };
    await appendAudit(tx, { ...auditOf('document.make', dossierId, id), after });
    return viewOf(ctx, tx, id);
  });
  announceChange(ctx, dossierId, 'document');
  return view;
}
