import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineRow, DeadlineSort } from '@quantieme/api-client';
import { Listing } from '../ui/long-list/listing.tsx';
import type { PrintedColumn } from '../ui/long-list/printed-list.tsx';
import type { PagedRows } from '../ui/long-list/use-paged-rows.ts';
import type { PrinterRef } from '../ui/long-list/use-printed-list.ts';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { DaysLeft } from '../ui/days-left.tsx';
import { DeadlineActs } from './deadline-acts.tsx';
import { DeadlineHeader } from './deadline-header.tsx';
import { DeadlineLine } from './deadline-line.tsx';
import styles from './deadline-list.module.css';
import type { DeadlineParams, DeadlineSearch } from './deadline-search.ts';
import { DueDate } from './due-date.tsx';
import { useFilterWords } from './use-filter-words.ts';

interface DeadlineListProps {
  readonly rows: PagedRows<DeadlineRow>;
  readonly search: DeadlineSearch;
  readonly params: DeadlineParams;
  readonly onSort: (sort: DeadlineSort) => void;
  readonly onWhy: (id: string) => void;
  readonly printerRef: PrinterRef;
}

const whoOf = ({ dossier }: DeadlineRow) => dossier.client?.displayName ?? dossier.label;

function usePrintedColumns(): readonly PrintedColumn<DeadlineRow>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        ...{ head: t('deadlines.severity'), share: 14 },
        cell: (row) => <SeverityMark deadline={row} />,
      },
      { ...{ head: t('deadlines.act'), share: 30 }, cell: (row) => row.label },
      {
        ...{ head: t('deadlines.dossier'), share: 22 },
        cell: (row) => (
          <>
            {row.dossier.reference} · <bdi>{whoOf(row)}</bdi>
          </>
        ),
      },
      { ...{ head: t('deadlines.date'), share: 13 }, cell: (row) => <DueDate deadline={row} /> },
      {
        ...{ head: t('deadlines.days'), share: 8 },
        cell: (row) => <DaysLeft days={row.daysLeft} status={row.status} nature={row.nature} />,
      },
      { ...{ head: t('deadlines.who'), share: 13 }, cell: (row) => row.assignee?.name },
    ],
    [t],
  );
}

/** A row; above it whose it is, where that changes. */
function useRow(search: DeadlineSearch, onWhy: (id: string) => void) {
  const { t } = useTranslation();
  const isGrouped = search.group === 'person';
  const isUnowned = search.view === 'unowned';
  return useCallback(
    (row: DeadlineRow, index: number, before: DeadlineRow | undefined) => (
      <>
        {isGrouped && (!before || before.assignee?.id !== row.assignee?.id) && (
          <div role="row" className={styles['person']}>
            <span role="cell">{row.assignee?.name ?? t('deadlines.nobody')}</span>
          </div>
        )}
        <DeadlineLine deadline={row} unowned={isUnowned} onWhy={onWhy} rowIndex={index + 2} />
      </>
    ),
    [isGrouped, isUnowned, onWhy, t],
  );
}

/** The whole échéancier. */
export function DeadlineList(props: DeadlineListProps) {
  const { rows, search, params, onSort, onWhy, printerRef } = props;
  const { t } = useTranslation();
  return (
    <Listing
      label={t('nav.deadlines')}
      rows={rows}
      path="/v1/deadlines"
      asked={params}
      filters={useFilterWords(search)}
      columns={usePrintedColumns()}
      printerRef={printerRef}
      header={<DeadlineHeader sort={search.group ? 'assignee' : search.sort} onSort={onSort} />}
      renderRow={useRow(search, onWhy)}
      isUneven={search.group === 'person'}
      nameOf={({ label, dossier }) => `${dossier.reference} · ${label}`}
      keyOf={({ id, dossier }) => [id, dossier.id]}
      acts={(chosen, answered) => <DeadlineActs chosen={chosen} answered={answered} />}
    />
  );
}
