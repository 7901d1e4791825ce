import { ActionIcon } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { IconX } from '@tabler/icons-react';
import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RefusedRowView } from '@quantieme/api-client';
import { useNotifyDone } from '../undo.tsx';
import type { RowSelection } from './row-selection.ts';
import styles from './selection-bar.module.css';
import { MOST_CHOSEN } from './use-choosing.ts';
import type { PagedRows } from './use-paged-rows.ts';

interface Identified {
  readonly id: string;
}

/** What the server did of it: these, and not those. */
interface Together {
  readonly done: readonly string[];
  readonly refused: readonly RefusedRowView[];
}

interface Said {
  readonly message: string;
  readonly undo?: () => void;
}

/** Tells what was done; what was not stays chosen, each row with its reason. */
export type Answered = (answer: Together, said: Said) => void;

export interface SelectionBarProps<Row extends Identified> {
  readonly selection: RowSelection<Row>;
  /** Left out: only what is loaded can be chosen. */
  readonly rows?: Pick<PagedRows<Row>, 'total' | 'reachEnd' | 'readRange'>;
  /** What a row is called where it could not be changed. */
  readonly nameOf: (row: Row) => string;
  /** What a refusal names it by; its own id unless told. */
  readonly keyOf?: ((row: Row) => readonly string[]) | undefined;
  readonly children: (chosen: readonly Row[], answered: Answered) => ReactNode;
}

function Offer<Row extends Identified>({
  selection,
  rows,
  chosen,
}: Required<Pick<SelectionBarProps<Row>, 'selection' | 'rows'>> & { readonly chosen: number }) {
  const { t } = useTranslation();
  const all = useMutation({
    mutationFn: async () => {
      const total = await rows.reachEnd();
      return rows.readRange(0, Math.min(total, MOST_CHOSEN) - 1);
    },
    onSuccess: (found) => selection.choose(found),
  });
  const { total } = rows;
  const most = total === null ? null : Math.min(total, MOST_CHOSEN);
  if (most !== null && chosen >= most) {
    return total !== null && total > MOST_CHOSEN ? (
      <span className="q-dim">{t('rows.most', { count: MOST_CHOSEN })}</span>
    ) : null;
  }
  const words =
    total === null
      ? t('rows.chooseAllUncounted')
      : total > MOST_CHOSEN
        ? t('rows.chooseFirst', { count: MOST_CHOSEN, total })
        : t('rows.chooseAll', { count: total });
  return (
    <button
      type="button"
      className={styles['offer']}
      disabled={all.isPending}
      onClick={() => all.mutate()}
    >
      {words}
    </button>
  );
}

interface Refusal {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

function Refusals({ refused }: { readonly refused: readonly Refusal[] }) {
  const { t } = useTranslation();
  if (refused.length === 0) return null;
  return (
    <div className={styles['refused']} role="alert">
      <p>{t('rows.refused', { count: refused.length })}</p>
      <ul>
        {refused.map(({ id, name, detail }) => (
          <li key={id}>
            <bdi>{name}</bdi>
            {t('common.colon')} {detail}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What can be done with the rows that are chosen, over the foot of the list while there are some. */
export function SelectionBar<Row extends Identified>(props: SelectionBarProps<Row>) {
  const { selection, rows, nameOf, keyOf, children } = props;
  const { t } = useTranslation();
  const notifyDone = useNotifyDone();
  const chosen = [...useSyncExternalStore(selection.subscribe, selection.rows).values()];
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  if (chosen.length === 0) return null;
  const answered: Answered = (answer, said) => {
    const why = new Map(answer.refused.map(({ id, detail }) => [id, detail]));
    const left = chosen.flatMap((row) => {
      const key = (keyOf?.(row) ?? [row.id]).find((one) => why.has(one));
      return key === undefined ? [] : [{ row, detail: why.get(key) ?? '' }];
    });
    setRefused(left.map(({ row, detail }) => ({ id: row.id, name: nameOf(row), detail })));
    selection.choose(left.map(({ row }) => row));
    if (answer.done.length > 0) notifyDone(said);
  };
  return (
    <div className={styles['dock']} data-print="no">
      <div className={styles['bar']} role="group" aria-label={t('rows.acts')} data-selection-bar>
        <div className={styles['line']}>
          <span className={styles['count']}>{t('rows.chosen', { count: chosen.length })}</span>
          {rows && <Offer selection={selection} rows={rows} chosen={chosen.length} />}
          <span className={styles['acts']}>{children(chosen, answered)}</span>
          <ActionIcon
            className={styles['clear']}
            aria-label={t('rows.clear')}
            title={t('rows.clearHint')}
            onClick={() => selection.clear()}
          >
            <IconX size={16} stroke={1.7} />
          </ActionIcon>
        </div>
        <Refusals refused={refused} />
      </div>
    </div>
  );
}
