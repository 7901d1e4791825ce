import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '@quantieme/api-client';
import { ListFoot } from '../ui/list-foot.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { importRowsQuery } from './imports.queries.ts';
import styles from './imports.module.css';

interface ImportRowsProps {
  readonly one: ImportView;
  readonly state: 'refused' | 'kept' | 'same';
}

/** Rows in one state, each with the cell and the reason. */
export function ImportRows({ one, state }: ImportRowsProps) {
  const { t } = useTranslation();
  const list = useInfiniteQuery(importRowsQuery(one, state));
  if (list.error) return <ProblemNotice error={list.error} />;
  if (!list.data) return <LoadingRows rows={3} />;
  const rows = list.data.pages.flatMap(({ data }) => data);
  return (
    <div className={styles['block']}>
      <ul className={styles['rows']} aria-label={t(`imports.list.${state}`)}>
        {rows.flatMap(({ number, problems }) =>
          problems.map(({ cell, code, detail }) => (
            <li key={`${number} ${cell} ${code}`} className={styles['problem']}>
              <span className={styles['cell']}>{cell}</span>
              <span>{detail}</span>
            </li>
          )),
        )}
      </ul>
      <ListFoot list={list} />
    </div>
  );
}
