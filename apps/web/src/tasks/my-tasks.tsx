import { useTranslation } from 'react-i18next';
import type { TaskPage } from '@quantieme/api-client';
import { Section } from '../ui/section.tsx';
import { TaskRows } from './task-rows.tsx';

/** What I have to do until a week from now, what is late first. */
export function MyTasks({ tasks: { data, page } }: { readonly tasks: TaskPage }) {
  const { t } = useTranslation();
  if (data.length === 0) return null;
  return (
    <Section
      title={t(page.hasMore ? 'tasks.mineFirst' : 'tasks.mine', { count: data.length })}
      {...(page.hasMore ? {} : { count: data.length })}
    >
      <TaskRows tasks={data} />
    </Section>
  );
}
