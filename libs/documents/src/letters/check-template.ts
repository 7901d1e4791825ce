import { createRequire } from 'node:module';
import { isKnownUse, LETTER_FIELDS, type FieldUse } from '@quantieme/law';
import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { TEMPLATER } from './fill-letter.ts';
import { readZip, type ZipRefusal } from './read-zip.ts';
import { syntaxProblems } from './syntax-problems.ts';
import {
  misplacedField,
  problemOf,
  unknownField,
  type TemplateProblem,
} from './template-problem.ts';

export type CheckedTemplate =
  | { readonly status: 'accepted'; readonly uses: readonly FieldUse[] }
  | { readonly status: 'refused'; readonly problems: readonly TemplateProblem[] };

/** Largest template a firm may hand in, in bytes. */
export const LARGEST_TEMPLATE = 5 * 1024 * 1024;

/** What a template may become once opened. */
const BOUNDS = { entries: 1000, bytes: 40 * 1024 * 1024 };

const known = new Map(LETTER_FIELDS.map((field) => [field.name, field]));

const REFUSALS = {
  bomb: 'template/bomb',
  encrypted: 'template/encrypted',
  'not-a-zip': 'template/not-docx',
} as const satisfies Record<ZipRefusal, string>;

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const EXTERNAL = /<Relationship\b[^>]*TargetMode\s*=\s*["']External["'][^>]*>/giu;
const FETCHING_FIELD = /\b(?:INCLUDETEXT|INCLUDEPICTURE|DDEAUTO|DDE|LINK)\b/u;
const FIELD_CODE = /<w:(?:instrText[^>]*>([^<]*)|fldSimple[^>]*w:instr="([^"]*)")/gu;

/** The types of this module say that it is written otherwise than it is. */
const inspector = createRequire(import.meta.url)(
  'docxtemplater/js/inspect-module.js',
) as () => Inspector;

interface Inspector extends DXT.Module {
  getAllStructuredTags(): DXT.Part[];
}

/**
 * Whether a firm's own Word file can serve as a template: a plain .docx, without macros, embedded objects or outside
 * content, whose fields are all of the list. Every problem is named; nothing of the file runs.
 */
export function checkTemplate(bytes: Uint8Array): CheckedTemplate {
  const problems = fileProblems(bytes);
  if (problems.length > 0) return { status: 'refused', problems };
  try {
    const uses = usesOf(bytes);
    const wrong = uses.flatMap(problemsOfUse);
    if (wrong.length > 0) return { status: 'refused', problems: withoutRepeats(wrong) };
    return { status: 'accepted', uses };
  } catch (error) {
    if (!isTemplateError(error)) throw error;
    return { status: 'refused', problems: withoutRepeats(syntaxProblems(error)) };
  }
}

const isTemplateError = (error: unknown): boolean =>
  error instanceof Error && 'properties' in error;

function fileProblems(bytes: Uint8Array): readonly TemplateProblem[] {
  if (bytes.length > LARGEST_TEMPLATE) return [problemOf('template/too-large')];
  const zip = readZip(bytes, BOUNDS);
  if (zip.status !== 'read') return [problemOf(REFUSALS[zip.status])];
  const names = [...zip.files.keys()];
  const textOf = (name: string) => new TextDecoder().decode(zip.files.get(name));
  const types = textOf('[Content_Types].xml');
  if (/macroEnabled/iu.test(types) || names.some((name) => /vbaProject/iu.test(name)))
    return [problemOf('template/macros')];
  if (!types.includes(MAIN) || !names.includes('word/document.xml'))
    return [problemOf('template/not-docx')];
  const embedded = names.some((name) => /\/(?:embeddings|activeX)\//iu.test(name));
  return [
    ...(embedded ? [problemOf('template/embedded')] : []),
    ...(names.some((name) => fetches(name, textOf)) ? [problemOf('template/external')] : []),
  ];
}

function fetches(name: string, textOf: (name: string) => string): boolean {
  if (name.endsWith('.rels')) {
    const outside = textOf(name).match(EXTERNAL) ?? [];
    return outside.some((one) => !/\/hyperlink["']/u.test(one));
  }
  if (!/^word\/[^/]+\.xml$/u.test(name)) return false;
  const codes = [...textOf(name).matchAll(FIELD_CODE)].map(
    ([, run, simple]) => run ?? simple ?? '',
  );
  return FETCHING_FIELD.test(codes.join(''));
}

function usesOf(bytes: Uint8Array): readonly FieldUse[] {
  const inspect = inspector();
  new Docxtemplater(new PizZip(bytes), { ...TEMPLATER, modules: [inspect] });
  return inspect.getAllStructuredTags().flatMap((part) => usesOfPart(part, []));
}

function usesOfPart(
  { value, module, subparsed }: DXT.Part,
  inside: readonly string[],
): readonly FieldUse[] {
  const isCondition = value.endsWith('?');
  const name = isCondition ? value.slice(0, -1) : value;
  // A raw tag would put what a field holds into the document as markup.
  if (module === 'rawxml') return [{ name: `@${value}`, kind: 'value', inside }];
  if (!subparsed) return [{ name, kind: isCondition ? 'condition' : 'value', inside }];
  const within = isCondition ? inside : [...inside, name];
  return [
    { name, kind: isCondition ? 'condition' : 'loop', inside },
    ...subparsed
      .filter(({ type }) => type === 'placeholder')
      .flatMap((part) => usesOfPart(part, within)),
  ];
}

function problemsOfUse(use: FieldUse): readonly TemplateProblem[] {
  if (isKnownUse(use, known)) return [];
  const isItem = [...known.values()].some(({ items = [] }) =>
    items.some(({ name }) => name === use.name),
  );
  return [known.has(use.name) || isItem ? misplacedField(use.name) : unknownField(use.name)];
}

function withoutRepeats(problems: readonly TemplateProblem[]): readonly TemplateProblem[] {
  return problems.filter(
    ({ detail }, index) => problems.findIndex((one) => one.detail.fr === detail.fr) === index,
  );
}
