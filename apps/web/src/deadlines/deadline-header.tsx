import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeadlineSort } from '@quantieme/api-client';
import row from '../ui/ledger-row.module.css';
import { HeaderPick } from '../ui/long-list/selection-context.tsx';
import styles from './deadline-header.module.css';

interface DeadlineHeaderProps {
  readonly sort: DeadlineSort | undefined;
  readonly onSort: (sort: DeadlineSort) => void;
}

interface SortButtonProps extends DeadlineHeaderProps {
  readonly by: DeadlineSort;
  readonly label: string;
}

function ariaSort(sort: DeadlineSort, by: DeadlineSort): 'ascending' | 'descending' | 'none' {
  if (sort === by) return 'ascending';
  return sort === `-${by}` ? 'descending' : 'none';
}

function SortColumn({ by, label, sort = 'prudentLastDay', onSort }: SortButtonProps) {
  const order = ariaSort(sort, by);
  const reversible = by === 'prudentLastDay' && order === 'ascending';
  return (
    <span role="columnheader" aria-sort={order} data-column={by}>
      <button
        type="button"
        className={styles['sort']}
        data-print="text"
        onClick={() => onSort(reversible ? '-prudentLastDay' : by)}
      >
        {label}
        {order === 'ascending' && <IconArrowUp size={12} aria-hidden="true" />}
        {order === 'descending' && <IconArrowDown size={12} aria-hidden="true" />}
      </button>
    </span>
  );
}

export function DeadlineHeader({ sort, onSort }: DeadlineHeaderProps) {
  const { t } = useTranslation();
  const state = { sort, onSort };
  return (
    <div role="rowgroup" className={styles['group']}>
      <div role="row" className={`${row['columns']} ${styles['header']}`} aria-rowindex={1}>
        <HeaderPick />
        <SortColumn by="severity" label={t('deadlines.severity')} {...state} />
        <span role="columnheader">{t('deadlines.act')}</span>
        <SortColumn by="dossier" label={t('deadlines.dossier')} {...state} />
        <SortColumn by="prudentLastDay" label={t('deadlines.date')} {...state} />
        <span role="columnheader">{t('deadlines.days')}</span>
        <SortColumn by="assignee" label={t('deadlines.who')} {...state} />
      </div>
    </div>
  );
}
