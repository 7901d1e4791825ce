import { describe, expect, it } from '@jest/globals';
import { anEvent, type EventWords } from '../testing/case-file.ts';
import { canonicalOrder, compareText } from './order.ts';

const ordered = (...events: EventWords[]) =>
  canonicalOrder(events.map((words, index) => anEvent(words, index))).map(({ id }) => id);

describe('recorded events in an order of their own', () => {
  it.each<[string, EventWords[], string[]]>([
    [
      'by day',
      [
        ['oqtf-notifiee', '2026-05-21'],
        ['refus-notifie', '2026-05-20'],
      ],
      ['e2', 'e1'],
    ],
    [
      'then by hour, one nobody recorded before those of its day',
      [
        ['oqtf-notifiee', '2026-05-20', { at: '2026-05-20T16:00Z' }],
        ['retention-notifiee', '2026-05-20', { at: '2026-05-20T09:00Z' }],
        ['refus-notifie', '2026-05-20'],
        ['assignation-notifiee', '2026-05-20', { at: '2026-05-20T12:00Z' }],
      ],
      ['e3', 'e2', 'e4', 'e1'],
    ],
    [
      'by hour before type',
      [
        ['refus-notifie', '2026-05-20'],
        ['assignation-notifiee', '2026-05-20', { at: '2026-05-20T12:00Z' }],
      ],
      ['e1', 'e2'],
    ],
    [
      'then by type',
      [
        ['refus-notifie', '2026-05-20'],
        ['oqtf-notifiee', '2026-05-20'],
        ['assignation-notifiee', '2026-05-20'],
      ],
      ['e3', 'e2', 'e1'],
    ],
    [
      'then by id',
      [
        ['refus-notifie', '2026-05-20', { id: 'c' }],
        ['refus-notifie', '2026-05-20', { id: 'a' }],
        ['refus-notifie', '2026-05-20', { id: 'b' }],
      ],
      ['a', 'b', 'c'],
    ],
  ])('%s', (_what, events, expected) => {
    expect(ordered(...events)).toEqual(expected);
    expect(ordered(...events.toReversed().map(named(events)))).toEqual(expected);
  });

  it('texts by their letters', () => {
    expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([
      -1, 1, 0,
    ]);
  });
});

/** The same events under the same ids, whatever their place. */
const named =
  (events: readonly EventWords[]) =>
  (words: EventWords): EventWords => [
    words[0],
    words[1],
    { id: `e${events.indexOf(words) + 1}`, ...words[2] },
  ];
