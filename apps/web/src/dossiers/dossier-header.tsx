import { VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { HeaderPick } from '../ui/long-list/selection-context.tsx';
import styles from './dossier-row.module.css';
import type { DossierSort } from './dossier-search.ts';

interface SortedProps {
  readonly sort: DossierSort;
  readonly onSort: (sort: DossierSort) => void;
}

interface ColumnProps extends SortedProps {
  readonly by: 'reference' | 'openedOn' | 'nextDeadline';
  readonly label: string;
  readonly atEnd?: boolean;
}

function SortColumn({ by, label, sort, onSort, atEnd }: ColumnProps) {
  const isDown = sort === `-${by}`;
  const order = sort === by ? 'ascending' : isDown ? 'descending' : 'none';
  return (
    <span role="columnheader" aria-sort={order} data-end={atEnd}>
      <button
        type="button"
        className={styles['sort']}
        data-print="text"
        onClick={() => onSort(sort === by ? `-${by}` : by)}
      >
        {label}
        {order === 'ascending' && <IconArrowUp size={12} aria-hidden="true" />}
        {order === 'descending' && <IconArrowDown size={12} aria-hidden="true" />}
      </button>
    </span>
  );
}

export function DossierHeader(sorted: SortedProps) {
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className={styles['group']}>
      <div role="row" className={styles['header']} aria-rowindex={1}>
        <HeaderPick />
        <SortColumn by="reference" label={t('dossiers.reference')} {...sorted} />
        <span role="columnheader">{t('dossiers.client')}</span>
        <span role="columnheader">{t('dossiers.phase')}</span>
        <span role="columnheader">{t('dossiers.nextAct')}</span>
        <SortColumn by="nextDeadline" label={t('dossiers.date')} atEnd {...sorted} />
        <span role="columnheader" data-end>
          {t('deadlines.days')}
        </span>
        <span role="columnheader">
          <VisuallyHidden>{t('dossiers.responsible')}</VisuallyHidden>
        </span>
      </div>
    </div>
  );
}
