import { describe, expect, it } from '@jest/globals';
import { linkState, refuseOver, type LinkState } from './link-state.ts';

const END = '2026-11-29T10:00:00Z';
const EARLIER = Temporal.Instant.from('2026-11-23T10:00:00Z');
const link = (at: string, more: object = {}) => ({
  expiresAt: Temporal.Instant.from(END),
  openedAt: null,
  finishedAt: null,
  revokedAt: null,
  at: Temporal.Instant.from(at),
  ...more,
});

describe('a link', () => {
  it.each<[string, LinkState]>([
    ['2026-11-29T09:59:59.999Z', 'ready'],
    [END, 'expired'],
    ['2026-11-29T10:00:00.001Z', 'expired'],
  ])('that ends at 10:00 is, at %s, %s', (at, state) => {
    expect(linkState(link(at))).toBe(state);
  });

  it.each<[object, LinkState]>([
    [{ openedAt: EARLIER }, 'opened'],
    [{ openedAt: EARLIER, finishedAt: EARLIER }, 'finished'],
    [{ openedAt: EARLIER, revokedAt: EARLIER }, 'revoked'],
    [{ revokedAt: EARLIER }, 'revoked'],
  ])('%j is %s', (more, state) => {
    expect(linkState(link('2026-11-24T10:00:00Z', more))).toBe(state);
    expect(linkState(link('2026-12-24T10:00:00Z', more))).toBe(
      state === 'opened' ? 'expired' : state,
    );
  });

  it('is refused once it is over, with a code of its own', () => {
    expect(() => refuseOver('questionnaire', 'opened')).not.toThrow();
    for (const state of ['finished', 'expired', 'revoked'] as const)
      expect(() => refuseOver('client-link', state)).toThrow(`client-link/${state}`);
  });
});
