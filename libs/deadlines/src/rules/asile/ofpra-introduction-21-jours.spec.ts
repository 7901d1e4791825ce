import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'ofpra-introduction-21-jours';
const COMPLETION = 'ofpra-completion-8-jours';
const ASYLUM = { procedure: 'asile' } as const;
const asked = (events: Parameters<typeof compute>[0], rule = RULE) =>
  only(compute(events, ASYLUM), rule).undetermined.map(({ fact }) => fact);
const GUDA: EventWords = ['enregistrement-guda', '2026-03-02'];
const DUBLIN = { claimKind: 'premiere', track: 'dublin' };

describe('lodging the claim with OFPRA: twenty-one days from the attestation (CESEDA R531-2)', () => {
  it.each([
    ['2026-03-02', '2026-03-23', '2026-03-23', 'the day of the attestation does not count'],
    ['2026-04-11', '2026-05-04', '2026-05-02', 'a Saturday: prudently not moved'],
    ['2028-02-10', '2028-03-02', '2028-03-02', 'leap year'],
    ['2026-10-21', '2026-11-12', '2026-11-11', 'Armistice Day'],
  ])('registered on %s → legal %s, prudent %s (%s)', (on, legal, prudent) => {
    const deadline = only(compute([['enregistrement-guda', on]], ASYLUM), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R531-2');
  });

  it.each<[EventWords[], string, string]>([
    [[['decision-cnda', '2025-03-03'], GUDA], '2026-03-23', '2026-03-10'],
    [[GUDA, ['decision-ofpra', '2026-09-01']], '2026-03-23', '2026-03-23'],
    [[['enregistrement-guda', '2025-03-03', DUBLIN], GUDA], '2026-03-23', '2026-03-10'],
  ])('%j → legal %s, prudent %s: what came before may make it a later claim', (events, ...days) => {
    expect(lastDays(only(compute(events, ASYLUM), RULE))).toEqual(days);
    expect(asked(events)).toContain('claimKind');
  });

  it.each([
    [{ claimKind: 'reexamen', registeredOn: '2026-03-02' }, '2026-03-10'],
    [{ claimKind: 'reexamen', registeredOn: null, deliveredOn: '2026-03-04' }, '2026-03-12'],
    [{ claimKind: 'premiere', registeredOn: null, deliveredOn: '2026-03-04' }, '2026-03-25'],
  ])('%j, recorded on 4 March 2026 → %s', (known, expected) => {
    const event = ['enregistrement-guda', '2026-03-04', known] as const;
    expect(lastDays(only(compute([event], ASYLUM), RULE))[0]).toBe(expected);
  });

  it.each([
    ['2026-03-02', { claimKind: 'premiere', frontDesk: false }, []],
    ['2026-03-02', { claimKind: 'reexamen' }, ['frontDesk']],
    ['2024-07-18', { claimKind: 'premiere' }, ['frontDesk']],
    ['2024-07-17', { claimKind: 'premiere' }, []],
  ])('registered on %s %j: asks %j', (on, known, facts) => {
    expect(asked([['enregistrement-guda', on, known]])).toEqual(facts);
  });

  it('counts from the handing over of the attestation when it came later', () => {
    const event = ['enregistrement-guda', '2026-03-02', { deliveredOn: '2026-03-04' }] as const;
    expect(lastDays(only(compute([event], ASYLUM), RULE))[0]).toBe('2026-03-25');
  });

  it.each([
    ['reexamen', '2026-03-10'],
    ['reouverture', '2026-03-10'],
    ['premiere', '2026-03-23'],
  ])('%s: from registration, until %s', (claimKind, expected) => {
    const known = { claimKind, deliveredOn: claimKind === 'premiere' ? null : '2026-03-04' };
    const event = ['enregistrement-guda', '2026-03-02', known] as const;
    expect(lastDays(only(compute([event], ASYLUM), RULE))).toEqual([expected, expected]);
  });

  it('asks what the claim is; after an earlier decision the prudent reading is the shorter', () => {
    const registered = ['enregistrement-guda', '2026-03-02'] as const;
    expect(asked([registered])).toContain('claimKind');
    const later = compute([['decision-ofpra', '2025-03-03'], registered], ASYLUM);
    expect(lastDays(only(later, RULE))).toEqual(['2026-03-23', '2026-03-10']);
  });

  it.each<[string, object, string, string]>([
    ['mayotte', {}, '2026-03-09', '2026-03-09'],
    ['guyane', { overseasOrder: true }, '2026-03-09', '2026-03-09'],
    ['guyane', { overseasOrder: false }, '2026-03-23', '2026-03-23'],
    ['martinique', {}, '2026-03-23', '2026-03-09'],
    ['reunion', {}, '2026-03-23', '2026-03-23'],
  ])('%s %j → legal %s, prudent %s', (territory, known, legal, prudent) => {
    const event = ['enregistrement-guda', '2026-03-02', { ...known }] as const;
    const place = { ...ASYLUM, territory } as Parameters<typeof compute>[1];
    const deadline = only(compute([event], place), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(deadline.undetermined.some(({ fact }) => fact === 'overseasOrder')).toBe(
      legal !== prudent,
    );
  });

  it('in a France asile centre, the same day or the day of the summons (since 18 July 2024)', () => {
    const centre = { frontDesk: true, claimKind: 'premiere' };
    const sameDay = compute([['enregistrement-guda', '2026-03-02', centre]], ASYLUM);
    expect(lastDays(only(sameDay, RULE))).toEqual(['2026-03-02', '2026-03-02']);
    const summons = { ...centre, appointmentOn: '2026-03-20' };
    const later = compute([['enregistrement-guda', '2026-03-02', summons]], ASYLUM);
    expect(lastDays(only(later, RULE))).toEqual(['2026-03-20', '2026-03-20']);
    const before = compute([['enregistrement-guda', '2024-07-17', centre]], ASYLUM);
    expect(lastDays(only(before, RULE))[0]).toBe('2024-08-07');
  });

  it.each([
    ['2015-10-31', 'acceleree', '2015-11-16', 'R723-1', 'a Sunday, fifteen days in priority'],
    ['2015-11-01', 'acceleree', '2015-11-23', 'R723-1', 'a Sunday, twenty-one days'],
    ['2021-04-30', 'normale', '2021-05-21', 'R723-1', 'last day of the former code'],
    ['2021-05-01', 'normale', '2021-05-25', 'R531-2', 'Whit weekend'],
  ])('attestation of %s (%s) → %s, %s (%s)', (on, track, expected, article) => {
    const event = ['enregistrement-guda', on, { track, claimKind: 'premiere' }] as const;
    const deadline = only(compute([event], ASYLUM), RULE);
    expect(lastDays(deadline)[0]).toBe(expected);
    expect(articlesOf(deadline)).toContain(`CESEDA ${article}`);
  });

  it.each([
    ['2026-03-23', 'met'],
    ['2026-03-24', 'live'],
  ])('lodged on %s: %s', (on, outcome) => {
    const events = [
      ['enregistrement-guda', '2026-03-02'],
      ['dossier-ofpra', on],
    ] as const;
    expect(only(compute(events, ASYLUM), RULE).outcome).toBe(outcome);
  });

  it('never runs on a Dublin claim, and ends with a transfer', () => {
    const dublin = ['enregistrement-guda', '2026-03-02', { track: 'dublin' }] as const;
    expect(has(compute([dublin], ASYLUM), RULE)).toBe(false);
    const transferred = compute(
      [
        ['enregistrement-guda', '2026-03-02'],
        ['transfert-notifie', '2026-06-02', { situation: 'libre' }],
      ],
      ASYLUM,
    );
    expect(only(transferred, RULE).outcome).toBe('extinguished');
  });
});

describe('completing the claim: eight days (CESEDA R531-4)', () => {
  it.each<[string | null, string, string]>([
    ['premiere', '2026-03-24', 'R531-4'],
    ['reexamen', '2026-03-20', 'R531-37'],
    ['reouverture', '2026-03-20', 'R531-34'],
    [null, '2026-03-24', 'R531-4'],
  ])('%s, asked on 16 March 2026 → %s (%s)', (claimKind, expected, article) => {
    const events = [
      ['enregistrement-guda', '2026-03-02', { claimKind }],
      ['ofpra-demande-incomplete', '2026-03-16'],
    ] as const;
    const deadline = only(compute(events, ASYLUM), COMPLETION);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)).toContain(`CESEDA ${article}`);
  });

  it('knows the claim from its own registration', () => {
    const later = ['enregistrement-guda', '2026-09-01', { claimKind: 'premiere' }] as const;
    const repeated = ['enregistrement-guda', '2026-03-02', { claimKind: 'reexamen' }] as const;
    const incomplete = ['ofpra-demande-incomplete', '2026-03-16'] as const;
    const known = compute([repeated, incomplete, later], ASYLUM);
    expect(lastDays(only(known, COMPLETION))).toEqual(['2026-03-20', '2026-03-20']);
    const first = ['enregistrement-guda', '2025-03-03', { claimKind: 'premiere' }] as const;
    const unknown = [first, GUDA, incomplete];
    expect(lastDays(only(compute(unknown, ASYLUM), COMPLETION))).toEqual([
      '2026-03-24',
      '2026-03-20',
    ]);
    expect(asked(unknown, COMPLETION)).toEqual(['claimKind']);
  });

  it('three days in Mayotte', () => {
    const events = [
      ['enregistrement-guda', '2026-03-02', { claimKind: 'premiere' }],
      ['ofpra-demande-incomplete', '2026-03-16'],
    ] as const;
    const deadline = only(compute(events, { ...ASYLUM, territory: 'mayotte' }), COMPLETION);
    expect(lastDays(deadline)).toEqual(['2026-03-19', '2026-03-19']);
  });

  it.each([
    ['2026-03-24', 'met'],
    ['2026-03-25', 'live'],
  ])('completed on %s: %s', (on, outcome) => {
    const events = [
      ['ofpra-demande-incomplete', '2026-03-16'],
      ['ofpra-complement-fourni', on],
    ] as const;
    expect(only(compute(events, ASYLUM), COMPLETION).outcome).toBe(outcome);
  });
});
