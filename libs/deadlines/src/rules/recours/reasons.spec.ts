import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const REQUEST: EventWords = ['demande-deposee', '2026-06-15'];

describe('asking for reasons: within the time to sue, never before the latest birth (CRPA L232-4)', () => {
  it.each([
    // received      opens         last day
    ['2026-06-15', '2026-10-17', '2026-12-16'],
    ['2026-10-31', '2027-03-02', '2027-04-29'],
  ])('request received %s: from %s until %s', (received, opens, last) => {
    const deadline = only(compute([['demande-deposee', received]]), 'motifs-demande');
    expect([String(deadline.opensOn), ...lastDays(deadline)]).toEqual([opens, last, last]);
    expect(articlesOf(deadline)[0]).toBe('CRPA L232-4');
  });

  it('the time given for documents pushes the opening, never the last day', () => {
    const computation = compute([
      REQUEST,
      ['complement-demande', '2026-08-01', { dueOn: '2026-08-21' }],
    ]);
    const deadline = only(computation, 'motifs-demande');
    expect([String(deadline.opensOn), String(deadline.prudentLastDay)]).toEqual([
      '2026-11-06',
      '2026-12-16',
    ]);
  });

  it('a later day printed on the acknowledgement pushes it too', () => {
    const computation = compute([
      REQUEST,
      ['accuse-reception-recu', '2026-06-20', { implicitRefusalOn: '2026-10-25' }],
    ]);
    expect(String(only(computation, 'motifs-demande').opensOn)).toBe('2026-10-26');
  });

  it.each([
    ['2015-12-31', 'Loi 79-587 5'],
    ['2016-01-01', 'CRPA L232-4'],
  ])('refusal born %s: %s', (birth, article) => {
    const deadline = only(compute([['refus-implicite-ne', birth]]), 'motifs-demande');
    expect(articlesOf(deadline)[0]).toBe(article);
  });

  it.each([
    ['2026-10-14', 'live', 'before the birth: no effect'],
    ['2026-10-15', 'met', 'the day of birth'],
    ['2026-12-16', 'met', 'the last day'],
    ['2026-12-17', 'live', 'too late'],
  ])('asked on %s: %s (%s)', (on, outcome) => {
    const computation = compute([REQUEST, ['motifs-demandes', on]]);
    expect(only(computation, 'motifs-demande').outcome).toBe(outcome);
    expect(has(computation, 'motifs-plafond-1-an')).toBe(outcome === 'met');
    expect(has(computation, 'motifs-reponse-1-mois')).toBe(outcome === 'met');
  });
});

describe('which refusals one may ask the reasons of', () => {
  const CAP = 'motifs-plafond-1-an';

  it.each<[string, readonly EventWords[], boolean]>([
    [
      'two requests: the latest implicit refusal',
      [
        ['demande-deposee', '2026-05-15'],
        ['demande-deposee', '2026-06-15'],
        ['motifs-demandes', '2026-10-20'],
      ],
      true,
    ],
    [
      'a recorded one',
      [
        ['refus-implicite-ne', '2026-10-15'],
        ['motifs-demandes', '2026-12-16'],
      ],
      true,
    ],
    [
      'too late',
      [
        ['refus-implicite-ne', '2026-10-15'],
        ['motifs-demandes', '2026-12-17'],
      ],
      false,
    ],
    [
      'after a prior appeal to the minister',
      [
        ['rapo-ministre-rejet-implicite', '2026-10-15'],
        ['motifs-demandes', '2026-11-02'],
      ],
      true,
    ],
    [
      'a request granted before silence ended',
      [REQUEST, ['decision-favorable', '2026-07-01'], ['motifs-demandes', '2026-07-10']],
      false,
    ],
    [
      'an express refusal alone (L211-5)',
      [
        ['refus-notifie', '2026-03-12', { oqtf: false }],
        ['motifs-demandes', '2026-03-20'],
      ],
      false,
    ],
    [
      'an obligation to leave alone',
      [
        ['oqtf-notifiee', '2026-03-12', { situation: 'libre' }],
        ['motifs-demandes', '2026-03-20'],
      ],
      false,
    ],
  ])('%s', (_what, events, expected) => {
    const computation = compute(events);
    expect(has(computation, CAP)).toBe(expected);
    expect(has(computation, 'motifs-reponse-1-mois')).toBe(expected);
  });
});

describe('the answer: one month (L232-4 al. 2)', () => {
  it.each([
    ['2026-10-20', '2026-11-20'],
    ['2026-10-31', '2026-11-30'],
    ['2027-01-31', '2027-02-28'],
  ])('asked on %s: answer due by %s', (asked, due) => {
    const deadline = only(compute([['motifs-demandes', asked]]), 'motifs-reponse-1-mois');
    expect(lastDays(deadline)).toEqual([due, due]);
  });

  it.each([
    ['motifs-communiques', '2026-11-20', 'met'],
    ['motifs-communiques', '2026-11-21', 'live'],
    ['decision-favorable', '2026-12-01', 'extinguished'],
  ])('%s on %s: %s', (type, on, outcome) => {
    const computation = compute([REQUEST, ['motifs-demandes', '2026-10-20'], [type, on]]);
    expect(only(computation, 'motifs-reponse-1-mois').outcome).toBe(outcome);
  });
});
