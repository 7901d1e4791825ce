import { Button } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineRow } from '@quantieme/api-client';
import { SavedViews } from '../saved-views/saved-views.tsx';
import { useClock } from '../session/session-context.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ExportMenu } from '../ui/export-menu.tsx';
import { PrintButton } from '../ui/print-button.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { usePagedRows } from '../ui/long-list/use-paged-rows.ts';
import { WhyDrawer } from '../why/why-drawer.tsx';
import { DeadlineFilters } from './deadline-filters.tsx';
import { DeadlineList } from './deadline-list.tsx';
import { CalendarPart } from './calendar/calendar-part.tsx';
import { ItemActions } from './calendar/item-actions.tsx';
import { periodOf } from './calendar/period.ts';
import { PeriodNav } from './calendar/period-nav.tsx';
import {
  compact,
  deadlineParams,
  sharedParams,
  type DeadlineParams,
  type DeadlineSearch,
} from './deadline-search.ts';
import styles from './deadline-filters.module.css';
import { pagedDeadlines } from './deadlines.queries.ts';

/** Of the moment: no saved view keeps the day its calendar stands on. */
const PASSING = ['du'];

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

type Change = { [Key in keyof DeadlineSearch]: DeadlineSearch[Key] | undefined };

interface ListPartProps {
  readonly search: DeadlineSearch;
  readonly today: string;
  readonly onChange: (change: Change) => void;
  /** What the page's own button to print calls. */
  readonly printerRef: RefObject<(() => void) | null>;
}

function ListPart({ search, today, onChange, printerRef }: ListPartProps) {
  const [why, setWhy] = useState<string | null>(null);
  const params = deadlineParams(search, today);
  const list = usePagedRows(pagedDeadlines(params));
  const { first, rows } = list;
  const isEmpty = first?.data.length === 0;
  const counts = first?.counts;
  // Not drawn again for every page that scrolling brings.
  const filters = useMemo(
    () => <DeadlineFilters search={search} counts={counts} onChange={onChange} />,
    [search, counts, onChange],
  );
  return (
    <>
      {filters}
      {list.error && <ProblemNotice error={list.error} onRetry={list.retry} />}
      {!first && !list.error && <LoadingRows rows={14} />}
      {isEmpty && <NothingHere search={search} />}
      {first && !isEmpty && (
        <DeadlineList
          rows={rows}
          search={search}
          params={params}
          onSort={(sort) => onChange({ sort })}
          onWhy={setWhy}
          printerRef={printerRef}
        />
      )}
      <WhyDrawer id={why} onClose={() => setWhy(null)} />
    </>
  );
}

function CalendarLayout({ search, today, onChange }: ListPartProps) {
  const [opened, setOpened] = useState<DeadlineRow | null>(null);
  const { vue, du = today } = search;
  if (!vue) return null;
  return (
    <>
      <DeadlineFilters search={search} counts={undefined} onChange={onChange} />
      <div className={styles['period']}>
        <PeriodNav layout={vue} day={du} today={today} search={search} />
      </div>
      <CalendarPart layout={vue} day={du} search={search} onOpen={setOpened} />
      <WhyDrawer
        id={opened?.id ?? null}
        onClose={() => setOpened(null)}
        actions={opened && <ItemActions row={opened} />}
      />
    </>
  );
}

/** What the address asks for as a list, whatever the layout: what is exported. */
function exported(search: DeadlineSearch, today: string): DeadlineParams {
  const { vue, du = today } = search;
  if (!vue) return deadlineParams(search, today);
  return { ...periodOf(vue, du), ...sharedParams(search) };
}

export function DeadlinesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/inside/echeancier' });
  const { today = '' } = useClock();
  const change = (next: Change) =>
    void navigate({
      to: '/echeancier',
      search: compact<DeadlineSearch>({ ...search, ...next }),
      replace: true,
    });
  const printerRef = useRef<(() => void) | null>(null);
  const Part = search.vue ? CalendarLayout : ListPart;
  return (
    <Page
      title={t('nav.deadlines')}
      actions={
        <>
          <ExportMenu list="/v1/deadlines" filters={exported(search, today)} />
          <PrintButton onPrint={() => (printerRef.current ?? (() => window.print()))()} />
        </>
      }
    >
      <SavedViews page="deadlines" search={search} passing={PASSING} />
      <Part search={search} today={today} onChange={change} printerRef={printerRef} />
    </Page>
  );
}
