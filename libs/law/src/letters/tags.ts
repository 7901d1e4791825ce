import { letterText, type LetterDefinition } from './letter.ts';
import type { LetterField } from './field.ts';

/** A field used in a text: its name, and the lists it stands in, the innermost last. */
export interface FieldUse {
  readonly name: string;
  readonly kind: 'value' | 'loop' | 'condition';
  readonly inside: readonly string[];
}

export type TagsRead =
  | { readonly status: 'read'; readonly uses: readonly FieldUse[] }
  | { readonly status: 'unbalanced'; readonly tag: string };

const TAG = /\{([#^/]?)([^{}]*)\}/gu;

/** The fields a text uses between braces; `unbalanced` names the tag that is opened or closed alone. */
export function readTags(words: string): TagsRead {
  const uses: FieldUse[] = [];
  const open: string[] = [];
  for (const [whole, mark = '', name = ''] of words.matchAll(TAG)) {
    if (mark === '/') {
      if (open.pop() !== name) return { status: 'unbalanced', tag: whole };
      continue;
    }
    const inside = open.filter((one) => !one.endsWith('?'));
    uses.push(useOf(mark, name, inside));
    if (mark !== '') open.push(name);
  }
  const left = open.at(-1);
  return left === undefined
    ? { status: 'read', uses }
    : { status: 'unbalanced', tag: `{#${left}}` };
}

function useOf(mark: string, name: string, inside: readonly string[]): FieldUse {
  if (mark === '') return { name, kind: 'value', inside };
  if (name.endsWith('?')) return { name: name.slice(0, -1), kind: 'condition', inside };
  return { name, kind: 'loop', inside };
}

/** What a letter uses. */
export const letterTags = (letter: LetterDefinition): TagsRead => readTags(letterText(letter));

/** Whether a use names a field of the list, an entry's own field where it stands in a loop. */
export function isKnownUse(
  { name, kind, inside }: FieldUse,
  known: ReadonlyMap<string, LetterField>,
): boolean {
  const items = inside.flatMap((one) => known.get(one)?.items ?? []);
  if (items.some((item) => item.name === name)) return kind !== 'loop';
  const field = known.get(name);
  if (!field) return false;
  if (kind === 'value') return field.type !== 'list' && field.type !== 'boolean';
  return kind === 'condition' || field.type === 'list' || field.type === 'boolean';
}
