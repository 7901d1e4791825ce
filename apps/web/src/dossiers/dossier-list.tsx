import { useEffect, useMemo, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierRow as Row } from '@quantieme/api-client';
import { DueDate } from '../deadlines/due-date.tsx';
import { sheetAddress } from '../ui/export-menu.tsx';
import { LongList } from '../ui/long-list/long-list.tsx';
import { PrintedList, type PrintedColumn } from '../ui/long-list/printed-list.tsx';
import { TooManyToPrint } from '../ui/long-list/too-many-to-print.tsx';
import { useRowSelection } from '../ui/long-list/use-choosing.ts';
import type { PagedRows } from '../ui/long-list/use-paged-rows.ts';
import { usePrintedList } from '../ui/long-list/use-printed-list.ts';
import { DossierBar } from './dossier-bar.tsx';
import { DossierHeader } from './dossier-header.tsx';
import { clientsOf } from './dossier-names.ts';
import { DossierRow } from './dossier-row.tsx';
import { askedOf, type DossierSearch, type DossierSort } from './dossier-search.ts';
import { useDossierFilterWords } from './use-dossier-filter-words.ts';

interface DossierListProps {
  readonly rows: PagedRows<Row>;
  readonly search: DossierSearch;
  readonly onSort: (sort: DossierSort) => void;
  /** What the page's own button to print calls. */
  readonly printerRef: RefObject<(() => void) | null>;
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

/** The table of every dossier, however many: on the screen, chosen from, on paper. */
export function DossierList({ rows, search, onSort, printerRef }: DossierListProps) {
  const { t } = useTranslation();
  const asked = askedOf(search);
  const selection = useRowSelection<Row>(asked);
  const { printed, print, printChosen, ...tooMany } = usePrintedList(rows);
  const filters = useDossierFilterWords(search);
  const columns = usePrintedColumns();
  useEffect(() => {
    printerRef.current = print;
    return () => {
      printerRef.current = null;
    };
  }, [printerRef, print]);
  return (
    <>
      <PrintedList printed={printed} filters={filters} columns={columns} />
      <div data-print={printed ? 'no' : undefined}>
        <LongList
          label={t('nav.dossiers')}
          rows={rows}
          header={<DossierHeader sort={asked.sort} onSort={onSort} />}
          renderRow={rowOf}
          selection={selection}
        />
      </div>
      <DossierBar selection={selection} rows={rows} onPrint={printChosen} />
      <TooManyToPrint
        total={tooMany.tooMany}
        onClose={tooMany.forget}
        onPrintFirst={tooMany.printFirst}
        sheet={sheetAddress('/v1/dossiers', asked, { format: 'xlsx' })}
      />
    </>
  );
}
