import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PersonView } from '@quantieme/api-client';
import { DueDate } from '../deadlines/due-date.tsx';
import dossierStyles from '../dossiers/dossier-row.module.css';
import { DaysLeft } from '../ui/days-left.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';

export function PersonDossiers({ person }: { readonly person: PersonView }) {
  const { t } = useTranslation();
  if (person.dossiers.length === 0) {
    return <EmptyState title={t('persons.noDossier')}>{t('persons.noDossierText')}</EmptyState>;
  }
  return person.dossiers.map((dossier) => (
    <div key={dossier.id} className={`${dossierStyles['row']} ${dossierStyles['short']}`} data-row>
      <span className={`${dossierStyles['reference']} q-figures`}>{dossier.reference}</span>
      <span className={dossierStyles['who']}>
        <Link
          to="/dossiers/$id"
          params={{ id: dossier.id }}
          className={dossierStyles['name']}
          data-row-main
        >
          {dossier.label || dossier.procedureLabel}
        </Link>
      </span>
      <span className={dossierStyles['next']}>
        {dossier.nextDeadline ? (
          <>
            <SeverityMark deadline={dossier.nextDeadline} word={false} />
            <span className={dossierStyles['act']}>{dossier.nextDeadline.label}</span>
          </>
        ) : (
          <span className="q-dim">{t('dossiers.noDeadline')}</span>
        )}
      </span>
      <span className={dossierStyles['date']}>
        {dossier.nextDeadline && <DueDate deadline={dossier.nextDeadline} />}
      </span>
      <span className={dossierStyles['days']}>
        {dossier.nextDeadline && (
          <DaysLeft
            days={dossier.nextDeadline.daysLeft}
            status={dossier.nextDeadline.status}
            nature={dossier.nextDeadline.nature}
          />
        )}
      </span>
    </div>
  ));
}
