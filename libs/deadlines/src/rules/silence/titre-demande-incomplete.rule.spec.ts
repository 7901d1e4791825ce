import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'titre-demande-incomplete';

describe('incomplete or irregular request: no clock is running (CE avis 10 Oct. 2024)', () => {
  it.each([
    [{ complete: false }, 'Incomplete file'],
    [{ channelAllowed: false }, 'Channel not allowed'],
    [{ channel: 'postal', postalPrescribed: false }, 'Channel not allowed'],
  ])('%j: %s', (known, because) => {
    const computation = compute([['demande-deposee', '2026-06-15', known]]);
    const deadline = only(computation, RULE);
    expect([deadline.lastDay, deadline.prudentLastDay, deadline.expiresAt]).toEqual([
      null,
      null,
      null,
    ]);
    expect(deadline.steps[0]?.text.en).toMatch(because);
    expect(derivation(deadline)).toEqual(['no-clock CE avis 10 octobre 2024 n° 493514']);
    expect(computation.derivedEvents).toEqual([]);
    expect(has(computation, 'titre-silence-4-mois')).toBe(false);
    expect(has(computation, 'ta-recours-implicite-2-mois')).toBe(false);
  });

  it.each([
    ['2024-10-09', '…2024-10-09', ['CESEDA R431-10']],
    ['2024-10-10', '2024-10-10', ['CE avis 10 octobre 2024 n° 493514']],
    ['2025-06-16', '2025-06-16', ['CESEDA R431-11']],
  ])('filed %s: version %s', (filed, version, articles) => {
    const deadline = only(compute([['demande-deposee', filed, { complete: false }]]), RULE);
    expect(deadline.ruleVersion).toBe(version);
    expect(articlesOf(deadline)).toEqual(expect.arrayContaining(articles));
  });

  it('completed later: the four months run from completion, prudently from the first filing', () => {
    const computation = compute([
      ['demande-deposee', '2026-06-15', { complete: false }],
      ['complement-fourni', '2026-07-15', { complete: true }],
    ]);
    expect(has(computation, RULE)).toBe(false);
    expect(lastDays(only(computation, 'titre-silence-4-mois'))).toEqual([
      '2026-11-15',
      '2026-10-15',
    ]);
  });

  it('a complement that does not complete the file changes nothing', () => {
    const computation = compute([
      ['demande-deposee', '2026-06-15', { complete: false }],
      ['complement-fourni', '2026-07-15'],
    ]);
    expect(has(computation, RULE)).toBe(true);
  });
});
