import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DossierSummary } from '@quantieme/api-client';
import { DueDate } from '../deadlines/due-date.tsx';
import { useCan } from '../session/session-context.ts';
import { DaysLeft } from '../ui/days-left.tsx';
import { Initials } from '../ui/initials.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { clientsOf } from './dossier-names.ts';
import styles from './dossier-row.module.css';

/** A dossier in one line: who, what, and its next date. */
export function DossierLine({ dossier }: { readonly dossier: DossierSummary }) {
  const { t } = useTranslation();
  const can = useCan();
  const next = dossier.nextDeadline;
  return (
    <div className={`${styles['row']} ${styles['short']}`} data-row>
      <span className={`${styles['reference']} q-figures`}>{dossier.reference}</span>
      <span className={styles['who']}>
        <Link
          to={can('dossier:read') ? '/dossiers/$id' : '/dossiers/$id/honoraires'}
          params={{ id: dossier.id }}
          className={styles['name']}
          data-row-main
        >
          <bdi>{clientsOf(dossier) || dossier.label}</bdi>
        </Link>
        <span className={styles['procedure']}>{dossier.procedure.label}</span>
        {dossier.status !== 'active' && (
          <span className={styles['status']}>{t(`dossiers.statuses.${dossier.status}`)}</span>
        )}
      </span>
      <span className={styles['next']}>
        {next ? (
          <>
            <SeverityMark deadline={next} word={false} />
            <span className={styles['act']}>{next.label}</span>
          </>
        ) : (
          <span className="q-dim">{t('dossiers.noDeadline')}</span>
        )}
      </span>
      <span className={styles['date']}>{next && <DueDate deadline={next} />}</span>
      <span className={styles['days']}>
        {next && <DaysLeft days={next.daysLeft} status={next.status} nature={next.nature} />}
      </span>
      <span className={styles['person']}>
        {dossier.responsible && <Initials person={dossier.responsible} />}
      </span>
    </div>
  );
}
