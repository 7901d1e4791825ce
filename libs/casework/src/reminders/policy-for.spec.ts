import { describe, expect, it } from '@jest/globals';
import { FATAL_FLOOR, fieldsBelowFloor, raisedToFloor } from './fatal-floor.ts';
import type { ScopedPolicy } from './reminder-policy.ts';
import { defaultPolicy, type KindOfDeadline, policyFor } from './policy-for.ts';

const kind: KindOfDeadline = {
  rule: 'oqtf-recours-1-mois',
  nature: 'to-act',
  severity: 'important',
  precision: 'day',
};
const anything = { rule: null, nature: null, severity: null };

describe('policyFor', () => {
  it('lets the most precise decide, whatever the order, and keeps what it leaves out', () => {
    const policies: ScopedPolicy[] = [
      { ...anything, rule: 'oqtf-recours-1-mois', policy: { daysBefore: [5] } },
      { ...anything, severity: 'important', policy: { daysBefore: [9], sendAt: '07:15' } },
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

describe('the floor of what ends a right', () => {
  const fatal: KindOfDeadline = { ...kind, severity: 'fatal' };
  const silent = {
    daysBefore: [30],
    hoursBefore: [48],
    channels: ['app'],
    repeatUntilAcknowledged: false,
    escalateAfterHours: null,
  } as const;

  it.each<[string, ScopedPolicy]>([
    ['all of them', { ...anything, policy: silent }],
    ['their seriousness', { ...anything, severity: 'fatal', policy: silent }],
    ['their nature', { ...anything, nature: 'to-act', policy: silent }],
    ['this very rule', { ...anything, rule: 'oqtf-recours-1-mois', policy: silent }],
  ])('holds under a policy for %s', (_scope, policy) => {
    expect(policyFor([policy], fatal)).toMatchObject({
      daysBefore: [30, 7, 1, 0],
      hoursBefore: [48, 24, 3],
      channels: ['app', 'mail'],
      repeatUntilAcknowledged: true,
      escalateAfterHours: 24,
    });
    expect(policyFor([policy], { ...fatal, precision: 'minute' }).escalateAfterHours).toBe(3);
  });

  it.each([
    [23, 23],
    [24, 24],
    [25, 24],
  ])('a silence of %d hours is one of %d', (escalateAfterHours, expected) => {
    const policies = [{ ...anything, policy: { escalateAfterHours } }];
    expect(policyFor(policies, fatal).escalateAfterHours).toBe(expected);
  });

  it('is none of anything else, nor of what is only watched', () => {
    const policies = [{ ...anything, policy: silent }];
    expect(policyFor(policies, kind)).toMatchObject(silent);
    expect(policyFor(policies, { ...fatal, nature: 'milestone' })).toMatchObject(silent);
  });

  it('is below every default', () => {
    for (const precision of ['day', 'minute'] as const) {
      const policy = defaultPolicy({ ...fatal, precision });
      expect(raisedToFloor(policy, precision)).toEqual(policy);
      expect(fieldsBelowFloor(policy)).toEqual([]);
    }
  });

  it('names the fields that ask for less, and those alone that are said', () => {
    expect(fieldsBelowFloor(silent)).toEqual(Object.keys(FATAL_FLOOR));
    expect(fieldsBelowFloor({ daysBefore: [7, 0], sendAt: '07:00' })).toEqual(['daysBefore']);
    expect(fieldsBelowFloor({ daysBefore: [0, 1, 7, 9], escalateAfterHours: 24 })).toEqual([]);
    expect(fieldsBelowFloor({})).toEqual([]);
  });
});
