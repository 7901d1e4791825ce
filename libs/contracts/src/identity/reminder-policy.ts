import { NATURES, SEVERITIES } from '../deadlines/deadline.words.ts';
import { PersonReference } from '../deadlines/deadline-summary.view.ts';
import { ChoiceField, CountField, FlagField, PartField, TextField } from '../fields/index.ts';
import { rule } from '../fields/field.ts';
import { refusal } from '../fields/refusal.ts';
import { TimeOfDayField } from './words.ts';

const CHANNELS = ['mail', 'app', 'sms', 'webhook'] as const;

type Channel = (typeof CHANNELS)[number];
type NatureValue = (typeof NATURES)[number];
type SeverityValue = (typeof SEVERITIES)[number];

function isFilled(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}

/** A list that may be left out, but says something when it is there: an empty one would silence the alerts. */
const Filled = () =>
  rule(
    'isFilled',
    isFilled,
    refusal('field/empty', 'Cette liste ne peut pas être vide.', 'This list cannot be empty.'),
  );

export class ReminderPolicyView {
  @CountField({
    list: true,
    min: 0,
    max: 366,
    description: 'days before the last day; 0 is the day itself',
  })
  readonly daysBefore!: number[];

  @CountField({
    list: true,
    min: 1,
    max: 30,
    description: 'days after the last day, where nothing is repeated every day',
  })
  readonly daysAfter!: number[];

  @CountField({
    list: true,
    min: 1,
    max: 720,
    description: 'hours before a limit counted in hours',
  })
  readonly hoursBefore!: number[];

  @TimeOfDayField({ description: 'in the firm’s time zone' })
  readonly sendAt!: string;

  @FlagField({ description: 'whether the first day on which one may act is announced' })
  readonly opening!: boolean;

  @FlagField({ description: 'after the last day, every day until somebody acknowledges' })
  readonly repeatUntilAcknowledged!: boolean;

  /**
   * Hours of silence before the next people are told: hours the firm is open for a limit in days, hours that pass for
   * one in hours; null = nobody else is told.
   */
  @CountField({ nullable: true, min: 1, max: 240 })
  readonly escalateAfterHours!: number | null;

  @ChoiceField('AlertChannel', CHANNELS, {
    list: true,
    description: 'SMS and webhook only come on top of mail or the application',
  })
  readonly channels!: Channel[];
}

/** What a firm changes of the default; what is left out stays as it is. */
export class ReminderPolicyChange {
  @CountField({ list: true, optional: true, min: 0, max: 366 })
  @Filled()
  readonly daysBefore?: number[];

  @CountField({ list: true, optional: true, min: 1, max: 30 })
  readonly daysAfter?: number[];

  @CountField({ list: true, optional: true, min: 1, max: 720 })
  @Filled()
  readonly hoursBefore?: number[];

  @TimeOfDayField({ optional: true })
  readonly sendAt?: string;

  @FlagField({ optional: true })
  readonly opening?: boolean;

  @FlagField({ optional: true })
  readonly repeatUntilAcknowledged?: boolean;

  @CountField({ optional: true, nullable: true, min: 1, max: 240 })
  readonly escalateAfterHours?: number | null;

  @ChoiceField('AlertChannel', CHANNELS, { list: true, optional: true })
  @Filled()
  readonly channels?: Channel[];
}

/** For which deadlines; null = whatever the rule, the nature or the severity. The most precise wins. */
export class ScopedReminderPolicy {
  @TextField({ nullable: true, max: 100 })
  readonly rule!: string | null;

  @ChoiceField('Nature', NATURES, { nullable: true })
  readonly nature!: NatureValue | null;

  @ChoiceField('Severity', SEVERITIES, { nullable: true })
  readonly severity!: SeverityValue | null;

  @PartField(() => ReminderPolicyChange)
  readonly policy!: ReminderPolicyChange;
}

export class ReplaceReminderPolicies {
  @PartField(() => ScopedReminderPolicy, { list: true })
  readonly policies!: ScopedReminderPolicy[];
}

/** What applies to something one must do, where the firm has decided nothing. */
export class DefaultReminderPolicies {
  @PartField(() => ReminderPolicyView)
  readonly fatal!: ReminderPolicyView;

  @PartField(() => ReminderPolicyView)
  readonly important!: ReminderPolicyView;

  @PartField(() => ReminderPolicyView)
  readonly information!: ReminderPolicyView;
}

/** What no setting takes away from a deadline at the end of which the right to act is lost. */
export class FatalFloorView {
  @CountField({ list: true, min: 0, max: 366 })
  readonly daysBefore!: number[];

  @CountField({ list: true, min: 1, max: 720 })
  readonly hoursBefore!: number[];

  @ChoiceField('AlertChannel', CHANNELS, { list: true })
  readonly channels!: Channel[];

  @FlagField()
  readonly repeatUntilAcknowledged!: boolean;

  @CountField({
    min: 1,
    max: 240,
    description: 'longest silence before somebody else is told, in hours the firm is open',
  })
  readonly escalateAfterHours!: number;
}

export class MissingChannelView {
  @ChoiceField('AlertChannel', CHANNELS)
  readonly channel!: Channel;

  @TextField({ max: 500, description: 'why it cannot be chosen, in the language asked for' })
  readonly reason!: string;
}

export class ReminderPoliciesView {
  @PartField(() => ScopedReminderPolicy, { list: true })
  readonly policies!: ScopedReminderPolicy[];

  @PartField(() => DefaultReminderPolicies)
  readonly defaults!: DefaultReminderPolicies;

  @PartField(() => FatalFloorView)
  readonly fatalFloor!: FatalFloorView;

  @PartField(() => MissingChannelView, {
    list: true,
    description: 'channels that cannot be chosen yet, or not on this installation',
  })
  readonly missingChannels!: MissingChannelView[];

  @PartField(() => PersonReference, {
    list: true,
    description: 'those who may be told of alerts, and whom no SMS reaches',
  })
  readonly withoutMobile!: PersonReference[];
}
