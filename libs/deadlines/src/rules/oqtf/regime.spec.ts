import { describe, expect, it } from '@jest/globals';
import { compute, derivation, lastDays, only, type EventWords } from '../../testing/case-file.ts';

const OQTF = { procedure: 'oqtf' } as const;
const MONTH = 'oqtf-recours-1-mois';
const DAYS = 'oqtf-recours-7-jours';
const HOURS = 'oqtf-recours-48-heures';
const LIMITS: readonly string[] = [MONTH, DAYS, HOURS];

const asked = (events: readonly EventWords[], rule: string) =>
  only(compute(events, OQTF), rule).undetermined.map(({ fact }) => fact);

/** The limits that run, in the order of the month, the seven days and the hours. */
function running(...events: readonly EventWords[]): readonly string[] {
  const found = compute(events, OQTF).deadlines.map(({ rule }) => rule);
  return LIMITS.flatMap((limit) => found.filter((rule) => rule === limit));
}

describe('which limit runs against an obligation, before 15 July 2024', () => {
  it.each<[string, object, readonly string[], string]>([
    ['2011-07-17', { departureDays: 0 }, [MONTH], 'the month of L512-1, whatever the departure'],
    ['2011-07-18', { departureDays: 0 }, [HOURS], 'law of 16 June 2011: 48 hours without time'],
    ['2010-05-03', { situation: 'retention' }, [MONTH], 'detention then shortened the ruling only'],
    ['2023-06-01', { situation: 'retention', departureDays: 30 }, [HOURS], 'detention: L614-8'],
    ['2023-06-01', { situation: 'assigne', departureDays: 30 }, [HOURS], 'house arrest: L614-8'],
    [
      '2023-06-01',
      { situation: 'detenu', departureDays: 30 },
      [MONTH],
      'prison: the time to leave',
    ],
    ['2023-06-01', { situation: 'detenu' }, [MONTH, HOURS], 'prison, time to leave unknown'],
    ['2016-10-31', { situation: 'detenu', departureDays: 30 }, [MONTH], 'eve of the decree'],
    ['2016-11-01', { situation: 'detenu', departureDays: 30 }, [HOURS], 'prison, first day'],
    ['2018-12-31', { situation: 'detenu', departureDays: 30 }, [HOURS], 'prison, last day'],
    ['2019-01-01', { situation: 'detenu', departureDays: 30 }, [MONTH], 'prison, the day after'],
    ['2023-06-01', { situation: 'libre', departureDays: 0 }, [HOURS], 'no time to leave: L614-6'],
    ['2023-06-01', { situation: 'libre' }, [MONTH], 'free'],
    ['2023-06-01', { departureDays: 30 }, [MONTH], 'time to leave given'],
  ])('OQTF of %s %j: %j (%s)', (on, known, expected) => {
    expect(running(['oqtf-notifiee', on, { ...known }])).toEqual(expected);
  });

  it.each<[string, string, object, readonly string[], string]>([
    ['delai-depart-supprime', '2023-06-01', {}, [HOURS], 'R776-2 I: in the same 48 hours'],
    ['assignation-notifiee', '2023-06-01', { basis: 'L731-1' }, [HOURS], 'L732-8'],
    ['assignation-notifiee', '2023-06-01', { basis: 'L731-3' }, [], 'not named by L732-8'],
    ['refus-notifie', '2023-06-01', { oqtf: false }, [], 'no obligation with it'],
    ['pays-renvoi-notifie', '2010-05-03', {}, [], 'no obligation of its own'],
    ['irtf-notifiee', '2023-06-01', { situation: 'libre' }, [DAYS], 'R776-3'],
    ['irtf-notifiee', '2023-06-01', { situation: 'retention' }, [HOURS], 'R776-4'],
  ])('%s of %s %j: %j (%s)', (type, on, known, expected) => {
    expect(running([type, on, { ...known }])).toEqual(expected);
  });

  it.each<[string, string]>([
    ['2016-10-31', '2016-12-01'],
    ['2016-11-01', '2016-11-17'],
    ['2016-11-02', '2016-11-18'],
  ])('a later ban on return of %s → %s (CJA R776-3)', (on, expected) => {
    const deadline = only(compute([['irtf-notifiee', on, { situation: 'libre' }]], OQTF), DAYS);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(derivation(deadline)).toContain('length CJA R776-3');
  });
});

