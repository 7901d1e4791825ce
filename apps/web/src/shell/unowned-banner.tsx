import { IconSquareFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session-context.ts';
import styles from './unowned-banner.module.css';

/** Red on everybody's page while a deadline that ends a right has nobody to answer for it. */
export function UnownedBanner() {
  const { t } = useTranslation();
  const count = useSession().counts?.unowned ?? 0;
  return (
    <div role="status" data-print="no">
      {count > 0 && (
        <Link to="/echeancier" search={{ view: 'unowned' }} className={styles['banner']}>
          <IconSquareFilled size={12} aria-hidden="true" />
          <span>{t('deadlines.unowned', { count })}</span>
          <span className={styles['act']}>{t('deadlines.unownedAct')}</span>
        </Link>
      )}
    </div>
  );
}
