import { describe, expect, it } from '@jest/globals';
import { dateOf, instantOf, json, plainDateOf, timestampOf, writeParameter } from './codecs.ts';

describe('civil dates', () => {
  it.each(['1900-01-01', '1999-12-31', '2024-02-29', '2026-03-29', '2026-10-25', '2190-12-31'])(
    '%s comes back the same',
    (text) => {
      const day = Temporal.PlainDate.from(text);
      expect(dateOf(day).toISOString()).toBe(`${text}T00:00:00.000Z`);
      expect(plainDateOf(dateOf(day)).toString()).toBe(text);
    },
  );
});

describe('instants', () => {
  it('come back to the millisecond', () => {
    const moment = Temporal.Instant.from('2026-05-12T18:20:00.123+02:00');
    expect(instantOf(timestampOf(moment)).toString()).toBe('2026-05-12T16:20:00.123Z');
  });
});

describe('parameters', () => {
  it('write Temporal values as their text, in lists too', () => {
    const day = Temporal.PlainDate.from('2026-05-12');
    expect(writeParameter([day, 'x', null])).toEqual(['2026-05-12', 'x', null]);
  });

  it('write JSON, and null as null', () => {
    expect([json([1]), json(null), json(undefined)]).toEqual(['[1]', null, null]);
  });
});
