import ElkApi, { type ELK, type ElkNode } from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import type { DrawnGraph, GraphNode } from './derivation-graph.ts';
import type { Box } from './neighbour.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly edges: readonly { readonly id: string; readonly points: readonly Point[] }[];
}

export type Direction = 'DOWN' | 'RIGHT';

const WIDTH = 240;
/** Room for the kind, at most two lines of label (three for a step) and the date. */
const HEIGHTS: Readonly<Record<GraphNode['kind'], number>> = {
  event: 82,
  derived: 82,
  deadline: 104,
  step: 98,
};

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=12,left=12,bottom=12,right=12]',
  'elk.spacing.nodeNode': '20',
  'elk.layered.spacing.nodeNodeBetweenLayers': '36',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
};

let elk: ELK | undefined;

/** The layout runs in a worker of its own, started at the first graph. */
function engine(): ELK {
  elk ??= new ElkApi({ workerUrl });
  return elk;
}

export const edgeId = (edge: { readonly source: string; readonly target: string }) =>
  `${edge.source} → ${edge.target}`;

function asked({ nodes, edges }: DrawnGraph, direction: Direction): ElkNode {
  return {
    id: 'graph',
    layoutOptions: { ...OPTIONS, 'elk.direction': direction },
    children: nodes.map(({ id, kind }) => ({ id, width: WIDTH, height: HEIGHTS[kind] })),
    edges: edges.map((edge) => ({
      id: edgeId(edge),
      sources: [edge.source],
      targets: [edge.target],
    })),
  };
}

/** Where everything stands, and the way of each arrow. */
export async function layoutOf(graph: DrawnGraph, direction: Direction): Promise<GraphLayout> {
  const laid = await engine().layout(asked(graph, direction));
  return {
    width: laid.width ?? 0,
    height: laid.height ?? 0,
    boxes: (laid.children ?? []).map(({ id, x = 0, y = 0, width = 0, height = 0 }) => ({
      id,
      x,
      y,
      width,
      height,
    })),
    edges: (laid.edges ?? []).map(({ id, sections }) => ({
      id,
      points: (sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) => [
        startPoint,
        ...bendPoints,
        endPoint,
      ]),
    })),
  };
}
