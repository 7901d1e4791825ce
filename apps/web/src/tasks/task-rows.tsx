import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TaskRow } from '@quantieme/api-client';
import { useCan, useClock } from '../session/session-context.ts';
import { Initials } from '../ui/initials.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { useDoTask } from './task-tools.tsx';
import styles from './tasks.module.css';

function Row({ task }: { readonly task: TaskRow }) {
  const { t } = useTranslation();
  const can = useCan();
  const act = useDoTask();
  const { today = '' } = useClock();
  const isLate = task.dueOn !== null && task.dueOn < today;
  return (
    <li className={styles['row']}>
      <Checkbox
        checked={false}
        disabled={!can('dossier:write')}
        aria-label={t('tasks.doOf', { label: task.label })}
        onChange={() => act(task)}
      />
      <span className={styles['what']}>
        <span className={styles['label']}>{task.label}</span>
        {task.blocked && <span className={styles['blocked']}>{t('tasks.blocked')}</span>}
      </span>
      <Link
        to="/dossiers/$id/taches"
        params={{ id: task.dossier.id }}
        className={styles['dossier']}
      >
        <span className="q-figures">{task.dossier.reference}</span> {task.dossier.client}
      </Link>
      <span className={styles['when']} data-late={isLate || undefined}>
        {task.dueOn ? <CivilDate on={task.dueOn} /> : t('tasks.undated')}
        {isLate && <span>{t('tasks.late')}</span>}
      </span>
      {task.person ? <Initials person={task.person} /> : <span />}
    </li>
  );
}

/** Tasks of several dossiers, one a line. */
export function TaskRows({ tasks }: { readonly tasks: readonly TaskRow[] }) {
  return (
    <ul className={styles['tasks']}>
      {tasks.map((task) => (
        <Row key={task.id} task={task} />
      ))}
    </ul>
  );
}
