import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@quantieme/api-client';
import { dossierQuery } from '../dossiers/dossiers.queries.ts';
import { KnownAtBanner, PastReader } from '../dossiers/known-at.tsx';
import { isolated } from '../i18n/isolated.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { DerivationPanes } from './derivation-panes.tsx';
import type { DerivationSearch } from './derivation-search.ts';
import styles from './derivation.module.css';

const FROM = '/inside/dossiers/$id/raisonnement';

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
  const { echeance, vue, knownAt } = useSearch({ from: FROM });
  const show = useShow(dossier.id);
  return (
    <DerivationPanes
      dossier={dossier}
      shown={{ echeance, vue }}
      onShow={(shown) =>
        show({
          ...(shown.echeance ? { echeance: shown.echeance } : {}),
          ...(shown.vue ? { vue: shown.vue } : {}),
          ...(knownAt ? { knownAt } : {}),
        })
      }
    />
  );
}

function Back({ dossier }: { readonly dossier: DossierView }) {
  const { knownAt } = useSearch({ from: FROM });
  const clients = dossier.clients.filter(({ role }) => role === 'client');
  const names = clients.map(({ displayName }) => isolated(displayName)).join(', ') || dossier.label;
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
