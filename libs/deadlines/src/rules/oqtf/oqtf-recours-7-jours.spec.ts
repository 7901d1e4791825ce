import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'oqtf-recours-7-jours';
const OQTF = { procedure: 'oqtf' } as const;

describe('removal: seven days (CESEDA L921-1, R921-3)', () => {
  it.each<[string, string, string, string]>([
    ['2026-11-30', '2026-12-07', '2026-12-08', 'example 6 of the notes'],
    ['2026-11-28', '2026-12-05', '2026-12-06', 'a Saturday: never moved'],
    ['2026-11-04', '2026-11-11', '2026-11-12', 'Armistice Day: never moved'],
    ['2026-02-25', '2026-03-04', '2026-03-05', 'month end'],
    ['2028-02-25', '2028-03-03', '2028-03-04', 'leap year'],
  ])('notified on %s → %s, franc %s (%s)', (on, expected, franc) => {
    const event = ['oqtf-notifiee', on, { situation: 'assigne' }] as const;
    const deadline = only(compute([event], OQTF), RULE);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    const other = deadline.readings.find(({ court }) => court === 'CAA Toulouse');
    expect(String(other?.lastDay)).toBe(franc);
    expect(articlesOf(deadline)).toEqual(
      expect.arrayContaining(['CESEDA L921-1', 'CESEDA R921-3']),
    );
  });

  it.each<[string, object, boolean]>([
    ['oqtf-notifiee', { situation: 'detenu' }, true],
    ['oqtf-notifiee', { situation: 'libre' }, false],
    ['oqtf-notifiee', { situation: 'retention' }, false],
    ['oqtf-notifiee', { situation: 'assigne', assignmentBasis: 'L731-3' }, false],
    ['assignation-notifiee', { basis: 'L731-1' }, true],
    ['assignation-notifiee', { basis: 'L751-2' }, true],
    ['assignation-notifiee', { basis: 'L731-3' }, false],
    ['assignation-notifiee', {}, true],
    ['irtf-notifiee', { situation: 'libre' }, true],
    ['irtf-prolongee', { situation: 'libre' }, true],
    ['irtf-notifiee', { situation: 'retention' }, false],
    ['transfert-notifie', { situation: 'libre' }, true],
    ['cma-refus-notifie', {}, true],
    ['remise-notifiee', { situation: 'libre' }, false],
    ['remise-notifiee', { situation: 'assigne' }, true],
  ])('%s %j: %s', (type, known, expected) => {
    expect(has(compute([[type, '2026-11-30', { ...known }]], OQTF), RULE)).toBe(expected);
  });

  it('is moved by nothing: neither legal aid nor an appeal to the prefect', () => {
    const events = [
      ['oqtf-notifiee', '2026-11-30', { situation: 'assigne' }],
      ['aj-demandee', '2026-12-02'],
      ['gracieux-depose', '2026-12-02'],
    ] as const;
    expect(lastDays(only(compute(events, OQTF), RULE))).toEqual(['2026-12-07', '2026-12-07']);
  });

  it('knows the situation from a house arrest of the same day', () => {
    const events = [
      ['oqtf-notifiee', '2026-11-30'],
      ['assignation-notifiee', '2026-11-30'],
    ] as const;
    const computation = compute(events, OQTF);
    expect(has(computation, 'oqtf-recours-1-mois')).toBe(false);
    const found = computation.deadlines.filter(({ rule }) => rule === RULE);
    expect(found.map(({ triggeredBy, lastDay }) => `${triggeredBy} ${String(lastDay)}`)).toEqual([
      'e1 2026-12-07',
      'e2 2026-12-07',
    ]);
  });

  it.each<[string, readonly string[], string]>([
    ['2024-07-14', ['2024-07-30', '2024-07-30'], 'fifteen days'],
    ['2024-07-15', ['2024-07-22', '2024-07-22'], 'seven days'],
    ['2016-10-31', ['2016-12-01', '2016-12-01'], 'thirty days'],
  ])('a later ban on return of %s → %j (%s)', (on, expected) => {
    const event = ['irtf-notifiee', on, { situation: 'libre' }] as const;
    expect(lastDays(only(compute([event], OQTF), RULE))).toEqual(expected);
  });
});
