import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AgendaCounts } from '@quantieme/api-client';
import styles from './count-strip.module.css';

/** How the firm stands, each figure leading to its list. */
export function CountStrip({ counts }: { readonly counts: AgendaCounts }) {
  const { t } = useTranslation();
  return (
    <ul className={styles['strip']} data-print="no">
      <li>
        <Link to="/echeancier" search={{ view: 'late' }} data-tone={counts.late > 0 ? 'late' : ''}>
          <b>{counts.late}</b> {t('counts.late', { count: counts.late })}
        </Link>
      </li>
      <li>
        <Link to="/echeancier">
          <b>{counts.today}</b> {t('counts.today')}
        </Link>
      </li>
      <li>
        <Link to="/echeancier">
          <b>{counts.week}</b> {t('counts.week')}
        </Link>
      </li>
      <li>
        <Link to="/echeancier" search={{ view: 'windows' }}>
          <b>{counts.windows}</b> {t('counts.windows', { count: counts.windows })}
        </Link>
      </li>
      <li>
        <Link to="/alertes">
          <b>{counts.toAcknowledge}</b> {t('counts.toAcknowledge')}
        </Link>
      </li>
      <li>
        <Link to="/dossiers" search={{ nextDeadline: 'none' }}>
          <b>{counts.withoutDeadline}</b> {t('counts.withoutDeadline')}
        </Link>
      </li>
    </ul>
  );
}
