import type { CreateDossierBody, CreatePersonBody } from '@quantieme/contracts';
import { authorityOf, text } from '@quantieme/law';
import {
  appendAuditTrail,
  deleteImportedDossiers,
  deleteImportedPersons,
  dossiersOfReferences,
  foldForSearch,
  keysBefore,
  listUsers,
  personsAlike,
  personsInNoDossier,
  touchedSince,
  type FirmTransaction,
  type PersonAlike,
  type RowProblem,
  type UserRecord,
} from '@quantieme/persistence';
import { openNewDossier } from '../dossiers/create-dossier.ts';
import { momentOf } from '../moment.ts';
import { clientValues, DOSSIER_FIELDS } from './dossier-fields.ts';
import { READY, type Importer, type Importing, type ReadRow, type Verdict } from './importing.ts';
import { rowProblem } from './import-problems.ts';
import { changedSince } from './kept.ts';
import { personBody } from './person-import.ts';
import { UNKNOWN_USER, userNamed } from './users-named.ts';

/** What rows are compared with. */
interface Known {
  readonly alike: readonly PersonAlike[];
  readonly dossiers: ReadonlyMap<string, string>;
  readonly users: readonly UserRecord[];
}

const clientOf = ({ values }: ReadRow): CreatePersonBody => personBody(clientValues(values));
const nameOf = ({ familyName, givenNames }: CreatePersonBody) =>
  foldForSearch(`${familyName ?? ''} ${givenNames ?? ''}`);
const referenceOf = ({ values }: ReadRow) =>
  typeof values['reference'] === 'string' ? foldForSearch(values['reference']) : null;

async function readKnown(tx: FirmTransaction, rows: readonly ReadRow[]): Promise<Known> {
  const clients = rows.map(clientOf);
  const references = rows.flatMap((row) => referenceOf(row) ?? []);
  const [alike, dossiers, users] = await Promise.all([
    personsAlike(tx, {
      sortKeys: clients.map(nameOf),
      numbers: clients.flatMap(({ foreignerNumber }) => foreignerNumber ?? []),
    }),
    dossiersOfReferences(tx, references),
    listUsers(tx, tx.scope.firmId),
  ]);
  return { alike, dossiers, users };
}

/** Those of the firm who may be meant: by number, else by name and day of birth, as far as the row says them. */
function clientsMeant(client: CreatePersonBody, alike: readonly PersonAlike[]) {
  const number = client.foreignerNumber ?? null;
  const numbered = alike.filter((one) => number !== null && one.foreignerNumber === number);
  if (numbered.length > 0) return numbered;
  const named = alike.filter(({ sortKey }) => sortKey === nameOf(client));
  const born = client.birthDate ?? null;
  return born === null ? named : named.filter(({ birthDate }) => String(birthDate) === born);
}

function problemsOf(row: ReadRow, { alike, users }: Known): readonly RowProblem[] {
  const { departement, responsible } = row.values;
  const at = (field: string) => ({ field, column: row.columnOf(field) });
  const problems = [...row.problems];
  if (typeof departement === 'string' && authorityOf(departement) === null)
    problems.push(rowProblem('unknown-departement', UNKNOWN_DEPARTEMENT, at('departement')));
  if (typeof responsible === 'string' && userNamed(responsible, users) === null)
    problems.push(rowProblem('unknown-user', UNKNOWN_USER, at('responsible')));
  if (row.problems.length === 0 && clientsMeant(clientOf(row), alike).length > 1)
    problems.push(rowProblem('several-clients', SEVERAL, at('client.familyName')));
  return problems;
}

const UNKNOWN_DEPARTEMENT = text(
  'Ce département n’existe pas. Écrivez son code\u00a0: 01 à 95, 2A, 2B, ou 971 à 988.',
  'There is no such département. Write its code: 01 to 95, 2A, 2B, or 971 to 988.',
);
const SEVERAL = text(
  'Plusieurs personnes du cabinet portent ce nom. Ajoutez la date de naissance ou le numéro étranger.',
  'Several persons of the firm bear this name. Add the date of birth or the foreigner number.',
);
const ALREADY = text(
  'Un dossier a déjà cette référence\u00a0: rien ne sera créé.',
  'A dossier has this reference already: nothing will be created.',
);

