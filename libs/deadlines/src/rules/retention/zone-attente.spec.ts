import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const ASILE = { procedure: 'asile' } as const;
const PLACED: EventWords = ['zone-attente-placement', '2026-12-04', { id: 'z0' }];
const FIRST: EventWords = ['zone-attente-prolongee', '2026-12-08', { id: 'z1' }];
const SECOND: EventWords = ['zone-attente-prolongee', '2026-12-16', { id: 'z2' }];

/** An order that says when the period before it ended. */
const order = (id: string, known: object): EventWords => [
  'zone-attente-prolongee',
  '2026-12-08',
  { id, fromOn: '2026-12-08', ...known },
];
const refusal = (asylum: boolean): EventWords => ['refus-entree-notifie', '2026-12-11', { asylum }];

const opened = (events: readonly EventWords[], id: string) =>
  compute(events, ASILE).deadlines.find(
    ({ rule, triggeredBy }) =>
      triggeredBy === id && (rule === 'zone-attente' || rule === 'zone-attente-prolongations'),
  );

const period = (events: readonly EventWords[], id: string) => {
  const found = opened(events, id);
  return found ? [...lastDays(found), found.outcome] : null;
};

describe('waiting zone: 4, 8 and 8 days (CESEDA L341-2, L342-1, L342-4)', () => {
  it('counts each period from the end of the one before', () => {
    const events = [PLACED, FIRST, SECOND];
    expect(period([PLACED], 'z0')).toEqual(['2026-12-08', '2026-12-07', 'live']);
    expect(period(events, 'z0')?.[2]).toBe('superseded');
    expect(period(events, 'z1')).toEqual(['2026-12-16', '2026-12-15', 'superseded']);
    expect(period(events, 'z2')).toEqual(['2026-12-24', '2026-12-23', 'live']);
    expect(articlesOf(only(compute([PLACED], ASILE), 'zone-attente'))[0]).toBe('CESEDA L341-2');
  });

  it.each([
    ['2021-04-30', '2021-05-04', 'CESEDA L221-3'],
    ['2021-05-01', '2021-05-05', 'CESEDA L341-2'],
    ['2028-02-27', '2028-03-02', 'CESEDA L341-2'],
  ])('placed on %s → %s (%s)', (on, expected, article) => {
    const deadline = only(compute([['zone-attente-placement', on]], ASILE), 'zone-attente');
    expect([String(deadline.lastDay), articlesOf(deadline)[0]]).toEqual([expected, article]);
  });

  it.each<[string, string]>([
    ['2026-12-17', '2026-12-24'],
    ['2026-12-18', '2026-12-24'],
    ['2026-12-19', '2026-12-25'],
    ['2026-12-24', '2026-12-30'],
    ['2026-12-25', '2026-12-24'],
  ])('asylum asked on %s, second extension → %s (L342-4)', (on, expected) => {
    const events: readonly EventWords[] = [PLACED, FIRST, SECOND, ['zone-attente-asile', on]];
    expect(period(events, 'z2')?.[0]).toBe(expected);
    const found = opened(events, 'z2');
    expect(found && derivation(found).includes(`extension ${expected} CESEDA L342-4`)).toBe(
      expected !== '2026-12-24',
    );
  });

  it.each<[string, readonly EventWords[], string]>([
    ['of the first extension', [PLACED, FIRST], '2026-12-16'],
    ['of an order said to be the second', [PLACED, order('z1', { rank: 2 })], '2026-12-21'],
    [
      'of an order whose rank is unknown',
      [['refus-entree-notifie', '2026-12-04'], order('z0', {}), order('z1', {})],
      '2026-12-16',
    ],
  ])('asylum asked in the last days %s', (_which, events, expected) => {
    const claim: EventWords = ['zone-attente-asile', '2026-12-15'];
    expect(period([...events, claim], 'z1')?.[0]).toBe(expected);
  });

  it.each<[string, readonly EventWords[], string]>([
    ['2026-12-12', [refusal(true)], '2026-12-16'],
    ['2026-12-13', [refusal(true)], '2026-12-17'],
    ['2026-12-13', [refusal(false)], '2026-12-16'],
    ['2026-12-13', [refusal(false), refusal(true)], '2026-12-17'],
    ['2026-12-13', [], '2026-12-16'],
  ])('action of %s, refusals %j → %s (L352-7)', (on, refusals, expected) => {
    const events: readonly EventWords[] = [PLACED, ...refusals, FIRST, ['requete-deposee', on]];
    expect(period(events, 'z1')?.[0]).toBe(expected);
  });

  it.each([
    ['2026-12-04', '2026-12-08'],
    ['2026-12-05', '2026-12-09'],
    ['2026-12-08', '2026-12-12'],
  ])('action of %s in the first four days → %s (L352-7)', (on, expected) => {
    const refused: EventWords = ['refus-entree-notifie', '2026-12-04', { asylum: true }];
    expect(period([PLACED, refused, ['requete-deposee', on]], 'z0')?.[0]).toBe(expected);
  });

  it('asks when the previous period ended only where the dossier does not say', () => {
    const asks = (events: readonly EventWords[]) =>
      only(compute(events, ASILE), 'zone-attente-prolongations').undetermined.map(
        ({ fact }) => fact,
      );
    expect(asks([FIRST])).toContain('fromOn');
    expect(asks([PLACED, FIRST])).not.toContain('fromOn');
    expect(asks([order('z1', {})])).not.toContain('fromOn');
  });

  it('ends on leaving the zone, with eight days to leave or apply (L342-19)', () => {
    const out: EventWords = ['zone-attente-sortie', '2026-12-08', { how: 'entree' }];
    expect(period([PLACED, out], 'z0')?.[2]).toBe('extinguished');
    const visa = only(compute([PLACED, out], ASILE), 'zone-attente-visa-8-jours');
    expect(lastDays(visa)).toEqual(['2026-12-16', '2026-12-16']);
    const back: EventWords = ['zone-attente-sortie', '2026-12-08', { how: 'reacheminement' }];
    expect(has(compute([PLACED, back], ASILE), 'zone-attente-visa-8-jours')).toBe(false);
  });
});

describe('refusal of entry: clear day (CESEDA L333-2)', () => {
  const RULE = 'zone-attente-jour-franc';
  const refused = (known: object = {}, territory: 'metropole' | 'mayotte' = 'metropole') =>
    compute([['refus-entree-notifie', '2026-12-04', { ...known }]], { ...ASILE, territory });

  it('is the whole next day, Saturday or not', () => {
    const deadline = only(refused(), RULE);
    expect(lastDays(deadline)).toEqual(['2026-12-05', '2026-12-05']);
    expect(deadline.undetermined.map(({ fact }) => fact)).toContain('landBorder');
  });

  it('does not exist at a land border, nor in Mayotte', () => {
    expect(has(refused({ landBorder: true }), RULE)).toBe(false);
    expect(has(refused({}, 'mayotte'), RULE)).toBe(false);
  });
});
