import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import settings from '../settings/settings.module.css';
import { WebhookSecret } from '../settings/webhook-settings.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import { WebhookForm } from './webhook-form.tsx';
import { WebhookLine } from './webhook-line.tsx';
import { useCreateWebhook, webhooksQuery } from './webhooks.queries.ts';

function NewWebhook() {
  const { t } = useTranslation();
  const create = useCreateWebhook();
  const notifyDone = useNotifyDone();
  const [open, setOpen] = useState(false);
  return (
    <>
      {create.data?.secret && <WebhookSecret secret={create.data.secret} />}
      {!open && (
        <div className={settings['acts']}>
          <Button onClick={() => setOpen(true)}>{t('webhooks.add')}</Button>
        </div>
      )}
      {open && (
        <WebhookForm
          busy={create.isPending}
          error={create.error}
          onSend={(body) =>
            whenDone(create.mutateAsync(body), () => {
              setOpen(false);
              notifyDone({ message: t('webhooks.created') });
            })
          }
        />
      )}
    </>
  );
}

/** Other software that the firm's changes are told to. */
export function WebhooksSection() {
  const { t } = useTranslation();
  const { data, error } = useQuery(webhooksQuery);
  return (
    <section className={settings['section']}>
      <h2 className={settings['heading']}>{t('webhooks.title')}</h2>
      <p className={settings['lead']}>{t('webhooks.lead')}</p>
      {error && <ProblemNotice error={error} />}
      {!data && !error && <LoadingRows rows={2} />}
      {data?.length === 0 && (
        <EmptyState title={t('webhooks.none')}>{t('webhooks.noneText')}</EmptyState>
      )}
      {data && (
        <>
          <ul className={settings['rows']}>
            {data.map((endpoint) => (
              <WebhookLine key={endpoint.id} endpoint={endpoint} />
            ))}
          </ul>
          <NewWebhook />
        </>
      )}
    </section>
  );
}
