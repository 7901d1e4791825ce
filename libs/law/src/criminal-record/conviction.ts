import { text, type Text } from '../text.ts';

export const OFFENCE_CATEGORIES = {
  contravention: text('contravention', 'petty offence'),
  delit: text('délit', 'délit'),
  crime: text('crime', 'crime'),
} as const satisfies Readonly<Record<string, Text>>;

export type OffenceCategory = keyof typeof OFFENCE_CATEGORIES;

/** What texts look at in an offence, beside the sentence. */
export const OFFENCE_KINDS = {
  'false-document': text(
    'faux documents (code pénal, articles 441-1 et 441-2)',
    'false documents (criminal code, articles 441-1 and 441-2)',
  ),
  'listed-432-1-1': text(
    'infraction du 3° de l’article L.\u00a0432-1-1 (stupéfiants, traite, proxénétisme, exploitation…)',
    'offence of article L.\u00a0432-1-1, 3° (drugs, trafficking, procuring, exploitation…)',
  ),
  'against-official': text(
    'faits commis sur un élu ou un agent public',
    'facts committed against an elected or public official',
  ),
  'minor-mutilation': text(
    'mutilation ou infirmité permanente d’un mineur de quinze ans',
    'mutilation or permanent infirmity of a minor under fifteen',
  ),
  'family-victim': text(
    'faits commis sur le conjoint, un ascendant ou un enfant',
    'facts committed against the spouse, an ascendant or a child',
  ),
  terrorism: text(
    'terrorisme, ou atteinte aux intérêts fondamentaux de la Nation',
    'terrorism, or harm to the Nation’s fundamental interests',
  ),
  'article-706-47': text(
    'infraction de l’article 706-47 du code de procédure pénale',
    'offence of article 706-47 of the code of criminal procedure',
  ),
} as const satisfies Readonly<Record<string, Text>>;

export type OffenceKind = keyof typeof OFFENCE_KINDS;

/** True, false, or null where nobody knows yet. */
export type Truth = boolean | null;

export interface TerritoryBan {
  /** Null: unknown, or for good. */
  readonly months: number | null;
  readonly forGood: boolean;
  /** A principal sentence cannot be lifted. */
  readonly principal: Truth;
  readonly liftedOn: Temporal.PlainDate | null;
}

export interface Sentence {
  /** Imprisonment in all, suspended or not; 0: none; null: unknown. */
  readonly prisonMonths: number | null;
  /** Of which suspended. */
  readonly suspendedMonths: number | null;
  readonly fineCents: number | null;
  /** `unknown`: nobody has read the judgment yet. */
  readonly ban: TerritoryBan | 'none' | 'unknown';
  readonly other: string;
}

/** A conviction as the judgment and the record say it. Dates are civil; null is unknown, never « no ». */
export interface Conviction {
  readonly id: string;
  readonly offence: string;
  readonly category: OffenceCategory | null;
  /** What is certain of the offence; null: not looked at yet. */
  readonly kinds: readonly OffenceKind[] | null;
  /** As the judgment cites them. */
  readonly articles: string;
  /** Years of imprisonment that the text provides for; null: unknown. */
  readonly maximumYears: number | null;
  readonly committedOn: Temporal.PlainDate | null;
  readonly convictedOn: Temporal.PlainDate | null;
  readonly finalOn: Temporal.PlainDate | null;
  readonly final: Truth;
  readonly court: string;
  readonly sentence: Sentence;
  /** Sentence served, paid or time-barred. */
  readonly endedOn: Temporal.PlainDate | null;
  readonly recidivism: Truth;
  /** Whether its entry was excluded from bulletin no. 2 by a court. */
  readonly excludedFromB2: Truth;
  /** By a court; what time does alone is reckoned. */
  readonly rehabilitatedOn: Temporal.PlainDate | null;
}

export function isOfKind({ kinds }: Conviction, kind: OffenceKind): Truth {
  return kinds === null ? null : kinds.includes(kind);
}

/** Months in prison that were not suspended; null: unknown. */
export function firmMonths({ sentence }: Conviction): number | null {
  const { prisonMonths, suspendedMonths } = sentence;
  if (prisonMonths === 0) return 0;
  return prisonMonths === null || suspendedMonths === null ? null : prisonMonths - suspendedMonths;
}

/** Any true makes it true; otherwise anything unknown leaves it unknown. */
export function anyOf(...truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(null) ? null : false;
}

/** Any false makes it false; otherwise anything unknown leaves it unknown. */
export function allOf(...truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

export function atLeast(figure: number | null, threshold: number): Truth {
  return figure === null ? null : figure >= threshold;
}
