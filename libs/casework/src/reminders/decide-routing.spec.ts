import { describe, expect, it } from '@jest/globals';
import type { AlertToRoute, DeadlineRecord } from '@quantieme/persistence';
import type { DossierToDecide } from './decide-routing.ts';
import { aDeadline, aDuty, anAlert, day, route } from './testing/a-routing.ts';

describe('an alert that falls due', () => {
  it.each([
    // woken, routed, mails of the responsible lawyer and the paralegal, because
    [
      '2026-11-06T08:00',
      '2026-11-06T08:00',
      'digest 2026-11-06T08:00',
      'their digest of this hour',
    ],
    ['2026-11-06T08:01', '2026-11-06T08:01', 'digest 2026-11-09T08:00', 'the next is on Monday'],
    ['2026-11-06T07:59', '2026-11-06T11:00', 'digest 2026-11-06T08:00', 'late, with the digest'],
    ['2026-11-03T08:00', '2026-11-06T11:00', 'digest 2026-11-06T08:00', 'late by days: one digest'],
    ['2026-11-12T10:00', '2026-11-12T10:00', 'immediate 2026-11-12T10:00', 'less than 48 hours'],
  ])('woken %s, routed %s: %s (%s)', (wokenAt, now, leaves, _because) => {
    expect(route(now, [anAlert(wokenAt)]).mails).toEqual([`rossi ${leaves}`, `le ${leaves}`]);
  });

  it('takes the next digest when that of the day has left', () => {
    const digestsGone = [{ recipientId: 'rossi', digestOn: day('2026-11-06') }];
    const { mails } = route('2026-11-06T08:00', [anAlert('2026-11-06T08:00')], { digestsGone });
    expect(mails).toEqual(['rossi digest 2026-11-09T08:00', 'le digest 2026-11-06T08:00']);
  });

  it('is shown by the application at once; it is told where nothing leaves now', () => {
    const waiting = route('2026-11-06T08:00', [anAlert('2026-11-06T08:00')]);
    const urgent = route('2026-11-12T10:00', [anAlert('2026-11-12T10:00')]);
    for (const { sends } of [waiting, urgent]) {
      expect(sends.filter(({ carrier }) => carrier === null)).toHaveLength(2);
    }
    expect(waiting.alerts[0]?.told).toBe(true);
    expect(urgent.alerts[0]?.told).toBe(false);
  });

  it('goes to the deputy of whoever is away, who is told once back', () => {
    const away = {
      userId: 'rossi',
      from: day('2026-11-05'),
      to: day('2026-11-11'),
      deputyId: null,
    };
    const { mails } = route('2026-11-06T08:00', [anAlert('2026-11-06T08:00')], {
      duty: aDuty([away]),
    });
    expect(mails).toEqual([
      'deputy digest 2026-11-06T08:00',
      'le digest 2026-11-06T08:00',
      'rossi digest 2026-11-12T08:00',
    ]);
  });

  it('is dropped when its deadline no longer calls for it, or another speaks for it', () => {
    const met = aDeadline({ outcome: 'met' });
    const due = [anAlert('2026-11-06T08:00')];
    expect(route('2026-11-06T08:00', due, { deadlines: [met] })).toMatchObject({
      ended: [{ id: 'a1', because: 'met' }],
      sends: [],
    });
    const overtaken = [anAlert('2026-11-06T08:00', { overtaken: true })];
    expect(route('2026-11-06T08:00', overtaken).ended).toEqual([
      { id: 'a1', because: 'overtaken' },
    ]);
  });

  it('fails where nobody can sign in any more, so that it is seen and tried again', () => {
    const duty = { ...aDuty(), people: [] };
    expect(() => route('2026-11-06T08:00', [anAlert('2026-11-06T08:00')], { duty })).toThrow();
  });
});

