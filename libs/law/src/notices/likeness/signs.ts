import type { PlacedDate } from '../dates/placed-date.ts';
import type { Sender } from '../kinds/sender.ts';
import { sentencesOf, type Sentence } from '../text/sentences.ts';

/** A letter as the rules have seen it: its folded text, its days in their order, and who wrote it. */
export interface SeenLetter {
  readonly folded: string;
  readonly placed: readonly PlacedDate[];
  readonly sender: Sender;
  readonly today: Temporal.PlainDate;
}

/** How far back and ahead of a day its words count, in letters of the text. */
const BEFORE = 130;
const AFTER = 100;
/** The beginning of a word tells enough, and more words share it. */
const STEM = 6;
const WORDS = /[a-z]+|\d{1,2} ?(?:h|heures?|:) ?\d{0,2}|[:;.\n]/gu;

const stem = (word: string) => {
  if (/^\d/u.test(word)) return 'heure#';
  return word === '\n' ? '¶' : word.slice(0, STEM);
};
const stems = (text: string) => (text.match(WORDS) ?? []).map(stem);

/** How long ago, or ahead: as a reader would say. */
function age(value: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const { days } = value.until(today);
  if (days < 0) return days < -90 ? 'far ahead' : 'ahead';
  if (days <= 7) return 'this week';
  if (days <= 35) return 'this month';
  if (days <= 120) return 'this season';
  return days <= 400 ? 'this year' : 'old';
}

function lineOf(folded: string, { start, end }: PlacedDate): string {
  const next = folded.indexOf('\n', end);
  return folded.slice(folded.lastIndexOf('\n', start - 1) + 1, next === -1 ? undefined : next);
}

function wordsAround(folded: string, one: PlacedDate, sentence: Sentence | undefined) {
  const before = stems(folded.slice(Math.max(0, one.start - BEFORE), one.start));
  const after = stems(folded.slice(one.end, one.end + AFTER));
  const own = sentence === undefined ? [] : stems(folded.slice(sentence.start, sentence.end));
  return [
    ...before.slice(-4).map((word, at, all) => `${at - all.length} ${word}`),
    ...before.slice(-14).map((word) => `before ${word}`),
    ...before.slice(-8).map((word, at, all) => `pair ${all[at - 1] ?? ''} ${word}`),
    ...after.slice(0, 2).map((word, at) => `+${at + 1} ${word}`),
    ...after.slice(0, 9).map((word) => `after ${word}`),
    ...own.filter((word) => word.length > 3).map((word) => `sentence ${word}`),
  ];
}

/** What can be seen of each day of a letter, in words that other letters may share. The rules' own roles are not among them. */
export function signsOf({
  folded,
  placed,
  sender,
  today,
}: SeenLetter): readonly (readonly string[])[] {
  const sentences = sentencesOf(folded);
  const past = placed.flatMap(({ value }) =>
    value !== null && Temporal.PlainDate.compare(value, today) <= 0 ? [String(value)] : [],
  );
  const recent = [...new Set(past)].sort().reverse();
  return placed.map((one, at) => {
    if (one.value === null) return [];
    const when = age(one.value, today);
    const line = lineOf(folded, one);
    const sentence = sentences.find(({ start, end }) => start <= one.start && one.start < end);
    const rank = recent.indexOf(String(one.value));
    return [
      ...new Set([
        'any',
        when,
        `${sender} ${when}`,
        `recital ${one.isRecital} ${when}`,
        `rank ${rank > 2 ? 'more' : rank}`,
        `quarter ${Math.floor((4 * one.start) / folded.length)}`,
        `times ${Math.min(3, past.filter((day) => day === String(one.value)).length)}`,
        ...(at === 0 ? ['first'] : []),
        ...(at === placed.length - 1 ? ['last'] : []),
        ...(line.length < 45 ? ['short line'] : []),
        ...stems(line)
          .filter((word) => word.length > 3)
          .map((word) => `line ${word}`),
        ...wordsAround(folded, one, sentence),
      ]),
    ];
  });
}
