import { describe, expect, it } from '@jest/globals';
import { compute, derivation, lastDays, only, type EventWords } from '../../testing/case-file.ts';

const RULE = 'titre-complement-pieces';
const FILED: EventWords = ['demande-deposee', '2026-01-05', { complete: true }];
const asked = (known: object): EventWords => ['complement-demande', '2026-02-10', { ...known }];
const after = (...events: EventWords[]) => only(compute([FILED, ...events]), RULE);

describe('documents asked for: in the time that the request gives (CESEDA R431-11, CRPA L114-5)', () => {
  it.each<readonly [object, string, string, string]>([
    [{ daysGiven: 30 }, '2026-03-12', 'set', 'thirty days'],
    [{ daysGiven: 1 }, '2026-02-11', 'set', 'the very next day'],
    [{ dueOn: '2026-03-15' }, '2026-03-15', 'set 2026-03-15', 'a Sunday written in it stands'],
    [
      { daysGiven: 30, dueOn: '2026-03-02' },
      '2026-03-02',
      'set 2026-03-02',
      'the day outweighs the number',
    ],
  ])('%j → %s by %s (%s)', (known, last, step) => {
    const deadline = after(asked(known));
    expect(lastDays(deadline)).toEqual([last, last]);
    expect(derivation(deadline)).toContain(step);
    expect(deadline.undetermined).toEqual([]);
  });

  it.each([{}, { daysGiven: 0 }])('%j: no text sets it, so no date, and the question', (known) => {
    const deadline = after(asked(known));
    expect(deadline.lastDay).toBeNull();
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['dueOn']);
  });

  it('on the portal: from the first consultation, prudently from availability', () => {
    const known = { daysGiven: 15, firstViewedOn: '2026-02-14' };
    expect(lastDays(after(asked(known)))).toEqual(['2026-03-01', '2026-02-25']);
  });

  it.each<[string, EventWords, string]>([
    ['supplied in time', ['complement-fourni', '2026-03-01'], 'met'],
    ['supplied too late', ['complement-fourni', '2026-03-20'], 'live'],
    ['refused', ['refus-notifie', '2026-03-20', { oqtf: false }], 'extinguished'],
  ])('%s', (_what, event, outcome) => {
    expect(after(asked({ daysGiven: 30 }), event).outcome).toBe(outcome);
  });

  it.each([
    ['2025-06-15', 'CRPA L114-5'],
    ['2025-06-16', 'CESEDA R431-11'],
  ])('asked on %s: %s', (on, article) => {
    const found = only(compute([['complement-demande', on, { daysGiven: 15 }]]), RULE);
    expect(`${found.sources[0]?.code} ${found.sources[0]?.article}`).toBe(article);
  });
});
