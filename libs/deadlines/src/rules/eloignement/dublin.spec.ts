import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const ASILE = { procedure: 'asile' } as const;
const RULE = 'dublin-transfert';
const ACCEPTED: EventWords = ['transfert-accepte', '2026-01-10'];
const TRANSFER: EventWords = ['transfert-notifie', '2026-02-02', { situation: 'libre' }];
const days = (...events: readonly EventWords[]) => lastDays(only(compute(events, ASILE), RULE));

describe('time for a Dublin transfer (regulation 604/2013, art. 29)', () => {
  it.each<[string, string, string, string]>([
    ['2026-01-10', '2026-07-10', 'Règlement 604/2013 29', 'six months, a Friday'],
    ['2025-08-31', '2026-02-28', 'Règlement 604/2013 29', 'month end, a Saturday: never moved'],
    ['2013-12-31', '2014-06-30', 'Règlement 343/2003 19', 'before the third regulation'],
    ['2014-01-01', '2014-07-01', 'Règlement 604/2013 29', 'its first day'],
    ['2026-06-11', '2026-12-11', 'Règlement 604/2013 29', 'its last day'],
    ['2026-06-12', '2026-12-12', 'Règlement 2024/1351 46', 'the new regulation, to be checked'],
  ])('accepted on %s → %s, %s (%s)', (on, expected, article) => {
    const deadline = only(compute([['transfert-accepte', on]], ASILE), RULE);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe(article);
  });

  it.each<[string, string, string]>([
    ['fuite', '2026-07-10', '2027-07-10'],
    ['emprisonnement', '2026-07-10', '2027-01-10'],
    ['fuite', '2026-07-11', '2026-07-10'],
  ])('%s, told on %s → %s', (reason, on, expected) => {
    expect(days(ACCEPTED, ['transfert-delai-prolonge', on, { reason }])[0]).toBe(expected);
  });

  it('is interrupted by the action, and runs afresh from the judgment', () => {
    const action: EventWords = ['requete-deposee', '2026-02-06'];
    const pending = only(compute([ACCEPTED, TRANSFER, action], ASILE), RULE);
    expect([pending.lastDay, pending.prudentLastDay]).toEqual([null, null]);
    const judged: EventWords = ['jugement', '2026-02-27', { readOn: '2026-02-20' }];
    expect(days(ACCEPTED, TRANSFER, action, judged)).toEqual(['2026-08-27', '2026-08-20']);
    const absconded: EventWords = ['transfert-delai-prolonge', '2026-03-15', { reason: 'fuite' }];
    expect(days(ACCEPTED, TRANSFER, action, judged, absconded)[0]).toBe('2027-08-27');
  });

  it('an action filed too late, or against another decision, changes nothing', () => {
    expect(days(ACCEPTED, TRANSFER, ['requete-deposee', '2026-07-11'])[0]).toBe('2026-07-10');
    const other: EventWords = ['requete-deposee', '2026-02-06', { decision: 'refus' }];
    expect(days(ACCEPTED, TRANSFER, other)[0]).toBe('2026-07-10');
  });

  it.each<[string, readonly EventWords[], string]>([
    [
      'before the transfer was notified',
      [TRANSFER, ['requete-deposee', '2026-02-01']],
      '2026-07-10',
    ],
    ['the day it was notified', [TRANSFER, ['requete-deposee', '2026-02-02']], 'null'],
    [
      'that names the transfer',
      [TRANSFER, ['requete-deposee', '2026-02-06', { decision: 'e2' }]],
      'null',
    ],
    [
      'unnamed, beside an obligation to leave',
      [
        TRANSFER,
        ['requete-deposee', '2026-02-06'],
        ['oqtf-notifiee', '2026-02-03', { situation: 'libre' }],
      ],
      '2026-07-10',
    ],
    [
      'that names the transfer, beside an obligation',
      [
        TRANSFER,
        ['requete-deposee', '2026-02-06', { decision: 'e2' }],
        ['oqtf-notifiee', '2026-02-03', { situation: 'libre' }],
      ],
      'null',
    ],
    ['without a transfer', [['requete-deposee', '2026-02-06']], '2026-07-10'],
    [
      'pending, the person having fled',
      [
        TRANSFER,
        ['requete-deposee', '2026-02-06'],
        ['transfert-delai-prolonge', '2026-03-15', { reason: 'fuite' }],
      ],
      'null',
    ],
    [
      'none, time extended for a reason unknown',
      [['transfert-delai-prolonge', '2026-03-15']],
      '2026-07-10',
    ],
    [
      'none, another letter naming a flight',
      [['refus-notifie', '2026-03-15', { reason: 'fuite' }]],
      '2026-07-10',
    ],
  ])('an action %s', (_what, events, expected) => {
    expect(days(ACCEPTED, ...events)[0]).toBe(expected);
  });

  it('says what interrupted it, from which day, and what extended it', () => {
    const action: EventWords = ['requete-deposee', '2026-02-06'];
    const judged: EventWords = ['jugement', '2026-02-27', { readOn: '2026-02-20' }];
    const said = (...events: readonly EventWords[]) =>
      derivation(only(compute([ACCEPTED, TRANSFER, ...events], ASILE), RULE));
    expect(said()[0]).toBe('acceptance 2026-01-10');
    expect(said(action)).toEqual([
      'acceptance 2026-01-10',
      'length 2026-07-10 Règlement 604/2013 29',
      'pending 2026-02-06 CE 24 septembre 2018 n° 420708',
    ]);
    expect(said(action, judged)).toEqual([
      'acceptance 2026-01-10',
      'length 2026-07-10 Règlement 604/2013 29',
      'interruption 2026-02-27 CE 27 mai 2019 n° 421276',
      'length 2026-08-27 Règlement 604/2013 29',
      'prudent 2026-02-20 CE 24 septembre 2018 n° 420708',
      'prudent 2026-08-20 Règlement 604/2013 29',
    ]);
    const fled: EventWords = ['transfert-delai-prolonge', '2026-03-15', { reason: 'fuite' }];
    expect(said(fled)).toContain('extension 2026-03-15');
  });

  it('without the day of acceptance: no date, and the question', () => {
    const deadline = only(compute([TRANSFER], ASILE), RULE);
    expect(deadline.lastDay).toBeNull();
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['transfert-accepte']);
    expect(only(compute([ACCEPTED, TRANSFER], ASILE), RULE).triggeredBy).toBe('e1');
  });

  it.each<[EventWords, string]>([
    [['transfert-execute', '2026-07-10'], 'met'],
    [['transfert-execute', '2026-07-11'], 'live'],
    [['enregistrement-guda', '2026-08-01', { track: 'normale' }], 'extinguished'],
  ])('%j: %s', (event, outcome) => {
    expect(only(compute([ACCEPTED, event], ASILE), RULE).outcome).toBe(outcome);
  });
});

