import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReminderPoliciesView, Severity } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { fieldError } from '../ui/field-error.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { reminderPolicyQuery, useChangeReminderPolicy } from './account.queries.ts';
import { PolicyFields } from './policy-fields.tsx';
import { effectivePolicy, pointerOf, withPolicy } from './reminder-policy.ts';
import styles from './settings.module.css';
import { WebhookSettings } from './webhook-settings.tsx';

const SEVERITIES: readonly Severity[] = ['fatal', 'important', 'information'];

/** Which channels cannot be chosen, and whom one that was chosen does not reach. */
function ChannelNotes({ view }: { readonly view: ReminderPoliciesView }) {
  const { t } = useTranslation();
  const { missingChannels, withoutMobile } = view;
  const bySms = SEVERITIES.some((severity) =>
    effectivePolicy(view, severity).channels.includes('sms'),
  );
  const names = withoutMobile.map(({ name }) => name).join(', ');
  return (
    <div className={styles['notes']}>
      {missingChannels.map(({ channel, reason }) => (
        <p key={channel}>{reason}</p>
      ))}
      {bySms && names !== '' && <p>{t('reminders.withoutMobile', { names })}</p>}
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
          floor={severity === 'fatal' ? view.fatalFloor : undefined}
          errorOf={(field) => fieldError(change.error, pointerOf(policies, severity, field))}
          missing={view.missingChannels.map(({ channel }) => channel)}
          readOnly={!can('firm:write')}
          onChange={(policy) => setPolicies(withPolicy(draft, severity, policy))}
        />
      ))}
      {can('firm:write') && <ChannelNotes view={draft} />}
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
  const can = useCan();
  const { data, error } = useQuery(reminderPolicyQuery);
  return (
    <>
      <section className={styles['section']}>
        <h2 className={styles['heading']}>{t('settings.tabs.rappels')}</h2>
        <p className={styles['lead']}>{t('reminders.lead')}</p>
        {error && <ProblemNotice error={error} />}
        {!data && !error && <LoadingRows rows={3} />}
        {data && <PolicyForm key={JSON.stringify(data.policies)} view={data} />}
      </section>
      {can('firm:write') && <WebhookSettings />}
    </>
  );
}
