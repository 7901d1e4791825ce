import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const GRACE = 'titre-expire-3-mois';
const LAPSED = 'titre-perime-6-mois';
const RENEWAL = { procedure: 'renouvellement' } as const;
const expired = (on: string, known: object = {}): EventWords => ['titre-expire', on, { ...known }];

describe('expired permit: three months of grace (CESEDA L433-3)', () => {
  it.each([
    ['2026-08-14', '2026-11-14', 'a Saturday: not moved'],
    ['2026-11-30', '2027-02-28', 'month end'],
    ['2027-11-30', '2028-02-29', 'leap year'],
  ])('resident card expired on %s → %s (%s)', (on, expected) => {
    const deadline = only(compute([expired(on, { kind: 'cr' })], RENEWAL), GRACE);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L433-3');
  });

  it.each<[object, readonly string[] | null]>([
    [{ kind: 'csp-4-ans' }, ['2026-11-14', '2026-11-14']],
    [{ kind: 'cst', listedDepartement: true }, ['2026-11-14', '2026-11-14']],
    [{ kind: 'cst' }, ['2026-11-14', '2026-08-14']],
    [{}, ['2026-11-14', '2026-08-14']],
    [{ kind: 'cst', listedDepartement: false }, null],
    [{ kind: 'vls-ts' }, null],
  ])('%j → %j', (known, expected) => {
    const computation = compute([expired('2026-08-14', known)], RENEWAL);
    const found = has(computation, GRACE) ? lastDays(only(computation, GRACE)) : null;
    expect(found).toEqual(expected);
  });

  it('says why nothing is proved prudently', () => {
    const unknown = only(compute([expired('2026-08-14', { kind: 'cst' })], RENEWAL), GRACE);
    expect(derivation(unknown)).toContain('prudent');
    const known = only(compute([expired('2026-08-14', { kind: 'cr' })], RENEWAL), GRACE);
    expect(derivation(known)).not.toContain('prudent');
  });

  it('runs once for one expiry, and not for the family of a Union citizen', () => {
    const events: EventWords[] = [
      ['titre-expire-bientot', '2026-08-14', { kind: 'cr' }],
      expired('2026-08-14', { kind: 'cr' }),
    ];
    expect(only(compute(events, RENEWAL), GRACE).triggeredBy).toBe('e1');
    expect(has(compute(events, { procedure: 'ue-famille' }), GRACE)).toBe(false);
  });

  it('follows L311-4 before 1 May 2021', () => {
    const deadline = only(compute([expired('2021-04-30', { kind: 'cr' })], RENEWAL), GRACE);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L311-4');
  });
});

describe('expired without a request: six months (CESEDA R431-8)', () => {
  it.each([
    ['2026-05-14', '2026-11-14', 'a Saturday: not moved'],
    ['2026-08-31', '2027-02-28', 'month end'],
    ['2021-05-01', '2021-11-01', 'first day of the rule'],
  ])('expired on %s → %s (%s)', (on, expected) => {
    const deadline = only(compute([expired(on)], RENEWAL), LAPSED);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R431-8');
  });

  it.each<[string, string]>([
    ['2025-11-14', 'live'],
    ['2025-11-15', 'met'],
    ['2026-02-01', 'met'],
    ['2026-11-13', 'met'],
    ['2026-11-14', 'met'],
    ['2026-11-15', 'live'],
    ['2024-05-14', 'live'],
  ])('a request of %s: %s', (filedOn, outcome) => {
    const computation = compute([expired('2026-05-14'), ['demande-deposee', filedOn]], RENEWAL);
    expect(only(computation, LAPSED).outcome).toBe(outcome);
  });

  it.each<[string, object]>([
    ['2021-04-30', {}],
    ['2026-05-14', { statusRldUe: true }],
  ])('does not exist for an expiry on %s %j', (on, known) => {
    expect(has(compute([expired(on, known)], RENEWAL), LAPSED)).toBe(false);
  });
});

describe('expired permit: whose card still proves the stay (CESEDA L433-3 al. 2)', () => {
  it.each<[object, string | null, boolean, string | undefined]>([
    [{ kind: 'cst' }, null, true, 'listedDepartement'],
    [{}, null, true, 'kind'],
    [{ kind: 'cst', listedDepartement: true }, '2026-08-13', true, undefined],
    [{ kind: 'cst', listedDepartement: true }, '2026-08-14', false, undefined],
    [{ kind: 'cr' }, '2026-09-01', true, undefined],
    [{ kind: 'cr', renewalRequested: false }, null, false, undefined],
    [{ kind: 'cr', renewalRequested: false }, '2026-09-01', true, undefined],
    [{ kind: 'csp', durationMonths: 48 }, null, true, undefined],
    [{ kind: 'csp', durationMonths: 24 }, null, true, 'listedDepartement'],
    [{ kind: 'cst', durationMonths: 48 }, null, true, 'listedDepartement'],
    [{ kind: 'cst' }, '2026-08-13', true, 'listedDepartement'],
    [{ kind: 'cst' }, '2026-08-14', false, undefined],
    [{ kind: 'csp' }, '2026-08-14', true, 'listedDepartement'],
    [{ kind: 'csp', listedDepartement: true }, '2026-08-14', false, undefined],
    [{ kind: 'csp', listedDepartement: true }, '2026-08-13', true, undefined],
    [{}, '2026-08-14', true, 'kind'],
    [{ kind: 'aps' }, null, false, undefined],
    [{ kind: 'csp', listedDepartement: false }, null, false, undefined],
  ])(
    '%j expired on 14 August 2026, renewal asked on %s: %s, asks %s',
    (known, asked, runs, fact) => {
      const filed: EventWords[] = asked === null ? [] : [['demande-deposee', asked]];
      const computation = compute([expired('2026-08-14', known), ...filed], RENEWAL);
      expect(has(computation, GRACE)).toBe(runs);
      if (!runs) return;
      expect(only(computation, GRACE).undetermined.map((one) => one.fact)[0]).toBe(fact);
    },
  );

  it('a validated long-stay visa lapses six months after expiry too (R431-18 al. 3)', () => {
    const events: EventWords[] = [['vls-ts-validee', '2025-10-01', { expiresOn: '2026-08-31' }]];
    expect(lastDays(only(compute(events, RENEWAL), LAPSED))).toEqual(['2027-02-28', '2027-02-28']);
  });
});
