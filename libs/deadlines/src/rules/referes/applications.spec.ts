import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  derivation,
  has,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

describe('référé-liberté: the judge rules within 48 hours (CJA L521-2)', () => {
  const filed = (at: string | null): EventWords => [
    'refere-liberte-depose',
    (at ?? '2026-03-12').slice(0, 10),
    { at },
  ];
  const ends = (at: string) => {
    const { expiresAt, prudentExpiresAt } = only(compute([filed(at)]), 'refere-liberte-48-h');
    return [expiresAt, prudentExpiresAt].map((one) =>
      String(one?.toZonedDateTimeISO('Europe/Paris').toPlainDateTime()),
    );
  };

  it.each([
    ['2026-03-12T10:30:00+01:00', '2026-03-14T10:30:00', '2026-03-14T10:30:00'],
    ['2027-03-27T18:00:00+01:00', '2027-03-29T19:00:00', '2027-03-29T18:00:00'],
    ['2026-10-24T18:00:00+02:00', '2026-10-26T17:00:00', '2026-10-26T17:00:00'],
  ])('filed %s → %s, prudent %s', (at, legal, prudent) => {
    expect(ends(at)).toEqual([legal, prudent]);
  });

  it('is the judge’s time: information', () => {
    const deadline = only(compute([filed(null)]), 'refere-liberte-48-h');
    expect([deadline.nature, deadline.severity, articlesOf(deadline)[0]]).toEqual([
      'authority',
      'information',
      'CJA L521-2',
    ]);
  });

  it.each([
    ['2026-03-11', 'live', 'before the application'],
    ['2026-03-12', 'met', 'on its day'],
  ])('an order read out on %s: %s (%s)', (readOn, outcome) => {
    const events: EventWords[] = [filed(null), ['ordonnance', '2026-03-17', { readOn }]];
    const named = events.map(([type, on, known]): EventWords => [
      type,
      on,
      { ...known, basis: 'L521-2' },
    ]);
    expect(only(compute(named), 'refere-liberte-48-h').outcome).toBe(outcome);
  });

  it('another urgent order does not answer it', () => {
    const events: EventWords[] = [filed(null), ['ordonnance', '2026-03-17', { basis: 'L521-1' }]];
    expect(only(compute(events), 'refere-liberte-48-h').outcome).toBe('live');
  });

  it('is met by the order, even late', () => {
    const events: EventWords[] = [
      filed('2026-03-12T10:30:00+01:00'),
      ['ordonnance', '2026-03-17', { readOn: '2026-03-16' }],
    ];
    expect(only(compute(events), 'refere-liberte-48-h').outcome).toBe('met');
  });
});

describe('référé-suspension: no limit, but a main action (CJA R522-1)', () => {
  const RULE = 'refere-suspension';
  const filed: EventWords = ['refere-suspension-depose', '2026-04-01'];

  it.each<[string, EventWords[], string]>([
    ['no main action', [filed], 'live'],
    ['filed before', [['requete-ta-deposee', '2026-03-31'], filed], 'met'],
    ['filed the same day', [['requete-ta-deposee', '2026-04-01'], filed], 'met'],
    ['filed the day after', [['requete-ta-deposee', '2026-04-02'], filed], 'live'],
    ['refused', [filed, ['ordonnance-suspension-rejetee', '2026-04-15']], 'extinguished'],
  ])('%s: %s', (_what, events, outcome) => {
    const deadline = only(compute(events), RULE);
    expect([deadline.outcome, deadline.lastDay]).toEqual([outcome, null]);
    expect(articlesOf(deadline)).toEqual(['CJA L521-1', 'CJA R522-1', 'CJA L523-1']);
  });

  it('hangs on the window of the main action', () => {
    const events: EventWords[] = [['refus-notifie', '2026-03-12', { oqtf: false }], filed];
    expect(only(compute(events), RULE).dependsOn).toBe('ta-recours-2-mois@e1');
    const later: EventWords = ['refus-notifie', '2026-04-10', { oqtf: false }];
    expect(only(compute([...events, later]), RULE).dependsOn).toBe('ta-recours-2-mois@e1');
  });

  it('hangs on the window of an implicit refusal', () => {
    const events: EventWords[] = [['demande-deposee', '2025-10-01'], filed];
    const { dependsOn } = only(compute(events), RULE);
    expect(dependsOn).toBe('ta-recours-implicite-2-mois@refus-implicite-ne@e1');
    expect(only(compute([filed]), RULE).dependsOn).toBeNull();
  });
});

describe('référé mesures utiles: an appointment that cannot be had (CJA L521-3)', () => {
  const RULE = 'refere-mesures-utiles-rdv';
  const attempts = (...days: string[]): EventWords[] => days.map((on) => ['rdv-tentative', on]);
  const words = (...days: string[]) =>
    only(compute(attempts(...days), { procedure: 'rendez-vous-impossible' }), RULE).steps[0]?.text
      .en;

  it('counts attempts, days and span: two calendar weeks are not a week apart', () => {
    // 13 to 18 September 2019 straddle two weeks and were not enough (CE 10 June 2020 n° 435594).
    expect(words('2019-09-13', '2019-09-13', '2019-09-16', '2019-09-18')).toBe(
      'Attempts: 4, distinct days: 3, over 5 days, less than a week: not enough',
    );
    expect(words('2026-03-02', '2026-03-06', '2026-03-09')).toContain('over 7 days, more than');
    expect(words('2026-03-02', '2026-03-06', '2026-03-08')).toContain('over 6 days, less than');
  });

  it.each<[EventWords, readonly string[]]>([
    [['demande-deposee', '2025-10-01'], ['implicit-refusal 2026-02-01 CJA L521-1']],
    [['visa-depose', '2025-10-01', { stay: 'long' }], []],
  ])('after %j, the implicit refusals that close this way: %j', (request, expected) => {
    const deadline = only(compute([request, ...attempts('2026-03-02')]), RULE);
    expect(derivation(deadline).slice(1)).toEqual(expected);
  });

  it('stands once, without a date, whatever the number of attempts', () => {
    const deadline = only(compute(attempts('2026-03-02', '2026-03-20')), RULE);
    expect([deadline.lastDay, articlesOf(deadline)[0]]).toEqual([null, 'CJA L521-3']);
    expect(has(compute([['rdv-email', '2026-03-02']]), RULE)).toBe(false);
  });

  it.each([
    ['refere-mesures-utiles-depose', 'met'],
    ['convocation-recue', 'met'],
    ['refus-notifie', 'superseded'],
    ['rdv-reponse-negative', 'live'],
  ])('%s: %s', (type, outcome) => {
    const events: EventWords[] = [...attempts('2026-03-02'), [type, '2026-04-01']];
    expect(only(compute(events), RULE).outcome).toBe(outcome);
  });
});