async function check(
  _ctx: Importing,
  tx: FirmTransaction,
  { one, rows }: Parameters<Importer['check']>[2],
): Promise<readonly Verdict[]> {
  const known = await readKnown(tx, rows);
  const keys = rows.flatMap((row) => referenceOf(row) ?? []);
  const seen = new Map(await keysBefore(tx, one.id, { keys, before: rows[0]?.number ?? 0 }));
  return rows.map((row): Verdict => {
    const key = referenceOf(row);
    const found = { ...READY, key };
    const problems = problemsOf(row, known);
    if (problems.length > 0) return { ...found, state: 'refused', problems };
    const there = key === null ? undefined : known.dossiers.get(key);
    if (there !== undefined) {
      const already = [rowProblem('already-there', ALREADY)];
      return { ...found, state: 'same', recordId: there, problems: already };
    }
    const before = key === null ? undefined : seen.get(key);
    if (before !== undefined) return { ...found, state: 'same', problems: [twice(before)] };
    if (key !== null) seen.set(key, row.number);
    return found;
  });
}

const twice = (before: number) =>
  rowProblem(
    'twice-in-file',
    text(
      `La ligne ${before} du fichier porte la même référence\u00a0: un seul dossier sera créé.`,
      `Row ${before} of the file bears the same reference: one dossier will be created.`,
    ),
  );

/** Read from a row as the API takes them. */
const SAME = ['label', 'departement', 'titleRequested', 'legalAid'];

function bodyOf(row: ReadRow, known: Known): CreateDossierBody {
  const { values } = row;
  const [client] = clientsMeant(clientOf(row), known.alike);
  const responsible = values['responsible'];
  const user = typeof responsible === 'string' ? userNamed(responsible, known.users) : null;
  const tags = [values['reference'], values['tags']]
    .flat()
    .filter((tag) => typeof tag === 'string');
  return {
    procedure: String(values['procedure']),
    ...Object.fromEntries(Object.entries(values).filter(([id]) => SAME.includes(id))),
    ...(client === undefined ? { client: clientOf(row) } : { clientId: client.id }),
    ...(user !== null && { responsibleId: user.id }),
    // Found by it from now on, whatever number the firm gives.
    tags,
  };
}

async function write(ctx: Importing, tx: FirmTransaction, rows: readonly ReadRow[]) {
  const moment = momentOf(ctx);
  const outcomes: { number: number; recordId: string; clientId: string | null }[] = [];
  for (const row of rows) {
    // Read again for each: a row before it may have written the same client.
    const sent = bodyOf(row, await readKnown(tx, [row]));
    const openedOn = row.values['openedOn'];
    const { file, personId } = await openNewDossier(ctx, tx, {
      sent,
      moment,
      ...(typeof openedOn === 'string' && { openedOn: Temporal.PlainDate.from(openedOn) }),
    });
    const clientId = sent.client === undefined ? null : personId;
    outcomes.push({ number: row.number, recordId: file.dossier.id, clientId });
  }
  return outcomes;
}

async function undo(ctx: Importing, tx: FirmTransaction, rows: Parameters<Importer['undo']>[2]) {
  const ids = rows.map(({ recordId }) => recordId);
  const touched = new Set(await touchedSince(tx, ids, ctx.requestId));
  const gone = rows.filter(({ recordId }) => !touched.has(recordId));
  const goneIds = gone.map(({ recordId }) => recordId);
  await deleteImportedDossiers(tx, goneIds);
  const made = await personsInNoDossier(
    tx,
    gone.flatMap(({ clientId }) => clientId ?? []),
  );
  const changed = new Set(await touchedSince(tx, made, ctx.requestId));
  const clients = made.filter((id) => !changed.has(id));
  await deleteImportedPersons(tx, clients);
  const trace = (subjectKind: string) => (subjectId: string) => ({
    action: `${subjectKind}.undo-import`,
    subjectKind,
    subjectId,
  });
  await appendAuditTrail(tx, [...goneIds.map(trace('dossier')), ...clients.map(trace('person'))]);
  return rows.map(({ number, recordId }) => ({
    number,
    kept: touched.has(recordId) ? changedSince() : null,
  }));
}

export const DOSSIERS: Importer = {
  fields: DOSSIER_FIELDS,
  atOnce: 20,
  groupedBy: null,
  check,
  write,
  undo,
};
