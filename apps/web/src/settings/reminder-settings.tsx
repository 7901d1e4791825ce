import { Button, Checkbox, Group, TagsInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReminderPolicy, ReminderPoliciesView, Severity } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { ClockField } from '../ui/clock-field.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { reminderPolicyQuery, useChangeReminderPolicy } from './account.queries.ts';
import { effectivePolicy, withPolicy } from './reminder-policy.ts';
import styles from './settings.module.css';

const SEVERITIES: readonly Severity[] = ['fatal', 'important', 'information'];

interface PolicyFieldsProps {
  readonly severity: Severity;
  readonly policy: ReminderPolicy;
  readonly readOnly: boolean;
  readonly onChange: (policy: ReminderPolicy) => void;
}

function days(tags: readonly string[]): number[] {
  const numbers = tags.map((tag) => Number(tag.replace(/\D/g, '')));
  return [...new Set(numbers)].filter((day) => day <= 365).sort((a, b) => b - a);
}

function PolicyFields({ severity, policy, readOnly, onChange }: PolicyFieldsProps) {
  const { t } = useTranslation();
  const toggle = (channel: 'mail' | 'app', on: boolean) =>
    onChange({
      ...policy,
      channels: (['mail', 'app'] as const).filter((known) =>
        known === channel ? on : policy.channels.includes(known),
      ),
    });
  return (
    <div className={styles['policy']}>
      <SeverityMark deadline={{ nature: 'to-act', severity }} />
      <div className={styles['fields']}>
        <TagsInput
          label={t('reminders.days')}
          description={t('reminders.daysHint')}
          value={policy.daysBefore.map((day) => t('reminders.day', { day: String(day) }))}
          onChange={(tags) => onChange({ ...policy, daysBefore: days(tags) })}
          readOnly={readOnly}
        />
        <ClockField
          label={t('reminders.sendAt')}
          value={policy.sendAt}
          onChange={(sendAt) => sendAt && onChange({ ...policy, sendAt })}
          readOnly={readOnly}
        />
        <Group gap="md">
          {(['mail', 'app'] as const).map((channel) => (
            <Checkbox
              key={channel}
              label={t(`reminders.channels.${channel}`)}
              checked={policy.channels.includes(channel)}
              onChange={(event) => toggle(channel, event.currentTarget.checked)}
              disabled={readOnly}
            />
          ))}
          <Checkbox
            label={t('reminders.repeat')}
            checked={policy.repeatUntilAcknowledged}
            onChange={(event) =>
              onChange({ ...policy, repeatUntilAcknowledged: event.currentTarget.checked })
            }
            disabled={readOnly}
          />
        </Group>
      </div>
    </div>
  );
}

function PolicyForm({ view }: { readonly view: ReminderPoliciesView }) {
  const { t } = useTranslation();
  const can = useCan();
  const change = useChangeReminderPolicy();
  const notifyDone = useNotifyDone();
  const [policies, setPolicies] = useState(view.policies);
  const draft = { ...view, policies };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(policies, { onSuccess: () => notifyDone({ message: t('reminders.saved') }) });
  };
  return (
    <form onSubmit={submit}>
      {SEVERITIES.map((severity) => (
        <PolicyFields
          key={severity}
          severity={severity}
          policy={effectivePolicy(draft, severity)}
          readOnly={!can('firm:write')}
          onChange={(policy) => setPolicies(withPolicy(draft, severity, policy))}
        />
      ))}
      {change.error && <ProblemNotice error={change.error} />}
      {can('firm:write') && (
        <Button type="submit" loading={change.isPending}>
          {t('common.save')}
        </Button>
      )}
    </form>
  );
}

/** When the firm wants to be warned, by seriousness; finer policies (one rule, one nature) are kept as they are. */
export function ReminderSettings() {
  const { t } = useTranslation();
  const { data, error } = useQuery(reminderPolicyQuery);
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('settings.tabs.rappels')}</h2>
      <p className={styles['lead']}>{t('reminders.lead')}</p>
      {error && <ProblemNotice error={error} />}
      {!data && !error && <LoadingRows rows={3} />}
      {data && <PolicyForm key={JSON.stringify(data.policies)} view={data} />}
    </section>
  );
}
