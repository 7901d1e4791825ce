import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntryView } from '@quantieme/api-client';
import { useClock } from '../session/session-context.ts';
import { usersQuery } from '../settings/users.queries.ts';
import { civilDateIn } from '../ui/civil.ts';
import { DateField } from '../ui/date-field.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ListFoot } from '../ui/list-foot.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { AuditEntry } from './audit-entry.tsx';
import { endlessAuditQuery, type AuditFilter } from './audit.queries.ts';
import styles from './audit.module.css';

/** What people look for in a journal; the rest is under everything. */
const KINDS = [
  'dossier',
  'event',
  'deadline',
  'alert',
  'document',
  'letter',
  'task',
  'note',
  'person',
  'client-link',
  'time-entry',
  'invoice',
  'law-change',
  'import',
  'user',
  'session',
] as const;

interface FilterProps {
  readonly filter: AuditFilter;
  readonly onChange: (filter: AuditFilter) => void;
}

function Filters({ filter, onChange }: FilterProps) {
  const { t } = useTranslation();
  const { data } = useQuery(usersQuery);
  const people = (data?.data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const change = (name: keyof AuditFilter, value: string | null) => {
    const others = Object.entries(filter).filter(([key]) => key !== name);
    onChange({ ...Object.fromEntries(others), ...(value ? { [name]: value } : {}) });
  };
  return (
    <div className={styles['filters']} role="search" aria-label={t('audit.title')}>
      <NativeSelect
        label={t('audit.who')}
        value={filter.actor ?? ''}
        data={[{ value: '', label: t('audit.everybody') }, ...people]}
        onChange={(event) => change('actor', event.currentTarget.value)}
      />
      <NativeSelect
        label={t('audit.what')}
        value={filter.kind ?? ''}
        data={[
          { value: '', label: t('audit.everything') },
          ...KINDS.map((kind) => ({ value: kind, label: t(`audit.subjects.${kind}`) })),
        ]}
        onChange={(event) => change('kind', event.currentTarget.value)}
      />
      <DateField
        label={t('audit.from')}
        value={filter.from ?? null}
        onChange={(day) => change('from', day)}
        leaning="past"
      />
      <DateField
        label={t('audit.to')}
        value={filter.to ?? null}
        onChange={(day) => change('to', day)}
        leaning="past"
      />
    </div>
  );
}

function Days({ entries }: { readonly entries: readonly AuditEntryView[] }) {
  const { timeZone } = useClock();
  const days = Map.groupBy(entries, ({ at }) => civilDateIn(at, timeZone));
  return [...days].map(([day, ofDay]) => (
    <section key={day} aria-label={day}>
      <h3 className={styles['day']}>
        <CivilDate on={day} as="long" />
      </h3>
      <ol className={styles['entries']}>
        {ofDay.map((entry) => (
          <AuditEntry key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  ));
}

/** The journal of the firm, for whoever answers for it. */
export function AuditSettings() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<AuditFilter>({});
  const list = useInfiniteQuery(endlessAuditQuery(filter));
  const entries = list.data?.pages.flatMap(({ data }) => data) ?? [];
  return (
    <section className={styles['journal']}>
      <h2 className={styles['heading']}>{t('audit.title')}</h2>
      <p className={styles['lead']}>{t('audit.lead')}</p>
      <Filters filter={filter} onChange={setFilter} />
      {list.error && <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <LoadingRows rows={8} />}
      {list.data && entries.length === 0 && (
        <EmptyState title={t('audit.none')}>{t('audit.noneText')}</EmptyState>
      )}
      <Days entries={entries} />
      <ListFoot list={list} />
    </section>
  );
}
