import { Button, SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  AlertView,
  DeadlineRow,
  DossierSummary,
  TodayScope,
  TodayView,
} from '@quantieme/api-client';
import { AlertLine } from '../alerts/alert-line.tsx';
import { DeadlineTable } from '../deadlines/deadline-table.tsx';
import { DossierLine } from '../dossiers/dossier-line.tsx';
import { useClock, useSession } from '../session/session-context.ts';
import { NewMenu } from '../shell/new-menu.tsx';
import { MyTasks } from '../tasks/my-tasks.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { useRestLater } from '../ui/use-rest-later.ts';
import { WhyDrawer } from '../why/why-drawer.tsx';
import { CountStrip } from './count-strip.tsx';
import { foldSameDay } from './fold-same-day.ts';
import { Hearings } from './hearings.tsx';
import { splitByUrgency } from './split-by-urgency.ts';
import { ToRecord } from './to-record.tsx';
import { todayQuery } from './today.queries.ts';

/** What a phone shows at once. */
const FIRST_ROWS = 8;

interface RowsProps {
  readonly rows: readonly DeadlineRow[];
  readonly onWhy: (id: string) => void;
}

interface ListedProps extends RowsProps {
  readonly id: string;
  readonly title: string;
  /** How many of them, for now. */
  readonly shown?: number;
  readonly isCounted?: boolean;
  readonly tone?: 'late' | undefined;
}

function Listed({ id, title, rows, onWhy, shown = Infinity, isCounted = true, tone }: ListedProps) {
  if (rows.length === 0) return null;
  return (
    <Section id={id} title={title} tone={tone} {...(isCounted ? { count: rows.length } : {})}>
      <DeadlineTable label={title} rows={foldSameDay(rows).slice(0, shown)} onWhy={onWhy} />
    </Section>
  );
}

function ToAcknowledge({ alerts }: { readonly alerts: readonly AlertView[] }) {
  const { t } = useTranslation();
  if (alerts.length === 0) return null;
  return (
    <Section id="a-accuser" title={t('today.toAcknowledge')} count={alerts.length}>
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
    <Section id="sans-echeance" title={t('today.withoutDeadline')} count={dossiers.length}>
      {dossiers.map((dossier) => (
        <DossierLine key={dossier.id} dossier={dossier} />
      ))}
    </Section>
  );
}

function Calm({ isMine }: { readonly isMine: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <EmptyState
      title={t('today.calm')}
      action={
        isMine && (
          <Button
            variant="default"
            onClick={() => void navigate({ to: '/aujourdhui', search: { de: 'cabinet' } })}
          >
            {t('day.seeFirm')}
          </Button>
        )
      }
    >
      {t(isMine ? 'day.mineCalmText' : 'today.calmText')}
    </EmptyState>
  );
}

function Lists({ day, onWhy }: Pick<RowsProps, 'onWhy'> & { readonly day: TodayView }) {
  const { t } = useTranslation();
  const isMine = day.scope === 'mine';
  const calls = [day.due, day.hearings, day.toAcknowledge, day.silences, day.answers];
  const isCalm = calls.every(({ length }) => length === 0);
  const isWhole = useRestLater();
  const groups = splitByUrgency(day.due).filter(({ rows }) => rows.length > 0);
  const due = (isWhole ? groups : groups.slice(0, 1)).map(({ name, rows }) => (
    <Listed
      key={name}
      id={name}
      title={t(`today.${name}`)}
      tone={name === 'late' ? 'late' : undefined}
      rows={rows}
      onWhy={onWhy}
      {...(isWhole ? {} : { shown: FIRST_ROWS })}
    />
  ));
  if (!isWhole && day.due.length > 0) return due;
  return (
    <>
      {isCalm && <Calm isMine={isMine} />}
      {due}
      <Hearings hearings={day.hearings} />
      <ToRecord day={day} onWhy={onWhy} />
      <MyTasks tasks={day.tasks} isMine={isMine} />
      <ToAcknowledge alerts={day.toAcknowledge} />
      <Listed id="confirmer" title={t('second.toConfirm')} rows={day.toConfirm} onWhy={onWhy} />
      <Listed id="fenetres" title={t('today.windows')} rows={day.windows} onWhy={onWhy} />
      <Listed
        id="attendues"
        title={t('today.awaited')}
        rows={day.awaited}
        onWhy={onWhy}
        isCounted={false}
      />
      <WithoutDeadline dossiers={day.withoutDeadline} />
    </>
  );
}

interface WhoseProps {
  readonly scope: TodayScope;
}

/** Whose day: mine, or the whole firm's. */
function Whose({ scope }: WhoseProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { user } = useSession();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('day.whose')}
      value={scope}
      data={[
        { value: 'mine', label: <span title={user.name}>{t('day.mine')}</span> },
        { value: 'firm', label: t('day.firm') },
      ]}
      onChange={(value) =>
        void navigate({
          to: '/aujourdhui',
          search: { de: value === 'mine' ? 'moi' : 'cabinet' },
          replace: true,
        })
      }
    />
  );
}

const SCOPES = { moi: 'mine', cabinet: 'firm' } as const;

export function TodayPage() {
  const { t } = useTranslation();
  const { today = '' } = useClock();
  const { de } = useSearch({ from: '/inside/aujourdhui' });
  const { data, error, refetch } = useQuery(todayQuery(de && SCOPES[de]));
  const [why, setWhy] = useState<string | null>(null);
  return (
    <Page
      title={t('nav.today')}
      aside={<CivilDate on={today} as="long" />}
      actions={
        <>
          {data && <Whose scope={data.scope} />}
          <NewMenu />
        </>
      }
    >
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && <CountStrip day={data} />}
      {data ? <Lists day={data} onWhy={setWhy} /> : !error && <LoadingRows />}
      <WhyDrawer id={why} onClose={() => setWhy(null)} />
    </Page>
  );
}
