import type { ImportMappingBody, ImportView } from '@quantieme/contracts';
import { text } from '@quantieme/law';
import {
  appendAudit,
  deleteImport,
  findImport,
  recheckImportRows,
  updateImport,
  type DateOrder,
  type FirmTransaction,
  type ImportRecord,
  type ImportState,
  type MappedColumn,
} from '@quantieme/persistence';
import { columnName } from '@quantieme/sheets';
import { announceChange } from '../announce.ts';
import { staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { invalid, type FieldProblem } from '../domain-error.ts';
import { importerOf } from './importers.ts';
import { importUnknown, notNow } from './import-problems.ts';
import { readImport } from './read-imports.ts';

type Step = 'mapping' | 'check' | 'run' | 'reverse' | 'discard';

/** From which states each step may be taken. */
const FROM: Readonly<Record<Step, readonly ImportState[]>> = {
  mapping: ['mapping', 'checking', 'checked'],
  check: ['mapping', 'checked'],
  run: ['checked'],
  reverse: ['done'],
  discard: ['mapping', 'checking', 'checked'],
};

async function held(tx: FirmTransaction, id: string, step: Step): Promise<ImportRecord> {
  const one = await findImport(tx, id, { lock: true });
  if (one === null) throw importUnknown();
  if (!FROM[step].includes(one.state)) throw notNow(step);
  return one;
}

const auditOf = (step: Step, { id, kind, fileName }: ImportRecord) => ({
  action: `import.${step}`,
  subjectKind: 'import',
  subjectId: id,
  after: { kind, fileName },
});

export interface MappingSent {
  readonly id: string;
  readonly version: number;
  readonly body: ImportMappingBody;
}

/** Which column fills which field. What had been checked is to be checked again. */
export async function mapImport(
  ctx: Context,
  { id, version, body }: MappingSent,
): Promise<ImportView> {
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const one = await held(tx, id, 'mapping');
    if (one.version !== version) throw staleVersion();
    const mapping = body.columns.map(({ field, dateOrder }) => ({
      field: field ?? null,
      dateOrder: (dateOrder ?? null) as DateOrder | null,
    }));
    refuseMapping(one, mapping);
    await recheckImportRows(tx, id);
    await updateImport(tx, { id, state: 'mapping', mapping });
  });
  return readImport(ctx, id);
}

function refuseMapping(one: ImportRecord, mapping: readonly MappedColumn[]): void {
  const known = new Set(importerOf(one.kind).fields.map(({ id }) => id));
  const fields = mapping.map(({ field }) => field);
  const problems = fields.flatMap((field, index): FieldProblem[] => {
    const pointer = `/columns/${index}/field`;
    if (field === null) return [];
    if (!known.has(field)) return [{ pointer, ...UNKNOWN_FIELD }];
    const first = fields.indexOf(field);
    return first < index ? [{ pointer, ...filledTwice(columnName(first)) }] : [];
  });
  const isWhole = mapping.length === one.columns.length;
  const all = isWhole ? problems : [{ pointer: '/columns', ...EVERY_COLUMN }, ...problems];
  const [first, ...others] = all;
  if (first !== undefined) throw invalid([first, ...others]);
}

const UNKNOWN_FIELD = {
  code: 'import/unknown-field',
  detail: text('Ce champ n’existe pas.', 'There is no such field.'),
};
const EVERY_COLUMN = {
  code: 'import/every-column',
  detail: text(
    'Dites pour chaque colonne du fichier ce qu’elle remplit, ou rien (null).',
    'Say for every column of the file what it fills, or nothing (null).',
  ),
};
const filledTwice = (column: string) => ({
  code: 'import/field-twice',
  detail: text(
    `La colonne ${column} remplit déjà ce champ. Laissez l’une des deux de côté.`,
    `Column ${column} fills this field already. Leave one of them out.`,
  ),
});

/** What stands between a file and its check: a field that no column fills, an order of dates that nothing tells. */
function questionsOf(one: ImportRecord): readonly FieldProblem[] {
  const { fields } = importerOf(one.kind);
  const filled = new Set(one.mapping.map(({ field }) => field));
  const lacking = fields.filter(({ id, required }) => required === true && !filled.has(id));
  const asked = one.mapping.flatMap(({ field, dateOrder }, index): FieldProblem[] => {
    const isDate = fields.find(({ id }) => id === field)?.isDate === true;
    const isAsked = isDate && dateOrder === null && one.columns[index]?.dates === 'either';
    return isAsked ? [dateOrderAsked(index, one.columns[index]?.samples[0] ?? '')] : [];
  });
  return [
    ...lacking.map(({ label }) => ({
      pointer: '/columns',
      code: 'import/field-needed',
      detail: text(
        `Aucune colonne ne remplit «\u00a0${label.fr}\u00a0». Choisissez laquelle.`,
        `No column fills “${label.en}”. Choose one.`,
      ),
    })),
    ...asked,
  ];
}

const dateOrderAsked = (index: number, sample: string): FieldProblem => ({
  pointer: `/columns/${index}/dateOrder`,
  code: 'import/day-or-month',
  detail: text(
    `Colonne ${columnName(index)}\u00a0: «\u00a0${sample}\u00a0» commence par le jour ou par le mois\u00a0? Rien ne le dit, choisissez.`,
    `Column ${columnName(index)}: does “${sample}” start with the day or the month? Nothing tells, choose.`,
  ),
});

/** Looks at every row, in the background; nothing is written of them. */
export async function checkImport(ctx: Context, id: string): Promise<ImportView> {
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const one = await held(tx, id, 'check');
    const [first, ...others] = questionsOf(one);
    if (first !== undefined) throw invalid([first, ...others]);
    await recheckImportRows(tx, id);
    await updateImport(tx, { id, state: 'checking' });
  });
  announceChange(ctx, null, 'import');
  return readImport(ctx, id);
}

async function step(ctx: Context, id: string, what: 'run' | 'reverse'): Promise<ImportView> {
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const one = await held(tx, id, what);
    await updateImport(tx, { id, state: what === 'run' ? 'running' : 'reversing' });
    await appendAudit(tx, auditOf(what, one));
  });
  announceChange(ctx, null, 'import');
  return readImport(ctx, id);
}

/** Writes every row that can be, in the background; those refused stay, with their reasons. */
export const runImport = (ctx: Context, id: string) => step(ctx, id, 'run');

/** Takes back everything that the import has made and nobody has touched, in the background. */
export const reverseImport = (ctx: Context, id: string) => step(ctx, id, 'reverse');

/** Forgets a file of which nothing was made. */
export async function discardImport(ctx: Context, id: string): Promise<void> {
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const one = await held(tx, id, 'discard');
    await deleteImport(tx, id);
    await appendAudit(tx, auditOf('discard', one));
  });
  announceChange(ctx, null, 'import');
}
