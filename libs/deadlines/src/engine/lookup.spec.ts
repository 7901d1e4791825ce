import { describe, expect, it } from '@jest/globals';
import { anEvent } from '../testing/case-file.ts';
import { actedOn, decidedOn, detail, names, word, yesNo } from './lookup.ts';
import { recordedOccurrence } from './occurrences.ts';
import type { Occurrence, Scene } from './rule.ts';

const having = (details: Readonly<Record<string, unknown>>) =>
  anEvent(['refus-notifie', '2026-05-20', details]);

describe('what an event says', () => {
  it('a detail under the first of its names that somebody answered', () => {
    const event = having({ basis: null, legalBasis: 'L731-1' });
    expect(detail(event, 'basis', 'legalBasis')).toBe('L731-1');
    expect(detail(event, 'basis')).toBeNull();
    expect(detail(event, 'ground')).toBeNull();
    expect(detail(null, 'basis')).toBeNull();
  });

  it.each([
    [true, true, null],
    [false, false, null],
    ['oui', null, 'oui'],
    [3, null, null],
    [null, null, null],
  ])('%j: a yes or no %j, a word %j', (value, expected, said) => {
    const event = having({ oqtf: value });
    expect([yesNo(event, 'oqtf'), word(event, 'oqtf')]).toEqual([expected, said]);
  });

  it('an act counts for its earliest day, a decision never after it reached the person', () => {
    const known = { sentOn: '2026-05-18', receivedOn: '2026-05-22', decidedOn: '2026-05-12' };
    const event = anEvent(['gracieux-depose', '2026-05-22', known]);
    expect([String(actedOn(event)), String(decidedOn(event))]).toEqual([
      '2026-05-18',
      '2026-05-12',
    ]);
    const late = anEvent(['refus-notifie', '2026-05-20', { decidedOn: '2026-05-21' }]);
    expect(String(decidedOn(late))).toBe('2026-05-20');
    expect(String(decidedOn(having({})))).toBe('2026-05-20');
  });
});

describe('whether an event names the one that starts the limit', () => {
  const request = anEvent(['demande-deposee', '2026-01-20', { id: 'request' }]);
  const recorded = recordedOccurrence(anEvent(['refus-notifie', '2026-05-20', { id: 'refusal' }]));
  const born: Occurrence = {
    ...recorded,
    key: 'refus-implicite-ne@request',
    event: null,
    origin: request,
  };
  const orphan: Occurrence = { ...born, origin: null };
  const named = (occurrence: Occurrence, decision: unknown) =>
    names({ occurrence } as Scene, having({ decision }), 'decision');

  it.each([
    ['the recorded decision', recorded, 'refusal', true],
    ['another', recorded, 'request', false],
    ['nothing', recorded, null, null],
    ['the request behind a birth', born, 'request', true],
    ['the birth itself', born, 'refus-implicite-ne@request', true],
    ['a birth of nothing known', orphan, 'request', false],
  ])('%s', (_what, occurrence, decision, expected) => {
    expect(named(occurrence, decision)).toBe(expected);
  });
});
