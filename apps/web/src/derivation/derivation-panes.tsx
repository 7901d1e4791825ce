import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { CatchBoundary } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@quantieme/api-client';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { derivationGraph, drawnGraph, type GraphNode } from './derivation-graph.ts';
import { DerivationList, itemId } from './derivation-list.tsx';
import styles from './derivation.module.css';

/** The drawing comes apart from the words: the list is read before, and without it. */
const GraphCanvas = lazy(async () => ({
  default: (await import('./graph-canvas.tsx')).GraphCanvas,
}));

function Failed() {
  const { t } = useTranslation();
  return <p className={styles['failed']}>{t('derivation.failed')}</p>;
}

function showInList(id: string): void {
  const item = document.getElementById(itemId(id));
  item?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: 'nearest' });
}

function useGraphs(dossier: DossierView, chosen: string | null, whole: boolean) {
  const graph = useMemo(
    () => derivationGraph(dossier, { chosen, whole }),
    [dossier, chosen, whole],
  );
  const drawn = useMemo(() => drawnGraph(graph, whole ? null : chosen), [graph, whole, chosen]);
  return { graph, drawn };
}

function Scope({ whole, onWhole }: { whole: boolean; onWhole: (whole: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      aria-label={t('derivation.scope')}
      value={whole ? 'whole' : 'chain'}
      onChange={(value) => onWhole(value === 'whole')}
      data={[
        { value: 'chain', label: t('derivation.scopes.chain') },
        { value: 'whole', label: t('derivation.scopes.whole') },
      ]}
    />
  );
}

/** Which deadline is explained, and whether the rest of the dossier is drawn around it. */
export interface DerivationShown {
  readonly echeance?: string | undefined;
  readonly vue?: 'tout' | undefined;
}

interface DerivationPanesProps {
  readonly dossier: DossierView;
  readonly shown: DerivationShown;
  readonly onShow: (shown: DerivationShown) => void;
}

/** How the dates of a dossier follow from one another, drawn and in words. */
export function DerivationPanes({ dossier, shown, onShow }: DerivationPanesProps) {
  const { t } = useTranslation();
  const { echeance, vue } = shown;
  const chosen = dossier.deadlines.find(({ id }) => id === echeance)?.id ?? null;
  const whole = chosen === null || vue === 'tout';
  const narrow = useMediaQuery('(max-width: 61.99em)', window.innerWidth < 992) ?? false;
  const { graph, drawn } = useGraphs(dossier, chosen, whole);
  const choose = (id: string) => onShow({ echeance: id, vue });
  const open = (node: GraphNode) => {
    if (node.kind === 'deadline' && node.id !== chosen) choose(node.id);
    else showInList(node.kind === 'step' ? (chosen ?? '') : node.id);
  };
  if (graph.nodes.length === 0) {
    return <EmptyState title={t('derivation.empty')}>{t('derivation.emptyText')}</EmptyState>;
  }
  return (
    <div className={styles['panes']} data-whole={whole || undefined}>
      <section className={styles['graph']} aria-label={t('derivation.graph')}>
        <div className={styles['bar']}>
          {chosen !== null && (
            <Scope
              whole={whole}
              onWhole={(all) => onShow({ echeance: chosen, vue: all ? 'tout' : undefined })}
            />
          )}
          <p className={styles['hint']} data-print="no">
            {echeance !== undefined && chosen === null
              ? t('derivation.unknown')
              : t('derivation.graphHelp')}
          </p>
        </div>
        <CatchBoundary getResetKey={() => dossier.id} errorComponent={Failed}>
          <Suspense fallback={<LoadingRows rows={5} />}>
            <GraphCanvas
              graph={drawn}
              direction={whole && !narrow ? 'RIGHT' : 'DOWN'}
              chosen={chosen}
              onOpen={open}
            />
          </Suspense>
        </CatchBoundary>
      </section>
      <DerivationList graph={graph} chosen={chosen} onChoose={choose} />
    </div>
  );
}
