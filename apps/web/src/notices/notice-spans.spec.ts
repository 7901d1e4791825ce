import { describe, expect, it } from '@jest/globals';
import type { NoticeProposalView, NoticeSpanView } from '@quantieme/api-client';
import { boxesOf } from './notice-boxes.ts';
import { draftFrom, unconfirmed, withValue } from './notice-draft.ts';
import { piecesOf, wordsOf } from './notice-spans.ts';

const TEXT = 'Notifié le 3 mars 2026\nà 16 h 40.';

const proposed = (
  field: string,
  value: NoticeProposalView['value'],
  certainty: string,
  ...spans: readonly NoticeSpanView[]
): NoticeProposalView => ({
  field,
  value,
  certainty: certainty as NoticeProposalView['certainty'],
  why: '',
  spans: [...spans],
  others: [],
});

const READING = [
  proposed('type', 'oqtf-notifiee', 'sure'),
  proposed('dates/notifiedOn', '2026-03-03', 'check', { start: 0, end: 22 }),
  proposed('clock', '16:40', 'sure', { start: 25, end: 32 }),
  proposed('details/channel', 'main', 'several', { start: 0, end: 7 }),
  proposed('dates/decidedOn', null, 'check'),
];

describe('a letter shown with its words', () => {
  it('is whole, cut where words were taken, whatever overlaps', () => {
    const pieces = piecesOf(TEXT, READING);
    expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
    expect(pieces.map(({ field }) => field)).toEqual(['dates/notifiedOn', null, 'clock', null]);
  });

  it('gives the words of a field on one line', () => {
    expect(wordsOf(TEXT, [{ start: 0, end: 32 }])).toBe('Notifié le 3 mars 2026 à 16 h 40');
  });
});

describe('the words on the page', () => {
  const run = (start: number, end: number, left: number, width: number, top = 1000) => ({
    start,
    end,
    left,
    width,
    top,
    height: 200,
  });
  const clock = proposed('clock', '16:40', 'sure', { start: 25, end: 32 });

  it('are boxed together along a line, apart on another', () => {
    // « 16 », « h », « 40 », the last one on the next line.
    const runs = [run(25, 27, 1000, 200), run(28, 29, 1300, 100), run(30, 32, 1000, 200, 1500)];
    expect(boxesOf({ runs }, [clock])).toEqual([
      { field: 'clock', certainty: 'sure', left: 1000, right: 1400, top: 1000, bottom: 1200 },
      { field: 'clock', certainty: 'sure', left: 1000, right: 1200, top: 1500, bottom: 1700 },
    ]);
  });

  it('are the part of a longer run that was taken', () => {
    const [box] = boxesOf({ runs: [run(20, 40, 2000, 4000)] }, [clock]);
    expect(box).toMatchObject({ left: 3000, right: 4400 });
  });

  it('that stand on no page have no box', () => {
    expect(boxesOf({ runs: [run(0, 25, 0, 100)] }, [clock])).toEqual([]);
  });
});

describe('what a reading fills in', () => {
  it('is a draft with the proof that its channel makes', () => {
    expect(draftFrom(READING)).toEqual({
      type: 'oqtf-notifiee',
      dates: { notifiedOn: '2026-03-03' },
      details: { channel: 'main' },
      clock: '16:40',
      proof: 'hand-delivery',
    });
  });

  it('waits for somebody wherever it is not sure, and only there', () => {
    expect(unconfirmed(READING, new Set())).toEqual(['dates/notifiedOn', 'details/channel']);
    expect(unconfirmed(READING, new Set(['dates/notifiedOn']))).toEqual(['details/channel']);
  });

  it('is changed by hand, the proof with the channel', () => {
    const changed = withValue(draftFrom(READING), 'details/channel', 'lrar');
    expect(changed).toMatchObject({ details: { channel: 'lrar' }, proof: 'lrar-ar' });
  });
});
