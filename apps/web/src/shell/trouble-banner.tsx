import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { alertStateQuery } from '../alerts/alert-state.queries.ts';
import { useCan } from '../session/session-context.ts';
import styles from './connection-banner.module.css';

/** On every page: what keeps reminders from leaving. */
export function TroubleBanner() {
  const { t } = useTranslation();
  const can = useCan();
  const { data } = useQuery({ ...alertStateQuery, enabled: can('alert:read') });
  const worst = data?.troubles[0];
  return (
    <div role="status" data-print="no">
      {worst && (
        <p className={styles['banner']} data-tone="late">
          <IconAlertTriangle size={16} aria-hidden="true" />
          <span>
            {worst.title}. <Link to="/alertes/etat">{t('alertState.see')}</Link>
          </span>
        </p>
      )}
    </div>
  );
}
