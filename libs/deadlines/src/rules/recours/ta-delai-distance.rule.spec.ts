import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const notified = (on: string, territory: string, residence: string | null) =>
  compute([['refus-notifie', on, { oqtf: false }]], {
    territory: territory as 'metropole',
    residence: residence as 'metropole' | null,
  });

describe('extension for distance (CJA R421-7)', () => {
  it.each([
    // court          lives          legal         prudent       because
    ['metropole', 'metropole', '2026-12-16', '2026-12-16', 'none'],
    ['metropole', 'outre-mer', '2027-01-18', '2027-01-18', 'one month: 16 January is a Saturday'],
    ['metropole', 'etranger', '2027-02-16', '2027-02-16', 'two months'],
    ['alsace-moselle', 'metropole', '2026-12-16', '2026-12-16', 'metropolitan too'],
    ['guyane', 'outre-mer', '2026-12-16', '2026-12-16', 'taken to live there'],
    ['guyane', 'metropole', '2027-01-18', '2027-01-18', 'one month'],
    ['guyane', 'etranger', '2027-02-16', '2027-02-16', 'two months'],
  ])('court in %s, person in %s → legal %s, prudent %s (%s)', (court, home, legal, prudent) => {
    const computation = notified('2026-10-15', court, home);
    expect(lastDays(only(computation, 'ta-recours-2-mois'))).toEqual([legal, prudent]);
    const added = legal !== '2026-12-16';
    expect(has(computation, 'ta-delai-distance')).toBe(added);
    if (added) {
      const distance = only(computation, 'ta-delai-distance');
      expect(lastDays(distance)).toEqual([legal, prudent]);
      expect(articlesOf(distance)[0]).toBe('CJA R421-7');
    }
  });

  it('unknown home: no extension, and asks', () => {
    const deadline = only(notified('2026-10-15', 'metropole', null), 'ta-recours-2-mois');
    expect(lastDays(deadline)).toEqual(['2026-12-16', '2026-12-16']);
    expect(deadline.undetermined.map(({ fact }) => fact)).toContain('residence');
  });

  it('never extends an administrative appeal (CE n° 170954)', () => {
    const computation = notified('2026-10-15', 'metropole', 'etranger');
    expect(lastDays(only(computation, 'recours-gracieux-interruption'))).toEqual([
      '2026-12-16',
      '2026-12-16',
    ]);
  });

  it.each([
    ['2008-05-15', '2001-01-01'],
    ['2008-05-16', '2008-05-16'],
    ['2010-12-17', '2010-12-17'],
    ['2015-09-18', '2015-09-18'],
  ])('notified %s: version of %s', (on, version) => {
    expect(only(notified(on, 'metropole', 'etranger'), 'ta-delai-distance').ruleVersion).toBe(
      version,
    );
  });
});
