import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AlertLine } from '../alerts/alert-line.tsx';
import { countsQuery } from '../deadlines/deadlines.queries.ts';
import { DeadlineTable } from '../deadlines/deadline-table.tsx';
import { DossierLine } from '../dossiers/dossier-line.tsx';
import { useCan, useClock } from '../session/session-context.ts';
import { MyTasks } from '../tasks/my-tasks.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { WhyDrawer } from '../why/why-drawer.tsx';
import { CountStrip } from './count-strip.tsx';
import { foldSameDay } from './fold-same-day.ts';
import { splitByUrgency } from './split-by-urgency.ts';
import {
  awaitedAnswersQuery,
  dueThisWeekQuery,
  openWindowsQuery,
  toAcknowledgeQuery,
  toConfirmQuery,
  withoutDeadlineQuery,
} from './today.queries.ts';

interface AsksWhy {
  readonly onWhy: (id: string) => void;
}

function Due({ onWhy }: AsksWhy) {
  const { t } = useTranslation();
  const { today = '' } = useClock();
  const { data, error, refetch } = useQuery(dueThisWeekQuery(today));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows />;
  const groups = splitByUrgency(data.data);
  const nothing = data.data.length === 0;
  return (
    <>
      {nothing && <EmptyState title={t('today.calm')}>{t('today.calmText')}</EmptyState>}
      {groups.map(({ name, rows }) => (
        <Section
          key={name}
          title={t(`today.${name}`)}
          count={rows.length}
          tone={name === 'late' ? 'late' : undefined}
        >
          <DeadlineTable label={t(`today.${name}`)} rows={foldSameDay(rows)} onWhy={onWhy} />
        </Section>
      ))}
    </>
  );
}

function ToAcknowledge() {
  const { t } = useTranslation();
  const { data } = useQuery(toAcknowledgeQuery);
  if (!data || data.data.length === 0) return null;
  return (
    <Section title={t('today.toAcknowledge')} count={data.data.length}>
      {data.data.map((alert) => (
        <AlertLine key={alert.id} alert={alert} />
      ))}
    </Section>
  );
}

function ToConfirm({ onWhy }: AsksWhy) {
  const { t } = useTranslation();
  const { data } = useQuery(toConfirmQuery);
  if (!data || data.data.length === 0) return null;
  return (
    <Section title={t('second.toConfirm')} count={data.data.length}>
      <DeadlineTable label={t('second.toConfirm')} rows={foldSameDay(data.data)} onWhy={onWhy} />
    </Section>
  );
}

function Windows({ onWhy }: AsksWhy) {
  const { t } = useTranslation();
  const { data } = useQuery(openWindowsQuery);
  if (!data || data.data.length === 0) return null;
  return (
    <Section title={t('today.windows')} count={data.data.length}>
      <DeadlineTable label={t('today.windows')} rows={foldSameDay(data.data)} onWhy={onWhy} />
    </Section>
  );
}

function Awaited({ onWhy }: AsksWhy) {
  const { t } = useTranslation();
  const { data } = useQuery(awaitedAnswersQuery);
  if (!data || data.data.length === 0) return null;
  return (
    <Section title={t('today.awaited')}>
      <DeadlineTable label={t('today.awaited')} rows={foldSameDay(data.data)} onWhy={onWhy} />
    </Section>
  );
}

function WithoutDeadline() {
  const { t } = useTranslation();
  const { data } = useQuery(withoutDeadlineQuery);
  if (!data || data.data.length === 0) return null;
  return (
    <Section title={t('today.withoutDeadline')} count={data.data.length}>
      {data.data.map((dossier) => (
        <DossierLine key={dossier.id} dossier={dossier} />
      ))}
    </Section>
  );
}

export function TodayPage() {
  const { t } = useTranslation();
  const can = useCan();
  const { today = '' } = useClock();
  const { data } = useQuery(countsQuery);
  const [why, setWhy] = useState<string | null>(null);
  return (
    <Page
      title={t('nav.today')}
      aside={<CivilDate on={today} as="long" />}
      actions={
        can('dossier:write') && (
          <Button component={Link} to="/dossiers/nouveau" aria-keyshortcuts="N">
            {t('dossiers.new')}
          </Button>
        )
      }
    >
      {data && <CountStrip counts={data.counts} />}
      <Due onWhy={setWhy} />
      <MyTasks />
      <ToAcknowledge />
      <ToConfirm onWhy={setWhy} />
      <Windows onWhy={setWhy} />
      <Awaited onWhy={setWhy} />
      <WithoutDeadline />
      <WhyDrawer id={why} onClose={() => setWhy(null)} />
    </Page>
  );
}
