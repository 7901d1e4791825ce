import type { ConvictionView } from '@quantieme/api-client';
import type { WrittenConviction } from './criminal-record.queries.ts';

export const ANSWERS = ['', 'yes', 'no'] as const;
type Answer = (typeof ANSWERS)[number];

/** A conviction as it is typed: figures and answers as text, '' for unknown. */
export interface ConvictionDraft {
  readonly offence: string;
  readonly category: string;
  /** Null: nobody has looked at the lists yet. */
  readonly kinds: readonly string[] | null;
  readonly articles: string;
  readonly court: string;
  readonly otherSentences: string;
  readonly committedOn: string | null;
  readonly convictedOn: string | null;
  readonly finalOn: string | null;
  readonly endedOn: string | null;
  readonly rehabilitatedOn: string | null;
  readonly maximumYears: string;
  readonly prisonMonths: string;
  readonly suspendedMonths: string;
  /** Euros. */
  readonly fine: string;
  readonly final: Answer;
  readonly recidivism: Answer;
  readonly excludedFromB2: Answer;
  readonly ban: string;
  readonly banMonths: string;
  readonly banPrincipal: Answer;
  readonly banLiftedOn: string | null;
}

const CENTS = 100;

const figure = (value: number | null) => (value === null ? '' : String(value));
const answer = (value: boolean | null): Answer => (value === null ? '' : value ? 'yes' : 'no');

/** A ban as one word: for good is a length of its own. */
const banWord = ({ state, forGood }: ConvictionView['ban']) => (forGood ? 'for-good' : state);

const EMPTY: ConvictionDraft = {
  offence: '',
  category: '',
  kinds: null,
  articles: '',
  court: '',
  otherSentences: '',
  committedOn: null,
  convictedOn: null,
  finalOn: null,
  endedOn: null,
  rehabilitatedOn: null,
  maximumYears: '',
  prisonMonths: '',
  suspendedMonths: '',
  fine: '',
  final: '',
  recidivism: '',
  excludedFromB2: '',
  ban: 'unknown',
  banMonths: '',
  banPrincipal: '',
  banLiftedOn: null,
};

export function draftOf(one: ConvictionView | null): ConvictionDraft {
  if (one === null) return EMPTY;
  const { offence, kinds, articles, court, otherSentences, committedOn, convictedOn } = one;
  const { finalOn, endedOn, rehabilitatedOn, ban, fineCents } = one;
  return {
    ...{ offence, kinds, articles, court, otherSentences, committedOn, convictedOn },
    ...{ finalOn, endedOn, rehabilitatedOn },
    category: one.category ?? '',
    maximumYears: figure(one.maximumYears),
    prisonMonths: figure(one.prisonMonths),
    suspendedMonths: figure(one.suspendedMonths),
    fine: figure(fineCents === null ? null : fineCents / CENTS),
    final: answer(one.final),
    recidivism: answer(one.recidivism),
    excludedFromB2: answer(one.excludedFromB2),
    ban: banWord(ban),
    banMonths: figure(ban.months),
    banPrincipal: answer(ban.principal),
    banLiftedOn: ban.liftedOn,
  };
}

const number = (typed: string) => (typed.trim() === '' ? null : Number(typed.replace(',', '.')));
const truth = (said: Answer) => (said === '' ? null : said === 'yes');
const cents = (typed: string) => {
  const euros = number(typed);
  return euros === null ? null : Math.round(euros * CENTS);
};

type Body = WrittenConviction['body'];

function banOf(draft: ConvictionDraft): NonNullable<Body['ban']> {
  const { ban } = draft;
  if (ban === 'none' || ban === 'unknown') return { state: ban };
  return {
    state: 'ordered',
    forGood: ban === 'for-good',
    months: ban === 'for-good' ? null : number(draft.banMonths),
    principal: truth(draft.banPrincipal),
    liftedOn: draft.banLiftedOn,
  };
}

/** What is sent: '' is unknown, never « no ». */
export function bodyOf(draft: ConvictionDraft): Body {
  const { offence, articles, court, otherSentences } = draft;
  const { committedOn, convictedOn, finalOn, endedOn, rehabilitatedOn } = draft;
  return {
    ...{ offence, articles, court, otherSentences },
    ...{ committedOn, convictedOn, finalOn, endedOn, rehabilitatedOn },
    category: (draft.category || null) as NonNullable<Body['category']> | null,
    kinds: draft.kinds as Body['kinds'] & {},
    maximumYears: number(draft.maximumYears),
    prisonMonths: number(draft.prisonMonths),
    suspendedMonths: number(draft.suspendedMonths),
    fineCents: cents(draft.fine),
    final: truth(draft.final),
    recidivism: truth(draft.recidivism),
    excludedFromB2: truth(draft.excludedFromB2),
    ban: banOf(draft),
  };
}
