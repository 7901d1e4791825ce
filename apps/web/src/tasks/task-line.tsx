import { ActionIcon, Checkbox } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskView } from '@quantieme/api-client';
import { useCan, useClock } from '../session/session-context.ts';
import { Initials } from '../ui/initials.tsx';
import { CivilDate, Moment } from '../ui/moment.tsx';
import { TaskEdit } from './task-edit.tsx';
import { useDoTask } from './task-tools.tsx';
import { useReopenTask } from './tasks.queries.ts';
import styles from './tasks.module.css';

/** How often it comes back, and when it was done so far. */
function Repeated({ task: { everyDays, repeatedOn } }: { readonly task: TaskView }) {
  const { t } = useTranslation();
  if (everyDays === null) return null;
  return (
    <span className={styles['remark']}>
      {t('tasks.everyDays', { count: everyDays })}
      {repeatedOn.length > 0 && ` · ${t('tasks.timesDone', { count: repeatedOn.length })} `}
      {repeatedOn.map((on, index) => (
        <span key={on}>
          {index > 0 && ', '}
          <CivilDate on={on} as="plain" />
        </span>
      ))}
    </span>
  );
}

/** Why it cannot begin, what it serves, or who did it and because of what. */
function Remark({ task }: { readonly task: TaskView }) {
  const { t } = useTranslation();
  if (task.state === 'done') {
    return (
      <span className={styles['remark']}>
        {task.doneBy ? t('tasks.doneBy', { name: task.doneBy.name }) : t('tasks.doneAlone')}
        {task.doneAt && (
          <>
            {' · '}
            <Moment at={task.doneAt} />
          </>
        )}
        {task.because && (
          <>
            {' · '}
            {t('tasks.because', { event: task.because.label })} <CivilDate on={task.because.on} />
          </>
        )}
      </span>
    );
  }
  const [first, ...others] = task.blockedBy;
  return (
    <>
      <Repeated task={task} />
      {first && (
        <span className={styles['blocked']}>
          {t('tasks.blockedBy', { label: first.label })}
          {others.length > 0 && ` ${t('tasks.andOthers', { count: others.length })}`}
        </span>
      )}
      {task.serves && (
        <span className={styles['remark']}>
          {t('tasks.serves', { label: task.serves.label })}{' '}
          <CivilDate on={task.serves.prudentLastDay} />
        </span>
      )}
    </>
  );
}

function When({ task }: { readonly task: TaskView }) {
  const { t } = useTranslation();
  const { today = '' } = useClock();
  if (task.dueOn === null) {
    return (
      <span className={styles['when']}>
        <span className="q-dim">{t(task.waitsFor ? 'tasks.waits' : 'tasks.undated')}</span>
      </span>
    );
  }
  const isLate = task.state === 'open' && task.dueOn < today;
  return (
    <span data-late={isLate || undefined} className={styles['when']}>
      <CivilDate on={task.dueOn} />
      {isLate && <span>{t('tasks.late')}</span>}
      {task.chosen && <span className="q-dim">{t('tasks.chosen')}</span>}
    </span>
  );
}

function Tick({ task }: { readonly task: TaskView }) {
  const { t } = useTranslation();
  const can = useCan();
  const act = useDoTask();
  const reopen = useReopenTask();
  const isDone = task.state === 'done';
  return (
    <Checkbox
      checked={isDone}
      disabled={!can('dossier:write') || task.state === 'dropped'}
      aria-label={t(isDone ? 'tasks.undoOf' : 'tasks.doOf', { label: task.label })}
      onChange={() => (isDone ? reopen.mutate(task.id) : act(task))}
    />
  );
}

/** One task on a line; its pencil opens what can be changed. */
export function TaskLine({ task }: { readonly task: TaskView }) {
  const { t } = useTranslation();
  const can = useCan();
  const [editing, setEditing] = useState(false);
  return (
    <li className={styles['task']} data-state={task.state}>
      <Tick task={task} />
      <div className={styles['what']}>
        <span className={styles['label']}>{task.label}</span>
        <Remark task={task} />
        {task.state === 'open' && task.dueOn === null && task.waitsFor && (
          <span className={styles['remark']}>{t('tasks.waitsFor', { what: task.waitsFor })}</span>
        )}
      </div>
      <When task={task} />
      <span className={styles['owner']}>
        {task.person ? <Initials person={task.person} /> : t('tasks.nobody')}
        <span className="q-dim">{t(`tasks.owners.${task.owner}`)}</span>
      </span>
      {can('dossier:write') && task.state !== 'done' ? (
        <ActionIcon
          aria-label={t('tasks.editOf', { label: task.label })}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        >
          <IconPencil size={15} stroke={1.6} />
        </ActionIcon>
      ) : (
        <span />
      )}
      {editing && <TaskEdit task={task} onDone={() => setEditing(false)} />}
    </li>
  );
}
