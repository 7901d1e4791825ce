import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierRow as Row } from '@quantieme/api-client';
import { DueDate } from '../deadlines/due-date.tsx';
import { Listing } from '../ui/long-list/listing.tsx';
import type { PrintedColumn } from '../ui/long-list/printed-list.tsx';
import type { PagedRows } from '../ui/long-list/use-paged-rows.ts';
import type { PrinterRef } from '../ui/long-list/use-printed-list.ts';
import { DossierActs } from './dossier-acts.tsx';
import { DossierHeader } from './dossier-header.tsx';
import { clientsOf } from './dossier-names.ts';
import { DossierRow } from './dossier-row.tsx';
import { askedOf, type DossierSearch, type DossierSort } from './dossier-search.ts';
import { useDossierFilterWords } from './use-dossier-filter-words.ts';

interface DossierListProps {
  readonly rows: PagedRows<Row>;
  readonly search: DossierSearch;
  readonly onSort: (sort: DossierSort) => void;
  readonly printerRef: PrinterRef;
}

const rowOf = (row: Row, index: number) => <DossierRow dossier={row} rowIndex={index + 2} />;

function usePrintedColumns(): readonly PrintedColumn<Row>[] {
  const { t } = useTranslation();
  return useMemo(
    () => [
      { ...{ head: t('dossiers.reference'), share: 11 }, cell: (row) => row.reference },
      {
        ...{ head: t('dossiers.client'), share: 20 },
        cell: (row) => <bdi>{clientsOf(row) || row.label}</bdi>,
      },
      { ...{ head: t('dossiers.procedure'), share: 19 }, cell: (row) => row.procedure.label },
      {
        ...{ head: t('dossiers.nextAct'), share: 25 },
        cell: (row) => row.nextDeadline?.label ?? t('dossiers.noDeadline'),
      },
      {
        ...{ head: t('dossiers.date'), share: 12 },
        cell: (row) => row.nextDeadline && <DueDate deadline={row.nextDeadline} />,
      },
      { ...{ head: t('dossiers.responsible'), share: 13 }, cell: (row) => row.responsible?.name },
    ],
    [t],
  );
}

/** The table of every dossier, however many. */
export function DossierList({ rows, search, onSort, printerRef }: DossierListProps) {
  const { t } = useTranslation();
  const asked = askedOf(search);
  return (
    <Listing
      label={t('nav.dossiers')}
      rows={rows}
      path="/v1/dossiers"
      asked={asked}
      filters={useDossierFilterWords(search)}
      columns={usePrintedColumns()}
      printerRef={printerRef}
      header={<DossierHeader sort={asked.sort} onSort={onSort} />}
      renderRow={rowOf}
      nameOf={(row) => `${row.reference} · ${clientsOf(row) || row.label}`}
      acts={(chosen, answered) => <DossierActs chosen={chosen} answered={answered} />}
    />
  );
}