describe('which limit runs since 15 July 2024 (CESEDA L614-1 to L614-3)', () => {
  it('follows what was recorded, whatever the basis of an older house arrest', () => {
    const known = { situation: 'retention', assignmentBasis: 'L731-3' };
    expect(running(['oqtf-notifiee', '2026-10-05', known])).toEqual([HOURS]);
  });

  it.each<[string, object, readonly string[]]>([
    ['pays-renvoi-notifie', { situation: 'libre' }, [MONTH]],
    ['pays-renvoi-notifie', { situation: 'retention' }, [HOURS]],
    ['delai-depart-supprime', { situation: 'assigne' }, [DAYS]],
    ['delai-depart-supprime', {}, [MONTH, DAYS, HOURS]],
  ])('%s %j is challenged like the obligation: %j', (type, known, expected) => {
    expect(running([type, '2026-10-05', { ...known }])).toEqual(expected);
  });

  it.each<[string, EventWords[], readonly string[]]>([
    [
      'a house arrest a week later: free until then',
      [['assignation-notifiee', '2026-10-12', { basis: 'L731-1' }]],
      [MONTH, DAYS],
    ],
    [
      'an older house arrest: nothing tells',
      [['assignation-notifiee', '2026-09-01', { basis: 'L731-1' }]],
      [MONTH, DAYS, DAYS, HOURS],
    ],
    ['prison the same day', [['ecrou', '2026-10-05']], [DAYS]],
    [
      'house arrest and detention the same day',
      [
        ['assignation-notifiee', '2026-10-05', { basis: 'L731-1' }],
        ['retention-notifiee', '2026-10-05'],
      ],
      [DAYS, HOURS],
    ],
  ])('situation not recorded, %s', (_what, measures, expected) => {
    expect(running(['oqtf-notifiee', '2026-10-05'], ...measures)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['2026-10-05', [MONTH]],
    ['2026-10-06', [MONTH, MONTH]],
  ])('a refusal with an obligation recorded apart on %s: %j', (on, expected) => {
    const refusal: EventWords = ['refus-notifie', '2026-10-05', { situation: 'libre', oqtf: true }];
    expect(running(refusal, ['oqtf-notifiee', on, { situation: 'libre' }])).toEqual(expected);
  });

  it.each<[EventWords[], string, boolean, string]>([
    [[['oqtf-notifiee', '2026-10-05']], MONTH, true, 'three limits'],
    [[['oqtf-notifiee', '2026-10-05', { situation: 'libre' }]], MONTH, false, 'known'],
    [[['oqtf-notifiee', '2023-06-01', { situation: 'detenu' }]], MONTH, false, 'known, two limits'],
    [[['assignation-notifiee', '2026-10-05', { basis: 'L731-1' }]], DAYS, false, 'one limit alone'],
    [[['cma-refus-notifie', '2026-10-05']], DAYS, false, 'one limit, wherever the person is'],
  ])('%j asks the situation of %s: %s (%s)', (events, rule, expected) => {
    expect(asked(events, rule).includes('situation')).toBe(expected);
  });

  it.each<[EventWords, string, boolean]>([
    [['refus-entree-notifie', '2026-12-04'], HOURS, true],
    [['refus-entree-notifie', '2026-12-04', { asylum: true }], HOURS, false],
    [['oqtf-notifiee', '2026-12-04', { situation: 'retention' }], HOURS, false],
  ])('%j asks %s whether the entry is refused on asylum grounds: %s', (event, rule, expected) => {
    expect(asked([event], rule).includes('asylum')).toBe(expected);
  });
});

describe('what ends a limit against a removal', () => {
  const obliged: EventWords = ['oqtf-notifiee', '2026-10-05', { id: 'oqtf', situation: 'libre' }];

  it.each<[string, EventWords, string]>([
    ['an application', ['requete-deposee', '2026-10-20'], 'met'],
    ['one that names it', ['requete-deposee', '2026-10-20', { decision: 'oqtf' }], 'met'],
    ['one that names another', ['requete-deposee', '2026-10-20', { decision: 'refus' }], 'live'],
    ['its annulment', ['oqtf-annulee', '2026-10-20'], 'extinguished'],
    ['its repeal', ['oqtf-abrogee', '2026-10-20', { decision: 'oqtf' }], 'extinguished'],
    ['the repeal of another', ['oqtf-abrogee', '2026-10-20', { decision: 'old' }], 'live'],
    ['protection, late', ['protection-accordee', '2026-12-01'], 'extinguished'],
    ['the refusal annulled', ['refus-titre-annule', '2026-12-01'], 'extinguished'],
  ])('%s: %j → %s', (_what, event, outcome) => {
    expect(only(compute([obliged, event], OQTF), MONTH).outcome).toBe(outcome);
  });
});
