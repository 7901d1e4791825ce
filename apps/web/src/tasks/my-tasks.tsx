import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useClock } from '../session/session-context.ts';
import { shiftDays } from '../ui/civil.ts';
import { Section } from '../ui/section.tsx';
import { TaskRows } from './task-rows.tsx';
import { tasksQuery } from './tasks.queries.ts';

const WEEK = 7;
const SHOWN = 50;

/** What I have to do until a week from now, what is late first. */
export function MyTasks() {
  const { t } = useTranslation();
  const { today } = useClock();
  const until = today ? shiftDays(today, WEEK) : undefined;
  const { data } = useQuery({
    ...tasksQuery({ assignee: 'me', limit: SHOWN, ...(until ? { until } : {}) }),
    enabled: until !== undefined,
  });
  if (!data || data.data.length === 0) return null;
  const isMore = data.page.hasMore;
  return (
    <Section
      title={t(isMore ? 'tasks.mineFirst' : 'tasks.mine', { count: SHOWN })}
      {...(isMore ? {} : { count: data.data.length })}
    >
      <TaskRows tasks={data.data} />
    </Section>
  );
}
