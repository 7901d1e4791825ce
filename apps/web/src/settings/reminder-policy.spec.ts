import { describe, expect, it } from '@jest/globals';
import type { ReminderPolicy, ReminderPoliciesView } from '@quantieme/api-client';
import { effectivePolicy, pointerOf, withPolicy } from './reminder-policy.ts';

const standard: ReminderPolicy = {
  daysBefore: [7, 1, 0],
  daysAfter: [],
  hoursBefore: [24, 3],
  sendAt: '08:00',
  opening: false,
  repeatUntilAcknowledged: true,
  escalateAfterHours: 4,
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
  fatalFloor: {
    daysBefore: [7, 1, 0],
    hoursBefore: [24, 3],
    channels: ['mail', 'app'],
    repeatUntilAcknowledged: true,
    escalateAfterHours: 24,
  },
  missingChannels: [],
  withoutMobile: [],
};
const silent: ReminderPolicy = {
  ...standard,
  daysBefore: [30],
  hoursBefore: [48],
  channels: ['app'],
  repeatUntilAcknowledged: false,
  escalateAfterHours: null,
};

describe('the reminder policy of a firm, by seriousness', () => {
  it('is the default until the firm decides', () => {
    expect(effectivePolicy(view, 'fatal')).toEqual(standard);
  });

  it('keeps finer policies when one seriousness changes', () => {
    const policies = withPolicy(view, 'important', { ...standard, daysBefore: [30] });
    expect(policies).toEqual([
      oneRule,
      { rule: null, nature: null, severity: 'important', policy: { daysBefore: [30] } },
    ]);
    expect(effectivePolicy({ ...view, policies }, 'important').daysBefore).toEqual([30]);
    expect(effectivePolicy({ ...view, policies }, 'fatal')).toEqual(standard);
  });

  it('is no decision of the firm once it is the default again', () => {
    const policies = withPolicy(view, 'important', silent);
    expect(withPolicy({ ...view, policies }, 'important', standard)).toEqual([oneRule]);
  });

  it('never asks less than the floor of what ends a right', () => {
    const policies = withPolicy(view, 'fatal', silent);
    expect(effectivePolicy({ ...view, policies }, 'fatal')).toEqual({
      ...standard,
      daysBefore: [30, 7, 1, 0],
      hoursBefore: [48, 24, 3],
      channels: ['app', 'mail'],
      escalateAfterHours: 24,
    });
    expect(
      effectivePolicy({ ...view, policies: withPolicy(view, 'important', silent) }, 'important'),
    ).toEqual(silent);
  });

  it('knows where a refusal points at', () => {
    const policies = withPolicy(view, 'important', silent);
    expect(pointerOf(policies, 'important', 'sendAt')).toBe('/policies/1/policy/sendAt');
  });
});
