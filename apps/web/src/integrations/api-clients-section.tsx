import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiClientView } from '@quantieme/api-client';
import settings from '../settings/settings.module.css';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import { ApiClientForm } from './api-client-form.tsx';
import { ApiClientLine } from './api-client-line.tsx';
import { apiClientsQuery, useCreateApiClient } from './api-clients.queries.ts';
import { CurlExample } from './curl-example.tsx';
import styles from './integrations.module.css';
import { MadeSecret } from './made-secret.tsx';

function Lines({ clients }: { readonly clients: readonly ApiClientView[] }) {
  return (
    <ul className={settings['rows']}>
      {clients.map((client) => (
        <ApiClientLine key={client.id} client={client} />
      ))}
    </ul>
  );
}

function Clients({ clients }: { readonly clients: readonly ApiClientView[] }) {
  const { t } = useTranslation();
  const live = clients.filter(({ revokedAt }) => revokedAt === null);
  const revoked = clients.filter(({ revokedAt }) => revokedAt !== null);
  return (
    <>
      {live.length === 0 && (
        <EmptyState title={t('apiClients.none')} action={<CurlExample />}>
          {t('apiClients.noneText')}
        </EmptyState>
      )}
      <Lines clients={live} />
      {revoked.length > 0 && (
        <details className={styles['more']}>
          <summary>{t('apiClients.revokedOnes')}</summary>
          <Lines clients={revoked} />
        </details>
      )}
    </>
  );
}

/** Open where there is none yet. */
function NewClient({ isFirst }: { readonly isFirst: boolean }) {
  const { t } = useTranslation();
  const create = useCreateApiClient();
  const notifyDone = useNotifyDone();
  const [open, setOpen] = useState(isFirst);
  const made = create.data;
  return (
    <>
      {made?.secret && (
        <MadeSecret id={made.id} secret={made.secret} onHide={() => create.reset()} />
      )}
      {!open && (
        <div className={settings['acts']}>
          <Button onClick={() => setOpen(true)}>{t('apiClients.add')}</Button>
        </div>
      )}
      {open && (
        <>
          <h3 className={settings['heading']}>{t('apiClients.add')}</h3>
          <ApiClientForm
            busy={create.isPending}
            error={create.error}
            {...(!isFirst && { onCancel: () => setOpen(false) })}
            onSend={(body) =>
              whenDone(create.mutateAsync(body), ({ name }) => {
                setOpen(false);
                notifyDone({ message: t('apiClients.created', { name }) });
              })
            }
          />
        </>
      )}
    </>
  );
}

/** Other software that calls the firm's API. */
export function ApiClientsSection() {
  const { t } = useTranslation();
  const { data, error } = useQuery(apiClientsQuery);
  return (
    <section className={settings['section']}>
      <h2 className={settings['heading']}>{t('apiClients.title')}</h2>
      <p className={settings['lead']}>{t('apiClients.lead')}</p>
      {error && <ProblemNotice error={error} />}
      {!data && !error && <LoadingRows rows={3} />}
      {data && <Clients clients={data} />}
      {data && <NewClient isFirst={data.length === 0} />}
    </section>
  );
}
