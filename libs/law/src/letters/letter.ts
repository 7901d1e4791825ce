import type { EventTypeId } from '../events/registry.ts';
import type { LetterId } from '../procedures/letter-ids.ts';
import type { Text } from '../text.ts';

/** `pleading`: addressed to a court, in the form of a brief; `form`: filled and signed by somebody else. */
export type LetterKind = 'letter' | 'pleading' | 'form';

/** Who receives a letter; the dossier tells which prefecture, which court. */
export type Addressee =
  | 'prefecture'
  | 'ofii'
  | 'court'
  | 'appeal-court'
  | 'crrv'
  | 'visas'
  | 'naturalisation'
  | 'consulate'
  | 'minister'
  | 'commission'
  | 'prosecutor'
  | 'author'
  | 'client'
  | 'third-party'
  | 'cnda'
  | 'legal-aid-office';

/**
 * A default letter as data: one a file, in French.
 *
 * Its strings may hold `{fields}` of the list in `fields.ts`, in the syntax of docxtemplater: `{client.nom}`,
 * `{#tentatives}{date}{/tentatives}` over a list, `{#aide.totale}…{/aide.totale}` if a boolean is true. `{#nom?}…{/nom?}`
 * keeps what it encloses only if `nom` has a value, `{^nom?}…{/nom?}` only if it has none.
 */
export interface LetterDefinition {
  readonly id: LetterId;
  /** What the menu says; letters themselves are in French. */
  readonly label: Text;
  readonly kind: LetterKind;
  readonly addressee: Addressee;
  /** Articles it cites, as lawyers write them (« CRPA L232-4 »); a spec finds each in the corpus. */
  readonly sources: readonly string[];
  /** Type of the event that sending it records; null = none. */
  readonly records: EventTypeId | null;
  /** Kind of document that it is for a court once it has left; absent: none that is asked for. */
  readonly exhibit?: string;
  /** Ids of the rules whose limits it serves. */
  readonly limits: readonly string[];
  /** French, may hold {fields}. */
  readonly subject: string;
  readonly body: readonly Block[];
  /** What must never be missing, as the law or usage asks: checked against the body by the spec. */
  readonly mentions: readonly Mention[];
}

/** Something the letter has to say, and how it is recognised in {@link letterText}. */
export interface Mention {
  readonly what: string;
  readonly pattern: RegExp;
  /** Null: usage, or a text that is not in the corpus. */
  readonly source: string | null;
}

/** A piece of a letter, in French; every string may hold {fields}. */
export type Block =
  | { readonly heading: string; readonly level?: 1 | 2 }
  | { readonly paragraph: string }
  | { readonly list: readonly string[]; readonly numbered?: true }
  /** One list item for each entry of a list of the fields; its own fields are named without their prefix. */
  | { readonly each: string; readonly line: string }
  | { readonly table: LetterTable }
  /** Kept if a boolean field is true or any other has a value; `!` before the name: the contrary. */
  | { readonly when: string; readonly then: readonly Block[] }
  | { readonly signature: string };

/** One row for each entry of a list of the fields. */
export interface LetterTable {
  readonly each: string;
  readonly columns: readonly { readonly title: string; readonly cell: string }[];
}

/** Every string of some blocks, in reading order, with their {fields}; loops are opened and closed around theirs. */
export function blockStrings(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if ('heading' in block) return [block.heading];
    if ('paragraph' in block) return [block.paragraph];
    if ('list' in block) return block.list;
    if ('each' in block) return looped(block.each, [block.line]);
    if ('table' in block) {
      const { each, columns } = block.table;
      return [
        ...columns.map(({ title }) => title),
        ...looped(
          each,
          columns.map(({ cell }) => cell),
        ),
      ];
    }
    if ('when' in block) return within(conditionOf(block.when), blockStrings(block.then));
    return [block.signature];
  });
}

/** What a letter says before it is filled: its subject, then its body, one string a line. */
export function letterText({ subject, body }: LetterDefinition): string {
  return [subject, ...blockStrings(body)].join('\n');
}

/** Tags of docxtemplater around what a condition keeps. */
export function conditionOf(when: string): { readonly opens: string; readonly closes: string } {
  const name = when.replace('!', '');
  return { opens: `{${when.startsWith('!') ? '^' : '#'}${name}?}`, closes: `{/${name}?}` };
}

const looped = (each: string, lines: readonly string[]): readonly string[] =>
  within({ opens: `{#${each}}`, closes: `{/${each}}` }, lines);

const within = (
  { opens, closes }: { readonly opens: string; readonly closes: string },
  lines: readonly string[],
): readonly string[] => [opens + (lines[0] ?? ''), ...lines.slice(1, -1), ...lastOf(lines, closes)];

const lastOf = (lines: readonly string[], closes: string): readonly string[] =>
  lines.length > 1 ? [(lines.at(-1) ?? '') + closes] : [closes];
