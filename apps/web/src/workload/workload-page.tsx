import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WorkloadPersonView, WorkloadView, WorkloadWeekView } from '@quantieme/api-client';
import { TaskRows } from '../tasks/task-rows.tsx';
import { tasksQuery } from '../tasks/tasks.queries.ts';
import { shiftDays } from '../ui/civil.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { TeamSelect } from '../session/team-select.tsx';
import { Section } from '../ui/section.tsx';
import { loadOf, WorkloadCell } from './workload-cell.tsx';
import { workloadQuery } from './workload.queries.ts';
import styles from './workload.module.css';

const ROUTE = { from: '/inside/charge' } as const;
const SHOWN = 200;

interface TableProps {
  readonly view: WorkloadView;
}

function PersonRow({ view, row }: TableProps & { readonly row: WorkloadPersonView }) {
  const { t } = useTranslation();
  const { personne, semaine, ...shown } = useSearch(ROUTE);
  const most = Math.max(...view.people.flatMap(({ weeks }) => weeks.map(loadOf)));
  const name = row.person?.name ?? t('workload.nobody');
  const person = row.person?.id ?? 'none';
  return (
    <tr>
      <th scope="row">{name}</th>
      {view.weeks.map((week, index) => {
        const cell = row.weeks[index];
        const isChosen = personne === person && semaine === week.from;
        return (
          <td key={week.from}>
            {cell && <WorkloadCell {...{ cell, week, name, person, shown, most, isChosen }} />}
          </td>
        );
      })}
    </tr>
  );
}

/** The week, the days on which the firm is open, and why it is closed on the others. */
function WeekHeading({ week: { from, openDays, closed } }: { readonly week: WorkloadWeekView }) {
  const { t } = useTranslation();
  const labels = [...new Set(closed.map(({ label }) => label))].filter(Boolean).join(', ');
  return (
    <th scope="col">
      {t('workload.week')} <CivilDate on={from} />
      <span className={styles['open']}>{t('workload.openDays', { count: openDays })}</span>
      {labels && <span className={styles['open']}>{labels}</span>}
    </th>
  );
}

function WeeksTable({ view }: TableProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']} aria-label={t('workload.title')}>
        <thead>
          <tr>
            <th scope="col">{t('workload.person')}</th>
            {view.weeks.map((week) => (
              <WeekHeading key={week.from} week={week} />
            ))}
          </tr>
        </thead>
        <tbody>
          {view.people.map((row) => (
            <PersonRow key={row.person?.id ?? ''} view={view} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ChosenProps extends TableProps {
  readonly person: string;
  readonly week: string;
}

/** The tasks of the week that was chosen, and the way to its deadlines. */
function Chosen({ view, person, week }: ChosenProps) {
  const { t } = useTranslation();
  const until = shiftDays(week, 6);
  const { data, error } = useQuery(
    tasksQuery({ assignee: person, from: week, until, limit: SHOWN }),
  );
  const known = view.people.find((row) => (row.person?.id ?? 'none') === person);
  const name = known?.person?.name ?? t('workload.nobody');
  return (
    <Section title={t('workload.tasksOf', { name })} {...(data ? { count: data.data.length } : {})}>
      {error && <ProblemNotice error={error} />}
      {data?.data.length === 0 && <EmptyState title={t('workload.noTask')} />}
      {data && <TaskRows tasks={data.data} />}
      <p className={styles['more']}>
        <Link to="/echeancier" search={{ from: week, to: until, ...assigneeOf(person) }}>
          {t('workload.deadlines')}
        </Link>
      </p>
    </Section>
  );
}

const assigneeOf = (person: string) => (person === 'none' ? {} : { assignee: person });

function Weeks({ view }: TableProps) {
  const { t } = useTranslation();
  const { team } = useSearch(ROUTE);
  const first = view.weeks[0]?.from ?? view.today;
  const away = view.weeks.length * 7;
  return (
    <>
      {([-away, away] as const).map((days) => (
        <Button
          key={days}
          variant="default"
          renderRoot={(props) => (
            <Link
              {...props}
              to="/charge"
              search={{ from: shiftDays(first, days), ...(team ? { team } : {}) }}
            />
          )}
        >
          {t(days < 0 ? 'workload.before' : 'workload.after')}
        </Button>
      ))}
    </>
  );
}

/** Whose weeks: the firm's, or those of the people of a team. */
function TeamFilter() {
  const navigate = useNavigate();
  const { from, team } = useSearch(ROUTE);
  return (
    <TeamSelect
      team={team}
      onTeam={(chosen) =>
        void navigate({
          to: '/charge',
          search: { ...(from ? { from } : {}), ...(chosen ? { team: chosen } : {}) },
          replace: true,
          resetScroll: false,
        })
      }
    />
  );
}

/** Who has what to do in which week. */
export function WorkloadPage() {
  const { t } = useTranslation();
  const { personne, semaine, ...shown } = useSearch(ROUTE);
  const { data, error, refetch } = useQuery(workloadQuery(shown));
  return (
    <Page
      title={t('workload.title')}
      aside={t('workload.lead')}
      actions={data && <Weeks view={data} />}
    >
      <TeamFilter />
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingRows rows={6} />}
      {data && data.people.length > 0 && <WeeksTable view={data} />}
      {data?.people.length === 0 && (
        <EmptyState title={t('workload.emptyTeam')}>{t('workload.emptyTeamText')}</EmptyState>
      )}
      {data && <p className={styles['more']}>{t('workload.rule', { count: data.perDay })}</p>}
      {data && personne && semaine && <Chosen view={data} person={personne} week={semaine} />}
    </Page>
  );
}
