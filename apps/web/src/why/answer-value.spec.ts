import { describe, expect, it } from '@jest/globals';
import { answerTaken, answerValue } from './answer-value.ts';

const details = [
  { name: 'departureDays', label: 'Délai de départ', kind: 'integer', values: [] },
  { name: 'ground', label: 'Motif', kind: 'choice', values: [{ value: '4', label: '4°' }] },
];

describe('the answer to a choice', () => {
  it('is a number where the event declares one, a name otherwise', () => {
    expect(answerValue('departureDays', '30', [{ details }])).toBe(30);
    expect(answerValue('ground', '4', [{ details }])).toBe('4');
    expect(answerValue('elsewhere', '4', [{ details }])).toBe('4');
    const chosen = { fact: 'departureDays', values: [{ value: '30', label: '30 jours' }] };
    expect(answerTaken(chosen, '30', [{ details }])).toBe(30);
    expect(answerTaken({ ...chosen, values: [] }, '30', [{ details }])).toBe('30');
  });
});
