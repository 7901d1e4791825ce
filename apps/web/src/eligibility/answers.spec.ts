import { describe, expect, it } from '@jest/globals';
import type { FactView } from '@quantieme/api-client';
import { answerText, asBody, forgotten, NOTHING_TOLD, skipped, told } from './answers.ts';

const WORDS = {
  yes: 'oui',
  no: 'non',
  date: (civil: string) => civil.split('-').toReversed().join('/'),
};

function fact(type: FactView['type'], values: FactView['values'] = []): FactView {
  return {
    id: 'a.fact',
    label: 'Un fait',
    question: null,
    proof: null,
    type,
    unit: null,
    values,
    multiple: false,
    answeredBy: 'anybody',
    computedFrom: [],
    presumed: null,
    sensitive: false,
  };
}

describe('a consultation', () => {
  it('asks the same for the same answers, whatever their order', () => {
    const one = told(told(NOTHING_TOLD, 'a', 1), 'b', true);
    const other = told(told(NOTHING_TOLD, 'b', true), 'a', 1);
    expect(asBody(one)).toBe(asBody(other));
  });

  it('no longer skips what is told after all, and forgets what is taken back', () => {
    const after = told(skipped(NOTHING_TOLD, 'a'), 'a', 2);
    expect(after).toEqual({ on: null, answers: { a: 2 }, skipped: [] });
    expect(forgotten(after, 'a').answers).toEqual({});
  });
});

describe('an answer in words', () => {
  it.each([
    [fact('yes-no'), true, 'oui'],
    [fact('number'), 12, '12'],
    [fact('date'), '2026-11-21', '21/11/2026'],
    [fact('choice', [{ value: 'marriage', label: 'Mariage' }]), 'marriage', 'Mariage'],
    [fact('code', [{ value: 'ML', label: 'Mali' }]), ['ML', 'XX'], 'Mali, XX'],
    [
      fact('rows', [{ value: 'cst-salarie', label: 'Salarié' }]),
      [{ title: 'cst-salarie', from: '2025-01-01', to: '2025-12-31' }],
      'Salarié (01/01/2025 – 31/12/2025)',
    ],
  ])('%#', (of, value, words) => {
    expect(answerText(of, value, WORDS)).toBe(words);
  });
});
