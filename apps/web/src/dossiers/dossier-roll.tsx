import { Button, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierRow as Row } from '@quantieme/api-client';
import { usePrinting } from '../ui/use-printing.ts';
import { DossierRow } from './dossier-row.tsx';
import styles from './dossier-row.module.css';
import type { DossierSort } from './dossier-search.ts';

const OVERSCAN = 12;
const NEAR_END = 20;
const ROW_ESTIMATE_PX = 44;

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

function Header(sorted: SortedProps) {
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className={styles['group']}>
      <div role="row" className={styles['header']} aria-rowindex={1}>
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

interface DossierRollProps extends SortedProps {
  readonly rows: readonly Row[];
  readonly more: boolean;
  readonly loadingMore: boolean;
  readonly onMore: () => void;
}

/** The table of every dossier, however many: only what is on screen exists, and pages come as one scrolls. */
export function DossierRoll({ rows, more, loadingMore, onMore, ...sorted }: DossierRollProps) {
  const { t } = useTranslation();
  const body = useRef<HTMLDivElement>(null);
  const roll = useVirtualizer({
    count: rows.length,
    getScrollElement: () => document.getElementById('main'),
    estimateSize: () => ROW_ESTIMATE_PX,
    overscan: OVERSCAN,
    scrollMargin: body.current?.offsetTop ?? 0,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const printing = usePrinting();
  const shown = roll.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && !loadingMore && last >= rows.length - NEAR_END) onMore();
  }, [more, loadingMore, last, rows.length, onMore]);
  return (
    <>
      <div role="table" aria-label={t('nav.dossiers')} aria-rowcount={more ? -1 : rows.length + 1}>
        <Header {...sorted} />
        <div
          role="rowgroup"
          ref={body}
          className={styles['body']}
          style={{ blockSize: roll.getTotalSize() }}
        >
          {printing &&
            rows.map((row, index) => (
              <DossierRow key={row.id} dossier={row} rowIndex={index + 2} />
            ))}
          {(printing ? [] : shown).map(({ index, key, start }) => {
            const row = rows[index];
            return (
              row && (
                <div
                  key={key}
                  ref={roll.measureElement}
                  role="presentation"
                  data-index={index}
                  className={styles['slot']}
                  style={{ insetBlockStart: start - roll.options.scrollMargin }}
                >
                  <DossierRow dossier={row} rowIndex={index + 2} />
                </div>
              )
            );
          })}
        </div>
      </div>
      {more && (
        <div className={styles['more']} data-print="no">
          <Button variant="default" loading={loadingMore} onClick={onMore}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </>
  );
}
