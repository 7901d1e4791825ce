import { describe, expect, it } from '@jest/globals';
import type { DeadlineView, DossierView } from '@quantieme/api-client';
import { derivationGraph, drawnGraph } from './derivation-graph.ts';

function aDeadline(id: string, more: Partial<DeadlineView>): DeadlineView {
  const base = { label: id, status: 'open', prudentLastDay: null, dependsOn: null, steps: [] };
  return { id, ...base, ...more } as unknown as DeadlineView;
}

const STEPS = [
  { kind: 'start', text: 'Décision née le 15 octobre', date: '2026-10-15', source: null },
  { kind: 'length', text: '+ 2 mois', date: '2026-12-15', source: null },
];

/** A request; four months of silence; the refusal born of it; two deadlines against that refusal; one closed. */
const DOSSIER = {
  events: [{ id: 'filed', label: 'Demande', on: '2026-06-15', status: 'recorded' }],
  derivedEvents: [
    { key: 'refusal@filed', label: 'Refus implicite', on: '2026-10-15', fromDeadline: 'silence' },
  ],
  deadlines: [
    aDeadline('court', {
      prudentLastDay: '2026-12-16',
      triggeredBy: 'refusal@filed',
      dependsOn: 'silence',
      steps: STEPS,
    }),
    aDeadline('motives', { prudentLastDay: '2026-12-10', triggeredBy: 'refusal@filed' }),
    aDeadline('appeal', { triggeredBy: 'filed', dependsOn: 'court' }),
    aDeadline('silence', { prudentLastDay: '2026-10-15', triggeredBy: 'filed' }),
    aDeadline('old', { triggeredBy: 'filed', status: 'superseded' }),
  ],
} as unknown as DossierView;

const arrows = (edges: readonly { source: string; target: string }[]) =>
  edges.map(({ source, target }) => `${source} → ${target}`).sort();

describe('how dates follow from one another', () => {
  it('draws what is not closed, causes first, and says what it leaves out', () => {
    const graph = derivationGraph(DOSSIER, { chosen: null, whole: true });
    const ids = graph.nodes.map(({ id }) => id);
    expect(ids).toEqual(['filed', 'silence', 'refusal@filed', 'motives', 'court', 'appeal']);
    expect(graph.leftOut).toBe(1);
  });

  it('links a deadline to the silence that starts it through the event it gives birth to, once', () => {
    const graph = derivationGraph(DOSSIER, { chosen: null, whole: true });
    expect(arrows(graph.relations)).toEqual([
      'court → appeal',
      'filed → appeal',
      'filed → silence',
      'refusal@filed → court',
      'refusal@filed → motives',
      'silence → refusal@filed',
    ]);
  });

  it('around one deadline: all that leads to it, and what it leads to', () => {
    const graph = derivationGraph(DOSSIER, { chosen: 'court', whole: false });
    const ids = graph.nodes.map(({ id }) => id);
    expect(ids).toEqual(['filed', 'silence', 'refusal@filed', 'court', 'appeal']);
  });

  it('shows a closed deadline when it is the one asked about', () => {
    const graph = derivationGraph(DOSSIER, { chosen: 'old', whole: false });
    expect(graph.nodes.map(({ id }) => id)).toEqual(['filed', 'old']);
  });

  it('puts the steps of the chosen deadline between its causes and its date', () => {
    const graph = derivationGraph(DOSSIER, { chosen: 'court', whole: false });
    const drawn = drawnGraph(graph, 'court');
    expect(arrows(drawn.edges)).toContain('refusal@filed → court#1');
    expect(arrows(drawn.edges)).toContain('court#1 → court#2');
    expect(arrows(drawn.edges)).toContain('court#2 → court');
    expect(arrows(drawn.edges)).not.toContain('refusal@filed → court');
  });

  it('never loops on deadlines that depend on each other', () => {
    const looped = {
      ...DOSSIER,
      deadlines: [
        aDeadline('a', { triggeredBy: 'filed', dependsOn: 'b' }),
        aDeadline('b', { triggeredBy: 'filed', dependsOn: 'a' }),
      ],
      derivedEvents: [],
    } as unknown as DossierView;
    const graph = derivationGraph(looped, { chosen: 'a', whole: false });
    expect(graph.nodes).toHaveLength(3);
  });
});
