import type { Severity } from '@quantieme/deadlines';
import type { Language } from '@quantieme/law';
import type { CalendarEntry, EntryAlarm, EntryState } from './calendar-entry.ts';
import { categoriesOf, descriptionOf, titleOf } from './calendar-words.ts';
import { contentLines, escaped, icsDay, icsMoment } from './ics-lines.ts';

export interface CalendarFile {
  /** Read again and again, or taken once. */
  readonly kind: 'feed' | 'copy';
  readonly name: string;
  readonly description: string;
  readonly language: Language;
  /** Beginning of every link, without a final slash. */
  readonly publicUrl: string;
  readonly entries: readonly CalendarEntry[];
}

/** How often clients are asked to look again: the two properties that clients follow. */
const REFRESH = ['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H'];

const STATUS: Readonly<Record<EntryState, string>> = {
  running: 'CONFIRMED',
  projected: 'TENTATIVE',
  done: 'CONFIRMED',
  withdrawn: 'CANCELLED',
};

/** RFC 5545 §3.8.1.9: 1 is the highest. */
const PRIORITY: Readonly<Record<Severity, number>> = { fatal: 1, important: 5, information: 9 };

// A calendar holds at least one component (§3.6); an empty feed says this, which says nothing.
const NOTHING = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * A calendar of deadlines as RFC 5545 has it, piece by piece: a feed may be long. Days are all-day events, limits in hours
 * a point in time, in UTC; nothing depends on the time zone of whoever reads it.
 */
export function* renderCalendar(file: CalendarFile): Generator<string> {
  const { kind, name, description, language, entries } = file;
  yield contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Quantieme//Echeances//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    `DESCRIPTION:${escaped(description)}`,
    `X-WR-CALDESC:${escaped(description)}`,
    ...(kind === 'feed' ? REFRESH : []),
  ]);
  if (entries.length === 0) yield contentLines(NOTHING);
  for (const entry of entries) yield contentLines(eventLines(entry, file));
  yield contentLines(['END:VCALENDAR']);
}

function whenLines(entry: CalendarEntry): readonly string[] {
  const { precision, expiresAt, prudentLastDay } = entry;
  if (precision === 'minute' && expiresAt !== null) return [`DTSTART:${icsMoment(expiresAt)}`];
  return [
    `DTSTART;VALUE=DATE:${icsDay(prudentLastDay)}`,
    `DTEND;VALUE=DATE:${icsDay(prudentLastDay.add({ days: 1 }))}`,
  ];
}

function eventLines(
  entry: CalendarEntry,
  { kind, language, publicUrl }: CalendarFile,
): readonly string[] {
  const { deadlineId, dossierId, severity, state } = entry;
  const changed = icsMoment(entry.changedAt);
  const link = `${publicUrl}/dossiers/${dossierId}?echeance=${deadlineId}`;
  const title = escaped(titleOf(entry, language));
  return [
    'BEGIN:VEVENT',
    `UID:${deadlineId}@quantieme`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${changed}`,
    `LAST-MODIFIED:${changed}`,
    ...whenLines(entry),
    `SUMMARY:${title}`,
    `DESCRIPTION:${escaped(descriptionOf(entry, { kind, language, link }))}`,
    `URL:${link}`,
    `STATUS:${STATUS[state]}`,
    `CATEGORIES:${categoriesOf(entry, language).map(escaped).join(',')}`,
    `PRIORITY:${PRIORITY[severity]}`,
    'CLASS:PRIVATE',
    // A last day keeps nobody from taking an appointment.
    'TRANSP:TRANSPARENT',
    ...entry.alarms.flatMap((alarm) => alarmLines(alarm, title)),
    'END:VEVENT',
  ];
}

/** An instant rather than a distance: the reminders of the firm keep office hours, whatever the zone of the reader. */
function alarmLines({ step, at }: EntryAlarm, title: string): readonly string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER;VALUE=DATE-TIME:${icsMoment(at)}`,
    `DESCRIPTION:${escaped(STEP_IS_WORD.test(step) ? `${step} · ` : '')}${title}`,
    'END:VALARM',
  ];
}

/** `J-7` and `H-24` say something to people; the opening of a window is told by the day itself. */
const STEP_IS_WORD = /^[JH][-+\d]*$/;
