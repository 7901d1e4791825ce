import {
  fillLetter,
  letterTemplate,
  type FilledLetter,
  type LetterValues,
} from '@quantieme/documents';
import {
  LETTER_DEFINITIONS,
  LETTER_FIELDS,
  isProcedure,
  letterText,
  type FieldPlace,
  type LetterDefinition,
  type LetterField,
} from '@quantieme/law';
import {
  findTemplateContent,
  listDocuments,
  listLetters,
  readDossierFile,
  readLetterFacts,
  type FirmSql,
} from '@quantieme/persistence';
import { dossierUnknown } from '../cases/problems.ts';
import type { Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { dossierValues, type LetterSources } from './dossier-values.ts';
import { exhibitRows, exhibitsOfLetter, type LetterExhibits } from './exhibits-of-letter.ts';
import { templateUnknown } from './letter-problems.ts';
import { missingRows } from './missing-rows.ts';
import { typedValues } from './typed-values.ts';

export interface LetterAsked {
  readonly dossierId: string;
  readonly letter: string;
  readonly typed?: Readonly<Record<string, unknown>> | undefined;
  /** Documents chosen as its exhibits, where no bundle says them; left out: nobody chose. */
  readonly exhibits?: readonly string[] | undefined;
}

/** A letter before it is filled: its template, what the dossier knows, what was typed. */
export interface Composition {
  readonly definition: LetterDefinition;
  readonly template: { readonly number: number; readonly content: Uint8Array };
  readonly sources: LetterSources;
  /** Null: it lists none. */
  readonly exhibits: LetterExhibits | null;
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
  { dossierId, letter, typed = {}, exhibits: chosen }: LetterAsked,
): Promise<Composition> {
  const definition = letterDefinition(letter);
  const values = typedValues(typed);
  const [file, facts, documents, letters, own] = await Promise.all([
    readDossierFile(sql, { dossierId }),
    readLetterFacts(sql, dossierId),
    listDocuments(sql, dossierId),
    listLetters(sql, dossierId),
    findTemplateContent(sql, letter, null),
  ]);
  if (file === null || facts === null) throw dossierUnknown();
  const missing = MISSING.test(letterText(definition))
    ? await missingRows(ctx, sql, { file, documents })
    : [];
  const { procedure: said } = file.dossier;
  const procedure = isProcedure(said) ? said : null;
  const asked = { definition, procedure, documents, letters, chosen };
  const exhibits = await exhibitsOfLetter(sql, dossierId, asked);
  const listed = exhibitRows(exhibits?.rows ?? []);
  const sources = { file, facts, exhibits: listed, missing, today: momentOf(ctx).today };
  const template = own ?? { number: 0, content: await letterTemplate(definition) };
  return {
    definition,
    template,
    sources,
    exhibits,
    known: dossierValues(sources, definition),
    typed: values,
  };
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
