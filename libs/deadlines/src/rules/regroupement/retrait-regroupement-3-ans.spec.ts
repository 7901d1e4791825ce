import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, derivation, only } from '../../testing/case-file.ts';

const RULE = 'retrait-regroupement-3-ans';
const RF = { procedure: 'regroupement-familial' } as const;

describe('withdrawal after family reunification: three years, two readings (L423-17, R432-4)', () => {
  it('counts from the authorisation by the law, from the visa by the decree', () => {
    const deadline = only(
      compute(
        [
          ['rf-accord', '2024-03-10', { decidedOn: '2024-03-01' }],
          ['rf-visa-delivre', '2024-05-20'],
        ],
        RF,
      ),
      RULE,
    );
    const shown = deadline.readings.map(({ name, lastDay }) => `${name} ${String(lastDay)}`);
    expect(shown).toEqual(['prevailing 2027-03-01', 'visa 2027-05-20']);
    expect(articlesOf(deadline)).toEqual(
      expect.arrayContaining(['CESEDA L423-17', 'CESEDA R432-4']),
    );
  });

  it.each([
    ['rf-visa-delivre', '2024-02-29', '2027-02-28'],
    ['rf-accord', '2024-02-29', '2027-02-28'],
    ['rf-accord', '2025-02-28', '2028-02-28'],
  ])('%s of %s alone → until %s', (type, on, expected) => {
    const deadline = only(compute([[type, on]], RF), RULE);
    expect(String(deadline.lastDay)).toBe(expected);
    const start = type === 'rf-accord' ? `start ${on}` : `start ${on} CESEDA R432-4`;
    expect(derivation(deadline)[0]).toBe(start);
  });

  it.each([
    [{ cause: 'violences' }, 'extinguished'],
    [{ cause: 'deces' }, 'extinguished'],
    [{ childrenBorn: true }, 'extinguished'],
    [{ protectionOrder: true }, 'extinguished'],
    [{ cause: 'separation' }, 'live'],
  ])('a break %j: %s', (known, outcome) => {
    const events = [
      ['rf-accord', '2024-03-01'],
      ['rf-rupture-vie-commune', '2026-06-01', known],
    ] as const;
    expect(only(compute(events, RF), RULE).outcome).toBe(outcome);
  });

  it.each([
    ['2021-04-30', 'CESEDA L431-2'],
    ['2021-05-01', 'CESEDA L423-17'],
  ])('a withdrawal of %s follows %s', (on, article) => {
    const events = [
      ['rf-accord', '2019-03-01'],
      ['retrait-notifie', on],
    ] as const;
    expect(articlesOf(only(compute(events, RF), RULE))[0]).toBe(article);
  });
});
