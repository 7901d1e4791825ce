import { RULES } from '@quantieme/deadlines';
import type { Text } from '@quantieme/law';
import type { PolicyRecord } from '@quantieme/persistence';
import type { FieldProblem } from '../domain-error.ts';
import {
  type AlertChannel,
  FATAL_FLOOR,
  type FieldBelowFloor,
  fieldsBelowFloor,
  hasFloor,
  type ReminderPolicy,
  SUFFICIENT_CHANNELS,
} from '../reminders/index.ts';
import type { ChannelOffer } from './channel-offer.ts';

/** What is wrong with the reminder settings a firm asks for, field by field. */
export function problemsOfPolicies(
  policies: readonly PolicyRecord[],
  offer: Pick<ChannelOffer, 'missing'>,
): FieldProblem[] {
  const keys = policies.map(keyOf);
  return policies.flatMap((policy, index) => {
    if (policy.rule !== null && !ruleOf(policy)) return [unknownRule(index)];
    if (keys.indexOf(keys[index] ?? '') !== index) return [repeated(index)];
    const floor = concernsFatal(policy) ? belowFloor(policy, index) : [];
    return [...floor, ...ofChannels(policy, index, offer)];
  });
}

function keyOf({ rule, nature, severity }: PolicyRecord): string {
  return JSON.stringify([rule, nature, severity]);
}

function ruleOf(policy: PolicyRecord) {
  return RULES.find(({ id }) => id === policy.rule);
}

/** Settings for any seriousness are also for what ends a right, unless they are for a rule that ends none. */
function concernsFatal(policy: PolicyRecord): boolean {
  const rule = ruleOf(policy);
  return hasFloor(policy) && (rule === undefined || hasFloor(rule));
}

function belowFloor({ policy }: PolicyRecord, index: number): FieldProblem[] {
  return fieldsBelowFloor(policy as Partial<ReminderPolicy>).map((field) => ({
    pointer: `/policies/${index}/policy/${field}`,
    code: 'reminder-policy/below-floor',
    detail: FLOOR_WORDS[field],
  }));
}

function ofChannels(
  { policy }: PolicyRecord,
  index: number,
  { missing }: Pick<ChannelOffer, 'missing'>,
): FieldProblem[] {
  const { channels } = policy as Partial<ReminderPolicy>;
  if (channels === undefined) return [];
  const pointer = `/policies/${index}/policy/channels`;
  const alone = !channels.some((channel) =>
    (SUFFICIENT_CHANNELS as readonly AlertChannel[]).includes(channel),
  );
  return [
    ...(alone ? [{ pointer, code: 'reminder-policy/not-enough', detail: NOT_ENOUGH }] : []),
    ...channels.flatMap((channel) => {
      const detail = missing[channel];
      return detail === undefined
        ? []
        : [{ pointer, code: `reminder-policy/no-${channel}`, detail }];
    }),
  ];
}

const NOT_ENOUGH: Text = {
  fr: 'SMS et webhook s’ajoutent au courriel ou à l’application\u00a0: gardez l’un des deux.',
  en: 'SMS and webhook come on top of mail or the application: keep one of the two.',
};

const hoursOf = (hours: readonly number[]) => hours.map((count) => `H-${count}`);
const daysOf = (days: readonly number[]) => days.map((count) => (count === 0 ? 'J' : `J-${count}`));
const listed = (items: readonly string[], and: string) =>
  `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
const { daysBefore, hoursBefore, escalateAfterHours } = FATAL_FLOOR;

const FLOOR_WORDS: Readonly<Record<FieldBelowFloor, Text>> = {
  daysBefore: {
    fr: `Un délai à peine de forclusion se rappelle au moins à ${listed(daysOf(daysBefore), 'et')}. Ajoutez ces rappels, ou réglez les autres délais à part.`,
    en: `A deadline that ends a right is called to mind at least on ${listed(daysOf(daysBefore), 'and')}. Add these reminders, or set the other deadlines apart.`,
  },
  hoursBefore: {
    fr: `Un délai en heures, à peine de forclusion, se rappelle au moins à ${listed(hoursOf(hoursBefore), 'et')}. Ajoutez ces rappels, ou réglez les autres délais à part.`,
    en: `A limit in hours that ends a right is called to mind at least at ${listed(hoursOf(hoursBefore), 'and')}. Add these reminders, or set the other deadlines apart.`,
  },
  channels: {
    fr: 'Un délai à peine de forclusion se rappelle au moins par courriel et dans l’application.',
    en: 'A deadline that ends a right is called to mind at least by mail and in the application.',
  },
  repeatUntilAcknowledged: {
    fr: 'Un délai à peine de forclusion se rappelle chaque jour après son terme, jusqu’à ce que quelqu’un en accuse réception.',
    en: 'A deadline that ends a right is called to mind every day after its end, until somebody acknowledges.',
  },
  escalateAfterHours: {
    fr: `Sans réponse sur un délai à peine de forclusion, quelqu’un d’autre est prévenu après ${escalateAfterHours.day}\u00a0heures ouvrées au plus.`,
    en: `When nobody answers about a deadline that ends a right, somebody else is told within ${escalateAfterHours.day} working hours.`,
  },
};

function unknownRule(index: number): FieldProblem {
  return {
    pointer: `/policies/${index}/rule`,
    code: 'rule/unknown',
    detail: { fr: 'Cette règle n’existe pas.', en: 'There is no such rule.' },
  };
}

function repeated(index: number): FieldProblem {
  return {
    pointer: `/policies/${index}`,
    code: 'reminder-policy/repeated',
    detail: {
      fr: 'Deux réglages visent les mêmes délais. Gardez-en un.',
      en: 'Two settings are for the same deadlines. Keep one.',
    },
  };
}
