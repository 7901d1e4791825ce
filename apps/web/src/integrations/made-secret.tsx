import { Button, CopyButton, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import settings from '../settings/settings.module.css';
import { CurlExample } from './curl-example.tsx';

interface MadeSecretProps {
  readonly id: string;
  readonly secret: string;
  readonly onHide: () => void;
}

/** A secret as it is shown once, with what proves that it works. */
export function MadeSecret({ id, secret, onHide }: MadeSecretProps) {
  const { t } = useTranslation();
  const select = (event: React.FocusEvent<HTMLInputElement>) => event.currentTarget.select();
  return (
    <div className={settings['made']} role="status">
      <TextInput label={t('apiClients.id')} value={id} readOnly onFocus={select} />
      <TextInput
        label={t('apiClients.secret')}
        description={t('apiClients.once')}
        value={secret}
        readOnly
        onFocus={select}
      />
      <div className={settings['acts']}>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button size="sm" onClick={copy}>
              {t(copied ? 'apiClients.copied' : 'apiClients.copy')}
            </Button>
          )}
        </CopyButton>
        <Button size="sm" variant="default" onClick={onHide}>
          {t('apiClients.hide')}
        </Button>
      </div>
      <span className="q-dim">{t('apiClients.usedLike')}</span>
      <CurlExample id={id} />
    </div>
  );
}
