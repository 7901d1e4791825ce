import { describe, expect, it } from '@jest/globals';
import { type KindOfDeadline, policyFor, type ScopedPolicy } from './reminder-policy.ts';

const kind: KindOfDeadline = {
  rule: 'oqtf-recours-1-mois',
  nature: 'to-act',
  severity: 'fatal',
  precision: 'day',
};
const anything = { rule: null, nature: null, severity: null };

describe('policyFor', () => {
  it('lets the most precise decide, whatever the order, and keeps what it leaves out', () => {
    const policies: ScopedPolicy[] = [
      { ...anything, rule: 'oqtf-recours-1-mois', policy: { daysBefore: [5] } },
      { ...anything, severity: 'fatal', policy: { daysBefore: [9], sendAt: '07:15' } },
      { ...anything, policy: { sendAt: '10:00', repeatUntilAcknowledged: false } },
    ];
    expect(policyFor(policies, kind)).toMatchObject({
      daysBefore: [5],
      sendAt: '07:15',
      repeatUntilAcknowledged: false,
      channels: ['mail', 'app'],
    });
  });

  it('ignores policies about something else', () => {
    const other: ScopedPolicy[] = [{ ...anything, nature: 'window', policy: { daysBefore: [] } }];
    expect(policyFor(other, kind).daysBefore).toEqual([30, 15, 7, 3, 1, 0]);
  });
});
