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

const REQUEST: EventWords = ['demande-deposee', '2026-06-15'];
const TA = 'ta-recours-implicite-2-mois';

describe('what a timely request does to the time to sue', () => {
  const window = (...events: EventWords[]) => lastDays(only(compute([REQUEST, ...events]), TA));

  it('no answer: the cap of one year (CE avis 2 Oct. 2025)', () => {
    expect(window(['motifs-demandes', '2026-10-20'])).toEqual(['2027-10-20', '2027-10-20']);
  });

  it('the cap rolls in the legal reading only', () => {
    expect(window(['motifs-demandes', '2026-10-23'])).toEqual(['2027-10-25', '2027-10-23']);
  });

  it.each([
    // answered      legal         because
    ['2026-11-10', '2027-01-11', 'two months franc after the reasons'],
    ['2027-06-01', '2027-08-02', 'late, but under the cap'],
    ['2027-09-01', '2027-10-20', 'the cap'],
  ])('answered on %s → %s (%s)', (answered, expected) => {
    const events: EventWords[] = [
      ['motifs-demandes', '2026-10-20'],
      ['motifs-communiques', answered],
    ];
    expect(window(...events)[0]).toBe(expected);
    const own = only(compute([REQUEST, ...events]), 'motifs-prorogation-2-mois');
    expect(lastDays(own)[0]).toBe(expected);
    expect(articlesOf(own)).toEqual(
      expect.arrayContaining(['CRPA L232-4', 'CE avis 2 octobre 2025 n° 504677']),
    );
  });

  it('answered at once: the original window is never shortened', () => {
    expect(window(['motifs-demandes', '2026-10-20'], ['motifs-communiques', '2026-10-21'])).toEqual(
      ['2026-12-22', '2026-12-22'],
    );
  });

  it('asked between the birth and its latest day: the prudent reading does not move', () => {
    expect(window(['motifs-demandes', '2026-10-15'])).toEqual(['2027-10-15', '2026-12-16']);
  });

  it('asked too late or too early: nothing moves', () => {
    expect(window(['motifs-demandes', '2026-12-17'])).toEqual(['2026-12-16', '2026-12-16']);
    expect(window(['motifs-demandes', '2026-10-14'])).toEqual(['2026-12-16', '2026-12-16']);
  });

  it('two requests: the first counts', () => {
    expect(window(['motifs-demandes', '2026-10-20'], ['motifs-demandes', '2026-12-01'])).toEqual([
      '2027-10-20',
      '2027-10-20',
    ]);
  });
});

describe('reasons given', () => {
  const RULE = 'motifs-prorogation-2-mois';

  it.each<[string, readonly EventWords[], boolean]>([
    [
      'asked too late',
      [
        ['motifs-demandes', '2026-12-17'],
        ['motifs-communiques', '2027-01-11'],
      ],
      false,
    ],
    ['never asked', [['motifs-communiques', '2027-01-11']], true],
    [
      'asked afterwards',
      [
        ['motifs-communiques', '2026-10-19'],
        ['motifs-demandes', '2026-10-20'],
      ],
      true,
    ],
    [
      'asked the same day',
      [
        ['motifs-communiques', '2026-12-17'],
        ['motifs-demandes', '2026-12-17'],
      ],
      false,
    ],
  ])('%s', (_what, events, expected) => {
    expect(has(compute([REQUEST, ...events]), RULE)).toBe(expected);
  });

  it.each<[string, readonly string[]]>([
    [
      '2026-11-10',
      ['notification 2026-11-10', 'length 2027-01-10 CRPA L232-4', 'franc 2027-01-11 CRPA L232-4'],
    ],
    [
      '2027-09-01',
      [
        'notification 2027-09-01',
        'length 2027-11-01 CRPA L232-4',
        'franc 2027-11-02 CRPA L232-4',
        'cap 2027-10-20 CE avis 2 octobre 2025 n° 504677',
      ],
    ],
  ])('on %s: %j', (given, expected) => {
    const events: EventWords[] = [
      REQUEST,
      ['motifs-demandes', '2026-10-20'],
      ['motifs-communiques', given],
    ];
    expect(derivation(only(compute(events), RULE))).toEqual(expected);
  });
});

describe('the cap, by the day of the request', () => {
  it.each<[string, readonly string[]]>([
    [
      '2025-10-07',
      ['reasons-requested 2025-10-07', 'cap-floor 2025-10-08 CE avis 2 octobre 2025 n° 504677'],
    ],
    ['2025-10-08', ['reasons-requested 2025-10-08']],
    ['2025-10-09', ['reasons-requested 2025-10-09']],
  ])('asked on %s: %j', (asked, expected) => {
    const said = derivation(only(compute([['motifs-demandes', asked]]), 'motifs-plafond-1-an'));
    expect(said.slice(0, -1)).toEqual(expected);
  });

  it.each([
    ['2013-05-02', '2026-10-08', '…2025-10-07'],
    ['2025-10-07', '2026-10-08', '…2025-10-07'],
    ['2025-10-08', '2026-10-08', '2025-10-08'],
    ['2025-10-09', '2026-10-09', '2025-10-08'],
  ])('asked on %s: nobody can sue after %s', (asked, cap, version) => {
    const deadline = only(compute([['motifs-demandes', asked]]), 'motifs-plafond-1-an');
    expect([String(deadline.prudentLastDay), deadline.ruleVersion]).toEqual([cap, version]);
  });

  it.each([
    ['2015-12-31', 'Loi 79-587 5'],
    ['2025-10-07', 'CRPA L232-4'],
  ])('reasons given on %s, request unknown: %s', (given, article) => {
    const deadline = only(compute([['motifs-communiques', given]]), 'motifs-prorogation-2-mois');
    expect(articlesOf(deadline)[0]).toBe(article);
  });

  it.each([
    ['2026-10-15', '2026-12-16', 'the day of birth'],
    ['2026-10-16', '2026-12-16', 'the day of the latest birth'],
    ['2026-10-17', '2027-10-17', 'the first day on which it is not premature'],
  ])('asked on %s: prudently until %s (%s)', (asked, prudent) => {
    const deadline = only(compute([REQUEST, ['motifs-demandes', asked]]), TA);
    expect(String(deadline.prudentLastDay)).toBe(prudent);
    expect(articlesOf(deadline)).toContain('CRPA L232-4');
  });

  it('an express refusal puts an end to the cap and to the prorogation', () => {
    const computation = compute([
      REQUEST,
      ['motifs-demandes', '2026-11-02'],
      ['motifs-communiques', '2026-11-20'],
      ['refus-notifie', '2026-12-15', { oqtf: false }],
    ]);
    const outcomes = ['motifs-plafond-1-an', 'motifs-prorogation-2-mois', TA].map(
      (rule) => only(computation, rule).outcome,
    );
    expect(outcomes).toEqual(['superseded', 'superseded', 'superseded']);
  });
});