describe('former actions against a transfer (CESEDA L742-4, L572-5, L572-6)', () => {
  const FORMER = 'dublin-transfert-recours';
  const limit = (on: string, known: object = { situation: 'libre' }) =>
    only(compute([['transfert-notifie', on, { ...known }]], ASILE), FORMER);

  it.each<[string, string, string]>([
    ['2018-03-21', '2018-04-05', 'fifteen days'],
    ['2018-03-22', '2018-03-29', 'seven days'],
    ['2018-12-31', '2019-01-07', 'last day of them'],
    ['2019-01-01', '2019-01-16', 'fifteen again'],
    ['2024-07-13', '2024-07-29', 'the 28th is a Sunday: moved, not franc'],
    ['2024-07-14', '2024-07-29', 'last day before the reform'],
  ])('notified on %s → %s (%s)', (on, expected) => {
    expect(lastDays(limit(on))).toEqual([expected, expected]);
  });

  it('48 hours for a person assigned or detained, prudently when nothing tells', () => {
    const at = '2024-07-05T10:00+02:00';
    for (const situation of ['assigne', 'retention']) {
      expect(String(limit('2024-07-05', { situation, at }).expiresAt)).toBe('2024-07-07T08:00:00Z');
    }
    const unknown = limit('2024-07-05', { at });
    expect(lastDays(unknown)).toEqual(['2024-07-22', '2024-07-07']);
    expect(unknown.undetermined.map(({ fact }) => fact)).toContain('situation');
  });

  it.each<[object, readonly string[]]>([
    [{ situation: 'libre' }, []],
    [{ situation: 'retention' }, ['at']],
    [{}, ['situation', 'at']],
  ])('%j asks %j', (known, expected) => {
    const asked = limit('2024-06-05', known).undetermined.map(({ fact }) => fact);
    expect(asked).toEqual(expected);
  });

  it.each<[string, readonly EventWords[], readonly string[]]>([
    ['detained before', [['retention-notifiee', '2024-06-03']], ['2024-06-07', '2024-06-06']],
    [
      'assigned the same day',
      [['assignation-notifiee', '2024-06-05']],
      ['2024-06-07', '2024-06-06'],
    ],
    [
      'detained the day after',
      [['retention-notifiee', '2024-06-06']],
      ['2024-06-20', '2024-06-06'],
    ],
    [
      'a letter before',
      [['refus-notifie', '2024-06-03', { oqtf: false }]],
      ['2024-06-20', '2024-06-06'],
    ],
    [
      'detained, then released',
      [
        ['retention-notifiee', '2024-06-03'],
        ['liberation', '2024-06-04'],
      ],
      ['2024-06-20', '2024-06-20'],
    ],
    [
      'released on the day of the transfer',
      [
        ['retention-notifiee', '2024-06-03'],
        ['liberation', '2024-06-05'],
      ],
      ['2024-06-20', '2024-06-20'],
    ],
    [
      'released the day after',
      [
        ['retention-notifiee', '2024-06-03'],
        ['liberation', '2024-06-06'],
      ],
      ['2024-06-07', '2024-06-06'],
    ],
    [
      'released from detention the eve of the house arrest',
      [
        ['retention-notifiee', '2024-05-06'],
        ['liberation', '2024-05-31'],
        ['assignation-notifiee', '2024-06-03'],
      ],
      ['2024-06-07', '2024-06-06'],
    ],
    [
      'released, the letter being older',
      [
        ['liberation', '2024-06-02'],
        ['retention-notifiee', '2024-06-03'],
      ],
      ['2024-06-07', '2024-06-06'],
    ],
  ])('situation not recorded, %s', (_what, events, expected) => {
    const notified: EventWords = ['transfert-notifie', '2024-06-05'];
    expect(lastDays(only(compute([notified, ...events], ASILE), FORMER))).toEqual(expected);
  });

  it('gives way to the seven days since 15 July 2024', () => {
    const event: EventWords = ['transfert-notifie', '2024-07-15', { situation: 'libre' }];
    const computation = compute([event], ASILE);
    expect([has(computation, FORMER), has(computation, 'oqtf-recours-7-jours')]).toEqual([
      false,
      true,
    ]);
  });
});

describe('no forced transfer before (CESEDA L572-2)', () => {
  const ENFORCED = 'dublin-execution-15-jours';

  it('fifteen days, 48 hours for a person held', () => {
    expect(lastDays(only(compute([TRANSFER], ASILE), ENFORCED))).toEqual([
      '2026-02-17',
      '2026-02-17',
    ]);
    const at = '2027-03-27T18:00+01:00';
    const held: EventWords = ['transfert-notifie', '2027-03-27', { situation: 'retention', at }];
    const deadline = only(compute([held], ASILE), ENFORCED);
    expect([String(deadline.expiresAt), String(deadline.prudentExpiresAt)]).toEqual([
      '2027-03-29T17:00:00Z',
      '2027-03-29T16:00:00Z',
    ]);
  });

  it('nor before the judgment once the court is seised', () => {
    const events: readonly EventWords[] = [TRANSFER, ['requete-deposee', '2026-02-06']];
    expect(only(compute(events, ASILE), ENFORCED).outcome).toBe('superseded');
  });
});
