import { memo, useEffect, useState, type ReactNode } from 'react';
import type { DrawingTurns } from './drawing-turns.ts';
import styles from './long-list.module.css';

export interface Identified {
  readonly id: string;
}

/** A row, its place, and the row before it. */
export type RenderRow<Row> = (row: Row, index: number, before: Row | undefined) => ReactNode;

interface ItemProps {
  readonly row: Identified | undefined;
  readonly before: Identified | undefined;
  readonly index: number;
  readonly renderRow: RenderRow<never>;
  readonly turns: DrawingTurns;
  /** As it appears. */
  readonly isOnScreen: boolean;
}

function Coming({ index }: Pick<ItemProps, 'index'>) {
  return (
    <div className={styles['coming']} aria-hidden="true" data-coming>
      <span className={styles['bone']} style={{ inlineSize: `${30 + ((index * 17) % 30)}%` }} />
    </div>
  );
}

function Known(props: ItemProps & { readonly row: Identified }) {
  const { row, before, index, renderRow, turns, isOnScreen } = props;
  const [isDrawn, setDrawn] = useState(() => turns.mayDraw(isOnScreen));
  useEffect(
    () => (isDrawn ? undefined : turns.wait(() => setDrawn(true), isOnScreen)),
    // Where it stood as it appeared says when its turn comes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [isDrawn, turns],
  );
  if (!isDrawn) return <Coming index={index} />;
  return (renderRow as RenderRow<Identified>)(row, index, before);
}

function isSame(one: ItemProps, other: ItemProps): boolean {
  const { row, before, index, renderRow } = other;
  return (
    one.row === row && one.before === before && one.index === index && one.renderRow === renderRow
  );
}

/** Drawn again only when it is another row, or says something else. */
export const ListItem = memo(function ListItem({ row, ...props }: ItemProps) {
  return row === undefined ? <Coming index={props.index} /> : <Known row={row} {...props} />;
}, isSame);
