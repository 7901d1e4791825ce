import { foldForSearch, type DateOrder, type ImportColumn } from '@quantieme/persistence';
import { columnName, type SheetRow } from '@quantieme/sheets';
import { sameHeader } from './import-problems.ts';
import { orderIn, orderOf } from './read-day.ts';

const SAMPLES = 3;
const SAMPLE_LENGTH = 60;

/** The columns of a sheet, found while its rows pass by. */
export class ColumnsRead {
  readonly #headers: string[];
  readonly #samples: Set<string>[] = [];
  readonly #orders: Set<DateOrder | 'either'>[] = [];

  /** Throws `import/same-header`. */
  constructor(header: SheetRow) {
    this.#headers = [...header.cells];
    refuseTwice(this.#headers);
  }

  add({ cells }: SheetRow): void {
    for (const [index, cell] of cells.entries()) {
      if (cell === '') continue;
      const samples = (this.#samples[index] ??= new Set());
      if (samples.size < SAMPLES) samples.add(cell.slice(0, SAMPLE_LENGTH));
      const order = orderIn(cell);
      if (order !== null) (this.#orders[index] ??= new Set()).add(order);
    }
  }

  columns(): readonly ImportColumn[] {
    const count = Math.max(this.#headers.length, this.#samples.length);
    return Array.from({ length: count }, (_, index) => ({
      header: this.#headers[index] || columnName(index),
      samples: [...(this.#samples[index] ?? [])],
      dates: orderOf(this.#orders[index] ?? new Set()),
    }));
  }
}

function refuseTwice(headers: readonly string[]): void {
  const first = new Map<string, number>();
  for (const [index, header] of headers.entries()) {
    const folded = foldForSearch(header);
    if (folded === '') continue;
    const before = first.get(folded);
    if (before !== undefined) throw sameHeader(header, columnName(before), columnName(index));
    first.set(folded, index);
  }
}
