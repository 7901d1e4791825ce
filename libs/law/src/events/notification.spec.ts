import { describe, expect, it } from '@jest/globals';
import type { EventDates, EventDetails } from '../case-event.ts';
import { notificationOf } from './notification.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const daysOf = (dates: Readonly<Record<string, string>>): EventDates =>
  Object.fromEntries(Object.entries(dates).map(([name, text]) => [name, day(text)]));

const notified = (
  dates: Readonly<Record<string, string>>,
  details: EventDetails = {},
  { type = 'refus-notifie', immediate = false } = {},
) => {
  const on = Object.values(dates).at(-1) ?? '2026-03-20';
  const event = { id: 'e1', type, on: day(on), at: null, dates: daysOf(dates), details };
  const { legal, prudent } = notificationOf(event, { immediate });
  return [String(legal), String(prudent)];
};

describe('which date is the notification (notes on deadlines, 5.6)', () => {
  it.each<[string, Readonly<Record<string, string>>, EventDetails, readonly string[]]>([
    [
      'handed over',
      { notifiedOn: '2026-03-12' },
      { channel: 'main' },
      ['2026-03-12', '2026-03-12'],
    ],
    [
      'registered, collected on the 14th day',
      { firstPresentedOn: '2026-03-05', collectedOn: '2026-03-19' },
      { channel: 'lrar' },
      ['2026-03-19', '2026-03-19'],
    ],
    [
      'registered, collected on the 15th day',
      { firstPresentedOn: '2026-03-05', collectedOn: '2026-03-20' },
      { channel: 'lrar' },
      ['2026-03-20', '2026-03-20'],
    ],
    [
      'registered, collected on the 16th day',
      { firstPresentedOn: '2026-03-05', collectedOn: '2026-03-21' },
      { channel: 'lrar' },
      ['2026-03-05', '2026-03-05'],
    ],
    [
      'registered, never collected',
      { sentOn: '2026-03-02', firstPresentedOn: '2026-03-05' },
      { channel: 'lrar' },
      ['2026-03-05', '2026-03-05'],
    ],
    [
      'registered, day retained by the firm after the first presentation',
      { firstPresentedOn: '2026-03-05', notifiedOn: '2026-03-12' },
      { channel: 'lrar' },
      ['2026-03-12', '2026-03-05'],
    ],
    [
      'online account, opened later',
      { availableOn: '2026-03-05', firstViewedOn: '2026-03-12' },
      { channel: 'anef' },
      ['2026-03-12', '2026-03-05'],
    ],
    [
      'online account, never opened',
      { availableOn: '2026-03-05' },
      { channel: 'anef' },
      ['2026-03-05', '2026-03-05'],
    ],
    [
      'courts’ portal, opened the next day',
      { availableOn: '2026-03-05', firstViewedOn: '2026-03-06' },
      { channel: 'telerecours' },
      ['2026-03-06', '2026-03-06'],
    ],
    [
      'courts’ portal, not opened (a Thursday)',
      { availableOn: '2026-03-05' },
      { channel: 'telerecours' },
      ['2026-03-09', '2026-03-05'],
    ],
    [
      'courts’ portal, opened after two working days',
      { availableOn: '2026-03-05', firstViewedOn: '2026-03-12' },
      { channel: 'telerecours' },
      ['2026-03-09', '2026-03-09'],
    ],
    [
      'not proved: dispatch',
      { decidedOn: '2026-03-02', sentOn: '2026-03-04' },
      {},
      ['2026-03-04', '2026-03-04'],
    ],
    [
      'not proved: the decision alone',
      { decidedOn: '2026-03-02' },
      {},
      ['2026-03-02', '2026-03-02'],
    ],
  ])('%s', (_case, dates, details, expected) => {
    expect(notified(dates, details)).toEqual(expected);
  });

  it('counts a portal at once when the judge rules within a month (CESEDA R922-15)', () => {
    const dates = { availableOn: '2026-11-05' };
    const options = { type: 'jugement', immediate: true };
    expect(notified(dates, { channel: 'telerecours' }, options)).toEqual([
      '2026-11-05',
      '2026-11-05',
    ]);
  });

  it('gives OFPRA’s decisions fifteen days, not retroactively (R531-17)', () => {
    const options = { type: 'decision-ofpra' };
    expect(notified({ availableOn: '2026-03-05' }, {}, options)).toEqual([
      '2026-03-20',
      '2026-03-05',
    ]);
    const viewed = { availableOn: '2026-03-05', firstViewedOn: '2026-03-10' };
    expect(notified(viewed, {}, options)).toEqual(['2026-03-10', '2026-03-05']);
  });
});
