import { describe, expect, it } from '@jest/globals';
import { clockAhead, wrongMinutes } from './clock-ahead.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const date = 'Mon, 23 Nov 2026 12:00:00 GMT';

describe('the clock of a device beside the server’s', () => {
  it.each([
    [date, 0, 200, 200],
    [date, 600_000, 600_400, 600_400],
    [date, -600_000, -599_000, -599_000],
    [date, 0, 30_001, null],
    [date, 5_000, 0, null],
    [null, 0, 200, null],
    ['yesterday', 0, 200, null],
  ])('%s, asked at %d ms and answered at %d ms: %p', (said, sent, received, ahead) => {
    const exchange = { date: said, sentAt: NOON + sent, receivedAt: NOON + received };
    expect(clockAhead(exchange)).toBe(ahead);
  });

  it.each([
    [null, 0],
    [undefined, 0],
    [119_999, 0],
    [-119_999, 0],
    [120_000, 2],
    [600_400, 10],
    [-599_000, -10],
  ])('%p ms ahead is said to be wrong by %p minutes', (ahead, minutes) => {
    expect(wrongMinutes(ahead)).toBe(minutes);
  });
});
