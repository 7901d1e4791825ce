import { describe, expect, it } from '@jest/globals';
import { anEvent } from '../testing/case-file.ts';
import { perDossier } from './per-dossier.ts';

const EVENTS = [anEvent(['oqtf-notifiee', '2026-05-20'])];
const dossiers = {
  one: { events: EVENTS, births: [] },
  other: { events: [...EVENTS], births: [] },
};
type Name = keyof typeof dossiers;

describe('what is looked for in a whole dossier', () => {
  it.each<[readonly Name[], number]>([
    [['one'], 1],
    [['one', 'one', 'one'], 1],
    [['one', 'other', 'one', 'other'], 2],
  ])('of %j is looked for %i times', (asked, times) => {
    let searches = 0;
    const found = perDossier(({ events }) => {
      searches += 1;
      return events.length;
    });
    expect(asked.map((name) => found(dossiers[name]))).toEqual(asked.map(() => 1));
    expect(searches).toBe(times);
  });

  it('is another once births are known, for the same events', () => {
    const births: never[] = [];
    const found = perDossier((known) => ({ known }));
    const before = found(dossiers.one);
    const after = found({ events: EVENTS, births });
    expect(after).not.toBe(before);
    expect(found({ events: EVENTS, births })).toBe(after);
    expect(found(dossiers.one)).toBe(before);
  });
});
