import type { ItemField, LetterField } from '@quantieme/law';

/** One entry of a list: its own fields, as they are written. */
export type LetterRow = Readonly<Record<string, string>>;

/** What fields hold, by name, as they are written in the letter; a name that is absent has no value. */
export type LetterValues = Readonly<Record<string, string | boolean | readonly LetterRow[]>>;

/** « 1er mai 2026 ». */
export function writtenDay(day: Temporal.PlainDate): string {
  const words = day.toLocaleString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });
  return words.replace(/^1(?= )/u, '1er');
}

/** Cents → « 1 200,00 € », with the spaces that do not break. */
export function writtenAmount(cents: number): string {
  return (cents / 100)
    .toLocaleString('fr-FR', { style: 'currency', currency: 'EUR' })
    .replace(/\u202f/gu, '\u00a0');
}

/** `14:05` → « 14 h 05 ». */
export function writtenHour(hour: string): string {
  const [hours = '', minutes = ''] = hour.split(':');
  return `${Number(hours)}\u00a0h\u00a0${minutes}`.replace(/\u00a000$/u, '');
}

/** Entries as they are written: an optional field without value says nothing. */
export function completeRow(
  row: Readonly<Record<string, string | null>>,
  items: readonly ItemField[],
): LetterRow {
  const entries = items.flatMap(({ name, optional }): readonly [string, string][] => {
    const value = row[name] ?? '';
    return value === '' && !optional ? [] : [[name, value]];
  });
  return Object.fromEntries(entries);
}

/** The names of fields that are true or false: unknown is not false. */
export function booleansOf(fields: readonly LetterField[]): ReadonlySet<string> {
  return new Set(fields.filter(({ type }) => type === 'boolean').map(({ name }) => name));
}
