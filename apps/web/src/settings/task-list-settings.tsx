import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { TaskListEditor } from './task-list-editor.tsx';
import { TaskListEffect } from './task-list-effect.tsx';
import { taskListQuery, taskListsQuery } from './task-lists.queries.ts';
import styles from './settings.module.css';

function OneList({ procedure }: { readonly procedure: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(taskListQuery(procedure));
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <LoadingRows rows={6} />;
  return (
    <>
      <TaskListEditor key={`${procedure} ${data.current}`} list={data} />
      <section className={styles['section']}>
        <h2 className={styles['heading']}>{t('taskLists.underWay')}</h2>
        <p className={styles['lead']}>{t('taskLists.underWayLead')}</p>
        <TaskListEffect procedure={procedure} />
      </section>
    </>
  );
}

/** Lists of tasks: the product's, and the versions that the firm makes of them. */
export function TaskListSettings() {
  const { t } = useTranslation();
  const { data, error } = useQuery(taskListsQuery);
  const [procedure, setProcedure] = useState('premiere-demande');
  return (
    <>
      <section className={styles['section']}>
        <h2 className={styles['heading']}>{t('settings.tabs.taches')}</h2>
        <p className={styles['lead']}>{t('taskLists.lead')}</p>
        {error && <ProblemNotice error={error} />}
        <NativeSelect
          label={t('taskLists.procedure')}
          value={procedure}
          data={(data?.data ?? []).map(({ procedure: one, current, steps }) => ({
            value: one.id,
            label: t(current === 0 ? 'taskLists.choice' : 'taskLists.ownChoice', {
              label: one.label,
              count: steps,
            }),
          }))}
          onChange={(event) => setProcedure(event.currentTarget.value)}
        />
      </section>
      <OneList procedure={procedure} />
    </>
  );
}
