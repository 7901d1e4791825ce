import { Button } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { SavedViews } from '../saved-views/saved-views.tsx';
import { useCan } from '../session/session-context.ts';
import { NewMenu } from '../shell/new-menu.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ExportMenu } from '../ui/export-menu.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { usePagedRows } from '../ui/long-list/use-paged-rows.ts';
import { Page } from '../ui/page.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { DossierBoard } from './dossier-board.tsx';
import { DossierFilters } from './dossier-filters.tsx';
import { DossierList } from './dossier-list.tsx';
import { askedOf, readDossierSearch, type DossierSearch } from './dossier-search.ts';
import { pagedDossiers } from './dossiers.queries.ts';

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

interface TableProps {
  readonly search: DossierSearch;
  readonly onChange: Change;
  readonly printerRef: RefObject<(() => void) | null>;
}

function Table({ search, onChange, printerRef }: TableProps) {
  const { first, rows, error, retry } = usePagedRows(pagedDossiers(askedOf(search)));
  if (error) return <ProblemNotice error={error} onRetry={retry} />;
  if (!first) return <LoadingRows rows={12} />;
  if (first.data.length === 0) return <NothingHere filtered={Object.keys(search).length > 0} />;
  return (
    <DossierList
      rows={rows}
      search={search}
      onSort={(sort) => onChange({ sort })}
      printerRef={printerRef}
    />
  );
}

/** Every dossier, as a table or by where it stands; filters, order and view are the address. */
export function DossiersPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/inside/dossiers' });
  const printerRef = useRef<(() => void) | null>(null);
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
          <PrintButton onPrint={() => (printerRef.current ?? (() => window.print()))()} />
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
        <Table search={search} onChange={change} printerRef={printerRef} />
      )}
    </Page>
  );
}
