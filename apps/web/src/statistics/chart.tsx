import {
  createContext,
  use,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import styles from './chart.module.css';

interface Tip {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const Tips = createContext<(tip: Tip | null) => void>(() => undefined);

const NARROW = 440;
const FIRST_WIDTH = 720;

export interface Frame {
  readonly width: number;
  /** A phone: names stand above their bars. */
  readonly narrow: boolean;
}

interface ChartProps {
  readonly label: string;
  readonly heightOf: (frame: Frame) => number;
  readonly children: (frame: Frame) => ReactNode;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

const marksIn = (root: ParentNode) => [...root.querySelectorAll<SVGGElement>('[data-mark]')];

/** One stop for the Tab key; arrows go from mark to mark. */
function step(event: KeyboardEvent<SVGSVGElement>): void {
  const by = STEPS[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const marks = marksIn(event.currentTarget);
  const here = marks.findIndex((mark) => mark === document.activeElement);
  const next = Math.min(Math.max(here + by, 0), marks.length - 1);
  for (const [index, mark] of marks.entries())
    mark.setAttribute('tabindex', index === next ? '0' : '-1');
  marks[next]?.focus();
}

/** How wide the place of a drawing is, before anything is painted and whenever it changes. */
function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(FIRST_WIDTH);
  useLayoutEffect(() => {
    const place = box.current;
    if (!place) return undefined;
    const measure = () => setWidth(Math.round(place.clientWidth) || FIRST_WIDTH);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, [box]);
  return width;
}

/** A drawing as wide as its place, in points of the screen; words are never stretched. */
export function Chart({ label, heightOf, children }: ChartProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [tip, setTip] = useState<Tip | null>(null);
  const frame = useMemo(() => ({ width, narrow: width < NARROW }), [width]);
  const height = heightOf(frame);
  useLayoutEffect(() => {
    const marks = drawing.current ? marksIn(drawing.current) : [];
    if (!marks.some((mark) => mark.getAttribute('tabindex') === '0'))
      marks[0]?.setAttribute('tabindex', '0');
  });
  return (
    <div ref={box} className={styles['chart']} onMouseLeave={() => setTip(null)}>
      <svg
        ref={drawing}
        role="group"
        aria-label={label}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        onKeyDown={step}
      >
        <Patterns />
        <Tips value={setTip}>{children(frame)}</Tips>
      </svg>
      {tip && (
        <div
          className={styles['tip']}
          aria-hidden="true"
          style={{ insetBlockStart: tip.y, left: Math.min(Math.max(tip.x, 90), width - 90) }}
        >
          {tip.text}
        </div>
      )}
    </div>
  );
}

/** Fills that are told apart without their colour. */
function Patterns() {
  return (
    <defs>
      <pattern
        id="q-hatch"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" className={styles['under']} />
        <rect width="3" height="6" className={styles['over']} />
      </pattern>
      <pattern
        id="q-amber"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" className={styles['under']} />
        <rect width="3.6" height="6" className={styles['amber']} />
      </pattern>
      <pattern id="q-dots" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" className={styles['under']} />
        <circle cx="3" cy="3" r="1.3" className={styles['dot']} />
      </pattern>
    </defs>
  );
}

interface MarkProps {
  /** What it is and its figure, in words. */
  readonly words: string;
  readonly onOpen?: () => void;
  readonly at: readonly [x: number, y: number];
  readonly children: ReactNode;
}

/** A part of a drawing that says its figure and leads to what is behind it. */
export function Mark({ words, onOpen, at: [x, y], children }: MarkProps) {
  const setTip = use(Tips);
  const show = () => setTip({ text: words, x, y });
  const hide = () => setTip(null);
  return (
    <g
      data-mark=""
      role="button"
      tabIndex={-1}
      aria-label={words}
      className={styles['mark']}
      onMouseEnter={show}
      onMouseLeave={hide}
      onFocus={show}
      onBlur={hide}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen?.();
      }}
    >
      {children}
    </g>
  );
}
