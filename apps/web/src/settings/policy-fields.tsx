import { Checkbox, Group, Input, NumberInput, TagsInput } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AlertChannel, FatalFloor, ReminderPolicy, Severity } from '@quantieme/api-client';
import { ClockField } from '../ui/clock-field.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import styles from './settings.module.css';

const CHANNELS = ['mail', 'app', 'sms', 'webhook'] as const;
const MOST_DAYS = 365;
const MOST_DAYS_AFTER = 30;
const MOST_HOURS = 720;
const LONGEST_SILENCE = 240;

export interface PolicyFieldsProps {
  readonly severity: Severity;
  readonly policy: ReminderPolicy;
  /** What cannot be taken away; undefined where everything can. */
  readonly floor: FatalFloor | undefined;
  /** Channels that cannot be chosen. */
  readonly missing: readonly AlertChannel[];
  readonly readOnly: boolean;
  readonly errorOf: (field: keyof ReminderPolicy) => string | undefined;
  readonly onChange: (policy: ReminderPolicy) => void;
}

function numbers(tags: readonly string[], most: number): number[] {
  const typed = tags.map((tag) => Number(tag.replace(/\D/g, '')));
  return [...new Set(typed)].filter((value) => value <= most).sort((a, b) => b - a);
}

function Floor({ steps }: { readonly steps: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <span className={styles['floor']}>
      <IconLock size={13} aria-hidden="true" />
      {t('policy.floor', { steps: steps.join(', ') })}
    </span>
  );
}

function StepFields({ policy, floor, readOnly, errorOf, onChange }: PolicyFieldsProps) {
  const { t } = useTranslation();
  const day = (count: number) =>
    count === 0 ? t('policy.theDay') : t('reminders.day', { day: String(count) });
  const hour = (count: number) => t('policy.hour', { hour: String(count) });
  return (
    <>
      <TagsInput
        label={t('reminders.days')}
        description={t('reminders.daysHint')}
        value={policy.daysBefore.map(day)}
        onChange={(tags) => onChange({ ...policy, daysBefore: numbers(tags, MOST_DAYS) })}
        error={errorOf('daysBefore')}
        readOnly={readOnly}
      />
      {floor && <Floor steps={floor.daysBefore.map(day)} />}
      {!policy.repeatUntilAcknowledged && (
        <TagsInput
          label={t('policy.after')}
          description={t('policy.afterHint')}
          value={policy.daysAfter.map((count) => t('policy.dayAfter', { day: String(count) }))}
          onChange={(tags) =>
            onChange({ ...policy, daysAfter: numbers(tags, MOST_DAYS_AFTER).reverse() })
          }
          error={errorOf('daysAfter')}
          readOnly={readOnly}
        />
      )}
      <TagsInput
        label={t('policy.hours')}
        description={t('policy.hoursHint')}
        value={policy.hoursBefore.map(hour)}
        onChange={(tags) => onChange({ ...policy, hoursBefore: numbers(tags, MOST_HOURS) })}
        error={errorOf('hoursBefore')}
        readOnly={readOnly}
      />
      {floor && <Floor steps={floor.hoursBefore.map(hour)} />}
    </>
  );
}

function ChannelFields({ policy, floor, missing, readOnly, errorOf, onChange }: PolicyFieldsProps) {
  const { t } = useTranslation();
  const lockedIf = (held: boolean | undefined) =>
    held ? { title: t('policy.locked'), icon: LockedIcon } : {};
  const toggle = (channel: (typeof CHANNELS)[number], on: boolean) => {
    const others = policy.channels.filter((known) => known !== channel);
    onChange({ ...policy, channels: on ? [...others, channel] : others });
  };
  // One that was chosen stays in sight, so that it can be given up.
  const shown = CHANNELS.filter(
    (channel) => !missing.includes(channel) || policy.channels.includes(channel),
  );
  const error = errorOf('channels');
  return (
    <Group gap="md">
      {shown.map((channel) => (
        <Checkbox
          key={channel}
          label={t(`reminders.channels.${channel}`)}
          checked={policy.channels.includes(channel)}
          onChange={(event) => toggle(channel, event.currentTarget.checked)}
          disabled={readOnly || floor?.channels.includes(channel) === true}
          {...lockedIf(floor?.channels.includes(channel))}
        />
      ))}
      <Checkbox
        label={t('reminders.repeat')}
        checked={policy.repeatUntilAcknowledged}
        onChange={(event) =>
          onChange({ ...policy, repeatUntilAcknowledged: event.currentTarget.checked })
        }
        disabled={readOnly || floor?.repeatUntilAcknowledged === true}
        {...lockedIf(floor?.repeatUntilAcknowledged)}
      />
      {error && <Input.Error w="100%">{error}</Input.Error>}
    </Group>
  );
}

function LockedIcon({ className }: { readonly className: string }) {
  return <IconLock className={className} />;
}

function SilenceField({ policy, floor, readOnly, errorOf, onChange }: PolicyFieldsProps) {
  const { t } = useTranslation();
  const most = floor?.escalateAfterHours ?? LONGEST_SILENCE;
  return (
    <NumberInput
      label={t('policy.silence')}
      description={
        floor ? t('policy.silenceHintFatal', { most: String(most) }) : t('policy.silenceHint')
      }
      value={policy.escalateAfterHours ?? ''}
      onChange={(value) =>
        onChange({ ...policy, escalateAfterHours: typeof value === 'number' ? value : null })
      }
      min={1}
      max={most}
      suffix={'\u00a0h'}
      allowDecimal={false}
      allowNegative={false}
      error={errorOf('escalateAfterHours')}
      readOnly={readOnly}
    />
  );
}

/** How deadlines of one seriousness are called to mind; what the floor holds is shown, locked. */
export function PolicyFields(props: PolicyFieldsProps) {
  const { t } = useTranslation();
  const { severity, policy, readOnly, errorOf, onChange } = props;
  return (
    <div className={styles['policy']} role="group" aria-label={t(`severity.${severity}`)}>
      <SeverityMark deadline={{ nature: 'to-act', severity }} />
      <div className={styles['fields']}>
        <StepFields {...props} />
        <div className={styles['pair']}>
          <ClockField
            label={t('reminders.sendAt')}
            value={policy.sendAt}
            onChange={(sendAt) => sendAt && onChange({ ...policy, sendAt })}
            error={errorOf('sendAt')}
            readOnly={readOnly}
          />
          <SilenceField {...props} />
        </div>
        <ChannelFields {...props} />
      </div>
    </div>
  );
}
