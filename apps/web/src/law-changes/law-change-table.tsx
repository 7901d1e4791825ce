import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LawChangeView } from '@quantieme/api-client';
import { CivilDate } from '../ui/moment.tsx';
import { LawChangeStatus, PEOPLE, useEffectsText } from './law-change-words.tsx';
import styles from './law-changes.module.css';

const COLUMNS = ['status', 'rule', 'length', 'from', 'effects', 'by'] as const;

function Header() {
  const { t } = useTranslation();
  return (
    <div role="row" className={`${styles['line']} ${styles['head']}`}>
      {COLUMNS.map((column) => (
        <span key={column} role="columnheader" className={styles[column]}>
          {t(`lawChanges.columns.${column}`)}
        </span>
      ))}
    </div>
  );
}

function Effects({ change }: { readonly change: LawChangeView }) {
  const { t } = useTranslation();
  const effectsText = useEffectsText();
  const { counts, status, approvals } = change;
  if (!counts) return <>{status === 'proposed' && t('lawChanges.notSimulated')}</>;
  const count = Math.min(approvals.length, PEOPLE);
  return (
    <>
      {effectsText(counts)}
      {status === 'proposed' && (
        <span className={styles['second']}>
          {t('lawChangeSteps.approvals')} {t('lawChangeSteps.ofTwo', { count: String(count) })}
        </span>
      )}
    </>
  );
}

function LawChangeLine({ change }: { readonly change: LawChangeView }) {
  const { t } = useTranslation();
  const { id, status, ruleLabel, length, prudentLength, from, proposedBy } = change;
  return (
    <div role="row" className={styles['line']} data-row>
      <span role="cell" className={styles['status']}>
        <LawChangeStatus status={status} />
      </span>
      <span role="cell" className={styles['rule']}>
        <Link
          to="/regles/changements/$id"
          params={{ id }}
          className={styles['label']}
          data-row-main
        >
          {ruleLabel}
        </Link>
      </span>
      <span role="cell" className={styles['length']}>
        {length ?? t('lawChanges.noLength')}
        {prudentLength && (
          <span className={styles['second']}>
            {t('rules.prudently', { length: prudentLength })}
          </span>
        )}
      </span>
      <span role="cell" className={styles['from']}>
        <CivilDate on={from} as="plain" />
      </span>
      <span role="cell" className={styles['effects']}>
        <Effects change={change} />
      </span>
      <span role="cell" className={styles['by']}>
        {proposedBy?.name}
      </span>
    </div>
  );
}

interface LawChangeTableProps {
  readonly label: string;
  readonly changes: readonly LawChangeView[];
}

export function LawChangeTable({ label, changes }: LawChangeTableProps) {
  return (
    <div role="table" aria-label={label}>
      <div role="rowgroup">
        <Header />
      </div>
      <div role="rowgroup">
        {changes.map((change) => (
          <LawChangeLine key={change.id} change={change} />
        ))}
      </div>
    </div>
  );
}
