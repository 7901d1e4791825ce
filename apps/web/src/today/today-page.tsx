import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlertView, DeadlineRow, DossierSummary } from '@quantieme/api-client';
import { AlertLine } from '../alerts/alert-line.tsx';
import { countsQuery } from '../deadlines/deadlines.queries.ts';
import { DeadlineTable } from '../deadlines/deadline-table.tsx';
import { MailsToFile } from '../dossier-mail/mails-to-file.tsx';
import { DossierLine } from '../dossiers/dossier-line.tsx';
import { useClock } from '../session/session-context.ts';
import { NewMenu } from '../shell/new-menu.tsx';
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
import { todayQuery } from './today.queries.ts';

interface RowsProps {
  readonly rows: readonly DeadlineRow[];
  readonly onWhy: (id: string) => void;
}

function Due({ rows, onWhy }: RowsProps) {
  const { t } = useTranslation();
  if (rows.length === 0)
    return <EmptyState title={t('today.calm')}>{t('today.calmText')}</EmptyState>;
  return splitByUrgency(rows).map(({ name, rows: group }) => (
    <Section
      key={name}
      title={t(`today.${name}`)}
      count={group.length}
      tone={name === 'late' ? 'late' : undefined}
    >
      <DeadlineTable label={t(`today.${name}`)} rows={foldSameDay(group)} onWhy={onWhy} />
    </Section>
  ));
}

interface ListedProps extends RowsProps {
  readonly title: string;
  readonly isCounted?: boolean;
}

function Listed({ title, rows, onWhy, isCounted = true }: ListedProps) {
  if (rows.length === 0) return null;
  return (
    <Section title={title} {...(isCounted ? { count: rows.length } : {})}>
      <DeadlineTable label={title} rows={foldSameDay(rows)} onWhy={onWhy} />
    </Section>
  );
}

function ToAcknowledge({ alerts }: { readonly alerts: readonly AlertView[] }) {
  const { t } = useTranslation();
  if (alerts.length === 0) return null;
  return (
    <Section title={t('today.toAcknowledge')} count={alerts.length}>
      {alerts.map((alert) => (
        <AlertLine key={alert.id} alert={alert} />
      ))}
    </Section>
  );
}

function WithoutDeadline({ dossiers }: { readonly dossiers: readonly DossierSummary[] }) {
  const { t } = useTranslation();
  if (dossiers.length === 0) return null;
  return (
    <Section title={t('today.withoutDeadline')} count={dossiers.length}>
      {dossiers.map((dossier) => (
        <DossierLine key={dossier.id} dossier={dossier} />
      ))}
    </Section>
  );
}

function Lists({ onWhy }: Pick<RowsProps, 'onWhy'>) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(todayQuery);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows />;
  return (
    <>
      <Due rows={data.due} onWhy={onWhy} />
      <MyTasks tasks={data.tasks} />
      <MailsToFile mails={data.mailsToFile} />
      <ToAcknowledge alerts={data.toAcknowledge} />
      <Listed title={t('second.toConfirm')} rows={data.toConfirm} onWhy={onWhy} />
      <Listed title={t('today.windows')} rows={data.windows} onWhy={onWhy} />
      <Listed title={t('today.awaited')} rows={data.awaited} onWhy={onWhy} isCounted={false} />
      <WithoutDeadline dossiers={data.withoutDeadline} />
    </>
  );
}

export function TodayPage() {
  const { t } = useTranslation();
  const { today = '' } = useClock();
  const { data } = useQuery(countsQuery);
  const [why, setWhy] = useState<string | null>(null);
  return (
    <Page title={t('nav.today')} aside={<CivilDate on={today} as="long" />} actions={<NewMenu />}>
      {data && <CountStrip counts={data.counts} />}
      <Lists onWhy={setWhy} />
      <WhyDrawer id={why} onClose={() => setWhy(null)} />
    </Page>
  );
}
