import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SavedViews } from '../saved-views/saved-views.tsx';
import { useClock } from '../session/session-context.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ExportMenu } from '../ui/export-menu.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { WhyDrawer } from '../why/why-drawer.tsx';
import { DeadlineFilters } from './deadline-filters.tsx';
import { DeadlineRoll } from './deadline-roll.tsx';
import { compact, deadlineParams, type DeadlineSearch } from './deadline-search.ts';
import { endlessDeadlinesQuery } from './deadlines.queries.ts';

function NothingHere({ search }: { readonly search: DeadlineSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { view, ...filters } = search;
  const filtered = Object.keys(filters).some((key) => key !== 'sort' && key !== 'group');
  if (!filtered) {
    return (
      <EmptyState title={t(`deadlines.empty.${view ?? 'todo'}`)}>
        {t('deadlines.emptyText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('common.noMatch')}
      action={
        <Button
          variant="default"
          onClick={() => void navigate({ to: '/echeancier', search: view ? { view } : {} })}
        >
          {t('common.clearFilters')}
        </Button>
      }
    />
  );
}

export function DeadlinesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/inside/echeancier' });
  const { today = '' } = useClock();
  const [why, setWhy] = useState<string | null>(null);
  const list = useInfiniteQuery(endlessDeadlinesQuery(deadlineParams(search, today)));
  const rows = list.data?.pages.flatMap((page) => page.data) ?? [];
  const counts = list.data?.pages[0]?.counts;
  const change = (next: { [Key in keyof DeadlineSearch]: DeadlineSearch[Key] | undefined }) =>
    void navigate({
      to: '/echeancier',
      search: compact<DeadlineSearch>({ ...search, ...next }),
      replace: true,
    });
  return (
    <Page
      title={t('nav.deadlines')}
      actions={
        <>
          <ExportMenu list="/v1/deadlines" filters={deadlineParams(search, today)} />
          <PrintButton />
        </>
      }
    >
      <SavedViews page="deadlines" search={search} />
      <DeadlineFilters search={search} counts={counts} onChange={change} />
      {list.error && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <LoadingRows rows={14} />}
      {list.data && rows.length === 0 && <NothingHere search={search} />}
      {rows.length > 0 && (
        <DeadlineRoll
          rows={rows}
          search={search}
          onSort={(sort) => change({ sort })}
          onWhy={setWhy}
          more={list.hasNextPage}
          loadingMore={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
        />
      )}
      <WhyDrawer id={why} onClose={() => setWhy(null)} />
    </Page>
  );
}
