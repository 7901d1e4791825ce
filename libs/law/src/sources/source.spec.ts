import { describe, expect, it } from '@jest/globals';
import { CODES } from './codes.ts';
import { DECISIONS } from './decisions.ts';
import { articleVersions, decision, isInForce, source } from './source.ts';
import { versionsOf } from './version.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('sources', () => {
  it.each([
    ['2021-04-30', '2021-05-01', 'before the first version: the nearest'],
    ['2021-05-01', '2021-05-01', 'first day'],
    ['2025-06-15', '2021-05-01', 'last day of the first version'],
    ['2025-06-16', '2025-06-16', 'first day of the second'],
    ['2030-01-01', '2025-06-16', 'still in force'],
  ])('R432-2 on %s is the version of %s (%s)', (on, from) => {
    expect(source('CESEDA', 'R432-2', day(on)).from).toBe(from);
  });

  it('points to the official site by article number, never by an invented id', () => {
    const { url } = source('CESEDA', 'R432-2');
    expect(url).toBe(
      'https://www.legifrance.gouv.fr/search/code?tab_selection=code&searchField=NUM_ARTICLE&query=R432-2',
    );
  });

  it('names decisions by court, date and number', () => {
    expect(decision('499904')).toEqual({
      code: 'CE',
      article: 'avis 6 mai 2025 n° 499904',
      from: '2025-05-06',
      url: 'https://www.legifrance.gouv.fr/search/cetat?tab_selection=cetat&searchField=ALL&query=499904',
    });
  });

  it('refuses what nobody registered', () => {
    expect(() => source('CESEDA', 'R999-9')).toThrow('CESEDA R999-9 is not in the registry');
    expect(() => decision('1')).toThrow('decision 1 is not in the registry');
    expect(articleVersions('Code civil', '47')).toBeNull();
  });

  it.each([
    ['2021-04-30', true],
    ['2021-05-01', false],
  ])('R311-12-1 is in force on %s: %s (repealed on 1 May 2021)', (on, expected) => {
    expect(isInForce('CESEDA', 'R311-12-1', day(on))).toBe(expected);
  });

  it('keeps versions in order, without overlap', () => {
    for (const code of Object.values(CODES)) {
      for (const [article, entries] of Object.entries(code.articles as Record<string, string[]>)) {
        const bounds = versionsOf(entries).flatMap(({ from, to }) => [from, to ?? '9999-12-31']);
        expect([article, ...bounds]).toEqual([article, ...[...bounds].sort()]);
      }
    }
  });

  it('dates every decision', () => {
    for (const { decidedOn } of Object.values(DECISIONS))
      expect(String(day(decidedOn))).toBe(decidedOn);
  });
});
