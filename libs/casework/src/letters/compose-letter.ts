import {
  fillLetter,
  letterTemplate,
  type FilledLetter,
  type LetterValues,
} from '@quantieme/documents';
import {
  LETTER_DEFINITIONS,
  LETTER_FIELDS,
  letterText,
  type FieldPlace,
  type LetterDefinition,
  type LetterField,
} from '@quantieme/law';
import {
  findTemplateContent,
  listDocuments,
  readDossierFile,
  readLetterFacts,
  type FirmSql,
} from '@quantieme/persistence';
import { momentOf } from '../cases/change-dossier.ts';
import { dossierUnknown } from '../cases/problems.ts';
import type { Context } from '../context.ts';
import { dossierValues, type LetterSources } from './dossier-values.ts';
import { templateUnknown } from './letter-problems.ts';
import { missingRows } from './missing-rows.ts';
import { typedValues } from './typed-values.ts';

export interface LetterAsked {
  readonly dossierId: string;
  readonly letter: string;
  readonly typed?: Readonly<Record<string, unknown>> | undefined;
}

/** A letter before it is filled: its template, what the dossier knows, what was typed. */
export interface Composition {
  readonly definition: LetterDefinition;
  readonly template: { readonly number: number; readonly content: Uint8Array };
  readonly sources: LetterSources;
  readonly known: LetterValues;
  readonly typed: LetterValues;
}

/** Throws `letter-template/unknown`. */
export function letterDefinition(id: string): LetterDefinition {
  const definition = LETTER_DEFINITIONS.find((one) => one.id === id);
  if (!definition) throw templateUnknown();
  return definition;
}

/** Whether a letter asks for what is not in hand: the list is computed for those alone. */
const MISSING = /\{#piecesManquantes/u;

/** Reads what a letter is made of. */
export async function composeLetter(
  ctx: Context,
  sql: FirmSql,
  { dossierId, letter, typed = {} }: LetterAsked,
): Promise<Composition> {
  const definition = letterDefinition(letter);
  const said = typedValues(typed);
  const [file, facts, documents, own] = await Promise.all([
    readDossierFile(sql, { dossierId }),
    readLetterFacts(sql, dossierId),
    listDocuments(sql, dossierId),
    findTemplateContent(sql, letter, null),
  ]);
  if (file === null || facts === null) throw dossierUnknown();
  const missing = MISSING.test(letterText(definition))
    ? await missingRows(ctx, sql, { file, documents })
    : [];
  const sources = { file, facts, documents, missing, today: momentOf(ctx).today };
  const template = own ?? { number: 0, content: await letterTemplate(definition) };
  return { definition, template, sources, known: dossierValues(sources, definition), typed: said };
}

const OFFERED: ReadonlySet<FieldPlace> = new Set(['typed', 'recipient', 'court']);

/** Whether what the dossier knows of a field is only an offer: how an authority is named is for the lawyer to say. */
export const isTypedOver = ({ place }: LetterField): boolean => OFFERED.has(place);

/** What the dossier knows is corrected in the dossier: elsewhere, what is typed says only what it does not know. */
export function valuesOf({ known, typed }: Composition): LetterValues {
  const over = LETTER_FIELDS.filter((field) => isTypedOver(field) && field.name in typed);
  const said = over.flatMap(({ name }) => {
    const value = typed[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...typed, ...known, ...Object.fromEntries(said) };
}

export function fill(composition: Composition): FilledLetter {
  return fillLetter(composition.template.content, valuesOf(composition));
}
