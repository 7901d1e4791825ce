import { Skeleton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineRow, DeadlineSort } from '@quantieme/api-client';
import { usePrinting } from '../ui/use-printing.ts';
import { DeadlineHeader } from './deadline-header.tsx';
import { DeadlineLine } from './deadline-line.tsx';
import styles from './deadline-roll.module.css';
import type { DeadlineSearch } from './deadline-search.ts';

const OVERSCAN = 12;
const ROW_ESTIMATE_PX = 44;

interface DeadlineRollProps {
  /** As many as are known. */
  readonly count: number;
  /** Undefined while its page is on its way. */
  readonly rowAt: (index: number) => DeadlineRow | undefined;
  readonly onSeen: (first: number, last: number) => void;
  readonly search: DeadlineSearch;
  readonly onSort: (sort: DeadlineSort) => void;
  readonly onWhy: (id: string) => void;
}

function scrollArea(): HTMLElement | null {
  return document.getElementById('main');
}

interface ItemProps extends Pick<DeadlineRollProps, 'rowAt' | 'onWhy'> {
  readonly index: number;
  readonly grouped: boolean;
  readonly unowned: boolean;
}

/** A row; above it whose it is, where that changes. */
function Item({ rowAt, index, grouped, unowned, onWhy }: ItemProps) {
  const { t } = useTranslation();
  const deadline = rowAt(index);
  if (!deadline) {
    return (
      <div className={styles['coming']} aria-hidden="true">
        <Skeleton height={11} width={`${30 + ((index * 17) % 30)}%`} />
      </div>
    );
  }
  const before = rowAt(index - 1);
  const changes = grouped && (!before || before.assignee?.id !== deadline.assignee?.id);
  return (
    <>
      {changes && (
        <div role="row" className={styles['person']}>
          <span role="cell">{deadline.assignee?.name ?? t('deadlines.nobody')}</span>
        </div>
      )}
      <DeadlineLine deadline={deadline} unowned={unowned} onWhy={onWhy} rowIndex={index + 2} />
    </>
  );
}

/** The whole échéancier, however long: only what is on screen exists. */
export function DeadlineRoll(props: DeadlineRollProps) {
  const { count, rowAt, onSeen, search, onSort, onWhy } = props;
  const { t } = useTranslation();
  const body = useRef<HTMLDivElement>(null);
  const roll = useVirtualizer({
    count,
    getScrollElement: scrollArea,
    estimateSize: () => ROW_ESTIMATE_PX,
    overscan: OVERSCAN,
    scrollMargin: body.current?.offsetTop ?? 0,
  });
  const every = {
    ...{ rowAt, onWhy },
    grouped: search.group === 'person',
    unowned: search.view === 'unowned',
  };
  const printing = usePrinting();
  const shown = roll.getVirtualItems();
  const first = shown[0]?.index ?? 0;
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => onSeen(first, last), [onSeen, first, last]);
  const printed = Array.from({ length: printing ? count : 0 }, (_, index) => index);
  return (
    <div role="table" aria-label={t('nav.deadlines')} aria-rowcount={count + 1}>
      <DeadlineHeader sort={search.group ? 'assignee' : search.sort} onSort={onSort} />
      <div
        role="rowgroup"
        ref={body}
        className={styles['body']}
        style={{ blockSize: roll.getTotalSize() }}
      >
        {printed.filter(rowAt).map((index) => (
          <Item key={index} index={index} {...every} />
        ))}
        {(printing ? [] : shown).map((virtual) => (
          <div
            key={rowAt(virtual.index)?.id ?? virtual.key}
            ref={roll.measureElement}
            role="presentation"
            data-index={virtual.index}
            className={styles['slot']}
            style={{ insetBlockStart: virtual.start - roll.options.scrollMargin }}
          >
            <Item index={virtual.index} {...every} />
          </div>
        ))}
      </div>
    </div>
  );
}
