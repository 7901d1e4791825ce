import { Button } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineRow, DeadlineSort } from '@quantieme/api-client';
import { usePrinting } from '../ui/use-printing.ts';
import { DeadlineHeader } from './deadline-header.tsx';
import { DeadlineLine } from './deadline-line.tsx';
import styles from './deadline-roll.module.css';
import type { DeadlineSearch } from './deadline-search.ts';
import { withPersonHeadings, type RollItem } from './roll-items.ts';

const OVERSCAN = 12;
const NEAR_END = 20;
const ROW_ESTIMATE_PX = 44;

interface DeadlineRollProps {
  readonly rows: readonly DeadlineRow[];
  readonly search: DeadlineSearch;
  readonly onSort: (sort: DeadlineSort) => void;
  readonly onWhy: (id: string) => void;
  readonly more: boolean;
  readonly loadingMore: boolean;
  readonly onMore: () => void;
}

function scrollArea(): HTMLElement | null {
  return document.getElementById('main');
}

interface ItemProps {
  readonly item: RollItem;
  readonly index: number;
  readonly unowned: boolean;
  readonly onWhy: (id: string) => void;
}

function Item({ item, index, unowned, onWhy }: ItemProps) {
  const { t } = useTranslation();
  if (item.kind === 'deadline') {
    const { deadline } = item;
    const line = { deadline, unowned, onWhy };
    return <DeadlineLine {...line} rowIndex={index + 2} />;
  }
  return (
    <div role="row" className={styles['person']} aria-rowindex={index + 2}>
      <span role="cell">{item.name ?? t('deadlines.nobody')}</span>
    </div>
  );
}

/** The whole échéancier, however long: only what is on screen exists. */
export function DeadlineRoll(props: DeadlineRollProps) {
  const { rows, search, onSort, onWhy, more, loadingMore, onMore } = props;
  const { t } = useTranslation();
  const body = useRef<HTMLDivElement>(null);
  const items = useMemo(
    () => withPersonHeadings(rows, search.group === 'person'),
    [rows, search.group],
  );
  const roll = useVirtualizer({
    count: items.length,
    getScrollElement: scrollArea,
    estimateSize: () => ROW_ESTIMATE_PX,
    overscan: OVERSCAN,
    scrollMargin: body.current?.offsetTop ?? 0,
    getItemKey: (index) => items[index]?.key ?? index,
  });
  const every = { onWhy, unowned: search.view === 'unowned' };
  const printing = usePrinting();
  const shown = roll.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && !loadingMore && last >= items.length - NEAR_END) onMore();
  }, [more, loadingMore, last, items.length, onMore]);
  return (
    <>
      <div role="table" aria-label={t('nav.deadlines')} aria-rowcount={items.length + 1}>
        <DeadlineHeader sort={search.group ? 'assignee' : search.sort} onSort={onSort} />
        <div
          role="rowgroup"
          ref={body}
          className={styles['body']}
          style={{ blockSize: roll.getTotalSize() }}
        >
          {printing &&
            items.map((item, index) => (
              <Item key={item.key} item={item} index={index} {...every} />
            ))}
          {(printing ? [] : shown).map((virtual) => {
            const item = items[virtual.index];
            return (
              item && (
                <div
                  key={virtual.key}
                  ref={roll.measureElement}
                  role="presentation"
                  data-index={virtual.index}
                  className={styles['slot']}
                  style={{ insetBlockStart: virtual.start - roll.options.scrollMargin }}
                >
                  <Item item={item} index={virtual.index} {...every} />
                </div>
              )
            );
          })}
        </div>
      </div>
      {more && (
        <div className={styles['more']} data-print="no">
          <Button variant="default" loading={loadingMore} onClick={onMore}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </>
  );
}
