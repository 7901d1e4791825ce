import { describe, expect, it } from '@jest/globals';
import type { ReminderPolicy, ReminderPoliciesView } from '@quantieme/api-client';
import { effectivePolicy, withPolicy } from './reminder-policy.ts';

const standard: ReminderPolicy = {
  daysBefore: [7, 0],
  hoursBefore: [24],
  sendAt: '08:00',
  opening: false,
  repeatUntilAcknowledged: false,
  channels: ['mail', 'app'],
};
const oneRule = {
  rule: 'motifs-demande',
  nature: null,
  severity: null,
  policy: { sendAt: '07:00' },
};
const view: ReminderPoliciesView = {
  policies: [oneRule],
  defaults: { fatal: standard, important: standard, information: standard },
};

describe('the reminder policy of a firm, by seriousness', () => {
  it('is the default until the firm decides', () => {
    expect(effectivePolicy(view, 'fatal')).toEqual(standard);
  });

  it('keeps finer policies when one seriousness changes', () => {
    const policies = withPolicy(view, 'fatal', { ...standard, daysBefore: [30] });
    expect(policies).toHaveLength(2);
    expect(policies).toContainEqual(oneRule);
    expect(effectivePolicy({ ...view, policies }, 'fatal').daysBefore).toEqual([30]);
    expect(effectivePolicy({ ...view, policies }, 'important')).toEqual(standard);
  });
});
