import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proceduresQuery } from '../rules/law.queries.ts';
import { useCan } from '../session/session-context.ts';
import { NewMenu } from '../shell/new-menu.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ExportMenu } from '../ui/export-menu.tsx';
import { ListFoot } from '../ui/list-foot.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Toolbar } from '../ui/toolbar.tsx';
import { DossierLine } from './dossier-line.tsx';
import {
  DOSSIER_SORTS,
  DOSSIER_STATUSES,
  readDossierSearch,
  type DossierSearch,
} from './dossier-search.ts';
import { endlessDossiersQuery } from './dossiers.queries.ts';

const TYPING_MS = 250;

interface FiltersProps {
  readonly search: DossierSearch;
  readonly onChange: (change: Record<string, string | undefined>) => void;
}

function Filters({ search, onChange }: FiltersProps) {
  const { t } = useTranslation();
  const procedures = useQuery(proceduresQuery);
  const [typed, setTyped] = useState(search.q ?? '');
  const apply = useDebouncedCallback((q: string) => onChange({ q }), TYPING_MS);
  return (
    <Toolbar>
      <TextInput
        size="xs"
        type="search"
        aria-label={t('dossiers.search')}
        placeholder={t('dossiers.search')}
        leftSection={<IconSearch size={14} aria-hidden="true" />}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          apply(event.currentTarget.value);
        }}
      />
      <NativeSelect
        size="xs"
        aria-label={t('dossiers.status')}
        value={search.status ?? ''}
        onChange={(event) => onChange({ status: event.currentTarget.value })}
        data={[
          { value: '', label: t('dossiers.anyStatus') },
          ...DOSSIER_STATUSES.map((value) => ({ value, label: t(`dossiers.statuses.${value}`) })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('dossiers.procedure')}
        value={search.procedure ?? ''}
        onChange={(event) => onChange({ procedure: event.currentTarget.value })}
        data={[
          { value: '', label: t('dossiers.anyProcedure') },
          ...(procedures.data ?? []).map(({ id, label }) => ({ value: id, label })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('deadlines.sort')}
        value={search.sort ?? 'nextDeadline'}
        onChange={(event) => onChange({ sort: event.currentTarget.value })}
        data={DOSSIER_SORTS.map((value) => ({ value, label: t(`dossiers.sorts.${value}`) }))}
      />
    </Toolbar>
  );
}

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

export function DossiersPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/inside/dossiers' });
  const list = useInfiniteQuery(endlessDossiersQuery({ sort: 'nextDeadline', ...search }));
  const rows = list.data?.pages.flatMap((page) => page.data) ?? [];
  const change = (next: Record<string, string | undefined>) =>
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
          <ExportMenu list="/v1/dossiers" filters={{ sort: 'nextDeadline', ...search }} />
          <NewMenu />
        </>
      }
    >
      <Filters key={search.q === undefined ? 'clear' : 'typed'} search={search} onChange={change} />
      {list.error && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <LoadingRows rows={12} />}
      {list.data && rows.length === 0 && <NothingHere filtered={Object.keys(search).length > 0} />}
      {rows.map((dossier) => (
        <DossierLine key={dossier.id} dossier={dossier} />
      ))}
      <ListFoot list={list} />
    </Page>
  );
}
