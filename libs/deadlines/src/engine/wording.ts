import { remember, type LimitStep } from '@quantieme/calendar';
import { dateInWords, source, type SourceRef, type Text } from '@quantieme/law';
import type { Step } from './model.ts';

type Day = Temporal.PlainDate;

const WEEKDAYS_FR = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const WEEKDAYS_EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const MOST_DATES = 4000;
const knownDates = remember<string, Text>(MOST_DATES);

/** "jeudi 12 mars 2026", "Thursday 12 March 2026". */
export function longDate(day: Day): Text {
  return knownDates(String(day), () => {
    const { fr, en } = dateInWords(day);
    return {
      fr: `${WEEKDAYS_FR[day.dayOfWeek - 1]} ${fr}`,
      en: `${WEEKDAYS_EN[day.dayOfWeek - 1]} ${en}`,
    };
  });
}

const NBSP = '\u00a0';

/** French typography: no line break before high punctuation, inside guillemets, after "n°" or "art.". */
function typographic(french: string): string {
  return french
    .replace(/ ([;:!?»])/gu, `${NBSP}$1`)
    .replace(/« /gu, `«${NBSP}`)
    .replace(/(n°|art\.) /gu, `$1${NBSP}`)
    .replace(/'/gu, '’');
}

/** A text in both languages, with French typography applied. */
export function text(fr: string, en: string): Text {
  return { fr: typographic(fr), en: en.replace(/'/gu, '’') };
}

/** A step of the derivation, in words. */
export function step(
  kind: string,
  words: Text,
  date: Day | null = null,
  from: SourceRef | null = null,
): Step {
  return { kind, text: words, date, source: from };
}

const UNITS = {
  month: { fr: ['mois', 'mois'], en: ['month', 'months'] },
  day: { fr: ['jour', 'jours'], en: ['day', 'days'] },
  hour: { fr: ['heure', 'heures'], en: ['hour', 'hours'] },
  'working-day': { fr: ['jour ouvré', 'jours ouvrés'], en: ['working day', 'working days'] },
} as const;

/** "4 mois", "4 months". */
function quantity(count: number, unit: keyof typeof UNITS): Text {
  const plural = count > 1 ? 1 : 0;
  return {
    fr: `${count}${NBSP}${UNITS[unit].fr[plural]}`,
    en: `${count} ${UNITS[unit].en[plural]}`,
  };
}

type Words = (step: LimitStep, on: Text, length: Text) => Text;

const WORDS: Readonly<Record<LimitStep['kind'], Words>> = {
  length: (_step, on, length) => text(`+ ${length.fr} : ${on.fr}`, `+ ${length.en}: ${on.en}`),
  distance: (_step, on, length) =>
    text(`Délai de distance, + ${length.fr} : ${on.fr}`, `Distance, + ${length.en}: ${on.en}`),
  'month-end': (_step, on) =>
    text(
      `Ce mois n'a pas de quantième semblable : dernier jour du mois, ${on.fr}`,
      `That month has no such day: its last day, ${on.en}`,
    ),
  franc: (_step, on) =>
    text(
      `Délai franc, le dernier jour ne compte pas : ${on.fr}`,
      `Délai franc, the last day does not count: ${on.en}`,
    ),
  'month-end-writing': (_step, on) =>
    text(
      `Fin de mois : compté depuis le lendemain, le délai finit le ${on.fr}`,
      `Month end: counted from the next day, the limit ends on ${on.en}`,
    ),
  eve: (_step, on) => text(`« Moins de » : la veille, ${on.fr}`, `"Less than": the eve, ${on.en}`),
  inclusive: (_step, on) =>
    text(`Le premier jour compte : ${on.fr}`, `The first day counts: ${on.en}`),
  holiday: ({ holiday }, on) =>
    text(
      `Jour férié (${holiday?.fr ?? ''}) : reporté au ${on.fr}`,
      `Public holiday (${holiday?.en ?? ''}): moved to ${on.en}`,
    ),
  weekend: (_step, on) =>
    text(`Samedi ou dimanche : reporté au ${on.fr}`, `Weekend: moved to ${on.en}`),
  hours: (_step, on, length) =>
    text(
      `+ ${length.fr}, d'heure à heure, sans report : ${on.fr}`,
      `+ ${length.en}, hour to hour, never moved: ${on.en}`,
    ),
  'clock-change': (_step, on) =>
    text(
      `Changement d'heure : même heure d'horloge, plus courte, ${on.fr}`,
      `Clock change: same clock time, which is shorter, ${on.en}`,
    ),
  'hour-unknown': (_step, on) =>
    text(
      `Heure de notification inconnue : ${on.fr} à 24 h`,
      `Hour of notification unknown: ${on.en} at 24:00`,
    ),
  opens: (_step, on, length) =>
    text(`Ouverture, ${length.fr} avant : ${on.fr}`, `Opens ${length.en} before: ${on.en}`),
  closes: ({ count }, on, length) =>
    count === 0
      ? text(`Clôture à cette date : ${on.fr}`, `Closes on that date: ${on.en}`)
      : text(`Clôture, ${length.fr} avant : ${on.fr}`, `Closes ${length.en} before: ${on.en}`),
  'before-franc': (_step, on) =>
    text(`Jours francs avant la date : ${on.fr}`, `Clear days before the date: ${on.en}`),
};

/** Words already found: the calendar gives the same move again to whoever counts from the same day. */
const knownWords = new WeakMap<LimitStep, Text>();

/** A move of the calendar as a step with words and the text it rests on. */
export function wordsOf(move: LimitStep, lengthSource: SourceRef | null): Step {
  const words = knownWords.get(move) ?? describe(move);
  knownWords.set(move, words);
  return step(move.kind, words, move.date, sourceOf(move, lengthSource));
}

function describe(move: LimitStep): Text {
  const length = quantity(move.count ?? 0, move.unit ?? 'month');
  return WORDS[move.kind](move, longDate(move.date), length);
}

function sourceOf(move: LimitStep, lengthSource: SourceRef | null): SourceRef | null {
  switch (move.kind) {
    case 'holiday':
    case 'weekend':
      return source('CPC', '642');
    case 'month-end':
      return source('CPC', '641');
    case 'distance':
      return source('CJA', 'R421-7');
    default:
      return lengthSource;
  }
}
