import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession, useClock } from '../../session/session-context.ts';
import { CivilDate } from '../moment.tsx';
import styles from './printed-list.module.css';
import type { Printed } from './use-printed-list.ts';

export interface PrintedColumn<Row> {
  readonly head: string;
  /** Of the sheet, in hundredths. */
  readonly share: number;
  readonly cell: (row: Row) => ReactNode;
}

interface PrintedListProps<Row> {
  readonly printed: Printed<Row> | null;
  /** What the list is of: its filters, in words. */
  readonly filters: readonly string[];
  readonly columns: readonly PrintedColumn<Row>[];
}

/** A list on paper: what it is of, when it was printed, its rows under headings that every page repeats. */
export function PrintedList<Row extends { readonly id: string }>(props: PrintedListProps<Row>) {
  const { printed, filters, columns } = props;
  const { t } = useTranslation();
  const { firm } = useSession();
  const { today } = useClock();
  if (printed === null) return null;
  const { rows, total } = printed;
  return (
    <section className={styles['sheet']} data-printed>
      <p className={styles['meta']}>
        {[firm.name, ...filters].join(' · ')} · {t('rows.printedRows', { count: rows.length })}
        {today && (
          <>
            {' · '}
            {t('rows.printedOn')} <CivilDate on={today} as="long" />
          </>
        )}
      </p>
      {(total === null || total > rows.length) && (
        <p className={styles['note']}>
          {total === null
            ? t('rows.printedSome', { count: rows.length })
            : t('rows.printedOf', { count: rows.length, total })}
        </p>
      )}
      <table>
        <colgroup>
          {columns.map(({ head, share }) => (
            <col key={head} style={{ inlineSize: `${share}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map(({ head, cell }) => (
                <td key={head}>{cell(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
