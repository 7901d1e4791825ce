import { describe, expect, it } from '@jest/globals';
import {
  articleId,
  EMPTY_LIMIT,
  emptyLawChange,
  lawChangeBody,
  limitBody,
  withMode,
  type LawChangeDraft,
  type LimitDraft,
} from './law-change-draft.ts';

const limit = (change: Partial<LimitDraft>): LimitDraft => ({ ...EMPTY_LIMIT, ...change });
const complete: LawChangeDraft = {
  ...emptyLawChange('ta-recours-2-mois'),
  from: '2027-01-01',
  limit: limit({ count: 1 }),
  texts: [{ code: ' CJA ', article: 'R. 421-1' }],
  reason: ' Décret de simplification ',
};

describe('a length, as it is typed', () => {
  it.each([
    [{ count: 2 }, { mode: 'franc', unit: 'month', count: 2, roll: 'yes' }],
    [
      { mode: 'silence', count: 4, roll: 'no' },
      { mode: 'silence', unit: 'month', count: 4 },
    ],
    [
      { mode: 'before', unit: 'month', count: 4, closes: 2, closesUnit: 'month' },
      { mode: 'before', opens: { unit: 'month', count: 4 }, closes: { unit: 'month', count: 2 } },
    ],
  ] as const)('%j is sent as %j', (change, sent) => {
    expect(limitBody(limit(change))).toEqual(sent);
  });

  it.each([{ count: '' }, { count: 0 }, { count: 1.5 }] as const)('%j is not sent', (change) => {
    expect(limitBody(limit(change))).toBeNull();
  });

  it('keeps its unit when the way of counting has it, else takes the one it has', () => {
    expect(withMode(limit({ unit: 'day' }), 'silence').unit).toBe('day');
    expect(withMode(limit({ unit: 'day' }), 'hours').unit).toBe('hour');
    expect(withMode(limit({ mode: 'hours', unit: 'hour' }), 'franc').unit).toBe('month');
  });
});

describe('an article', () => {
  it.each([
    ['R. 421-1', 'R421-1'],
    ['art. l 911-1', 'L911-1'],
    ['L.O. 1', 'L.O. 1'],
    ['47', '47'],
  ])('typed %s is %s', (typed, id) => {
    expect(articleId(typed)).toBe(id);
  });
});

describe('a change of law, as it is typed', () => {
  it('is sent once it is complete, tidied', () => {
    expect(lawChangeBody(complete)).toEqual({
      rule: 'ta-recours-2-mois',
      from: '2027-01-01',
      limit: { mode: 'franc', unit: 'month', count: 1, roll: 'yes' },
      sources: [{ code: 'CJA', article: 'R421-1' }],
      reason: 'Décret de simplification',
    });
  });

  it.each([
    ['a rule', { rule: '' }],
    ['a first day', { from: '' }],
    ['a reason', { reason: ' ' }],
    ['a text', { texts: [{ code: ' ', article: '' }] }],
    ['the article of a text', { texts: [{ code: 'CJA', article: '' }] }],
    ['its prudent length', { prudent: EMPTY_LIMIT }],
  ])('waits for %s', (_what, missing) => {
    expect(lawChangeBody({ ...complete, ...missing })).toBeNull();
  });
});
