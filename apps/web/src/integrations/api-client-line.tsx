import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiClientView } from '@quantieme/api-client';
import settings from '../settings/settings.module.css';
import { CivilDate, Moment } from '../ui/moment.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import { ApiClientForm } from './api-client-form.tsx';
import { ApiClientSecrets, LastUse } from './api-client-secrets.tsx';
import {
  useChangeApiClient,
  useRestoreApiClient,
  useRevokeApiClient,
  useRotateApiSecret,
} from './api-clients.queries.ts';
import styles from './integrations.module.css';
import { MadeSecret } from './made-secret.tsx';
import { SCOPE_WORDS } from './scopes.ts';

interface ClientProps {
  readonly client: ApiClientView;
}

/** What it may do, from where, how often, until when. */
function Words({ client }: ClientProps) {
  const { t } = useTranslation();
  const { addresses, requestsPerMinute, expiresOn, expired, revokedAt } = client;
  const from =
    addresses.length === 0
      ? t('apiClients.anywhere')
      : t('apiClients.from', { addresses: addresses.join(', ') });
  return (
    <>
      <span>{client.name}</span>
      <span className={styles['id']}>{client.id}</span>
      <span className="q-dim">
        {client.scopes.map((scope) => t(`apiClients.scopes.${SCOPE_WORDS[scope]}`)).join(' · ')}
      </span>
      <span className="q-dim">
        {from} · {t('apiClients.perMinute', { count: requestsPerMinute })}
        {expiresOn !== null && (
          <span className={expired ? styles['error'] : undefined}>
            {' · '}
            {t(expired ? 'apiClients.ended' : 'apiClients.until')}{' '}
            <CivilDate on={expiresOn} as="plain" />
          </span>
        )}
      </span>
      <span className="q-dim">
        {revokedAt !== null && (
          <>
            {t('apiClients.revokedAt')} <Moment at={revokedAt} />
            {' · '}
          </>
        )}
        <LastUse {...client} />
      </span>
    </>
  );
}

function RestoreButton({ client: { id, name } }: ClientProps) {
  const { t } = useTranslation();
  const restore = useRestoreApiClient(id);
  const notifyDone = useNotifyDone();
  const onError = useNotifyProblem();
  return (
    <Button
      variant="default"
      loading={restore.isPending}
      aria-label={t('apiClients.restoreOf', { name })}
      onClick={() =>
        whenDone(restore.mutateAsync(undefined, { onError }), () =>
          notifyDone({ message: t('apiClients.restored', { name }) }),
        )
      }
    >
      {t('apiClients.restore')}
    </Button>
  );
}

function RevokeButton({ client: { id, name } }: ClientProps) {
  const { t } = useTranslation();
  const revoke = useRevokeApiClient(id);
  const restore = useRestoreApiClient(id);
  const notifyDone = useNotifyDone();
  const onError = useNotifyProblem();
  const undo = () =>
    void restore
      .mutateAsync()
      .then(() => notifyDone({ message: t('apiClients.restored', { name }) }), onError);
  return (
    <Button
      variant="default"
      loading={revoke.isPending}
      aria-label={t('apiClients.revokeOf', { name })}
      onClick={() =>
        whenDone(revoke.mutateAsync(undefined, { onError }), () =>
          notifyDone({ message: t('apiClients.revoked', { name }), undo }),
        )
      }
    >
      {t('apiClients.revoke')}
    </Button>
  );
}

function Change({ client, onDone }: ClientProps & { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const change = useChangeApiClient(client);
  const notifyDone = useNotifyDone();
  return (
    <ApiClientForm
      client={client}
      busy={change.isPending}
      error={change.error}
      onCancel={onDone}
      onSend={(body) =>
        whenDone(change.mutateAsync(body), () => {
          notifyDone({ message: t('apiClients.saved') });
          onDone();
        })
      }
    />
  );
}

interface ActsProps extends ClientProps {
  readonly rotate: ReturnType<typeof useRotateApiSecret>;
  readonly onChange: () => void;
}

function Acts({ client, rotate, onChange }: ActsProps) {
  const { t } = useTranslation();
  const onError = useNotifyProblem();
  const { name } = client;
  if (client.revokedAt !== null) return <RestoreButton client={client} />;
  return (
    <>
      <Button variant="default" aria-label={t('apiClients.changeOf', { name })} onClick={onChange}>
        {t('apiClients.change')}
      </Button>
      {client.secrets.length < 2 && (
        <Button
          variant="default"
          loading={rotate.isPending}
          title={t('apiClients.rotateHint')}
          aria-label={t('apiClients.rotateOf', { name })}
          onClick={() => rotate.mutate(undefined, { onError })}
        >
          {t('apiClients.rotate')}
        </Button>
      )}
      <RevokeButton client={client} />
    </>
  );
}

/** Software that is let in: what it may do, what it holds, and the ways to end it. */
export function ApiClientLine({ client }: ClientProps) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const rotate = useRotateApiSecret(client.id);
  const secret = rotate.data?.secret;
  return (
    <li className={styles['line']}>
      <div className={styles['words']}>
        <Words client={client} />
      </div>
      <ApiClientSecrets client={client} />
      <div className={settings['acts']}>
        {!changing && <Acts client={client} rotate={rotate} onChange={() => setChanging(true)} />}
      </div>
      {secret && (
        <>
          <MadeSecret id={client.id} secret={secret} onHide={() => rotate.reset()} />
          <p className="q-dim">{t('apiClients.rotateHint')}</p>
        </>
      )}
      {changing && (
        <Change key={client.version} client={client} onDone={() => setChanging(false)} />
      )}
    </li>
  );
}
