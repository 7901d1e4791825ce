import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiClientView, ApiSecretView } from '@quantieme/api-client';
import { Sure } from '../law-changes/sure.tsx';
import { CivilDate, Moment } from '../ui/moment.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import { useEndApiSecret } from './api-clients.queries.ts';
import styles from './integrations.module.css';

/** When and from where something was last used. */
export function LastUse({
  lastUsedAt,
  lastUsedFrom,
}: Pick<ApiSecretView, 'lastUsedAt' | 'lastUsedFrom'>) {
  const { t } = useTranslation();
  if (lastUsedAt === null) return t('apiClients.never');
  return (
    <>
      {t('apiClients.lastUsed')} <Moment at={lastUsedAt} />
      {lastUsedFrom !== null && ` ${t('apiClients.lastUsedFrom', { address: lastUsedFrom })}`}
    </>
  );
}

interface SecretProps {
  readonly clientId: string;
  readonly secret: ApiSecretView;
  readonly mayEnd: boolean;
}

function Secret({ clientId, secret, mayEnd }: SecretProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const end = useEndApiSecret(clientId);
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const { id, ending, expired, expiresOn } = secret;
  const act = () =>
    whenDone(end.mutateAsync(id, { onError: notifyProblem }), () =>
      notifyDone({ message: t('apiClients.secretEnded', { ending }) }),
    );
  return (
    <li className={styles['secret']}>
      <span className={styles['words']}>
        <span>{t('apiClients.secretEnding', { ending })}</span>
        <span className={expired ? styles['error'] : 'q-dim'}>
          {t(expired ? 'apiClients.ended' : 'apiClients.until')}{' '}
          <CivilDate on={expiresOn} as="plain" />
          {' · '}
          <LastUse {...secret} />
        </span>
      </span>
      {mayEnd && !asked && (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('apiClients.endOf', { ending })}
          onClick={() => setAsked(true)}
        >
          {t('apiClients.end')}
        </Button>
      )}
      {asked && (
        <Sure
          question={t('apiClients.endSure', { ending })}
          yes={t('apiClients.end')}
          busy={end.isPending}
          onYes={act}
          onNo={() => setAsked(false)}
        />
      )}
    </li>
  );
}

/** What a client proves who it is with. */
export function ApiClientSecrets({ client }: { readonly client: ApiClientView }) {
  const { t } = useTranslation();
  const { id, secrets, publicKeys, revokedAt } = client;
  const mayEnd = revokedAt === null && (secrets.length > 1 || publicKeys.length > 0);
  return (
    <ul className={styles['secrets']}>
      {secrets.map((secret) => (
        <Secret key={secret.id} clientId={id} secret={secret} mayEnd={mayEnd} />
      ))}
      {publicKeys.map(({ kid, kind }) => (
        <li key={kid} className={styles['secret']}>
          <span className={styles['words']}>{t('apiClients.key', { kid, kind })}</span>
        </li>
      ))}
    </ul>
  );
}
