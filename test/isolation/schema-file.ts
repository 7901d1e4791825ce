import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SCHEMA = fileURLToPath(new URL('../../prisma/schema.prisma', import.meta.url));

const NATIVE: Readonly<Record<string, string>> = {
  String: 'text',
  Int: 'integer',
  BigInt: 'bigint',
  Boolean: 'boolean',
  Json: 'jsonb',
  Bytes: 'bytea',
  '@db.Uuid': 'uuid',
  '@db.Date': 'date',
  '@db.Timestamptz(3)': 'timestamp(3) with time zone',
};

/** What schema.prisma says, one line a column: `table.column type null?`, and one a key: `table key(columns)`. */
export function readSchemaFile(): readonly string[] {
  const text = readFileSync(SCHEMA, 'utf8');
  const models = [...text.matchAll(/^model (\w+) \{\n([^]*?)^\}/gm)];
  const names = new Set(models.map(([, name]) => name));
  return models.flatMap(([, , body]) => linesOf(body ?? '', names));
}

function linesOf(body: string, models: ReadonlySet<string | undefined>): string[] {
  const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? '';
  const columns = new Map<string, string>();
  const lines: string[] = [];
  for (const line of body.split('\n').map((part) => part.trim())) {
    const [, name, type, list, optional, attributes] =
      /^(\w+)\s+(\w+)(\[\])?(\?)?\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || type === undefined || models.has(type)) continue;
    const column = /@map\("(\w+)"\)/.exec(attributes ?? '')?.[1] ?? name;
    columns.set(name, column);
    const native = NATIVE[/@db\.\S+/.exec(attributes ?? '')?.[0] ?? type] ?? `unknown ${type}`;
    lines.push(`${table}.${column} ${native}${list ?? ''}${optional === undefined ? '' : ' null'}`);
    if (/@id\b/.test(attributes ?? '')) lines.push(`${table} p(${column})`);
  }
  for (const [, kind, fields] of body.matchAll(/@@(id|unique)\(\[([^\]]*)\]/g)) {
    const key = (fields ?? '').split(',').map((field) => columns.get(field.trim()));
    lines.push(`${table} ${kind === 'id' ? 'p' : 'u'}(${key.join(',')})`);
  }
  return lines;
}
