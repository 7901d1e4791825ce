import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  derivation,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const RULE = 'ta-recours-2-mois';
const refusal = (on: string, known = {}): EventWords => [
  'refus-notifie',
  on,
  { oqtf: false, ...known },
];

describe('action against an express refusal: two months franc (CJA R421-1)', () => {
  it.each([
    // notified      legal         prudent       because
    ['2026-03-11', '2026-05-12', '2026-05-12', 'the day before'],
    ['2026-03-12', '2026-05-13', '2026-05-13', 'notes §5.3, example 1'],
    ['2026-03-13', '2026-05-15', '2026-05-15', 'the 14th is Ascension Day'],
    ['2026-09-10', '2026-11-12', '2026-11-12', 'example 2: the franc day is Armistice Day'],
    ['2026-10-24', '2026-12-28', '2026-12-28', 'Christmas, then a weekend'],
    ['2028-12-29', '2029-03-01', '2029-02-28', 'month end, the day before'],
    ['2028-12-30', '2029-03-01', '2029-02-28', 'example 3'],
    ['2028-12-31', '2029-03-01', '2029-03-01', 'month end, the day after'],
    ['2027-12-29', '2028-03-01', '2028-02-29', 'leap year'],
  ])('notified %s → legal %s, prudent %s (%s)', (notified, legal, prudent) => {
    const deadline = only(compute([refusal(notified)]), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)).toEqual(expect.arrayContaining(['CJA R421-1']));
  });

  it('runs against a refused asylum claim certificate too (CESEDA L542-3)', () => {
    const computation = compute([['attestation-asile-refusee', '2026-03-12']]);
    expect(lastDays(only(computation, RULE))).toEqual(['2026-05-13', '2026-05-13']);
  });

  it('expires at midnight where the court sits', () => {
    const deadline = only(compute([refusal('2026-03-12')]), RULE);
    expect([String(deadline.expiresAt), deadline.timeZone, deadline.precision]).toEqual([
      '2026-05-13T22:00:00Z',
      'Europe/Paris',
      'day',
    ]);
  });

  it.each([
    ['2015-12-31', '2000-11-23'],
    ['2016-01-01', '2016-01-01'],
    ['2019-12-31', '2019-02-10'],
    ['2020-01-01', '2020-01-01'],
  ])('notified %s: version of %s', (notified, version) => {
    expect(only(compute([refusal(notified)]), RULE).ruleVersion).toBe(version);
  });
});

describe('which day is the notification (notes §5.6)', () => {
  it.each([
    // dates                                                             legal         prudent
    [{ notifiedOn: null, decidedOn: '2026-03-02' }, '2026-05-04', '2026-05-04'],
    [
      {
        notifiedOn: null,
        channel: 'lrar',
        firstPresentedOn: '2026-03-05',
        collectedOn: '2026-03-12',
      },
      '2026-05-13',
      '2026-05-13',
    ],
    [
      { notifiedOn: null, channel: 'lrar', firstPresentedOn: '2026-03-05' },
      '2026-05-06',
      '2026-05-06',
    ],
    [
      { notifiedOn: null, channel: 'anef', availableOn: '2026-03-05', firstViewedOn: '2026-03-12' },
      '2026-05-13',
      '2026-05-06',
    ],
  ])('%j → legal %s, prudent %s', (known, legal, prudent) => {
    const deadline = only(compute([refusal('2026-03-12', known)]), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
  });
});

describe('a refusal with an obligation to leave follows its clock (CESEDA L614-1)', () => {
  it.each([
    [[refusal('2026-03-12', { oqtf: true })]],
    [[refusal('2026-03-12', { oqtf: null, object: 'refus-titre et oqtf' })]],
    [[refusal('2026-03-12', { oqtf: null }), ['oqtf-notifiee', '2026-03-12']]],
  ] as [EventWords[]][])('%j: no two months', (events) => {
    const computation = compute(events);
    expect(has(computation, RULE)).toBe(false);
    expect(has(computation, 'recours-gracieux-interruption')).toBe(false);
  });

  it('an obligation notified another day changes nothing', () => {
    const computation = compute([
      refusal('2026-03-12', { oqtf: null }),
      ['oqtf-notifiee', '2026-03-13'],
    ]);
    expect(has(computation, RULE)).toBe(true);
  });

  it.each<[string, object, readonly string[]]>([
    ['refus-notifie', { oqtf: false }, []],
    ['refus-notifie', {}, ['oqtf']],
    ['retrait-notifie', {}, ['oqtf']],
    ['rf-refus', {}, []],
    ['enregistrement-refuse', {}, ['fileWasComplete']],
    ['enregistrement-refuse', { complete: true }, []],
    ['classement-sans-suite', {}, ['fileWasComplete']],
  ])('%s %j asks %j', (type, known, expected) => {
    const event: EventWords = [type, '2026-03-12', { remediesStated: true, ...known }];
    const { undetermined } = only(compute([event]), RULE);
    expect(undetermined.map(({ fact }) => fact)).toEqual(expected);
  });

  it('unknown: the two months, and asks', () => {
    const deadline = only(compute([refusal('2026-03-12', { oqtf: null })]), RULE);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['remediesStated', 'oqtf']);
  });
});

