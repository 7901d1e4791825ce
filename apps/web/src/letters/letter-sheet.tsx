import { useTranslation } from 'react-i18next';
import type { PageBlockView, PageRunView } from '@quantieme/api-client';
import styles from './letters.module.css';

/** A sheet is 160 mm of text: indents are shares of it. */
const TEXT_MM = 160;

function Runs({ runs }: { readonly runs: readonly PageRunView[] }) {
  return runs.map(({ text, bold, italic, underline }, index) => (
    <span
      key={index}
      data-bold={bold || undefined}
      data-italic={italic || undefined}
      data-underline={underline || undefined}
    >
      {text}
    </span>
  ));
}

function Block({ block }: { readonly block: PageBlockView }) {
  const { heading, align, indentMm, marker, runs, rows } = block;
  if (rows.length > 0) {
    return (
      <table className={styles['table']}>
        <tbody>
          {rows.map(({ header, cells }, row) => (
            <tr key={row}>
              {cells.map((cell, index) =>
                header ? (
                  <th key={index} scope="col">
                    <Runs runs={cell.runs} />
                  </th>
                ) : (
                  <td key={index}>
                    <Runs runs={cell.runs} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  const style = { textAlign: align, marginInlineStart: `${(indentMm / TEXT_MM) * 100}%` } as const;
  if (heading !== null) {
    return (
      <p className={styles['sheetHeading']} style={style}>
        <Runs runs={runs} />
      </p>
    );
  }
  return (
    <p className={styles['paragraph']} style={marker === null ? style : undefined}>
      {marker !== null && <span className={styles['marker']}>{marker} </span>}
      <Runs runs={runs} />
    </p>
  );
}

/** The letter as it will read; its layout is Word's. */
export function LetterSheet({ page }: { readonly page: readonly PageBlockView[] }) {
  const { t } = useTranslation();
  return (
    <article className={styles['sheet']} lang="fr" aria-label={t('letters.preview')}>
      {page.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </article>
  );
}
