import { Button, CopyButton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { WebhookView } from '@quantieme/api-client';
import { Sure } from '../law-changes/sure.tsx';
import { fieldError } from '../ui/field-error.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { Moment } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import styles from './settings.module.css';
import {
  useChangeWebhook,
  useRemoveWebhook,
  useRotateSecret,
  useTryWebhook,
  webhookQuery,
} from './webhook.queries.ts';

/** What signs the calls, as it is told once. */
export function WebhookSecret({ secret }: { readonly secret: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles['made']} role="status">
      <TextInput
        label={t('webhook.secret')}
        description={t('webhook.once')}
        value={secret}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={secret}>
        {({ copied, copy }) => (
          <Button size="sm" variant="default" onClick={copy}>
            {t(copied ? 'webhook.copied' : 'webhook.copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}

/** What came of the last trial. */
function Outcome({ data, error }: Pick<ReturnType<typeof useTryWebhook>, 'data' | 'error'>) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles['lead']} role="status">
        {data && t(data.taken ? 'webhook.taken' : 'webhook.notTaken', { answer: data.answer })}
      </p>
      {error && <ProblemNotice error={error} />}
    </>
  );
}

type Question = 'rotate' | 'remove';

function Acts({ onSecret }: { readonly onSecret: (secret: string | null) => void }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Question | null>(null);
  const trial = useTryWebhook();
  const rotate = useRotateSecret();
  const remove = useRemoveWebhook();
  const notifyDone = useNotifyDone();
  const onError = useNotifyProblem();
  const done = { onError, onSettled: () => setAsked(null) };
  const act = {
    rotate: () => rotate.mutate(undefined, { ...done, onSuccess: (view) => onSecret(view.secret) }),
    remove: () =>
      remove.mutate(undefined, {
        ...done,
        onSuccess: () => notifyDone({ message: t('webhook.removed') }),
      }),
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
  return (
    <>
      <div className={styles['acts']}>
        <Button variant="default" loading={trial.isPending} onClick={() => trial.mutate()}>
          {t('webhook.try')}
        </Button>
        <Button variant="default" onClick={() => setAsked('rotate')}>
          {t('webhook.rotate')}
        </Button>
        <Button variant="default" onClick={() => setAsked('remove')}>
          {t('webhook.remove')}
        </Button>
      </div>
      <Outcome data={trial.data} error={trial.error} />
    </>
  );
}

function WebhookForm({ view }: { readonly view: WebhookView }) {
  const { t } = useTranslation();
  const change = useChangeWebhook();
  const notifyDone = useNotifyDone();
  const [url, setUrl] = useState(view.url ?? '');
  const [secret, setSecret] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(url.trim(), {
      onSuccess: (changed) => {
        setSecret(changed.secret);
        notifyDone({ message: t('settings.saved') });
      },
    });
  };
  const urlError = fieldError(change.error, '/url');
  return (
    <>
      <form className={styles['wide']} onSubmit={submit}>
        <TextInput
          type="url"
          label={t('webhook.url')}
          description={t('webhook.urlHint')}
          placeholder="https://exemple.fr/quantieme"
          value={url}
          onChange={(event) => setUrl(event.currentTarget.value)}
          error={urlError}
          required
        />
        {change.error && !urlError && <ProblemNotice error={change.error} />}
        <Button type="submit" loading={change.isPending} disabled={url.trim() === view.url}>
          {t('common.save')}
        </Button>
      </form>
      {secret !== null && view.url !== null && <WebhookSecret secret={secret} />}
      {view.formerUntil !== null && (
        <p className="q-dim">
          {t('webhook.formerUntil')} <Moment at={view.formerUntil} />
        </p>
      )}
      {view.url !== null && <Acts onSecret={setSecret} />}
    </>
  );
}

/** Where a system of the firm is called when alerts fall due. */
export function WebhookSettings() {
  const { t } = useTranslation();
  const { data, error } = useQuery(webhookQuery);
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('webhook.title')}</h2>
      <p className={styles['lead']}>{t('webhook.lead')}</p>
      {error && <ProblemNotice error={error} />}
      {!data && !error && <LoadingRows rows={2} />}
      {data && <WebhookForm view={data} />}
    </section>
  );
}
