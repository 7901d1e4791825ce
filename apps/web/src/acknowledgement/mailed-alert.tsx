import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MailedAlertView } from '@quantieme/api-client';
import { useLanguage } from '../i18n/i18n.ts';
import { longDate } from '../ui/civil.ts';
import { SeverityMark } from '../ui/severity-mark.tsx';
import styles from './acknowledgement.module.css';

const DAY_LENGTH = 10;

/** What has become of it since the mail; null while it waits for somebody. */
function useStateText(): (alert: MailedAlertView) => string | null {
  const { t } = useTranslation();
  const language = useLanguage();
  return ({ state, acknowledgedBy, acknowledgedAt, toldLastDay }) => {
    if (state === 'open') return null;
    return t(`acknowledgement.states.${state}`, {
      by: acknowledgedBy ?? '',
      at: acknowledgedAt ? longDate(acknowledgedAt.slice(0, DAY_LENGTH), language) : '',
      told: longDate(toldLastDay, language),
    });
  };
}

/** One line of what the mail was about: reference, wording, date, and what has become of it. */
export function MailedAlert({ alert }: { readonly alert: MailedAlertView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const stateText = useStateText()(alert);
  const { nature, severity, reference, toldUntil, state } = alert;
  const day = state === 'moved' ? (alert.lastDay ?? alert.toldLastDay) : alert.toldLastDay;
  const hour = state === 'moved' ? undefined : toldUntil?.slice(DAY_LENGTH + 1, DAY_LENGTH + 6);
  return (
    <li className={styles['alert']}>
      <SeverityMark deadline={{ nature, severity }} />
      <p className={styles['label']}>{alert.label}</p>
      <p className={styles['date']}>
        <time dateTime={day}>{longDate(day, language)}</time>
        {hour && <>, {t('acknowledgement.until', { hour })}</>}
      </p>
      {stateText && <p className={styles['state']}>{stateText}</p>}
      {alert.plan && <p className={styles['state']}>{alert.plan}</p>}
      <p className={styles['dossier']}>
        <span className="q-figures">{reference}</span>{' '}
        <Link
          to="/dossiers/$id"
          params={{ id: alert.dossierId }}
          search={{ echeance: alert.deadlineId }}
          aria-label={t('acknowledgement.openDossierOf', { reference })}
        >
          {t('acknowledgement.openDossier')}
        </Link>
      </p>
    </li>
  );
}
