import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNewVersion } from '../offline/use-new-version.ts';
import { useAtRest } from '../ui/use-at-rest.ts';
import styles from './connection-banner.module.css';

/** Nothing is reloaded under somebody's hands: they say when. */
export function NewVersionBanner() {
  const { t } = useTranslation();
  const take = useNewVersion(useAtRest());
  return (
    <div role="status" data-print="no">
      {take && (
        <p className={styles['banner']} data-tone="calm">
          <IconRefresh size={16} aria-hidden="true" />
          {t('offline.ready')}
          <Button variant="default" onClick={take}>
            {t('offline.reload')}
          </Button>
        </p>
      )}
    </div>
  );
}
