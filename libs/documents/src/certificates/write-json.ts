interface Layout {
  readonly comma: string;
  readonly colon: string;
  /** White space of one level; empty: everything on one line. */
  readonly indent: string;
  /** Other characters than ASCII are escaped. */
  readonly ascii: boolean;
  readonly sorted: boolean;
}

const COMPACT = { comma: ',', colon: ':', indent: '', ascii: false, sorted: false };

/** How the usual programs write JSON: a copy they have merely laid out afresh is still the same document. */
const LAYOUTS: readonly Layout[] = [
  COMPACT,
  { ...COMPACT, comma: ', ', colon: ': ' },
  ...[' ', '  ', '   ', '    ', '\t'].map((indent) => ({ ...COMPACT, colon: ': ', indent })),
].flatMap((layout) => [layout, { ...layout, ascii: true }]);

/**
 * The one text of a value, by RFC 8785: names in the order of their UTF-16 code units, no white space, numbers and
 * text as ECMAScript writes them. What it cannot say without loss is refused.
 */
export function canonicalJson(value: unknown): string {
  return write(value, { ...COMPACT, sorted: true });
}

/**
 * Whether a text is this value and nothing else, as a usual program writes it: no name given twice, no other number
 * or escape for the same value, no stray white space. One line feed may end it.
 */
export function isWriting(text: string, value: unknown): boolean {
  const body = text.replace(/\n$/, '');
  return LAYOUTS.some((layout) => write(value, layout) === body);
}

interface Place {
  readonly layout: Layout;
  /** White space before what surrounds the value. */
  readonly margin: string;
}

function write(value: unknown, layout: Layout, margin = ''): string {
  if (typeof value === 'string') return writeText(value, layout);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  const inner = margin + layout.indent;
  if (Array.isArray(value)) {
    const items = value.map((item) => write(item, layout, inner));
    return enclose('[]', items, { layout, margin });
  }
  if (!isRecord(value)) throw new TypeError('Only what JSON can say can be written');
  const members = namesOf(value, layout).map(
    (name) => writeText(name, layout) + layout.colon + write(value[name], layout, inner),
  );
  return enclose('{}', members, { layout, margin });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function namesOf(value: object, { sorted }: Layout): readonly string[] {
  const names = Object.keys(value);
  return sorted ? names.toSorted((a, b) => (a < b ? -1 : 1)) : names;
}

function writeText(value: string, { ascii }: Layout): string {
  if (!value.isWellFormed()) throw new TypeError('Half a character cannot be written');
  const written = JSON.stringify(value);
  return ascii ? written.replaceAll(/[\u0080-\uffff]/g, escaped) : written;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function enclose(
  [opening = '', closing = '']: string,
  parts: readonly string[],
  { layout, margin }: Place,
): string {
  const { comma, indent } = layout;
  if (parts.length === 0) return opening + closing;
  if (indent === '') return opening + parts.join(comma) + closing;
  const line = `\n${margin}${indent}`;
  return `${opening}${line}${parts.join(comma + line)}\n${margin}${closing}`;
}
