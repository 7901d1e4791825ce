import { FIGURE, figures } from '../text/misread.ts';
import { NUMBER_IN_WORDS, numberInWords } from '../text/numbers.ts';
import { spanOf, type Span } from '../text/span.ts';

type HourDoubt = 'mended' | 'about' | 'range';

/** An hour of a clock named in the text. */
export interface HourMention extends Span {
  /** `HH:MM`. */
  readonly clock: string;
  readonly isInWords: boolean;
  readonly doubts: readonly HourDoubt[];
}

const two = (value: number) => String(value).padStart(2, '0');
const PART = "(?:\\s+(du\\s+matin|de\\s+l'apres-midi|du\\s+soir))?";
const ONES = '(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf)';
/** Minutes in words; « un » or « deux » alone begins something else, unless it says that they are minutes. */
const MINUTES = `(?:(?:vingt|trente|quarante|cinquante)(?:[\\s-]+(?:et[\\s-]+)?${ONES})?|cinq|dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize)(?![a-z])|${NUMBER_IN_WORDS}(?=\\s+minutes?)`;
const FIGURED = new RegExp(
  `(?<![\\d/.,-])(?<![a-z])(${FIGURE}{1,2})\\s{0,2}(?:heures?|hrs?|h)\\b(?:\\.(?=\\s?\\d))?(?:\\s{0,2}(?:et\\s+)?(${FIGURE}{2}(?![\\d/%a-z])|\\d(?![\\d/%a-z])|${MINUTES})(?:\\s*(?:minutes?|mns?|min)\\b)?)?${PART}`,
  'gu',
);
const GLUED = new RegExp(
  `(?<![\\d/.,-])(?<![a-z])(${FIGURE}{1,2})\\s?h\\s?(${FIGURE}{2})(?![\\d/%])${PART}`,
  'gu',
);
const COLON = new RegExp(
  `(?<![\\d:/.-])(\\d{1,2}):(\\d{2})(?::\\d{2})?(?![\\d:])(?:\\s*([ap]\\.?m\\b\\.?)|${PART})`,
  'gu',
);
const WRITTEN = new RegExp(
  `\\b(${NUMBER_IN_WORDS})\\s+heures?(?:\\s+(et\\s+demie?|et\\s+quart|moins\\s+le\\s+quart|trois\\s+quarts|(?:et\\s+)?(?:${MINUTES})|\\d{2}))?(?:\\s+minutes?)?${PART}`,
  'gu',
);
const NAMED = new RegExp(
  `\\b(midi|minuit)(?:\\s+(et\\s+demie?|et\\s+quart|${NUMBER_IN_WORDS}))?\\b`,
  'gu',
);