describe('other decisions', () => {
  it.each([
    ['retrait-notifie', {}, true],
    ['rf-refus', {}, true],
    ['enregistrement-refuse', { complete: true }, true],
    ['enregistrement-refuse', { fileWasComplete: false }, false],
    ['classement-sans-suite', {}, true],
    ['classement-sans-suite', { complete: true }, true],
    ['classement-sans-suite', { complete: false }, false],
    ['refus-notifie', { oqtf: false, complete: false }, true],
    ['assignation-notifiee', { basis: 'L731-3' }, true],
    ['assignation-notifiee', { basis: 'L731-1' }, false],
    ['gracieux-rejete', {}, true],
  ])('%s %j: two months %s', (type, known, expected) => {
    expect(has(compute([[type, '2026-03-12', known]]), RULE)).toBe(expected);
  });
});

describe('what ends it', () => {
  const after = (...events: EventWords[]) =>
    only(compute([refusal('2026-03-12'), ...events]), RULE);

  it.each([
    ['requete-ta-deposee', '2026-03-11', 'live'],
    ['requete-ta-deposee', '2026-03-12', 'met'],
    ['requete-ta-deposee', '2026-05-12', 'met'],
    ['requete-ta-deposee', '2026-05-13', 'met'],
    ['requete-ta-deposee', '2026-05-14', 'live'],
    ['requete-deposee', '2026-05-13', 'met'],
    ['decision-favorable', '2026-06-01', 'extinguished'],
    ['decision-retiree', '2026-04-01', 'extinguished'],
    ['desistement', '2026-04-01', 'extinguished'],
    ['jugement', '2026-04-01', 'live'],
  ])('%s on %s: %s', (type, on, expected) => {
    expect(after([type, on]).outcome).toBe(expected);
  });

  it('the postmark counts: sent in time, registered later', () => {
    const deadline = after(['requete-ta-deposee', '2026-05-15', { sentOn: '2026-05-13' }]);
    expect([deadline.outcome, deadline.outcomeBy]).toEqual(['met', 'e2']);
  });

  it.each<[EventWords, string, string]>([
    [['requete-deposee', '2026-05-01', { decision: 'e1' }], 'met', 'it names this refusal'],
    [['requete-deposee', '2026-05-01', { decision: 'other' }], 'live', 'it names another'],
    [['jugement', '2026-09-01', { decision: 'e1' }], 'met', 'the judgment names it'],
  ])('%j: %s (%s)', (event, expected) => {
    expect(after(event).outcome).toBe(expected);
  });

  it.each([
    ['requete-deposee', 'live'],
    ['requete-ta-deposee', 'met'],
  ])('beside an obligation of another day, %s: %s', (type, expected) => {
    const obliged: EventWords = ['oqtf-notifiee', '2026-03-20', { situation: 'libre' }];
    expect(after(obliged, [type, '2026-04-10']).outcome).toBe(expected);
  });

  it('an application that names another decision does not meet it', () => {
    expect(after(['requete-ta-deposee', '2026-05-01', { decision: 'other' }]).outcome).toBe('live');
  });

  it.each(['demande-deposee', 'ue-titre-demande'])(
    'a permit granted on a later request (%s) does not erase an earlier refusal',
    (type) => {
      const deadline = after([type, '2026-04-01'], ['decision-favorable', '2026-04-20']);
      expect(deadline.outcome).toBe('live');
    },
  );

  it.each([
    ['first', 'extinguished', 'the request that it refused'],
    ['second', 'live', 'another request'],
  ])('a permit granted on the request named %s: %s (%s)', (request, expected) => {
    const events: EventWords[] = [
      ['demande-deposee', '2025-12-01', { id: 'first' }],
      refusal('2026-03-12', { request: 'first' }),
      ['demande-deposee', '2026-04-01', { id: 'second' }],
      ['decision-favorable', '2026-04-20', { request }],
    ];
    expect(only(compute(events), RULE).outcome).toBe(expected);
  });
});

describe('overseas', () => {
  it.each([
    ['mayotte', '2015-10-16', '2016-01-18', 'three months, the day before'],
    ['mayotte', '2015-10-17', '2016-01-18', 'three months, the last day'],
    ['mayotte', '2015-10-18', '2015-12-21', 'two months since'],
    ['reunion', '2015-10-17', '2015-12-18', 'never three months'],
  ] as const)('%s, notified %s → %s (%s)', (territory, notified, expected, _because) => {
    const computation = compute([refusal(notified)], { territory, residence: 'outre-mer' });
    expect(lastDays(only(computation, RULE))[0]).toBe(expected);
  });

  it('without remedies, the reasonable year instead of the three months', () => {
    const event = refusal('2015-10-16', { remediesStated: false });
    const known = { territory: 'mayotte', residence: 'outre-mer' } as const;
    const deadline = only(compute([event], known), RULE);
    expect(lastDays(deadline)).toEqual(['2016-10-17', '2016-01-18']);
    expect(derivation(deadline)).toContain('prudent CJA R421-6');
  });
});
