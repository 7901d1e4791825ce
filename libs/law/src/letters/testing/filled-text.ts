import { LETTER_FIELDS } from '../fields.ts';
import { letterText, type LetterDefinition } from '../letter.ts';

/** Values of a letter's fields: words as they are printed, booleans, and lists of entries. */
export type LetterValues = Readonly<
  Record<string, string | boolean | readonly Readonly<Record<string, string>>[]>
>;

const BOOLEANS = new Set(
  LETTER_FIELDS.filter(({ type }) => type === 'boolean').map(({ name }) => name),
);

const SECTION = /\{([#^])([^{}]+)\}(.*?)\{\/\2\}|\{([^{}#^/]+)\}/su;

/**
 * What a letter says once filled, one string a line, as the product's renderer does with docxtemplater.
 *
 * @throws Error naming the field that is used and has no value
 */
export function filledText(letter: LetterDefinition, values: LetterValues): string {
  return filled(letterText(letter), values);
}

function filled(words: string, values: LetterValues): string {
  const found = SECTION.exec(words);
  if (!found) return words;
  const [whole, mark, section = '', inner = '', name] = found;
  const before = words.slice(0, found.index);
  const after = words.slice(found.index + whole.length);
  const value =
    name === undefined ? sectionText(section, mark === '^', inner, values) : valueOf(name, values);
  return before + value + filled(after, values);
}

function sectionText(tag: string, inverted: boolean, inner: string, values: LetterValues): string {
  const name = tag.replace('?', '');
  const value = values[name];
  if (tag !== name) return holds(name, value) === inverted ? '' : filled(inner, values);
  if (!Array.isArray(value) || value.length === 0) throw new Error(`no value: ${name}`);
  return value
    .map((entry: Readonly<Record<string, string>>) => filled(inner, { ...values, ...entry }))
    .join('\n');
}

/** Whether a condition keeps what it encloses; a boolean that nobody answered stops the letter. */
function holds(name: string, value: LetterValues[string] | undefined): boolean {
  if (BOOLEANS.has(name) && value === undefined) throw new Error(`no value: ${name}`);
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
}

function valueOf(name: string, values: LetterValues): string {
  const value = values[name];
  if (typeof value !== 'string') throw new Error(`no value: ${name}`);
  return value;
}
