import { remember } from '@quantieme/calendar';
import type { Nature, Severity } from '@quantieme/deadlines';
import { text, type Language, type Text } from '@quantieme/law';
import { hour, longDate } from '../templates/dates.ts';
import type { CalendarEntry, EntryState } from './calendar-entry.ts';
import { neutralLabel } from './neutral-words.ts';

// The deadlines of a firm fall on a few hundred days, and a day is slow to put into words.
const knownDays = remember<string, string>(5000);

const SEVERITIES: Readonly<Record<Severity, Text>> = {
  fatal: text('Forclusion', 'Fatal'),
  important: text('Important', 'Important'),
  information: text('Information', 'Information'),
};

const NATURES: Readonly<Record<Nature, Text>> = {
  'to-act': text('À accomplir', 'To do'),
  authority: text('Administration ou juge', 'Authority or court'),
  window: text('Période pour agir', 'Period to act'),
  milestone: text('Repère', 'Milestone'),
};

const STATES: Readonly<Record<EntryState, Text | null>> = {
  running: null,
  projected: text('prévision', 'projected'),
  done: text('fait', 'done'),
  withdrawn: text('sans objet', 'no longer applies'),
};

const BEFORE: Readonly<Record<Language, (time: string) => string>> = {
  fr: (time) => `avant ${time}`,
  en: (time) => `before ${time}`,
};

const WORTH: Readonly<Record<'feed' | 'copy', Text>> = {
  feed: text(
    'Copie de l’échéancier, à jour de la dernière lecture du flux\u00a0: le dossier fait foi.',
    'A copy of the deadlines as of the last reading of the feed: the dossier prevails.',
  ),
  copy: text(
    'Copie d’un jour, qui ne suivra pas les changements\u00a0: le dossier fait foi.',
    'A copy of one day, which will not follow any change: the dossier prevails.',
  ),
};

export function categoriesOf(
  { severity, nature }: CalendarEntry,
  language: Language,
): readonly string[] {
  return [SEVERITIES[severity][language], NATURES[nature][language]];
}

/**
 * Dossier, act, and the hour if it counts; never a court or a procedure, and nobody's name unless the firm wants it.
 *
 * @example '2026-041 · Délai de recours, avant 18 h 20'
 */
export function titleOf(entry: CalendarEntry, language: Language): string {
  const { expiresAt, precision, timeZone, state } = entry;
  const label = neutralLabel(entry)[language];
  const time =
    precision === 'minute' && expiresAt !== null
      ? `, ${BEFORE[language](hour(expiresAt.toZonedDateTimeISO(timeZone), language))}`
      : '';
  const said = [entry.reference, ...entry.clients, `${label}${time}`].join(' · ');
  const standing = STATES[state]?.[language];
  return standing === undefined ? said : `${said} (${standing})`;
}

const LAST_DAY: Readonly<Record<Nature, (day: string) => Text>> = {
  'to-act': (day) => text(`Dernier jour pour agir\u00a0: ${day}.`, `Last day to act: ${day}.`),
  authority: (day) => text(`Terme du délai\u00a0: ${day}.`, `The time to answer ends: ${day}.`),
  window: (day) => text(`Dernier jour pour agir\u00a0: ${day}.`, `Last day to act: ${day}.`),
  milestone: (day) => text(`Date\u00a0: ${day}.`, `Date: ${day}.`),
};

const OPENS = (day: string) => text(`Premier jour\u00a0: ${day}.`, `First day: ${day}.`);
const OTHER_READING = (day: string) =>
  text(`Une autre lecture va jusqu’au ${day}.`, `Another reading runs until ${day}.`);

interface Told {
  readonly kind: 'feed' | 'copy';
  readonly language: Language;
  readonly link: string;
}

/** The dates in words, the way to the dossier, and what all this is worth. */
export function descriptionOf(entry: CalendarEntry, { kind, language, link }: Told): string {
  const { opensOn, lastDay, prudentLastDay, nature } = entry;
  const day = (on: Temporal.PlainDate) =>
    knownDays(`${language} ${on.toString()}`, () => longDate(on, language));
  const isOther = lastDay !== null && !lastDay.equals(prudentLastDay);
  return [
    ...(opensOn === null ? [] : [OPENS(day(opensOn))[language]]),
    LAST_DAY[nature](day(prudentLastDay))[language],
    ...(isOther ? [OTHER_READING(day(lastDay))[language]] : []),
    link,
    WORTH[kind][language],
  ].join('\n');
}
