import type { ReactNode } from 'react';
import { sheetAddress } from '../export-menu.tsx';
import { ExportChosen, PrintChosen } from './chosen-acts.tsx';
import { LongList, type LongListProps } from './long-list.tsx';
import { PrintedList, type PrintedColumn } from './printed-list.tsx';
import { SelectionBar, type Answered, type SelectionBarProps } from './selection-bar.tsx';
import { TooManyToPrint } from './too-many-to-print.tsx';
import { useRowSelection } from './use-choosing.ts';
import type { PagedRows } from './use-paged-rows.ts';
import { usePrintedList, type PrinterRef } from './use-printed-list.ts';

interface Identified {
  readonly id: string;
}

interface ListingProps<Row extends Identified>
  extends Omit<LongListProps<Row>, 'selection'>, Pick<SelectionBarProps<Row>, 'nameOf' | 'keyOf'> {
  readonly rows: PagedRows<Row>;
  /** Where the list is read, and as what: under other filters nothing is chosen. */
  readonly path: '/v1/deadlines' | '/v1/dossiers';
  readonly asked: Readonly<Record<string, string | number | undefined>>;
  /** The same filters, in words. */
  readonly filters: readonly string[];
  /** On paper. */
  readonly columns: readonly PrintedColumn<Row>[];
  readonly printerRef: PrinterRef;
  /** What is done with the chosen rows, but for their export and print. */
  readonly acts: (chosen: readonly Row[], answered: Answered) => ReactNode;
}

/** A whole list, however long: on the screen, chosen from, on paper. */
export function Listing<Row extends Identified>(props: ListingProps<Row>) {
  const { label, rows, path, asked, filters, columns, printerRef, acts } = props;
  const { nameOf, keyOf, ...list } = props;
  const selection = useRowSelection<Row>(asked);
  const { printed, printChosen, ...tooMany } = usePrintedList(rows, printerRef);
  return (
    <>
      <PrintedList printed={printed} filters={filters} columns={columns} />
      <div data-print={printed ? 'no' : undefined}>
        <LongList {...list} selection={selection} />
      </div>
      <SelectionBar selection={selection} rows={rows} nameOf={nameOf} keyOf={keyOf}>
        {(chosen, answered) => (
          <>
            {acts(chosen, answered)}
            <ExportChosen
              path={`${path}/selection`}
              fileName={label}
              ids={chosen.map(({ id }) => id)}
            />
            <PrintChosen onPrint={() => printChosen(chosen)} />
          </>
        )}
      </SelectionBar>
      <TooManyToPrint
        total={tooMany.tooMany}
        onClose={tooMany.forget}
        onPrintFirst={tooMany.printFirst}
        sheet={sheetAddress(path, asked, { format: 'xlsx' })}
      />
    </>
  );
}
