import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CriminalRecordView } from '@quantieme/api-client';
import { Section } from '../ui/section.tsx';
import styles from './criminal-record.module.css';

const DAYS_OF_WEEK = 7;

/** What to gather, when to chase, and in which dossiers of the client it is followed. */
export function FileToGather({ record }: { readonly record: CriminalRecordView }) {
  const { t } = useTranslation();
  const { pieces, followUps, dossiers, personId } = record;
  const about = dossiers.filter(({ aboutRecord }) => aboutRecord);
  return (
    <div className={styles['columns']}>
      <Section title={t('record.pieces')} count={pieces.length}>
        <ul className={styles['list']}>
          {pieces.map(({ id, label, conditional }) => (
            <li key={id}>
              {label}
              {conditional && <span className="q-dim"> · {t('record.ifNeeded')}</span>}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('record.followUps')}>
        <p className={styles['lead']}>{t('record.followUpsLead')}</p>
        <ul className={styles['list']}>
          {followUps.map(({ afterDays, label }) => (
            <li key={afterDays}>
              {t('record.afterWeeks', { count: afterDays / DAYS_OF_WEEK })} · {label}
            </li>
          ))}
        </ul>
        <p className={styles['lead']}>
          {about.length === 0 ? (
            <Link to="/dossiers/nouveau" search={{ client: personId }} data-print="no">
              {t('record.openDossier')}
            </Link>
          ) : (
            t('record.followedIn')
          )}
        </p>
        <ul className={styles['list']}>
          {about.map(({ id, reference, procedure }) => (
            <li key={id}>
              <Link to="/dossiers/$id" params={{ id }}>
                {reference}
              </Link>{' '}
              · {procedure} ·{' '}
              <Link to="/dossiers/$id/taches" params={{ id }} data-print="no">
                {t('record.chasing')}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('record.remedies')}>
        <ul className={styles['list']}>
          <li>{t('record.remedyRefusal')}</li>
          <li>{t('record.remedyWays')}</li>
          <li>{t('record.remedyTaj')}</li>
        </ul>
      </Section>
    </div>
  );
}
