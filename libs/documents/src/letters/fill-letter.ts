import { LETTER_FIELDS } from '@quantieme/law';
import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { booleansOf, type LetterValues } from './values.ts';

export type FilledLetter =
  | { readonly status: 'filled'; readonly docx: Uint8Array }
  /** Names of fields that the letter uses and that have no value; of an entry of a list: `faits.texte`. */
  | { readonly status: 'missing'; readonly fields: readonly string[] };

const BOOLEANS = booleansOf(LETTER_FIELDS);

/** What every reading of a template agrees on. */
export const TEMPLATER: DXT.ConstructorOptions = {
  paragraphLoop: true,
  linebreaks: true,
  stripInvalidXMLChars: true,
  errorLogging: false,
};

type Scope = Readonly<Record<string, unknown>>;

const own = (scope: Scope, name: string): unknown =>
  Object.hasOwn(scope, name) ? scope[name] : undefined;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/**
 * Fields by their whole name, in the entry first, then in the letter. `name?` tells whether there is a value; of a
 * boolean it is the boolean, so that an unknown one stops the letter too. An empty list is a list without value.
 */
function parser(tag: string): DXT.Parser {
  const asked = tag.endsWith('?');
  const name = asked ? tag.slice(0, -1) : tag;
  return {
    get(scope: Scope, context: DXT.ParserContext) {
      const value = own(scope, name);
      if (!asked) return Array.isArray(value) && value.length === 0 ? undefined : value;
      if (value === undefined && context.num > 0) return undefined;
      return BOOLEANS.has(name) ? value : !isEmpty(value);
    },
  };
}

/**
 * A template with its values in place of its fields. Values are plain text: nothing they hold is markup, and nothing
 * they hold is a field. Without a value for every field it uses, there is no letter.
 */
export function fillLetter(template: Uint8Array, values: LetterValues): FilledLetter {
  const missing = new Set<string>();
  const document = new Docxtemplater(new PizZip(template), {
    ...TEMPLATER,
    parser,
    nullGetter(part: DXT.Part, scopeManager?: DXT.ScopeManager) {
      missing.add(fullName(part, scopeManager));
      return '';
    },
  });
  document.render(withEnvelopes(values));
  if (missing.size > 0) return { status: 'missing', fields: [...missing] };
  const docx = document.toBuffer({ compression: 'DEFLATE' });
  return { status: 'filled', docx: new Uint8Array(docx) };
}

const OTHER_FORM = /\.(?:enveloppe|domicile)$/u;

/** The address that another form of it comes from: `client.enveloppe` → `client.adresse`; other names as they are. */
export const addressOf = (name: string): string => name.replace(OTHER_FORM, '.adresse');

/** An address stands on one line in a sentence, and line by line on an envelope. */
function withEnvelopes(values: LetterValues): LetterValues {
  const forms = LETTER_FIELDS.filter(({ name }) => OTHER_FORM.test(name));
  const added = forms.flatMap(({ name, type }): readonly [string, LetterValues[string]][] => {
    const address = values[addressOf(name)];
    if (typeof address !== 'string') return [];
    const lines = address.split('\n').flatMap((line) => line.trim() || []);
    const onOneLine = lines.join(', ');
    const form = type === 'list' ? lines.map((ligne) => ({ ligne })) : onOneLine;
    return [
      [addressOf(name), onOneLine],
      [name, form],
    ];
  });
  return { ...values, ...Object.fromEntries(added) };
}

function fullName({ value }: DXT.Part, scopeManager?: DXT.ScopeManager): string {
  const list = scopeManager?.scopePath.findLast((one) => !one.endsWith('?'));
  const field = LETTER_FIELDS.find(({ name }) => name === list);
  const isItem = field?.items?.some(({ name }) => name === value) ?? false;
  return isItem ? `${list}.${value}` : addressOf(value.replace('?', ''));
}
