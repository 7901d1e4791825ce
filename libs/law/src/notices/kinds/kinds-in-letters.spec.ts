import { describe, expect, it } from '@jest/globals';
import { NOTICE_LETTERS } from '../../testing/notice-letters.ts';
import { readNotice } from '../read-notice.ts';

const today = Temporal.PlainDate.from('2026-11-23');

function typeOf(text: string) {
  const { proposals } = readNotice(text, { today });
  const [{ value, certainty } = { value: null, certainty: 'check' }] = proposals;
  return { value, certainty };
}

describe('thirty letters that the reading was not written on', () => {
  const read = NOTICE_LETTERS.map(({ text, type }) => ({ type, ...typeOf(text), text }));

  it('are told apart', () => {
    const wrong = read.filter(({ value, type }) => value !== type);
    expect(
      wrong.map(({ type, value, certainty, text }) => [type, value, certainty, text.slice(0, 60)]),
    ).toEqual([]);
  });

  it('none is wrong and sure', () => {
    expect(
      read.filter(({ value, type, certainty }) => certainty === 'sure' && value !== type),
    ).toEqual([]);
  });
});
