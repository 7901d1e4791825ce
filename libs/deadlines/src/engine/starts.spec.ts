import { describe, expect, it } from '@jest/globals';
import { source } from '@quantieme/law';
import { anEvent, derivation, type EventWords } from '../testing/case-file.ts';
import { recordedOccurrence } from './occurrences.ts';
import type { Occurrence, Scene, Start } from './rule.ts';
import { fromBirth, fromNotification, fromReceipt, startOn } from './starts.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const scene = (occurrence: Occurrence, territory = 'metropole') =>
  ({ occurrence, file: { territory } }) as unknown as Scene;
const recorded = (words: EventWords, territory?: string) =>
  scene(recordedOccurrence(anEvent(words)), territory);
const days = (start: Start | null) =>
  start && [start.legal.on, start.prudent.on, start.latest].map(String);
const steps = (start: Start | null) => start && derivation({ steps: start.steps ?? [] });

/** Nobody recorded it: the law alone says that it happened. */
const BORN: Occurrence = {
  ...recordedOccurrence(anEvent(['refus-implicite-ne', '2026-10-15'])),
  event: null,
  derived: {
    key: 'refus-implicite-ne@e1',
    type: 'refus-implicite-ne',
    label: { fr: 'Refus implicite', en: 'Implicit refusal' },
    on: day('2026-10-15'),
    earliestOn: day('2026-10-13'),
    latestOn: day('2026-10-16'),
    fromDeadline: 'titre-silence-4-mois@e1',
    source: source('CESEDA', 'R432-2'),
  },
};

describe('where a limit starts', () => {
  it('on one day in all readings', () => {
    expect(days(startOn(day('2026-03-12')))).toEqual(['2026-03-12', '2026-03-12', '2026-03-12']);
  });

  it.each<[string, string, boolean, string[]]>([
    // Put on the portal on Friday 24 April 2026, never opened: two working days, unless the judge rules within a month.
    ['two working days', 'metropole', false, ['2026-04-28', '2026-04-24', '2026-04-28']],
    [
      'Monday is a holiday in Mayotte',
      'mayotte',
      false,
      ['2026-04-29', '2026-04-24', '2026-04-29'],
    ],
    ['at once', 'metropole', true, ['2026-04-24', '2026-04-24', '2026-04-24']],
  ])('notified on the portal of the courts: %s', (_what, territory, immediate, expected) => {
    const known = { channel: 'telerecours', availableOn: '2026-04-24', notifiedOn: null };
    const judged = recorded(['jugement', '2026-04-24', known], territory);
    expect(days(fromNotification(judged, { immediate }))).toEqual(expected);
    if (!immediate) expect(days(fromNotification(judged))).toEqual(expected);
  });

  it('keeps the hour of a notification in both readings', () => {
    const at = '2026-12-04T17:20:00Z';
    const start = fromNotification(recorded(['oqtf-notifiee', '2026-12-04', { at }]));
    expect([start?.legal.at, start?.prudent.at].map(String)).toEqual([at, at]);
  });

  it.each<[string, EventWords, string[], string[]]>([
    [
      'receipt proved',
      ['demande-deposee', '2026-06-15', { sentOn: '2026-06-12', receivedOn: '2026-06-15' }],
      ['2026-06-15', '2026-06-15', '2026-06-15'],
      ['receipt 2026-06-15 CRPA L114-3'],
    ],
    [
      'not proved: prudently from dispatch',
      ['demande-deposee', '2026-06-15', { sentOn: '2026-06-12', receivedOn: null }],
      ['2026-06-15', '2026-06-12', '2026-06-15'],
      ['receipt 2026-06-15', 'dispatch 2026-06-12'],
    ],
    [
      'not proved, and sent the same day',
      ['demande-deposee', '2026-06-15', { sentOn: '2026-06-15', receivedOn: null }],
      ['2026-06-15', '2026-06-15', '2026-06-15'],
      ['receipt 2026-06-15'],
    ],
    [
      'nothing else is known',
      ['demande-deposee', '2026-06-15', { receivedOn: null }],
      ['2026-06-15', '2026-06-15', '2026-06-15'],
      ['receipt 2026-06-15'],
    ],
  ])('received by the administration: %s', (_what, words, expected, said) => {
    const start = fromReceipt(recorded(words));
    expect([days(start), steps(start)]).toEqual([expected, said]);
  });

  it('a birth that nobody recorded has no notification nor receipt', () => {
    expect([fromNotification(scene(BORN)), fromReceipt(scene(BORN))]).toEqual([null, null]);
  });

  it('of a birth: its days, on the text that gives it', () => {
    const start = fromBirth(scene(BORN));
    expect([days(start), steps(start)]).toEqual([
      ['2026-10-15', '2026-10-13', '2026-10-16'],
      ['birth 2026-10-15 CESEDA R432-2'],
    ]);
  });

  it('of a birth recorded alone: its day, and no text', () => {
    const start = fromBirth(recorded(['refus-implicite-ne', '2026-10-15']));
    expect([days(start), steps(start)]).toEqual([
      ['2026-10-15', '2026-10-15', '2026-10-15'],
      ['birth 2026-10-15'],
    ]);
  });
});
