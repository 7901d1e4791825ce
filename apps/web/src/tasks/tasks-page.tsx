import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DossierTasksView, TaskView } from '@quantieme/api-client';
import { DossierSections } from '../dossiers/dossier-sections.tsx';
import { useCan } from '../session/session-context.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { ClosingPanel } from './closing-panel.tsx';
import { ListPanel } from './list-panel.tsx';
import { NewTask } from './new-task.tsx';
import { TaskLine } from './task-line.tsx';
import { dossierTasksQuery } from './tasks.queries.ts';
import styles from './tasks.module.css';

const GROUPS = ['late', 'dated', 'waiting', 'done', 'dropped'] as const;
type Group = (typeof GROUPS)[number];

function groupOf({ state, dueOn }: TaskView, today: string): Group {
  if (state !== 'open') return state;
  if (dueOn === null) return 'waiting';
  return dueOn < today ? 'late' : 'dated';
}

function Groups({ view }: { readonly view: DossierTasksView }) {
  const { t } = useTranslation();
  const groups = Map.groupBy(view.tasks, (task) => groupOf(task, view.today));
  if (view.tasks.length === 0) {
    return <EmptyState title={t('tasks.none')}>{t('tasks.noneText')}</EmptyState>;
  }
  return GROUPS.map((group) => {
    const tasks = groups.get(group) ?? [];
    return tasks.length === 0 ? null : (
      <Section
        key={group}
        title={t(`tasks.groups.${group}`)}
        count={tasks.length}
        tone={group === 'late' ? 'late' : undefined}
      >
        <ul className={styles['tasks']}>
          {tasks.map((task) => (
            <TaskLine key={task.id} task={task} />
          ))}
        </ul>
      </Section>
    );
  });
}

function Loaded({ view }: { readonly view: DossierTasksView }) {
  const { t } = useTranslation();
  const can = useCan();
  const { id, reference, title } = view.dossier;
  const isOpen = !view.closing.closed && can('dossier:write');
  return (
    <Page title={title} aside={`${reference} · ${t('tasks.title')}`}>
      <DossierSections id={id} />
      <ListPanel view={view} />
      {isOpen && <NewTask dossierId={id} />}
      <Groups view={view} />
      <ClosingPanel view={view} />
    </Page>
  );
}

/** What has to be done in a dossier, the list of its procedure, and what closing it needs. */
export function TasksPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/dossiers/$id/taches' });
  const { data, error, refetch } = useQuery(dossierTasksQuery(id));
  if (data) return <Loaded view={data} />;
  return (
    <Page title={t('tasks.title')}>
      {error ? (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingRows rows={10} />
      )}
    </Page>
  );
}
