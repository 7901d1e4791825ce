import {
  useVirtualizer,
  defaultRangeExtractor,
  type Range,
  type VirtualizerOptions,
} from '@tanstack/react-virtual';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { ChoosingFrame } from './choosing-frame.tsx';
import { DrawingTurns } from './drawing-turns.ts';
import { ListItem, type Identified, type RenderRow } from './list-item.tsx';
import styles from './long-list.module.css';
import type { RowSelection } from './row-selection.ts';
import { ChoosingRows } from './selection-context.tsx';
import { useChoosing } from './use-choosing.ts';
import { useLongPress } from './use-long-press.ts';
import { useKeptPlace, usePlaceLeft } from './use-kept-place.ts';
import { useRowKeys } from './use-row-keys.ts';
import type { PagedRows } from './use-paged-rows.ts';

const HEADER_PX = 36;
const FOOT_PX = 72;
const LINE_PX = 45;
/** More than are ever there: rows to come take each other's place rather than being made anew. */
const COMING = 128;
const PHONE = '(max-width: 47.99em)';

const scrollArea = () => document.getElementById('main');

interface Lines {
  /** As high as the style sheet draws a row, so that a far one is where it is looked for. */
  readonly height: number;
  /** Words take the lines they need: each row is as high as it turns out to be. */
  readonly vary: boolean;
  readonly overscan: number;
}

function useLines(): Lines {
  const [lines] = useState((): Lines => {
    if (window.matchMedia(PHONE).matches) return { height: 73, vary: true, overscan: 8 };
    const row = getComputedStyle(document.documentElement).getPropertyValue('--q-row');
    return { height: Number.parseFloat(row) + 1 || LINE_PX, vary: false, overscan: 14 };
  });
  return lines;
}

type MeasureElement = NonNullable<VirtualizerOptions<HTMLElement, Element>['measureElement']>;

export interface LongListProps<Row extends Identified> {
  readonly label: string;
  readonly rows: PagedRows<Row>;
  readonly header: ReactNode;
  /** Kept from one drawing to the next. */
  readonly renderRow: RenderRow<Row>;
  /** Some rows have a heading above them: none is as high as another. */
  readonly isUneven?: boolean;
  /** Left out: no row can be chosen. */
  readonly selection?: RowSelection<Row> | undefined;
}

/** Where the list begins in the page that scrolls: what is above it may take more lines, or fewer. */
function useTopOf(body: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const above = body.current?.parentElement?.parentElement?.parentElement?.parentElement;
    if (!above) return undefined;
    const look = () => setTop(body.current?.offsetTop ?? 0);
    look();
    const observer = new ResizeObserver(look);
    for (const child of above.children) observer.observe(child);
    return () => observer.disconnect();
  }, [body]);
  return top;
}

/** What the browser has laid out by itself; asking it for a row at a time would make it do so for each. */
const laidOut: MeasureElement = (element, entry, { options, indexFromElement, itemSizeCache }) => {
  const box = entry?.borderBoxSize?.[0];
  if (box) return Math.round(box.blockSize);
  const index = indexFromElement(element);
  return itemSizeCache.get(options.getItemKey(index)) ?? options.estimateSize(index);
};

interface RollAsked<Row> {
  readonly rows: PagedRows<Row>;
  /** The row that has the keyboard. */
  readonly held: number | null;
  /** How far it is scrolled as it appears. */
  readonly top: number;
}

function useRoll<Row extends Identified>({ rows, held, top }: RollAsked<Row>) {
  const body = useRef<HTMLDivElement>(null);
  const { height, overscan } = useLines();
  const roll = useVirtualizer({
    count: rows.count,
    getScrollElement: scrollArea,
    estimateSize: () => height,
    measureElement: laidOut,
    overscan,
    initialOffset: top,
    scrollMargin: useTopOf(body),
    scrollPaddingStart: HEADER_PX,
    scrollPaddingEnd: FOOT_PX,
    // The row that has the keyboard stays, however far one scrolls: it would lose it.
    rangeExtractor: useCallback(
      (range: Range) => {
        const indexes = defaultRangeExtractor(range);
        if (held === null || held >= range.count || indexes.includes(held)) return indexes;
        return [...indexes, held].toSorted((one, other) => one - other);
      },
      [held],
    ),
  });
  return { body, roll };
}

/** The whole of a list, however long: only what is on screen exists. Keys, choice of rows and the way back are its own. */
export function LongList<Row extends Identified>(props: LongListProps<Row>) {
  const { label, rows, header, renderRow, isUneven = false, selection } = props;
  const { vary } = useLines();
  const { count, rowAt, onSeen } = rows;
  const root = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<number | null>(null);
  const place = usePlaceLeft();
  const { body, roll } = useRoll({ rows, held, top: place?.top ?? 0 });
  const choosing = useChoosing({ rows, selection });
  const [turns] = useState(() => new DrawingTurns());
  const giveKeyboard = useRowKeys({ root, rows, roll, choosing, turns, onHeld: setHeld });
  useLongPress(root, choosing);
  useKeptPlace({ place, root, held, giveKeyboard });
  const shown = roll.getVirtualItems();
  const visible = shown.filter(({ index }) => index !== held || shown.length < 3);
  const first = visible[0]?.index ?? 0;
  const last = visible.at(-1)?.index ?? 0;
  useEffect(() => onSeen(first, last), [onSeen, first, last]);
  const isThere = shown.length > 0;
  useEffect(() => {
    if (isThere) turns.begin();
  }, [turns, isThere]);
  const isEach = vary || isUneven;
  return (
    <ChoosingRows value={choosing}>
      <ChoosingFrame root={root} isLong>
        <div role="table" aria-label={label} aria-rowcount={rows.total === null ? -1 : count + 1}>
          {header}
          <div
            role="rowgroup"
            ref={body}
            className={styles['body']}
            style={{ blockSize: roll.getTotalSize() }}
          >
            {shown.map(({ index, key, start }) => (
              <div
                key={
                  rowAt(index)?.id ?? (isEach || index === held ? key : `coming-${index % COMING}`)
                }
                ref={isEach ? roll.measureElement : undefined}
                role="presentation"
                data-index={index}
                className={styles['slot']}
                style={{ insetBlockStart: start - roll.options.scrollMargin }}
              >
                <ListItem
                  row={rowAt(index)}
                  before={index === 0 ? undefined : rowAt(index - 1)}
                  index={index}
                  renderRow={renderRow as RenderRow<never>}
                  turns={turns}
                  isOnScreen={
                    index >= (roll.range?.startIndex ?? 0) && index <= (roll.range?.endIndex ?? -1)
                  }
                />
              </div>
            ))}
          </div>
        </div>
      </ChoosingFrame>
    </ChoosingRows>
  );
}