describe('while nobody answers', () => {
  it('silence is counted in the hours the firm is open, from when the mail leaves', () => {
    const routed = (wokenAt: string) => route(wokenAt, [anAlert(wokenAt)]).wakes;
    expect(routed('2026-11-06T08:00')).toEqual(['2026-11-06T13:00']);
    expect(routed('2026-11-06T15:00')).toEqual(['2026-11-09T13:00']);
    expect(routed('2026-11-12T10:00')).toEqual(['2026-11-12T14:00']);
  });

  it.each([
    // level told, already told, now, mails, next, because
    [0, ['rossi', 'le'], '2026-11-06T13:00', ['deputy digest 2026-11-09T08:00'], 'the deputy'],
    [1, ['rossi', 'le', 'deputy'], '2026-11-09T13:00', ['owner digest 2026-11-09T18:30'], 'owners'],
    [0, ['rossi', 'le'], '2026-11-12T13:00', ['deputy immediate 2026-11-12T13:00'], 'near the end'],
    [3, ['rossi', 'le', 'deputy', 'owner'], '2026-11-12T13:00', [], 'nobody is left'],
  ] as const)('after level %s, at %s %s: %j (%s)', (level, toldIds, now, mails, _because) => {
    const alert = anAlert(now, { level, toldIds, status: 'sent' });
    expect(route(now, [alert]).mails).toEqual(mails);
  });

  it('stops once somebody has answered', () => {
    const answered = anAlert('2026-11-06T13:00', { level: 0, status: 'acknowledged' });
    expect(route('2026-11-06T13:00', [answered])).toMatchObject({ sends: [], wakes: [null] });
  });

  it('stops at the top, and when a later alert speaks', () => {
    const top = anAlert('2026-11-12T13:00', { level: 2, toldIds: ['rossi', 'le', 'deputy'] });
    expect(route('2026-11-12T13:00', [top]).wakes).toEqual([null]);
    const spoken = anAlert('2026-11-06T13:00', { level: 0, overtaken: true, toldIds: ['rossi'] });
    expect(route('2026-11-06T13:00', [spoken])).toMatchObject({ sends: [], ended: [] });
  });

  it('every level is told at once when the last day of a right is past', () => {
    const { mails, wakes } = route('2026-11-16T08:00', [anAlert('2026-11-16T08:00')]);
    expect(mails).toEqual([
      'rossi digest 2026-11-16T08:00',
      'le digest 2026-11-16T08:00',
      'deputy digest 2026-11-16T08:00',
      'owner immediate 2026-11-16T08:00',
    ]);
    expect(wakes).toEqual([null]);
  });

  it('what bars nothing is not told to everybody', () => {
    const deadlines = [aDeadline({ severity: 'important' })];
    const { mails } = route('2026-11-16T08:00', [anAlert('2026-11-16T08:00')], { deadlines });
    expect(mails).toEqual(['rossi digest 2026-11-16T08:00', 'le digest 2026-11-16T08:00']);
  });
});

describe('a date that people were told of and that no longer holds', () => {
  const NOW = '2026-11-03T10:00';
  const sent = (change: Partial<AlertToRoute> = {}) =>
    anAlert(NOW, {
      status: 'sent',
      level: 0,
      toldIds: ['rossi', 'le'],
      mailedIds: ['rossi', 'le'],
      settledBecause: 'moved',
      ...change,
    });
  const movedTo = (lastDay: string) =>
    aDeadline({ lastDay: day(lastDay), prudentLastDay: day(lastDay) });

  it.each([
    // new last day, how it leaves, because
    ['2026-11-20', 'digest 2026-11-04T08:00', 'a later date waits'],
    ['2026-11-11', 'digest 2026-11-04T08:00', 'earlier, more than seven days away'],
    ['2026-11-10', 'digest 2026-11-04T08:00', 'seven days and a few hours'],
    ['2026-11-09', 'immediate 2026-11-03T10:00', 'earlier, within seven days'],
  ])('moved to %s: %s (%s)', (lastDay, leaves, _because) => {
    const { mails, corrections } = route(NOW, [sent()], { deadlines: [movedTo(lastDay)] });
    expect(mails).toEqual([`rossi ${leaves}`, `le ${leaves}`]);
    expect(corrections).toMatchObject([{ corrects: 'a1', settledBecause: null }]);
  });

  it('is corrected once, to everybody who was told by mail, whatever the number of alerts', () => {
    const due = [
      sent({ id: 'a0', step: 'J-15', mailedIds: ['deputy'] }),
      sent({ toldIds: ['rossi', 'le'], mailedIds: ['rossi'] }),
    ];
    const { mails, corrections } = route(NOW, due, { deadlines: [movedTo('2026-11-20')] });
    expect(corrections).toHaveLength(1);
    expect(mails).toEqual(['rossi digest 2026-11-04T08:00', 'deputy digest 2026-11-04T08:00']);
  });

  it('is corrected for all but whoever did the act, never at once', () => {
    const done = { ...aDeadline(), done: { by: 'rossi' } } as DeadlineRecord;
    const due = [sent({ settledBecause: 'met' })];
    const { mails, corrections } = route('2026-11-13T10:00', due, { deadlines: [done] });
    expect(mails).toEqual(['le digest 2026-11-16T08:00']);
    expect(corrections).toMatchObject([{ settledBecause: 'met' }]);
  });

  it('needs no word when it has come back, or when nobody was told', () => {
    expect(route(NOW, [sent()])).toMatchObject({ sends: [], corrections: [], wakes: [null] });
    const untold = [sent({ mailedIds: [] })];
    const { corrections } = route(NOW, untold, { deadlines: [movedTo('2026-11-20')] });
    expect(corrections).toEqual([]);
  });
});

describe('the daily reminder', () => {
  const repeats = (now: string, existing: DossierToDecide['existing'] = []) =>
    route(now, [anAlert(now)], { existing }).repeats.map(({ step }) => step);
  const ahead = { id: 'a2', deadlineId: 'd1', status: 'planned', routed: false } as const;

  it.each([
    ['2026-11-12T08:00', ['J+1'], 'nothing is ahead'],
    ['2026-11-13T08:00', ['J+1'], 'the last day itself'],
    ['2026-11-14T08:00', ['J+2'], 'the day after'],
  ])('follows the alert of %s: %j (%s)', (now, expected, _because) => {
    expect(repeats(now)).toEqual(expected);
  });

  it('waits while a step is ahead that nobody has been told of', () => {
    expect(repeats('2026-11-12T08:00', [ahead as never])).toEqual([]);
    expect(repeats('2026-11-12T08:00', [{ ...ahead, routed: true } as never])).toEqual(['J+1']);
  });
});
