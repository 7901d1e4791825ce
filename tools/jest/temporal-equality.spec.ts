import { describe, expect, it, jest } from '@jest/globals';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('Jest tells Temporal values apart', () => {
  it.each([
    ['2026-03-16', '2026-03-16', true],
    ['2026-03-16', '2026-03-17', false],
  ])('toEqual: %s and %s → %s', (a, b, equal) => {
    const compare = () => expect({ lastDay: [day(a)] }).toEqual({ lastDay: [day(b)] });
    if (equal) expect(compare).not.toThrow();
    else expect(compare).toThrow();
  });

  it('toStrictEqual, toContainEqual, toHaveBeenCalledWith and toMatchObject too', () => {
    const call = jest.fn((on: Temporal.PlainDate) => on);
    call(day('2026-03-16'));
    expect(() => expect(day('2026-03-16')).toStrictEqual(day('2026-03-17'))).toThrow();
    expect(() => expect([day('2026-03-16')]).toContainEqual(day('2026-03-17'))).toThrow();
    expect(() => expect(call).toHaveBeenCalledWith(day('2026-03-17'))).toThrow();
    expect(() =>
      expect({ on: day('2026-03-16') }).toMatchObject({ on: day('2026-03-17') }),
    ).toThrow();
    expect(call).toHaveBeenCalledWith(day('2026-03-16'));
  });

  it('keeps kinds apart', () => {
    const instant = Temporal.Instant.from('2026-03-16T00:00Z');
    expect(() => expect(day('2026-03-16')).toEqual('2026-03-16')).toThrow();
    expect(() => expect(instant).toEqual(instant.toZonedDateTimeISO('UTC'))).toThrow();
  });
});
