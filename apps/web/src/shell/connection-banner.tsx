import { useNetwork } from '@mantine/hooks';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './connection-banner.module.css';

export function ConnectionBanner() {
  const { t } = useTranslation();
  const { online } = useNetwork();
  return (
    <div role="status" data-print="no">
      {!online && (
        <p className={styles['banner']}>
          <IconPlugConnectedX size={16} aria-hidden="true" />
          {t('common.offline')}
        </p>
      )}
    </div>
  );
}
