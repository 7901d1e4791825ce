import { IntlMessageFormat } from 'intl-messageformat';
import { parseSync, Visitor, type ESTree, type Plugin } from 'vite';

const CATALOGUES = /[\\/]i18n[\\/](?:fr|en)[\\/][\w-]+\.ts$/;

/** What the library offers to whoever reads messages beforehand. */
const WITHOUT_READER = {
  find: /^@formatjs\/icu-messageformat-parser$/,
  replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
};

/** A message with something to fill in, as the parts it is made of; one that says the same to everybody, as it is. */
export function inParts(message: string): unknown {
  const parts = new IntlMessageFormat(message, 'fr', undefined, { ignoreTag: true }).getAst();
  if (parts.length === 0) return '';
  const [only] = parts;
  return parts.length === 1 && only && 'value' in only && only.type === 0 ? only.value : parts;
}

function messagesIn(file: string, code: string): readonly ESTree.StringLiteral[] {
  const found: ESTree.StringLiteral[] = [];
  new Visitor({
    Property: ({ value }) => {
      if (value.type === 'Literal' && typeof value.value === 'string') found.push(value);
    },
  }).visit(parseSync(file, code).program);
  return found;
}

/** Reads ICU's notation once, when the dashboard is built: no browser loads what reads it, nor waits for it. */
export function readSentences(): Plugin {
  return {
    name: 'quantieme:read-sentences',
    enforce: 'pre',
    config: () => ({ resolve: { alias: [WITHOUT_READER] } }),
    transform: {
      filter: { id: CATALOGUES },
      handler: (code, id) =>
        messagesIn(id, code).reduceRight(
          (text, { start, end, value }) =>
            text.slice(0, start) + JSON.stringify(inParts(value)) + text.slice(end),
          code,
        ),
    },
  };
}
