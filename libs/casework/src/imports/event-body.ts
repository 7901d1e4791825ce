import { timeZoneOf, type Territory } from '@quantieme/calendar';
import { eventType, text, type DetailDeclaration } from '@quantieme/law';
import { foldForSearch, type RowProblem } from '@quantieme/persistence';
import type { ReadRow } from './importing.ts';
import { rowProblem } from './import-problems.ts';
import { readDay } from './read-day.ts';

const DATES = 'dates.';
const DETAILS = 'details.';
const YES = new Set(['oui', 'o', 'yes', 'y', 'vrai', 'true', 'x', '1']);
const NO = new Set(['non', 'n', 'no', 'faux', 'false', '0']);

export interface EventRow {
  /** As somebody would have sent it by hand. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly problems: readonly RowProblem[];
}

/** What a row says of an event, in the terms of its type. */
export function eventRow(row: ReadRow, territory: Territory): EventRow {
  const { type, on, at, proof } = row.values;
  const problems: RowProblem[] = [];
  const details: Record<string, unknown> = {};
  for (const [name, cell] of within(row, DETAILS)) {
    const read = readDetail(String(cell), eventType(String(type))?.details[name]);
    if (read === undefined) problems.push(wrongDetail(row, name));
    else details[name] = read;
  }
  const body = {
    type,
    ...(on !== undefined && { on }),
    ...(on !== undefined &&
      at !== undefined && { at: momentOf(String(on), String(at), territory) }),
    dates: Object.fromEntries(within(row, DATES)),
    details,
    ...(proof !== undefined && { proof: { kind: proof } }),
  };
  return { body, problems };
}

function within({ values }: ReadRow, prefix: string): readonly (readonly [string, unknown])[] {
  return Object.entries(values)
    .filter(([id]) => id.startsWith(prefix))
    .map(([id, value]) => [id.slice(prefix.length), value]);
}

function momentOf(on: string, at: string, territory: Territory): string {
  const local = Temporal.PlainDateTime.from(`${on}T${at}`);
  return local.toZonedDateTime(timeZoneOf(territory)).toString({ timeZoneName: 'never' });
}

/** Undefined: the cell says nothing that the detail can take. Without a declaration the type itself will refuse it. */
function readDetail(cell: string, declaration: DetailDeclaration | undefined): unknown {
  const folded = foldForSearch(cell);
  switch (declaration?.kind) {
    case 'boolean':
      return YES.has(folded) ? true : NO.has(folded) ? false : undefined;
    case 'integer':
      return /^\d{1,6}$/.test(cell) ? Number(cell) : undefined;
    case 'date': {
      const read = readDay(cell, null);
      return 'day' in read ? String(read.day) : undefined;
    }
    default: {
      const known = declaration?.values?.find(({ value, label }) =>
        [value, label.fr, label.en].some((name) => foldForSearch(name) === folded),
      );
      return known?.value ?? (declaration?.kind === 'choice' ? undefined : cell);
    }
  }
}

function wrongDetail(row: ReadRow, name: string): RowProblem {
  const field = `${DETAILS}${name}`;
  const declaration = eventType(String(row.values['type']))?.details[name];
  const values = (declaration?.values ?? []).map(({ value }) => value).join(', ');
  const detail = text(
    `Valeur inconnue. Valeurs admises\u00a0: ${values || 'oui, non, un nombre ou une date AAAA-MM-JJ'}.`,
    `Unknown value. Accepted values: ${values || 'yes, no, a number or a date YYYY-MM-DD'}.`,
  );
  return rowProblem('unknown-value', detail, { field, column: row.columnOf(field) });
}
