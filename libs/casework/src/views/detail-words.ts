import { EVENT_TYPES, TITLES_REQUESTED, text, type DetailDeclaration } from '@quantieme/law';
import { say, type Lens } from './lens.ts';

const YES = text('Oui', 'Yes');
const NO = text('Non', 'No');

function wordsOf(
  { kind, label, values = [] }: DetailDeclaration,
  value: unknown,
  lens: Pick<Lens, 'language'>,
): string | null {
  if (value === null || value === undefined || value === '') return null;
  const named = (words: string) =>
    `${say(label, lens)}${lens.language === 'fr' ? '\u00a0:' : ':'} ${words}`;
  if (typeof value === 'boolean') return named(say(value ? YES : NO, lens));
  const title = kind === 'title' ? TITLES_REQUESTED[String(value)] : undefined;
  if (title) return say(title.label, lens);
  const chosen = [value].flat().map((one) => values.find((each) => each.value === one));
  const known = chosen.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < chosen.length) return named([value].flat().join(', '));
  return known.map((one) => say(one.label, lens)).join(', ');
}

/** What the details of an event say, in words: a page that lists events needs no table of their types. */
export function detailWords(
  type: string,
  details: Readonly<Record<string, unknown>>,
  lens: Pick<Lens, 'language'>,
): readonly string[] {
  const declared = Object.entries(EVENT_TYPES[type]?.details ?? {});
  const said = declared.map(([name, detail]) => wordsOf(detail, details[name], lens));
  return [...new Set(said.filter((words) => words !== null))];
}
