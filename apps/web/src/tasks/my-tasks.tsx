import { useTranslation } from 'react-i18next';
import type { TaskPage } from '@quantieme/api-client';
import { Section } from '../ui/section.tsx';
import { TaskRows } from './task-rows.tsx';

interface MyTasksProps {
  readonly tasks: TaskPage;
  /** Otherwise everybody's. */
  readonly isMine: boolean;
}

/** What I have to do until a week from now, what is late first. */
export function MyTasks({ tasks: { data, page }, isMine }: MyTasksProps) {
  const { t } = useTranslation();
  const title = t(isMine ? 'tasks.mine' : 'tasks.everybodys');
  if (data.length === 0) return null;
  return (
    <Section
      id="taches"
      title={page.hasMore ? t('tasks.firstOf', { title, count: data.length }) : title}
      {...(page.hasMore ? {} : { count: data.length })}
    >
      <TaskRows tasks={data} />
    </Section>
  );
}
