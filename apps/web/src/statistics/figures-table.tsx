import type { ReactNode } from 'react';
import styles from './statistics.module.css';

interface FiguresTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: ReactNode;
    readonly cells: readonly ReactNode[];
  }[];
}

/** The figures of a drawing, for who reads rather than looks. */
export function FiguresTable({ caption, columns, rows }: FiguresTableProps) {
  return (
    <table className={styles['table']} aria-label={caption}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={columns[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface OpenProps {
  readonly words: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** A figure that leads to its dossiers. */
export function Open({ words, onOpen, children }: OpenProps) {
  return (
    <button type="button" className={styles['open']} aria-label={words} onClick={onOpen}>
      {children}
    </button>
  );
}
