import type { LetterDraftView } from '@quantieme/contracts';
import { renumbered } from '@quantieme/documents';
import {
  findLetter,
  listDocuments,
  listLetters,
  procedureOfDossier,
  type FirmSql,
  type LetterRecord,
} from '@quantieme/persistence';
import { scopeOf, type Context, type Services } from '../context.ts';
import { sealBytes, unsealBytes } from '../documents/sealed-bytes.ts';
import { letterDefinition } from './compose-letter.ts';
import { exhibitsOfLetter, type LetterExhibits } from './exhibits-of-letter.ts';
import { alreadySent, labelOf, letterUnknown } from './letter-problems.ts';
import { letterView } from './letter-views.ts';

export type Typed = Readonly<Record<string, unknown>>;

export const TYPED_PART = 'typed';

interface Place {
  readonly documentId: string;
  /** The version of the document that was written with it. */
  readonly produced: number;
}

/** What was typed for a letter, as it is kept: with the key of its document, for that version alone. */
export function sealTyped(
  { secretKey }: Pick<Services, 'secretKey'>,
  firmId: string,
  { documentId, produced: number }: Place,
  typed: Typed,
): Buffer {
  const place = { firmId, documentId, number, part: TYPED_PART };
  return sealBytes(Buffer.from(JSON.stringify(typed)), place, secretKey);
}

function unsealTyped(
  { secretKey }: Pick<Services, 'secretKey'>,
  firmId: string,
  { documentId, produced: number, sealedTyped }: LetterRecord,
): Typed {
  if (sealedTyped === null) return {};
  const place = { firmId, documentId, number, part: TYPED_PART };
  return JSON.parse(unsealBytes(sealedTyped, place, secretKey).toString('utf8')) as Typed;
}

/** A letter to be written again: what was typed for it, its citations at their present numbers. */
export interface LetterDraft {
  readonly letter: LetterRecord;
  readonly typed: Typed;
  /** Exhibits chosen for it, where no bundle says them. */
  readonly exhibits: readonly string[] | undefined;
  /** What is cited and is no exhibit any more. */
  readonly lost: readonly { readonly field: string; readonly numbers: readonly number[] }[];
}

/** Throws `letter/unknown`, and `letter/sent`: what has left is not written again. */
export async function openDraft(
  ctx: Context,
  sql: FirmSql,
  id: string,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<LetterDraft> {
  const letter = await findLetter(sql, id, { lock });
  if (letter === null) throw letterUnknown();
  if (letter.sending !== null) throw alreadySent();
  const { dossierId } = letter;
  const [procedure, documents, letters] = await Promise.all([
    procedureOfDossier(sql, dossierId),
    listDocuments(sql, dossierId),
    listLetters(sql, dossierId),
  ]);
  const definition = letterDefinition(letter.letter);
  const asked = { definition, procedure, documents, letters, chosen: undefined };
  const now = await exhibitsOfLetter(sql, dossierId, asked);
  const held = new Set(documents.map((document) => document.id));
  const chosen = now?.bundleId === null ? letter.exhibits : null;
  const exhibits = chosen
    ?.map(({ documentId }) => documentId)
    .filter((documentId) => held.has(documentId));
  const rows = exhibits === undefined ? (now?.rows ?? []) : numberedOn(exhibits);
  const typed = unsealTyped(ctx, ctx.actor.firmId, letter);
  return { letter, exhibits, ...withNumbers(typed, movesOf(letter, rows)) };
}

const numberedOn = (documentIds: readonly string[]) =>
  documentIds.map((documentId, index) => ({ documentId, number: index + 1 }));

type Moves = ReadonlyMap<number, number | null>;

function movesOf(
  { exhibits }: LetterRecord,
  rows: readonly Pick<LetterExhibits['rows'][number], 'documentId' | 'number'>[],
): Moves {
  const now = new Map(rows.map(({ documentId, number }) => [documentId, number]));
  return new Map(
    (exhibits ?? []).map(({ number, documentId }) => [number, now.get(documentId) ?? null]),
  );
}

function withNumbers(typed: Typed, moves: Moves): Pick<LetterDraft, 'typed' | 'lost'> {
  const lost: { field: string; numbers: readonly number[] }[] = [];
  const follow = (field: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((one) => follow(field, one));
    if (typeof value !== 'string') return value;
    const written = renumbered(value, moves);
    if (written.lost.length > 0) lost.push({ field, numbers: written.lost });
    return written.text;
  };
  const entries = Object.entries(typed).map(([name, value]) => [name, follow(name, value)]);
  return { typed: Object.fromEntries(entries) as Typed, lost };
}

/** What was typed for a letter, to be corrected and written again. */
export async function readLetterDraft(ctx: Context, id: string): Promise<LetterDraftView> {
  const draft = await ctx.database.pipelined(scopeOf(ctx), (sql) => openDraft(ctx, sql, id));
  return {
    letter: letterView(draft.letter, ctx),
    typed: { ...draft.typed },
    exhibits: draft.exhibits ?? null,
    lost: draft.lost.map(({ field, numbers }) => ({
      field,
      label: labelOf(field)[ctx.language],
      numbers,
    })),
  };
}
