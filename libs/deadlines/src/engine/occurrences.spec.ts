import { describe, expect, it } from '@jest/globals';
import { anEvent, compute, lastDays, only, type EventWords } from '../testing/case-file.ts';
import { occurrencesOf } from './occurrences.ts';

const SUE = 'ta-recours-implicite-2-mois';

describe('a birth recorded by hand', () => {
  it('is the one that the law derives, on the day recorded', () => {
    const computation = compute([
      ['demande-deposee', '2026-06-15', { remediesStated: true }],
      ['refus-implicite-ne', '2026-10-16'],
    ]);
    expect(only(computation, SUE).triggeredBy).toBe('e2');
    expect(lastDays(only(computation, SUE))).toEqual(['2026-12-17', '2026-12-16']);
  });

  it('years before the day the law gives, it is another one', () => {
    const computation = compute([
      ['expulsion-notifiee', '2014-06-22'],
      ['refus-implicite-ne', '2014-09-25', { remediesStated: true }],
    ]);
    const recorded = computation.deadlines.find(({ key }) => key === 'motifs-demande@e2');
    expect(String(recorded?.opensOn)).toBe('2014-09-26');
  });
});

describe('what may start a limit', () => {
  const REQUEST: EventWords = ['demande-deposee', '2026-06-15', { id: 'request' }];

  /** Key, day, what is behind it and the days between which the law places it. */
  function shown(...events: EventWords[]) {
    const recorded = events.map((words, index) => anEvent(words, index));
    const births = compute(events).derivedEvents;
    return occurrencesOf(recorded, births).map(({ key, on, origin, derived }) =>
      [key, on, origin?.id, derived && `${derived.earliestOn}/${derived.on}/${derived.latestOn}`]
        .filter((part) => part)
        .map(String)
        .join(' '),
    );
  }

  it.each<[string, EventWords[], string[]]>([
    [
      'a request and the refusal that silence gives birth to',
      [REQUEST],
      [
        'request 2026-06-15 request',
        'refus-implicite-ne@request 2026-10-15 request 2026-10-15/2026-10-15/2026-10-16',
      ],
    ],
    [
      'a refusal recorded after the law’s own day',
      [REQUEST, ['refus-implicite-ne', '2026-10-20', { id: 'born' }]],
      ['request 2026-06-15 request', 'born 2026-10-20 request 2026-10-15/2026-10-20/2026-10-20'],
    ],
    [
      'and before it',
      [REQUEST, ['refus-implicite-ne', '2026-10-12', { id: 'born' }]],
      ['request 2026-06-15 request', 'born 2026-10-12 request 2026-10-12/2026-10-12/2026-10-16'],
    ],
    [
      'one that names its request',
      [REQUEST, ['refus-implicite-ne', '2026-10-15', { id: 'born', request: 'request' }]],
      ['request 2026-06-15 request', 'born 2026-10-15 request 2026-10-15/2026-10-15/2026-10-16'],
    ],
    [
      'one that names another request',
      [REQUEST, ['refus-implicite-ne', '2026-10-15', { id: 'born', request: 'another' }]],
      [
        'request 2026-06-15 request',
        'born 2026-10-15 born',
        'refus-implicite-ne@request 2026-10-15 request 2026-10-15/2026-10-15/2026-10-16',
      ],
    ],
    [
      'one recorded before the request was made',
      [['refus-implicite-ne', '2026-06-14', { id: 'born' }], REQUEST],
      [
        'born 2026-06-14 born',
        'request 2026-06-15 request',
        'refus-implicite-ne@request 2026-10-15 request 2026-10-15/2026-10-15/2026-10-16',
      ],
    ],
  ])('%s', (_what, events, expected) => {
    expect(shown(...events)).toEqual(expected);
  });
});
