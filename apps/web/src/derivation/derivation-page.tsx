import { SegmentedControl } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { CatchBoundary, Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@quantieme/api-client';
import { dossierQuery } from '../dossiers/dossiers.queries.ts';
import { KnownAtBanner, PastReader } from '../dossiers/known-at.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { derivationGraph, drawnGraph, type GraphNode } from './derivation-graph.ts';
import { DerivationList, itemId } from './derivation-list.tsx';
import type { DerivationSearch } from './derivation-search.ts';
import styles from './derivation.module.css';

const FROM = '/inside/dossiers/$id/raisonnement';

/** The drawing comes apart from the page: the list is read before, and without it. */
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

function useShow(id: string) {
  const navigate = useNavigate();
  return (search: DerivationSearch) =>
    void navigate({
      to: '/dossiers/$id/raisonnement',
      params: { id },
      search,
      replace: true,
      resetScroll: false,
    });
}

function Loaded({ dossier }: { readonly dossier: DossierView }) {
  const { t } = useTranslation();
  const { echeance, vue, knownAt } = useSearch({ from: FROM });
  const chosen = dossier.deadlines.find(({ id }) => id === echeance)?.id ?? null;
  const whole = chosen === null || vue === 'tout';
  const narrow = useMediaQuery('(max-width: 61.99em)', window.innerWidth < 992) ?? false;
  const { graph, drawn } = useGraphs(dossier, chosen, whole);
  const show = useShow(dossier.id);
  const go = (search: DerivationSearch) => show({ ...search, ...(knownAt ? { knownAt } : {}) });
  const choose = (id: string) => go({ echeance: id, ...(vue ? { vue } : {}) });
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
              onWhole={(all) => go({ echeance: chosen, ...(all ? { vue: 'tout' } : {}) })}
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

function Back({ dossier }: { readonly dossier: DossierView }) {
  const { knownAt } = useSearch({ from: FROM });
  const clients = dossier.clients.filter(({ role }) => role === 'client');
  const names = clients.map(({ displayName }) => displayName).join(', ') || dossier.label;
  return (
    <>
      <Link
        to="/dossiers/$id"
        params={{ id: dossier.id }}
        search={knownAt ? { knownAt } : {}}
        className={styles['back']}
      >
        {names}
      </Link>{' '}
      <span className="q-figures">{dossier.reference}</span> · {dossier.procedure.label}
    </>
  );
}

/** How the dates of a dossier follow from one another, drawn and in words. */
export function DerivationPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: FROM });
  const { knownAt, ...now } = useSearch({ from: FROM });
  const { data, error, refetch } = useQuery(dossierQuery(id, knownAt));
  const show = useShow(id);
  return (
    <Page title={t('derivation.title')} aside={data && <Back dossier={data} />}>
      {data?.knownAt && <KnownAtBanner knownAt={data.knownAt} onAsk={() => show(now)} />}
      {data && (
        <PastReader at={data.knownAt?.at}>
          <Loaded dossier={data} />
        </PastReader>
      )}
      {!data && error && (
        <ProblemNotice
          error={error}
          onRetry={() => (knownAt ? show(now) : void refetch())}
          {...(knownAt ? { retryLabel: t('knownAt.back') } : {})}
        />
      )}
      {!data && !error && <LoadingRows rows={10} />}
    </Page>
  );
}
