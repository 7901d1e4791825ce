import type { LawChangeBody } from '@quantieme/api-client';

/** Ways of counting that a lawyer may choose, the most frequent first. */
export const MODES = [
  'franc',
  'plain',
  'silence',
  'hours',
  'less-than',
  'inclusive',
  'before',
  'before-franc',
] as const;
export type Mode = (typeof MODES)[number];

export const ROLLS = ['yes', 'no', 'prudent-no'] as const;
type Roll = (typeof ROLLS)[number];

export type Unit = 'month' | 'day' | 'hour';
export type Count = number | '';

export interface LimitDraft {
  readonly mode: Mode;
  readonly unit: Unit;
  readonly count: Count;
  readonly roll: Roll;
  /** Of a window before a date: how long before it closes. */
  readonly closesUnit: Unit;
  readonly closes: Count;
}

export interface CitedText {
  readonly code: string;
  readonly article: string;
}

export interface LawChangeDraft {
  readonly rule: string;
  readonly from: string;
  readonly limit: LimitDraft;
  /** Null: both readings have the same length. */
  readonly prudent: LimitDraft | null;
  readonly texts: readonly CitedText[];
  readonly reason: string;
}

export const EMPTY_LIMIT: LimitDraft = {
  mode: 'franc',
  unit: 'month',
  count: '',
  roll: 'yes',
  closesUnit: 'day',
  closes: 0,
};

export const EMPTY_TEXT: CitedText = { code: '', article: '' };

export const emptyLawChange = (rule: string): LawChangeDraft => ({
  rule,
  from: '',
  limit: EMPTY_LIMIT,
  prudent: null,
  texts: [EMPTY_TEXT],
  reason: '',
});

const ONE_UNIT: Partial<Record<Mode, Unit>> = {
  hours: 'hour',
  inclusive: 'day',
  'before-franc': 'day',
};

export function unitsOf(mode: Mode): readonly Unit[] {
  const only = ONE_UNIT[mode];
  return only ? [only] : ['month', 'day'];
}

export function canRoll(mode: Mode): boolean {
  return mode === 'franc' || mode === 'plain';
}

/** Another way of counting keeps what it can of the length already typed. */
export function withMode(limit: LimitDraft, mode: Mode): LimitDraft {
  const [first = 'day', ...others] = unitsOf(mode);
  return { ...limit, mode, unit: others.includes(limit.unit) ? limit.unit : first };
}

const isLength = (count: Count): count is number => Number.isInteger(count) && Number(count) >= 1;

/** The length as the API reads it; null while it is not complete. */
export function limitBody(draft: LimitDraft): Record<string, unknown> | null {
  const { mode, unit, count, roll, closesUnit, closes } = draft;
  if (!isLength(count)) return null;
  if (mode !== 'before') return { mode, unit, count, ...(canRoll(mode) ? { roll } : {}) };
  if (!Number.isInteger(closes)) return null;
  return { mode, opens: { unit, count }, closes: { unit: closesUnit, count: closes } };
}

/**
 * An article as the law library names it.
 *
 * @example articleId('art. R. 421-1') // R421-1
 */
export function articleId(typed: string): string {
  return typed
    .trim()
    .replace(/^art(icle|\.)?\s*/i, '')
    .replace(/^([LRDA])[.\s]*(?=\d)/i, (_, letter: string) => letter.toUpperCase());
}

function textsOf(texts: readonly CitedText[]): LawChangeBody['sources'] | null {
  const typed = texts
    .map(({ code, article }) => ({ code: code.trim(), article: articleId(article) }))
    .filter(({ code, article }) => code !== '' || article !== '');
  const complete = typed.every(({ code, article }) => code !== '' && article !== '');
  return complete && typed.length > 0 ? typed : null;
}

/** What is sent; null while something is missing. */
export function lawChangeBody(draft: LawChangeDraft): LawChangeBody | null {
  const { rule, from } = draft;
  const reason = draft.reason.trim();
  const limit = limitBody(draft.limit);
  const prudent = draft.prudent && limitBody(draft.prudent);
  const sources = textsOf(draft.texts);
  const isMissing = !rule || !from || !reason || (draft.prudent && !prudent);
  if (isMissing || !limit || !sources) return null;
  return { rule, from, limit, ...(prudent ? { prudent } : {}), sources, reason };
}
