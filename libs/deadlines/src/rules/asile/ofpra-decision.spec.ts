import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'ofpra-decision';
const EXAMINATION = 'ofpra-examen-preliminaire-8-jours';
const ASYLUM = { procedure: 'asile' } as const;

describe('time for OFPRA to decide, for information (CESEDA R531-6, R531-23)', () => {
  it.each<[object, string, string]>([
    [{ track: 'normale' }, '2026-09-02', '2026-09-02'],
    [{ track: 'acceleree' }, '2026-03-17', '2026-03-17'],
    [{}, '2026-09-02', '2026-03-17'],
  ])('%j, lodged on 2 March 2026 → legal %s, prudent %s', (known, legal, prudent) => {
    const deadline = only(compute([['dossier-ofpra', '2026-03-02', { ...known }]], ASYLUM), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(deadline.nature).toBe('authority');
    expect(articlesOf(deadline)).toEqual(
      expect.arrayContaining(['CESEDA R531-6', 'CESEDA R531-23', 'CESEDA L531-22']),
    );
  });

  it('knows the procedure from the registration', () => {
    const known = compute(
      [
        ['enregistrement-guda', '2026-02-20', { track: 'acceleree' }],
        ['dossier-ofpra', '2026-03-02'],
      ],
      ASYLUM,
    );
    expect(lastDays(only(known, RULE))[0]).toBe('2026-03-17');
  });

  it.each([
    [{}, ['track']],
    [{ track: 'normale' }, []],
    [{ track: 'acceleree' }, []],
    [{ detained: true, at: '2026-03-02T09:00:00Z' }, []],
  ])('%j: asks %j', (known, facts) => {
    const deadline = only(compute([['dossier-ofpra', '2026-03-02', known]], ASYLUM), RULE);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(facts);
  });

  it.each<[object, string, string]>([
    [{ sentOn: '2026-03-02', receivedOn: '2026-03-04' }, '2026-09-04', 'the day OFPRA received it'],
    [{ sentOn: '2026-03-02', receivedOn: null }, '2026-09-02', 'receipt unknown'],
  ])('%j → %s (%s)', (known, expected) => {
    const event = ['dossier-ofpra', '2026-03-02', { track: 'normale', ...known }] as const;
    expect(lastDays(only(compute([event], ASYLUM), RULE))[0]).toBe(expected);
  });

  it.each([
    ['2026-08-31', '2027-02-28', 'month end'],
    ['2027-08-31', '2028-02-29', 'leap year'],
    ['2026-05-01', '2026-11-01', 'a holiday and a Sunday: not moved'],
  ])('lodged on %s → %s (%s)', (on, expected) => {
    const event = ['dossier-ofpra', on, { track: 'normale' }] as const;
    expect(lastDays(only(compute([event], ASYLUM), RULE))[0]).toBe(expected);
  });

  it('96 hours in detention, from receipt, hour to hour across a clock change', () => {
    const detained = { detained: true, at: '2026-10-23T08:00:00Z' };
    const deadline = only(compute([['dossier-ofpra', '2026-10-23', detained]], ASYLUM), RULE);
    expect(String(deadline.expiresAt)).toBe('2026-10-27T08:00:00Z');
    expect(deadline.precision).toBe('minute');
  });

  it('twenty-one days where the procedure is adapted overseas', () => {
    const event = ['dossier-ofpra', '2026-03-02', { track: 'normale' }] as const;
    const deadline = only(compute([event], { ...ASYLUM, territory: 'mayotte' }), RULE);
    expect(lastDays(deadline)).toEqual(['2026-03-23', '2026-03-23']);
  });

  it('gives birth to nothing, and ends with a decision, even a late one', () => {
    const late = compute(
      [
        ['dossier-ofpra', '2026-03-02', { track: 'normale' }],
        ['decision-ofpra', '2026-11-10', { outcome: 'rejet' }],
      ],
      ASYLUM,
    );
    expect(late.derivedEvents).toEqual([]);
    expect(only(late, RULE).outcome).toBe('met');
  });

  it('eight days for the preliminary examination of a repeated claim alone', () => {
    const repeated = ['dossier-ofpra', '2026-03-02', { claimKind: 'reexamen' }] as const;
    const deadline = only(compute([repeated], ASYLUM), EXAMINATION);
    expect(lastDays(deadline)).toEqual(['2026-03-10', '2026-03-10']);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R531-38');
    expect(has(compute([['dossier-ofpra', '2026-03-02']], ASYLUM), EXAMINATION)).toBe(false);
  });
});
