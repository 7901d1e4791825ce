import { describe, expect, it } from '@jest/globals';
import { bodyOf, draftOf } from './conviction-draft.ts';

describe('a conviction as it is typed', () => {
  it('leaves unknown what nobody has filled in', () => {
    expect(bodyOf({ ...draftOf(null), offence: 'vol' })).toEqual({
      offence: 'vol',
      articles: '',
      court: '',
      otherSentences: '',
      committedOn: null,
      convictedOn: null,
      finalOn: null,
      endedOn: null,
      rehabilitatedOn: null,
      category: null,
      kinds: null,
      maximumYears: null,
      prisonMonths: null,
      suspendedMonths: null,
      fineCents: null,
      final: null,
      recidivism: null,
      excludedFromB2: null,
      ban: { state: 'unknown' },
    });
  });

  it.each([
    ['0', 0],
    ['500', 50_000],
    ['12,5', 1250],
  ])('a fine of %s euros is %s cents', (fine, fineCents) => {
    expect(bodyOf({ ...draftOf(null), fine }).fineCents).toBe(fineCents);
  });

  it.each([
    ['none', { state: 'none' }],
    [
      'for-good',
      { state: 'ordered', forGood: true, months: null, principal: true, liftedOn: null },
    ],
    ['ordered', { state: 'ordered', forGood: false, months: 60, principal: true, liftedOn: null }],
  ])('a ban: %s', (ban, sent) => {
    const draft = { ...draftOf(null), ban, banMonths: '60', banPrincipal: 'yes' as const };
    expect(bodyOf(draft).ban).toEqual(sent);
  });
});
