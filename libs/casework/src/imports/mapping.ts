import { foldForSearch, type ImportColumn, type MappedColumn } from '@quantieme/persistence';
import type { ImportField } from './import-field.ts';

const EMPTY_WORDS = new Set('de du des d la le les l un une of the a et and n no'.split(' '));
const MANY = /(?<=\p{L}{3})[sx]$/u;

/** The words of a header, without those that say nothing, in no order. */
function wordsOf(header: string): ReadonlySet<string> {
  const found = foldForSearch(header)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word))
    .map((word) => word.replace(MANY, ''));
  return new Set(found);
}

const EXACT = 100;

/** How well a header says a field: {@link EXACT} when it says nothing else, 0 when it does not say it. */
function likeness(header: ReadonlySet<string>, { label, words, id }: ImportField): number {
  const names = [label.fr, label.en, id, ...words].map(wordsOf).filter(({ size }) => size > 0);
  const scores = names.map((name) => {
    if (!name.isSubsetOf(header)) return 0;
    return name.size === header.size ? EXACT : name.size;
  });
  return Math.max(0, ...scores);
}

type Known = Pick<
  { columns: readonly ImportColumn[]; mapping: readonly MappedColumn[] },
  'columns' | 'mapping'
>;

/**
 * What the firm has made of the same header before: the latest counts. Not the order of its dates, which another file may
 * write otherwise: it is asked again.
 */
function remembered(known: readonly Known[]): ReadonlyMap<string, MappedColumn> {
  const found = new Map<string, MappedColumn>();
  for (const { columns, mapping } of known.toReversed()) {
    for (const [index, { header }] of columns.entries()) {
      const mapped = mapping[index];
      if (mapped !== undefined) found.set(foldForSearch(header), { ...mapped, dateOrder: null });
    }
  }
  return found;
}

const LEFT_OUT: MappedColumn = { field: null, dateOrder: null };

/** Which column fills what: as the firm said before, else by the words of the headers, each field once. */
export function proposeMapping(
  columns: readonly ImportColumn[],
  fields: readonly ImportField[],
  known: readonly Known[],
): readonly MappedColumn[] {
  const before = remembered(known);
  const mapping = columns.map(({ header }) => before.get(foldForSearch(header)) ?? null);
  const taken = new Set(mapping.flatMap((mapped) => mapped?.field ?? []));
  const ranked = columns
    .flatMap(({ header }, column) =>
      fields.map((field) => ({ column, field, score: likeness(wordsOf(header), field) })),
    )
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  for (const { column, field } of ranked) {
    if (mapping[column] !== null || taken.has(field.id)) continue;
    mapping[column] = { field: field.id, dateOrder: null };
    taken.add(field.id);
  }
  return mapping.map((mapped) => mapped ?? LEFT_OUT);
}
