import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WebhookEndpointView } from '@quantieme/api-client';
import { Sure } from '../law-changes/sure.tsx';
import settings from '../settings/settings.module.css';
import { WebhookSecret } from '../settings/webhook-settings.tsx';
import { Moment } from '../ui/moment.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import { WebhookDeliveries } from './webhook-deliveries.tsx';
import {
  useRemoveEndpoint,
  useRotateWebhook,
  useTestWebhook,
  useUpdateWebhook,
} from './webhooks.queries.ts';
import styles from './webhooks.module.css';

interface WebhookLineProps {
  readonly endpoint: WebhookEndpointView;
}

/** In words, and since when. */
function standing(endpoint: WebhookEndpointView) {
  const { disabledBecause, disabledAt, failingSince, lastTakenAt } = endpoint;
  if (disabledBecause !== null)
    return { key: `webhooks.disabled.${disabledBecause}`, at: disabledAt } as const;
  if (failingSince !== null) return { key: 'webhooks.failingSince', at: failingSince } as const;
  if (lastTakenAt !== null) return { key: 'webhooks.lastTaken', at: lastTakenAt } as const;
  return { key: 'webhooks.idle', at: null } as const;
}

function State({ endpoint }: WebhookLineProps) {
  const { t } = useTranslation();
  const { disabledBecause, failingSince, waiting } = endpoint;
  const { key, at } = standing(endpoint);
  const isWrong = disabledBecause === null ? failingSince !== null : disabledBecause !== 'person';
  return (
    <span className={isWrong ? styles['wrong'] : settings['detail']}>
      {t(key)} {at !== null && <Moment at={at} />}
      {waiting > 0 && ` · ${t('webhooks.waiting', { waiting })}`}
    </span>
  );
}

type Question = 'rotate' | 'remove';

function Acts({ endpoint }: WebhookLineProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Question | null>(null);
  const test = useTestWebhook(endpoint.id);
  const rotate = useRotateWebhook(endpoint.id);
  const remove = useRemoveEndpoint(endpoint.id);
  const update = useUpdateWebhook(endpoint);
  const notifyDone = useNotifyDone();
  const onError = useNotifyProblem();
  const tell = (key: 'webhook.removed' | 'webhooks.on' | 'webhooks.off') =>
    notifyDone({ message: t(key) });
  const settle = { onError, onSettled: () => setAsked(null) };
  const act = {
    rotate: () => rotate.mutate(undefined, settle),
    remove: () =>
      whenDone(
        remove.mutateAsync(undefined, settle).then(() => undefined),
        () => tell('webhook.removed'),
      ),
  };
  if (asked !== null) {
    return (
      <Sure
        question={t(`webhook.sure.${asked}`)}
        yes={t(`webhook.${asked}`)}
        busy={rotate.isPending || remove.isPending}
        onYes={act[asked]}
        onNo={() => setAsked(null)}
      />
    );
  }
  const { enabled } = endpoint;
  return (
    <>
      {rotate.data?.secret && <WebhookSecret secret={rotate.data.secret} />}
      <div className={settings['acts']}>
        <Button variant="default" loading={test.isPending} onClick={() => test.mutate()}>
          {t('webhook.try')}
        </Button>
        <Button
          variant="default"
          loading={update.isPending}
          onClick={() =>
            update.mutate(
              { enabled: !enabled },
              { onError, onSuccess: () => tell(enabled ? 'webhooks.off' : 'webhooks.on') },
            )
          }
        >
          {t(enabled ? 'webhooks.disable' : 'webhooks.enable')}
        </Button>
        <Button variant="default" onClick={() => setAsked('rotate')}>
          {t('webhook.rotate')}
        </Button>
        <Button variant="default" onClick={() => setAsked('remove')}>
          {t('webhook.remove')}
        </Button>
      </div>
      <p className={settings['lead']} role="status">
        {test.data &&
          t(test.data.taken ? 'webhook.taken' : 'webhook.notTaken', { answer: test.data.answer })}
      </p>
    </>
  );
}

/** One endpoint: how it is, what can be done, what it was told. */
export function WebhookLine({ endpoint }: WebhookLineProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { id, url, description, types, formerSecretUntil } = endpoint;
  return (
    <li className={styles['line']}>
      <span className={settings['who']}>
        <span className={styles['url']}>{url}</span>
        {description !== '' && <span>{description}</span>}
        <span className={settings['detail']}>{types.join(', ')}</span>
        <State endpoint={endpoint} />
        {formerSecretUntil !== null && (
          <span className={settings['detail']}>
            {t('webhook.formerUntil')} <Moment at={formerSecretUntil} />
          </span>
        )}
      </span>
      <Acts endpoint={endpoint} />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('webhooks.deliveries')}</summary>
        {open && <WebhookDeliveries endpointId={id} />}
      </details>
    </li>
  );
}
