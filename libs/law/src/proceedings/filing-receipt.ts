import { MONTHS_FR } from '../dates-in-words.ts';

/** What a receipt of the courts' application seems to say; null: not found. */
export interface FilingReceipt {
  /** `YYYY-MM-DD`. */
  readonly on: string | null;
  /** `HH:MM`, on the clock of the court. */
  readonly clock: string | null;
  /** Of the case, as the court numbers it. */
  readonly number: string | null;
}

const DAY = `(\\d{1,2})(?:er)?\\s*(?:[/.-]\\s*(\\d{1,2})\\s*[/.-]|(${MONTHS_FR.join('|')}))\\s*(\\d{4})`;
const CLOCK = '(?:[\\s,]*(?:à|-)?\\s*(\\d{1,2})\\s*(?:h|:)\\s*(\\d{2})(?!\\d))?';
const MOMENT = new RegExp(`${DAY}${CLOCK}`, 'giu');
/** Words after which a receipt gives its moment. */
const LEADS = /(?:dép[ôo]s|enregistr|transmi|re[çc]u|accus|envoy)/iu;
const LEAD_LETTERS = 90;
const NUMBER =
  /(?:n°|num[ée]ro|requ[êe]te|dossier|instance|affaire)[^\d\n]{0,40}(\d{7}|\d{2}[A-Z]{2}\d{5})\b/iu;

interface Found {
  readonly on: string;
  readonly clock: string | null;
  readonly isLed: boolean;
}

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');

function momentsIn(text: string): readonly Found[] {
  return [...text.matchAll(MOMENT)].flatMap((match): readonly Found[] => {
    const [, day, month, name, year = '', hours, minutes] = match;
    const named = MONTHS_FR.findIndex((one) => one === name?.toLocaleLowerCase('fr'));
    const on = `${year}-${two(month ?? String(named + 1))}-${two(day)}`;
    if (!isDay(on)) return [];
    const isHour = hours !== undefined && Number(hours) < 24 && Number(minutes) < 60;
    const clock = isHour ? `${two(hours)}:${two(minutes)}` : null;
    const before = text.slice(Math.max(0, match.index - LEAD_LETTERS), match.index);
    return [{ on, clock, isLed: LEADS.test(before) }];
  });
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).year > 2000;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Reads a receipt: a day and hour near the words of a filing first, then any with an hour. Only ever a proposal. */
export function readFilingReceipt(text: string): FilingReceipt {
  const moments = momentsIn(text);
  const rank = ({ clock, isLed }: Found) => (clock === null ? 0 : 2) + (isLed ? 1 : 0);
  const [best] = moments.toSorted((one, other) => rank(other) - rank(one));
  const number = NUMBER.exec(text)?.[1] ?? null;
  return { on: best?.on ?? null, clock: best?.clock ?? null, number };
}
