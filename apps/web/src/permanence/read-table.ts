import type {
  DutyLimitView,
  DutySituationView,
  DutyTableContent,
  PreviewedDeadlineView,
  Territory,
} from '@quantieme/api-client';
import { epochDay, shiftDays, type Language } from '../ui/civil.ts';
import type { Refused } from './duty-table.ts';

/** What was notified, when and where; `clock` is empty where the hour is not known. */
export interface DutyQuestion {
  readonly situation: string;
  readonly territory: Territory;
  readonly on: string;
  readonly clock: string;
}

/** A deadline as the calculator shows it. Its hours are those of the place, written as if it were at Greenwich. */
export interface DutyLimit {
  readonly deadline: PreviewedDeadlineView;
  /** What the law asks. */
  readonly explanation: string;
  /** Whose clock shows its hours, if not that of the place of notification. */
  readonly timeZone: string | null;
}

export type DutyAnswer =
  | {
      readonly situation: DutySituationView;
      readonly limits: readonly DutyLimit[];
      readonly refused?: undefined;
    }
  | { readonly limits?: undefined; readonly refused: Refused };

/** Hours are shown as the table says them, whatever this device believes of the time zones. */
const CLOCK_OF_THE_PLACE = 'UTC';
const DAY_MINUTES = 1440;

const minutesOf = (clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};
const pad = (value: number) => String(value).padStart(2, '0');

function momentFrom(told: string, { on, clock }: DutyQuestion): string {
  const [days = '0', at = ''] = told.split('T');
  if (!told.startsWith('+')) return `${shiftDays(on, Number(days))}T${at}Z`;
  const total = minutesOf(clock) + Number(told);
  const minute = total % DAY_MINUTES;
  const day = shiftDays(on, Math.floor(total / DAY_MINUTES));
  return `${day}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}Z`;
}

/** The words of one table in one language. */
function wordsIn(table: DutyTableContent, language: Language) {
  const words = table.words[language];
  const days = table.days[language];
  const first = epochDay(table.from);
  return {
    plain: (place: number) => words[place] ?? '',
    dated: (place: number, on: string) =>
      (words[place] ?? '').replace(
        /\{(-?\d+)\}/g,
        (_, shift) => days[epochDay(on) + Number(shift) - first] ?? shiftDays(on, Number(shift)),
      ),
  };
}

function limitFrom(
  limit: DutyLimitView,
  {
    table,
    question,
    language,
  }: { table: DutyTableContent; question: DutyQuestion; language: Language },
): DutyLimit {
  const { plain, dated } = wordsIn(table, language);
  const { on } = question;
  const day = (shift: number | null) => (shift === null ? null : shiftDays(on, shift));
  const moment = (told: string | null) => (told === null ? null : momentFrom(told, question));
  const sourceAt = (place: number | null) =>
    place === null ? null : (table.sources[place] ?? null);
  const { rule, ruleVersion, nature, severity, precision } = limit;
  const deadline: PreviewedDeadlineView = {
    ...{ rule, ruleVersion, nature, severity, precision },
    id: rule,
    key: rule,
    label: plain(limit.label),
    effect: plain(limit.effect),
    startsOn: day(limit.startsOn),
    opensOn: day(limit.opensOn),
    lastDay: day(limit.lastDay),
    prudentLastDay: day(limit.prudentLastDay),
    expiresAt: moment(limit.expiresAt),
    prudentExpiresAt: moment(limit.prudentExpiresAt),
    timeZone: CLOCK_OF_THE_PLACE,
    status: 'open',
    outcomeReason: null,
    daysLeft: null,
    readings: limit.readings.map((reading) => ({
      ...reading,
      lastDay: day(reading.lastDay),
      expiresAt: moment(reading.expiresAt),
      authority: plain(reading.authority),
      source: sourceAt(reading.source),
    })),
    steps: limit.steps.map(({ kind, text, date, source }) => ({
      kind,
      text: dated(text, on),
      date: day(date),
      source: sourceAt(source),
    })),
    sources: limit.sources.flatMap((place) => sourceAt(place) ?? []),
    triggeredBy: '',
    dependsOn: null,
    undetermined: limit.undetermined.map(({ question: asked, effect }) => ({
      fact: '',
      question: plain(asked),
      effect: plain(effect),
      eventId: null,
      kind: null,
      values: [],
    })),
  };
  return { deadline, explanation: plain(limit.explanation), timeZone: limit.timeZone };
}

/** Finds what the engine computed for this notification; where the table does not hold it, nothing is said. */
export function readTable(
  table: DutyTableContent,
  question: DutyQuestion,
  language: Language,
): DutyAnswer {
  const situation = table.situations.find(({ id }) => id === question.situation);
  const place = table.territories.findIndex(({ id }) => id === question.territory);
  if (!situation || place === -1) return { refused: 'not-tabulated' };
  if (question.on < table.from || question.on > table.to) return { refused: 'outside' };
  const row = table.rows[situation.rows[place] ?? -1];
  const cell = table.cells[row?.cells[epochDay(question.on) - epochDay(table.from)] ?? -1];
  if (!cell) return { refused: 'not-tabulated' };
  const minute = minutesOf(question.clock);
  const inHours = situation.hours && question.clock !== '';
  const stretch = cell.hours.findLast(({ from }) => from <= minute);
  const places = inHours ? stretch?.limits : cell.limits;
  if (!places) return { refused: stretch ? 'no-such-hour' : 'not-tabulated' };
  if (places.length === 0) return { refused: 'no-limit' };
  const limits = places.flatMap((at) => table.limits[at] ?? []);
  if (limits.length < places.length) return { refused: 'not-tabulated' };
  return {
    situation,
    limits: limits.map((limit) => limitFrom(limit, { table, question, language })),
  };
}
