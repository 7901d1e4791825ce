import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BundlesView, ProceedingId } from '@quantieme/api-client';
import { DossierSections } from '../dossiers/dossier-sections.tsx';
import { useCan } from '../session/session-context.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { BundleEditor } from './bundle-editor.tsx';
import { bundlesQuery, useBundleActs } from './bundles.queries.ts';
import styles from './bundles.module.css';

interface LoadedProps {
  readonly view: BundlesView;
}

/** Chooses the request to the court whose exhibits are put together. */
function Begin({ view }: LoadedProps) {
  const { t } = useTranslation();
  const { begin } = useBundleActs(view.dossier.id);
  const [proceeding, setProceeding] = useState<ProceedingId>(view.suggested);
  return (
    <>
      <div className={styles['acts']}>
        <Select
          label={t('bundles.proceeding')}
          data={view.proceedings.map(({ id, label }) => ({ value: id, label }))}
          value={proceeding}
          onChange={(id) => id && setProceeding(id as ProceedingId)}
          allowDeselect={false}
          w={{ base: '100%', sm: 360 }}
        />
        <Button loading={begin.isPending} onClick={() => begin.mutate(proceeding)}>
          {t('bundles.begin')}
        </Button>
      </div>
      {begin.error && <ProblemNotice error={begin.error} />}
    </>
  );
}

function Loaded({ view }: LoadedProps) {
  const { t } = useTranslation();
  const can = useCan();
  const { dossier, bundles, proceedings } = view;
  const [shown, setShown] = useState<string | null>(null);
  const bundle = bundles.find(({ id }) => id === shown) ?? bundles[0];
  const labelOf = (id: ProceedingId) => proceedings.find((one) => one.id === id)?.label ?? id;
  return (
    <Page title={dossier.title} aside={<span className="q-figures">{dossier.reference}</span>}>
      <DossierSections id={dossier.id} />
      <div className={styles['body']}>
        {bundles.length > 0 && (
          <div className={styles['tabs']} role="group" aria-label={t('bundles.all')}>
            {bundles.map(({ id, proceeding, filed }) => (
              <Button
                key={id}
                variant={id === bundle?.id ? 'filled' : 'default'}
                aria-pressed={id === bundle?.id}
                onClick={() => setShown(id)}
              >
                {labelOf(proceeding)}
                {filed && ` · ${t('bundles.filedShort')}`}
              </Button>
            ))}
          </div>
        )}
        {bundle ? (
          <BundleEditor view={view} bundle={bundle} />
        ) : (
          <EmptyState title={t('bundles.empty')}>{t('bundles.emptyText')}</EmptyState>
        )}
        {can('dossier:write') && <Begin view={view} />}
      </div>
    </Page>
  );
}

/** Exhibits of a dossier put together for a court: chosen, ordered, checked, downloaded, filed. */
export function BundlesPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/dossiers/$id/bordereau' });
  const { data, error, refetch } = useQuery(bundlesQuery(id));
  if (data) return <Loaded view={data} />;
  return (
    <Page title={t('dossiers.sections.bundle')}>
      {error ? (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows rows={8} />
      )}
    </Page>
  );
}
