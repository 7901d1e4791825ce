import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TodayView } from '@quantieme/api-client';
import { useClock } from '../session/session-context.ts';
import { NewMenu } from '../shell/new-menu.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useRestLater } from '../ui/use-rest-later.ts';
import { WhyDrawer } from '../why/why-drawer.tsx';
import { CountStrip } from './count-strip.tsx';
import { Listed, type RowsProps } from './listed.tsx';
import { splitByUrgency } from './split-by-urgency.ts';
import styles from './today-page.module.css';
import { todayQuery } from './today.queries.ts';

const later = () => import('./later.ts');
const RestOfDay = lazy(async () => ({ default: (await later()).RestOfDay }));
const Whose = lazy(async () => ({ default: (await later()).Whose }));

/** What a phone shows at once. */
const FIRST_ROWS = 8;

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

interface ListsProps extends Pick<RowsProps, 'onWhy'> {
  readonly day: TodayView;
  /** False while only the first lines are wanted. */
  readonly isWhole: boolean;
}

function Lists({ day, isWhole, onWhy }: ListsProps) {
  const { t } = useTranslation();
  const isMine = day.scope === 'mine';
  const calls = [day.due, day.hearings, day.toAcknowledge, day.silences, day.answers];
  const isCalm = calls.every(({ length }) => length === 0);
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
      <Suspense fallback={due.length === 0 && !isCalm ? <LoadingRows /> : null}>
        <RestOfDay day={day} onWhy={onWhy} />
      </Suspense>
    </>
  );
}

const SCOPES = { moi: 'mine', cabinet: 'firm' } as const;

export function TodayPage() {
  const { t } = useTranslation();
  const { today = '' } = useClock();
  const { de } = useSearch({ from: '/inside/aujourdhui' });
  const { data, error, refetch } = useQuery(todayQuery(de && SCOPES[de]));
  const isWhole = useRestLater(data !== undefined);
  const [why, setWhy] = useState<string | null>(null);
  return (
    <Page
      title={t('nav.today')}
      aside={<CivilDate on={today} as="long" />}
      actions={
        <>
          {data && (
            <span className={styles['whose']}>
              <Suspense>{isWhole && <Whose scope={data.scope} />}</Suspense>
            </span>
          )}
          <NewMenu />
        </>
      }
    >
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && <CountStrip day={data} />}
      {data ? <Lists day={data} isWhole={isWhole} onWhy={setWhy} /> : !error && <LoadingRows />}
      <WhyDrawer id={why} onClose={() => setWhy(null)} />
    </Page>
  );
}