/** A length of time, not an hour of a day. */
const LENGTH_BEFORE =
  /(?:delais?|durees?|periode|terme|maximum|moins|plus)(?:\s+\w+){0,3}\s+(?:de|d')\s*$|(?:delai|duree)\s+(?:de\s+)?$|\b(?:sous|dans\s+(?:les|un|le)|pendant|apres|toutes\s+les|chaque|moins\s+de|plus\s+de|avant\s+les)\s+$/u;
const LENGTH_AFTER =
  /^\s*(?:a\s+compter|suivant|au\s+(?:plus|moins)|apres|par\s+(?:jour|semaine))/u;
const RANGE_BEFORE =
  /(?:(?<!\bpartir\s)\bde|\bentre|\bdes)\s+$|\d\s*h(?:eures?)?\s*(?:\d{2})?\s*(?:-|a|et)\s+$/u;
const RANGE_AFTER = /^\s*(?:-|a|et)\s*\d{1,2}\s*h/u;
const ABOUT =
  /(?:vers|environ|a\s+partir\s+de|a\s+compter\s+de|des|autour\s+de|aux\s+alentours\s+de|peu\s+(?:avant|apres)|avant|apres)\s+$/u;

interface Read {
  readonly hours: number;
  readonly minutes: number;
  readonly mended: boolean;
  readonly inWords: boolean;
  readonly part: string | undefined;
}

const spelled = (m: string | undefined) => (m !== undefined && m.length > 2 ? minutesOf(m) : 0);

function readFigures([whole, h = '', m, part, half]: RegExpExecArray): Read | null {
  // « lOhO5 »: each figure a letter but one.
  if (!/\d/u.test(h) && !/^[oqli|]{2}h\S*\d|^[li|][oq]h[oq]{2}$/u.test(whole)) return null;
  const hours = figures(h);
  const isGlued = m !== undefined && m.length === 2 && /h[oqli|sbz]{2}$/u.test(whole);
  const isMinutes = m !== undefined && (/\d/u.test(m) || m === 'oo' || isGlued);
  const minutes = isMinutes ? figures(m) : { value: spelled(m), mended: false };
  // « 8 h 5 » : five past, or a figure that was lost.
  const mended = hours.mended || minutes.mended || (isMinutes && m.length < 2);
  return { hours: hours.value, minutes: minutes.value, mended, inWords: false, part: half ?? part };
}

const QUARTERS: readonly (readonly [RegExp, number])[] = [
  [/demi/u, 30],
  [/moins/u, -15],
  [/trois\s+quarts/u, 45],
  [/quart/u, 15],
];

function minutesOf(words: string | undefined): number {
  if (words === undefined) return 0;
  if (/^\d/u.test(words)) return Number(words);
  return QUARTERS.find(([said]) => said.test(words))?.[1] ?? numberInWords(words);
}

function readWords([, h = '', m, part]: RegExpExecArray): Read {
  const all = numberInWords(h) * 60 + minutesOf(m);
  return {
    hours: Math.floor(all / 60),
    minutes: all % 60,
    mended: false,
    inWords: true,
    part,
  };
}

function readNamed([, name, m]: RegExpExecArray): Read {
  const minutes = minutesOf(m);
  return {
    hours: name === 'midi' ? 12 : 0,
    minutes,
    mended: false,
    inWords: true,
    part: undefined,
  };
}

function mention(folded: string, match: RegExpExecArray, read: Read | null): HourMention | null {
  if (read === null) return null;
  const at = spanOf(match);
  const before = folded.slice(Math.max(0, at.start - 40), at.start);
  const after = folded.slice(at.end, at.end + 30);
  // « À 15 h 20 après lecture » is no length: it has its minutes.
  if (LENGTH_BEFORE.test(before) || (read.minutes === 0 && LENGTH_AFTER.test(after))) return null;
  const isLate = read.part !== undefined && !/matin|^a/u.test(read.part) && read.hours < 12;
  const isMidnight = read.part?.startsWith('a') === true && read.hours === 12;
  const hours = isMidnight ? 0 : read.hours + (isLate ? 12 : 0);
  if (hours > 23 || read.minutes > 59) return null;
  const isRange = RANGE_AFTER.test(after) || RANGE_BEFORE.test(before);
  return {
    ...at,
    clock: `${two(hours)}:${two(read.minutes)}`,
    isInWords: read.inWords,
    doubts: [
      ...(read.mended ? (['mended'] as const) : []),
      ...(ABOUT.test(before) ? (['about'] as const) : []),
      ...(isRange ? (['range'] as const) : []),
    ],
  };
}

const READERS = [
  [WRITTEN, readWords],
  [GLUED, readFigures],
  [FIGURED, readFigures],
  [COLON, readFigures],
  [NAMED, readNamed],
] as const;

/** Every hour of a clock named in a folded text, in its order; lengths of time are none. */
export function findHours(folded: string): readonly HourMention[] {
  const found: HourMention[] = [];
  for (const [pattern, read] of READERS) {
    for (const match of folded.matchAll(pattern)) {
      const { start, end } = spanOf(match);
      if (found.some((one) => one.start < end && start < one.end)) continue;
      const one = mention(folded, match, read(match));
      if (one !== null) found.push(one);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
