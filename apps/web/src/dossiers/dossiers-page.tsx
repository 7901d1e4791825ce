import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { SavedViews } from '../saved-views/saved-views.tsx';
import { useCan } from '../session/session-context.ts';
import { NewMenu } from '../shell/new-menu.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ExportMenu } from '../ui/export-menu.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { DossierBoard } from './dossier-board.tsx';
import { DossierFilters } from './dossier-filters.tsx';
import { DossierRoll } from './dossier-roll.tsx';
import { askedOf, readDossierSearch, type DossierSearch } from './dossier-search.ts';
import { endlessDossiersQuery } from './dossiers.queries.ts';

function NothingHere({ filtered }: { readonly filtered: boolean }) {
  const { t } = useTranslation();
  const can = useCan();
  if (!filtered) {
    return (
      <EmptyState
        title={t('dossiers.first')}
        action={
          can('dossier:write') && (
            <Button component={Link} to="/dossiers/nouveau">
              {t('dossiers.new')}
            </Button>
          )
        }
      >
        {t('dossiers.firstText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('common.noMatch')}
      action={
        <Button component={Link} to="/dossiers" variant="default">
          {t('common.clearFilters')}
        </Button>
      }
    />
  );
}

type Change = (next: Record<string, string | undefined>) => void;

function Table({ search, onChange }: { readonly search: DossierSearch; onChange: Change }) {
  const asked = askedOf(search);
  const list = useInfiniteQuery(endlessDossiersQuery(asked));
  const { fetchNextPage } = list;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const rows = list.data?.pages.flatMap((page) => page.data) ?? [];
  if (list.error) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <LoadingRows rows={12} />;
  if (rows.length === 0) return <NothingHere filtered={Object.keys(search).length > 0} />;
  return (
    <DossierRoll
      rows={rows}
      sort={asked.sort}
      onSort={(sort) => onChange({ sort })}
      more={list.hasNextPage}
      loadingMore={list.isFetchingNextPage}
      onMore={more}
    />
  );
}

/** Every dossier, as a table or by where it stands; filters, order and view are the address. */
export function DossiersPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/inside/dossiers' });
  const change: Change = (next) =>
    void navigate({
      to: '/dossiers',
      search: readDossierSearch({ ...search, ...next }),
      replace: true,
    });
  return (
    <Page
      title={t('nav.dossiers')}
      actions={
        <>
          <ExportMenu list="/v1/dossiers" filters={askedOf(search)} />
          <NewMenu />
        </>
      }
    >
      <SavedViews page="dossiers" search={search} />
      <DossierFilters
        key={search.q === undefined ? 'clear' : 'typed'}
        search={search}
        onChange={change}
      />
      {search.vue === 'etats' ? (
        <DossierBoard search={search} />
      ) : (
        <Table search={search} onChange={change} />
      )}
    </Page>
  );
}
