import { describe, expect, it } from '@jest/globals';
import type { AlertToRoute } from '@quantieme/persistence';
import type { DossierToDecide } from './decide-routing.ts';
import { aDeadline, aDuty, anAlert, day, hours, route, ZONE } from './testing/a-routing.ts';

describe('SMS and webhook', () => {
  const settings = {
    timeZone: ZONE,
    hours,
    policies: [
      {
        rule: null,
        nature: null,
        severity: 'fatal',
        policy: { channels: ['mail', 'app', 'sms', 'webhook'] },
      },
    ],
  } as const;
  const sendsOf = (now: string, alert: AlertToRoute, change: Partial<DossierToDecide> = {}) =>
    route(now, [alert], { settings, ...change })
      .sends.filter(({ channel }) => channel === 'sms' || channel === 'webhook')
      .map(({ channel, recipientId, carrier }) => {
        const leaves = carrier?.dueAt.toZonedDateTimeISO(ZONE).toPlainDateTime();
        const minute = leaves?.toString({ smallestUnit: 'minute' });
        return [channel, recipientId ?? 'the firm', carrier?.kind, minute].join(' ');
      });

  it('an SMS goes beside each mail that cannot wait; the firm is told once', () => {
    expect(sendsOf('2026-11-12T10:00', anAlert('2026-11-12T10:00'))).toEqual([
      'sms rossi immediate 2026-11-12T10:00',
      'sms le immediate 2026-11-12T10:00',
      'webhook the firm immediate 2026-11-12T10:00',
    ]);
  });

  it('what can wait makes no telephone ring, and reaches the firm at eight', () => {
    expect(sendsOf('2026-11-06T08:01', anAlert('2026-11-06T08:01'))).toEqual([
      'webhook the firm digest 2026-11-09T08:00',
    ]);
    const digestsGone = [{ recipientId: null, digestOn: day('2026-11-06') }];
    const alert = anAlert('2026-11-06T08:00');
    expect(sendsOf('2026-11-06T08:00', alert, { digestsGone })).toEqual([
      'webhook the firm digest 2026-11-09T08:00',
    ]);
  });

  it('the next level gets its SMS; the firm has been told', () => {
    const now = '2026-11-12T14:00';
    const alert = anAlert(now, { level: 0, status: 'sent', toldIds: ['rossi', 'le', null] });
    expect(sendsOf(now, alert)).toEqual(['sms deputy immediate 2026-11-12T14:00']);
  });

  it('silence does not begin with the firm, nor is anybody told by its being called', () => {
    const duty = { ...aDuty(), digestAt: new Map(['rossi', 'le'].map((id) => [id, '10:30'])) };
    const now = '2026-11-12T10:00';
    const { alerts, wakes, sends } = route(now, [anAlert(now)], { settings, duty });
    const byWebhook = sends.find(({ channel }) => channel === 'webhook');
    expect(byWebhook?.carrier?.kind).toBe('immediate');
    expect(alerts[0]?.told).toBe(true);
    expect(wakes).toEqual(['2026-11-12T14:30']);
  });

  it('are corrected to whom they told', () => {
    const alert = anAlert('2026-11-13T10:00', {
      status: 'sent',
      level: 0,
      toldIds: ['rossi', null],
      mailedIds: [null],
      settledBecause: 'met',
    });
    const deadlines = [aDeadline({ outcome: 'met' })];
    expect(sendsOf('2026-11-13T10:00', alert, { deadlines })).toEqual([
      'webhook the firm digest 2026-11-16T08:00',
    ]);
  });
});
