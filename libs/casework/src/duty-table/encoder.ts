import type { DutyLimitView, SourceView } from '@quantieme/contracts';
import { longDate, type Deadline } from '@quantieme/deadlines';
import type { SourceRef, Text } from '@quantieme/law';
import { ruleNamed } from '../law/known-rule.ts';
import { sourceView } from '../views/deadline-view.ts';
import { Pool } from './pool.ts';

type Day = Temporal.PlainDate;

/** Of which notification a deadline is told. */
export interface Told {
  readonly on: Day;
  /** The clock of the place. */
  readonly timeZone: string;
  readonly momentOf: MomentOf;
}

/** A moment as the table says it. */
export type MomentOf = (moment: Temporal.Instant, timeZone: string) => string;

const daysFrom = (on: Day, day: Day) => on.until(day, { largestUnit: 'day' }).days;

/** `2T18:20`: two days after the notification, on the clock of the place. */
export function onTheClock(on: Day): MomentOf {
  return (moment, timeZone) => {
    const local = moment.toZonedDateTimeISO(timeZone);
    const clock = local.toPlainTime().toString({ smallestUnit: 'minute' });
    return `${daysFrom(on, local.toPlainDate())}T${clock}`;
  };
}

/** `+2880`: so many minutes of the clock of the place after the hour of notification. */
export function sinceNotified(at: Temporal.PlainDateTime): MomentOf {
  return (moment, timeZone) => {
    const local = moment.toZonedDateTimeISO(timeZone).toPlainDateTime();
    return `+${at.until(local, { largestUnit: 'minute' }).minutes}`;
  };
}

/** Writes deadlines told from their notification: what repeats from day to day and place to place is kept once. */
export class Encoder {
  readonly words = new Pool<readonly [fr: string, en: string]>();
  readonly sources = new Pool<SourceView>();
  readonly limits = new Pool<DutyLimitView>();
  /** Days that a text may name, by their words. */
  private readonly french: ReadonlyMap<string, Day>;
  private readonly english: ReadonlyMap<string, Day>;

  constructor(days: readonly Day[]) {
    this.french = new Map(days.map((day) => [longDate(day).fr, day]));
    this.english = new Map(days.map((day) => [longDate(day).en, day]));
  }

  /** Texts and sources of a rule are the same objects each time: most of a table is found by them. */
  private readonly ofTexts = new WeakMap<Text, number>();
  private readonly ofSources = new WeakMap<SourceRef, number>();

  text(words: Text): number {
    const known = this.ofTexts.get(words);
    if (known !== undefined) return known;
    const place = this.words.placeOf([withoutBraces(words.fr), withoutBraces(words.en)]);
    this.ofTexts.set(words, place);
    return place;
  }

  /** Days are told from `on`: `{2}` is two days later. */
  private datedText({ fr, en }: Text, on: Day): number {
    return this.words.placeOf([told(fr, on, this.french), told(en, on, this.english)]);
  }

  private source(ref: SourceRef | null): number | null {
    return ref === null ? null : this.sourceOf(ref);
  }

  private sourceOf(ref: SourceRef): number {
    const known = this.ofSources.get(ref) ?? this.sources.placeOf(sourceView(ref));
    this.ofSources.set(ref, known);
    return known;
  }

  encode(deadline: Deadline, { on, timeZone: ofPlace, momentOf }: Told): DutyLimitView {
    const { timeZone, rule, ruleVersion, nature, severity, precision } = deadline;
    const days = (day: Day | null) => (day === null ? null : daysFrom(on, day));
    const moment = (at: Temporal.Instant | null) => (at === null ? null : momentOf(at, timeZone));
    return {
      ...{ rule, ruleVersion, nature, severity, precision },
      timeZone: timeZone === ofPlace ? null : timeZone,
      label: this.text(deadline.label),
      explanation: this.text(ruleNamed(rule)?.explanation ?? deadline.label),
      effect: this.text(deadline.effect),
      startsOn: days(deadline.startsOn),
      opensOn: days(deadline.opensOn),
      lastDay: days(deadline.lastDay),
      prudentLastDay: days(deadline.prudentLastDay),
      expiresAt: moment(deadline.expiresAt),
      prudentExpiresAt: moment(deadline.prudentExpiresAt),
      readings: deadline.readings.map((reading) => ({
        name: reading.name,
        lastDay: days(reading.lastDay),
        expiresAt: moment(reading.expiresAt),
        authority: this.text(reading.authority),
        court: reading.court,
        decidedOn: reading.decidedOn,
        source: this.source(reading.source),
      })),
      steps: deadline.steps.map((step) => ({
        kind: step.kind,
        text: this.datedText(step.text, on),
        date: days(step.date),
        source: this.source(step.source),
      })),
      sources: deadline.sources.map((ref) => this.sourceOf(ref)),
      undetermined: deadline.undetermined.map(({ question, effect }) => ({
        question: this.text(question),
        effect: this.text(effect),
      })),
    };
  }
}

/** Braces name days: a text of the law that had some of its own would be read wrongly. */
function withoutBraces(words: string): string {
  if (/[{}]/.test(words)) throw new Error(`A text of the law has a brace: ${words}`);
  return words;
}

const A_DATE = /\p{L}+ \d{1,2}(?:er)? \p{L}+ \d{4}/gu;

function told(words: string, on: Day, days: ReadonlyMap<string, Day>): string {
  return withoutBraces(words).replaceAll(A_DATE, (date) => {
    const day = days.get(date);
    return day === undefined ? date : `{${daysFrom(on, day)}}`;
  });
}
