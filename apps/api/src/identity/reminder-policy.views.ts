import {
  defaultPolicy,
  FATAL_FLOOR,
  type ChannelOffer,
  type Context,
  type FirmReminders,
  type ReminderPolicy,
} from '@quantieme/casework';
import type {
  ReminderPoliciesView,
  ReminderPolicyView,
  ScopedReminderPolicy,
} from '@quantieme/contracts';
import type { PolicyRecord } from '@quantieme/persistence';

function policyView(policy: ReminderPolicy): ReminderPolicyView {
  return {
    ...policy,
    daysBefore: [...policy.daysBefore],
    daysAfter: [...policy.daysAfter],
    hoursBefore: [...policy.hoursBefore],
    channels: [...policy.channels],
  };
}

function defaultFor(severity: 'fatal' | 'important' | 'information'): ReminderPolicyView {
  return policyView(defaultPolicy({ rule: '', nature: 'to-act', severity, precision: 'day' }));
}

/** A plain object: what class-transformer made has undefined fields and a prototype. */
export function policyRecord({
  rule,
  nature,
  severity,
  policy,
}: ScopedReminderPolicy): PolicyRecord {
  const said = Object.entries(policy).filter(([, value]) => value !== undefined);
  return { rule, nature, severity, policy: Object.fromEntries(said) };
}

type Channel = ReminderPoliciesView['missingChannels'][number]['channel'];

function missingChannels(
  { missing }: ChannelOffer,
  language: Context['language'],
): ReminderPoliciesView['missingChannels'] {
  return Object.entries(missing).map(([channel, reason]) => ({
    channel: channel as Channel,
    reason: reason[language],
  }));
}

export function reminderPoliciesView(
  { language }: Context,
  { policies, offer }: FirmReminders,
): ReminderPoliciesView {
  return {
    policies: policies.map(({ rule, nature, severity, policy }) => ({
      rule,
      nature,
      severity,
      policy: policy as ScopedReminderPolicy['policy'],
    })),
    defaults: {
      fatal: defaultFor('fatal'),
      important: defaultFor('important'),
      information: defaultFor('information'),
    },
    fatalFloor: {
      daysBefore: [...FATAL_FLOOR.daysBefore],
      hoursBefore: [...FATAL_FLOOR.hoursBefore],
      channels: [...FATAL_FLOOR.channels],
      repeatUntilAcknowledged: FATAL_FLOOR.repeatUntilAcknowledged,
      escalateAfterHours: FATAL_FLOOR.escalateAfterHours.day,
    },
    missingChannels: missingChannels(offer, language),
    withoutMobile: offer.withoutMobile.map(({ id, name, initials }) => ({ id, name, initials })),
  };
}
