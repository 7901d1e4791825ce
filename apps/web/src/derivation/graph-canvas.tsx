import { ActionIcon } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingRows } from '../ui/loading.tsx';
import type { DrawnGraph, GraphNode } from './derivation-graph.ts';
import styles from './derivation.module.css';
import { GraphBox } from './graph-box.tsx';
import { edgeId, layoutOf, type Direction, type GraphLayout, type Point } from './graph-layout.ts';
import { isArrow, neighbour } from './neighbour.ts';

/** Below this, words are no longer read: the drawing is scrolled instead. */
const SMALLEST = 0.66;
const LARGEST = 1.5;
const ZOOM_STEP = 1.2;

export interface GraphCanvasProps {
  readonly graph: DrawnGraph;
  readonly direction: Direction;
  readonly chosen: string | null;
  readonly onOpen: (node: GraphNode) => void;
}

const layoutQuery = (graph: DrawnGraph, direction: Direction) => ({
  queryKey: ['graph-layout', direction, graph.nodes.map(({ id }) => id), graph.edges.map(edgeId)],
  queryFn: () => layoutOf(graph, direction),
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});

const pathOf = (points: readonly Point[]) =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x},${y}`).join(' ');

/** What follows from what; the list says it in words. */
function Arrows({ layout }: { readonly layout: GraphLayout }) {
  const head = useId();
  return (
    <svg
      className={styles['arrows']}
      width={layout.width}
      height={layout.height}
      aria-hidden="true"
    >
      <defs>
        <marker
          id={head}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="7"
          markerHeight="7"
          orient="auto"
        >
          <path className={styles['arrowHead']} d="M0,0.5 L7.5,4 L0,7.5 Z" />
        </marker>
      </defs>
      {layout.edges.map(({ id, points }) => (
        <path key={id} className={styles['arrow']} d={pathOf(points)} markerEnd={`url(#${head})`} />
      ))}
    </svg>
  );
}

interface ZoomProps {
  readonly zoom: number;
  /** Zoom at which everything is seen at once. */
  readonly all: number;
  readonly onZoom: (zoom: number) => void;
}

function Zoom({ zoom, all, onZoom }: ZoomProps) {
  const { t } = useTranslation();
  const smallest = Math.min(all, SMALLEST);
  return (
    <div className={styles['zoom']} data-print="no">
      <ActionIcon
        aria-label={t('derivation.zoomIn')}
        title={t('derivation.zoomIn')}
        disabled={zoom >= LARGEST}
        onClick={() => onZoom(Math.min(zoom * ZOOM_STEP, LARGEST))}
      >
        <IconPlus size={14} stroke={1.7} />
      </ActionIcon>
      <ActionIcon
        aria-label={t('derivation.zoomOut')}
        title={t('derivation.zoomOut')}
        disabled={zoom <= smallest}
        onClick={() => onZoom(Math.max(zoom / ZOOM_STEP, smallest))}
      >
        <IconMinus size={14} stroke={1.7} />
      </ActionIcon>
      <ActionIcon
        aria-label={t('derivation.fit')}
        title={t('derivation.fit')}
        onClick={() => onZoom(all)}
      >
        <IconArrowsMaximize size={14} stroke={1.7} />
      </ActionIcon>
    </div>
  );
}

interface DrawingProps extends GraphCanvasProps {
  readonly layout: GraphLayout;
  readonly zoom: number;
}

function Drawing({ graph, layout, zoom, chosen, onOpen }: DrawingProps) {
  const [reached, setReached] = useState<string | null>(null);
  const drawn = (id: string | null) => graph.nodes.some((node) => node.id === id);
  const start = drawn(chosen) ? chosen : graph.nodes[0]?.id;
  const current = drawn(reached) ? reached : start;
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (!isArrow(event.key)) return;
    event.preventDefault();
    const next = neighbour(layout.boxes, current ?? '', event.key);
    if (next === null) return;
    const box = `[data-node="${CSS.escape(next)}"]`;
    event.currentTarget.querySelector<HTMLElement>(box)?.focus();
  };
  return (
    <div
      className={styles['drawing']}
      style={{ inlineSize: layout.width * zoom, blockSize: layout.height * zoom }}
    >
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys of the buttons inside */}
      <div className={styles['plane']} style={{ scale: String(zoom) }} onKeyDown={move}>
        <Arrows layout={layout} />
        {graph.nodes.map((node) => {
          const box = layout.boxes.find(({ id }) => id === node.id);
          return (
            box && (
              <GraphBox
                key={node.id}
                node={node}
                box={box}
                chosen={node.id === chosen}
                current={node.id === current}
                onReach={() => setReached(node.id)}
                onOpen={() => onOpen(node)}
              />
            )
          );
        })}
      </div>
    </div>
  );
}

/** The graph at the size of its words: it scrolls where it is wider than the screen, and the page with it. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  const [wanted, setWanted] = useState<number | null>(null);
  const { data: layout, error } = useQuery(layoutQuery(props.graph, props.direction));
  if (error) return <p className={styles['failed']}>{t('derivation.failed')}</p>;
  const all = layout && width > 0 ? Math.min(1, width / layout.width) : 1;
  const zoom = wanted ?? Math.max(all, SMALLEST);
  return (
    <div className={styles['canvas']}>
      {all < 1 && <Zoom zoom={zoom} all={all} onZoom={setWanted} />}
      <div className={styles['scroller']}>
        <div ref={ref} />
        {layout && width > 0 ? (
          <Drawing {...props} layout={layout} zoom={zoom} />
        ) : (
          <LoadingRows rows={5} />
        )}
      </div>
    </div>
  );
}
