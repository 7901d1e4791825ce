import { Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepNothing, keepsNothing } from '../offline/keeping.ts';
import styles from './settings.module.css';

/** Of this browser, not of the account: a shared computer keeps nothing, one's own telephone may. */
export function DeviceSettings() {
  const { t } = useTranslation();
  const [nothing, setNothing] = useState(keepsNothing);
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('offline.device')}</h2>
      <div className={styles['form']}>
        <Switch
          label={t('offline.keepNothing')}
          description={t('offline.keepNothingText')}
          checked={nothing}
          onChange={({ currentTarget: { checked } }) => {
            setNothing(checked);
            void keepNothing(checked);
          }}
        />
      </div>
    </section>
  );
}
