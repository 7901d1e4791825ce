import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session-context.ts';
import styles from './connection-banner.module.css';

/** On every page: what keeps reminders from leaving. */
export function TroubleBanner() {
  const { t } = useTranslation();
  const { trouble } = useSession();
  return (
    <div role="status" data-print="no">
      {trouble && (
        <p className={styles['banner']} data-tone="late">
          <IconAlertTriangle size={16} aria-hidden="true" />
          <span>
            {trouble.title}. <Link to="/alertes/etat">{t('alertState.see')}</Link>
          </span>
        </p>
      )}
    </div>
  );
}
