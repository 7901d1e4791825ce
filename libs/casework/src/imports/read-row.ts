import { text } from '@quantieme/law';
import type { ImportRecord, RowProblem } from '@quantieme/persistence';
import { FORMULA_WITHOUT_VALUE } from '@quantieme/sheets';
import type { ImportField } from './import-field.ts';
import type { ReadRow } from './importing.ts';
import { rowProblem } from './import-problems.ts';

interface FilledField {
  readonly field: ImportField;
  readonly column: number;
  readonly dateOrder: 'day-first' | 'month-first' | null;
}

const FORMULA_ERROR = /^#(REF|VALUE|DIV\/0|NAME|NUM|NULL|N\/A|ERR)[!?]?$/;

/** How the rows of an import are read: made once, used for each. */
export function rowReader(
  { columns, mapping }: Pick<ImportRecord, 'columns' | 'mapping'>,
  fields: readonly ImportField[],
): (row: { readonly number: number; readonly cells: readonly string[] }) => ReadRow {
  const filled = mapping.flatMap((mapped, column): FilledField[] => {
    const field = fields.find(({ id }) => id === mapped.field);
    const told = columns[column]?.dates ?? null;
    const dateOrder = mapped.dateOrder ?? (told === 'either' ? null : told);
    return field === undefined ? [] : [{ field, column, dateOrder }];
  });
  const columnOf = (id: string) => filled.find(({ field }) => field.id === id)?.column ?? null;
  const missing = fields.filter(({ required }) => required === true);
  return ({ number, cells }) => {
    const values: Record<string, unknown> = {};
    const problems: RowProblem[] = [];
    for (const one of filled) {
      const read = readCell(cells[one.column] ?? '', one);
      if (read === null) continue;
      if ('value' in read) values[one.field.id] = read.value;
      else problems.push(read.problem);
    }
    const lacking = missing
      .filter(({ id }) => !(id in values) && !problems.some(({ field }) => field === id))
      .map(({ id, label }) => absent(id, label, columnOf(id)));
    return { number, values, problems: [...problems, ...lacking], columnOf };
  };
}

type CellRead = { readonly value: unknown } | { readonly problem: RowProblem };

function readCell(cell: string, { field, column, dateOrder }: FilledField): CellRead | null {
  if (cell === '') return null;
  const at = { field: field.id, column };
  if (cell === FORMULA_WITHOUT_VALUE || FORMULA_ERROR.test(cell))
    return { problem: rowProblem('formula-without-value', FORMULA, at) };
  const read = field.read(cell, { dateOrder });
  if ('value' in read) return read.value === '' ? null : read;
  return { problem: { ...at, ...read } };
}

const FORMULA = text(
  'Le fichier ne dit pas ce que donne cette formule. Collez les valeurs à la place des formules.',
  'The file does not say what this formula gives. Paste values in place of formulas.',
);

function absent(
  field: string,
  { fr, en }: ImportField['label'],
  column: number | null,
): RowProblem {
  const detail = text(
    `«\u00a0${fr}\u00a0» manque à cette ligne.`,
    `“${en}” is missing from this row.`,
  );
  return rowProblem('missing', detail, { field, column });
}
