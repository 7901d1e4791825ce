import { completeRow, writtenDay, type LetterRow, type ListedExhibit } from '@quantieme/documents';
import {
  LETTER_FIELDS,
  letterText,
  proceedingOf,
  proceedingOfLetter,
  usualProceeding,
  type LetterDefinition,
  type ProcedureId,
  type ProceedingId,
} from '@quantieme/law';
import {
  listBundles,
  type BundleRecord,
  type DocumentRecord,
  type FirmSql,
  type LetterRecord,
} from '@quantieme/persistence';
import { bundleState, byId, listedExhibits } from '../bundles/bundle-state.ts';
import { exhibitsOfBundle, exhibitUnknown } from './letter-problems.ts';

/** The exhibits that a letter lists, and where they come from. */
export interface LetterExhibits {
  /** The bundle in preparation whose exhibits they are; null: there is none. */
  readonly bundleId: string | null;
  /** The proceeding whose bundle writing the letter begins, if exhibits are chosen; null: it goes to no court. */
  readonly begins: ProceedingId | null;
  readonly rows: readonly ListedExhibit[];
  /** The exhibits were chosen for this letter: its bundle is begun with them. */
  readonly areChosen: boolean;
  /** What may be chosen, where no bundle says it. */
  readonly candidates: readonly DocumentRecord[];
}

const LISTS_EXHIBITS = /\{#pieces\}/u;

interface Asked {
  readonly definition: LetterDefinition;
  readonly procedure: ProcedureId | null;
  readonly documents: readonly DocumentRecord[];
  readonly letters: readonly LetterRecord[];
  /** Documents chosen for this letter, in their order; left out: nobody chose. */
  readonly chosen: readonly string[] | undefined;
}

/** The exhibits of a letter: those of the bundle of its proceeding, or else those chosen. Null: it lists none. */
export async function exhibitsOfLetter(
  sql: FirmSql,
  dossierId: string,
  asked: Asked,
): Promise<LetterExhibits | null> {
  const { definition, procedure, documents, letters, chosen } = asked;
  if (!LISTS_EXHIBITS.test(letterText(definition))) return null;
  const proceeding = proceedingOfLetter(definition);
  const begins = proceeding === 'open' ? usualProceeding(procedure) : proceeding;
  const bundles = proceeding === null ? [] : await listBundles(sql, dossierId);
  const bundle = bundleFor(bundles, proceeding, begins);
  if (bundle === null) {
    const candidates = candidatesOf(documents, begins);
    const held = chosen === undefined ? candidates : chosenOf(documents, chosen);
    const areChosen = chosen !== undefined;
    return { bundleId: null, begins, rows: held.map(numbered), areChosen, candidates };
  }
  if (chosen !== undefined) throw exhibitsOfBundle();
  const rows = listedExhibits(bundleState(bundle, byId(documents), letters));
  return { bundleId: bundle.id, begins, rows, areChosen: false, candidates: [] };
}

/** The one of its proceeding; a later brief goes with whichever is being prepared. */
function bundleFor(
  bundles: readonly BundleRecord[],
  proceeding: ProceedingId | 'open' | null,
  begins: ProceedingId | null,
): BundleRecord | null {
  const prepared = bundles.filter(({ filedAt }) => filedAt === null);
  const own = prepared.find((bundle) => bundle.proceeding === begins);
  const any = proceeding === 'open' ? prepared[0] : undefined;
  return own ?? any ?? null;
}

/** What the dossier holds and would show, in the order in which a judge is led through it; not letters of the firm's own. */
function candidatesOf(
  documents: readonly DocumentRecord[],
  begins: ProceedingId | null,
): readonly DocumentRecord[] {
  const order = proceedingOf(begins)?.order ?? [];
  const rank = ({ kind }: DocumentRecord) => {
    const place = kind === null ? -1 : order.indexOf(kind);
    return place < 0 ? order.length : place;
  };
  return documents.filter(isToShow).toSorted((one, other) => rank(one) - rank(other));
}

/** What the firm wrote is shown once it is of a kind that judges read: a table, a letter that has left. */
function isToShow({ kind, status, latest: { via } }: DocumentRecord): boolean {
  if (status === 'rejected' || via === 'bundle') return false;
  return via !== 'letter' || kind !== null;
}

function chosenOf(
  documents: readonly DocumentRecord[],
  chosen: readonly string[],
): readonly DocumentRecord[] {
  const held = byId(documents);
  return [...new Set(chosen)].map((id, index) => {
    const document = held.get(id);
    if (document === undefined) throw exhibitUnknown(index);
    return document;
  });
}

function numbered({ id, title, issuedOn }: DocumentRecord, index: number): ListedExhibit {
  const datedOn = issuedOn === null ? null : String(issuedOn);
  return { documentId: id, number: index + 1, title: title.trim(), datedOn };
}

const ITEMS = LETTER_FIELDS.find(({ name }) => name === 'pieces')?.items ?? [];

/** Exhibits as the table of a letter says them. */
export const exhibitRows = (rows: readonly ListedExhibit[]): readonly LetterRow[] =>
  rows.map(({ number, title, datedOn }) => {
    const date = datedOn && writtenDay(Temporal.PlainDate.from(datedOn));
    return completeRow({ numero: String(number), titre: title, date }, ITEMS);
  });
