import { ActionIcon } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ActivityLineView, DossierView } from '@quantieme/api-client';
import { FilingTally } from '../checklists/filing-tally.tsx';
import { useCan } from '../session/session-context.ts';
import { useDoTask } from '../tasks/task-tools.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { minutesText } from '../work/typed-minutes.ts';
import { AsideSection } from './aside-section.tsx';
import styles from './dossier-aside.module.css';

/** The first tasks to do; the rest is on their page. */
const TASKS_SHOWN = 4;

interface PartProps {
  readonly dossier: DossierView;
}

/** Letters that the stage calls for: one click from being written. */
export function LettersBeside({ dossier }: PartProps) {
  const { t } = useTranslation();
  const can = useCan();
  const letters = dossier.activity?.letters ?? [];
  if (letters.length === 0 || !can('dossier:write')) return null;
  const params = { id: dossier.id };
  return (
    <AsideSection name="letters" title={t('activity.lettersTitle')}>
      <ul className={styles['list']}>
        {letters.map(({ id, label }) => (
          <li key={id}>
            <Link to="/dossiers/$id/courriers" params={params} search={{ modele: id }}>
              {label}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/dossiers/$id/courriers" params={params} className={styles['quiet']}>
            {t('activity.writeOther')}
          </Link>
        </li>
      </ul>
    </AsideSection>
  );
}

export function DocumentsBeside({ dossier }: PartProps) {
  const { t } = useTranslation();
  if (!dossier.documents) return null;
  return (
    <AsideSection name="documents" title={t('checklist.tallyTitle')}>
      <FilingTally dossierId={dossier.id} tally={dossier.documents} />
    </AsideSection>
  );
}

const byDay = (one: ActivityLineView, other: ActivityLineView) =>
  (one.on ?? '9999').localeCompare(other.on ?? '9999');

function Task({ task, today }: { readonly task: ActivityLineView; readonly today: string }) {
  const { t } = useTranslation();
  const can = useCan();
  const act = useDoTask();
  const isLate = task.on !== null && task.on < today;
  return (
    <li className={styles['task']}>
      {can('dossier:write') && (
        <ActionIcon
          size="sm"
          variant="default"
          aria-label={t('tasks.doOf', { label: task.label })}
          onClick={() => act(task)}
          data-print="no"
        >
          <IconCheck size={13} stroke={1.8} />
        </ActionIcon>
      )}
      <span>
        {task.label}{' '}
        {task.on !== null && (
          <span className={styles['quiet']} data-late={isLate || undefined}>
            <CivilDate on={task.on} /> {isLate && t('tasks.late')}
          </span>
        )}
      </span>
    </li>
  );
}

export function TasksBeside({ dossier }: PartProps) {
  const { t } = useTranslation();
  const open = (dossier.activity?.lines ?? [])
    .filter(({ kind, state }) => kind === 'task' && state === 'open')
    .sort(byDay);
  if (open.length === 0) return null;
  const rest = open.length - TASKS_SHOWN;
  return (
    <AsideSection name="tasks" title={t('activity.parts.tasks')} count={open.length}>
      <ul className={styles['list']}>
        {open.slice(0, TASKS_SHOWN).map((task) => (
          <Task key={task.id} task={task} today={dossier.today} />
        ))}
        {rest > 0 && (
          <li>
            <Link to="/dossiers/$id/taches" params={{ id: dossier.id }} className={styles['quiet']}>
              {t('activity.otherTasks', { count: rest })}
            </Link>
          </li>
        )}
      </ul>
    </AsideSection>
  );
}

/** Time spent, and the titles that its client may ask for: each a line that leads to its page. */
export function MoreBeside({ dossier }: PartProps) {
  const { t } = useTranslation();
  const can = useCan();
  const minutes = dossier.activity?.minutes ?? null;
  const client = dossier.clients.find(({ role }) => role === 'client');
  const showsTitles = client !== undefined && can('fact:read');
  if (minutes === null && !showsTitles) return null;
  return (
    <ul className={styles['list']} data-print="no">
      {showsTitles && (
        <li>
          <Link to="/clients/$id/eligibilite" params={{ id: client.id }}>
            {t('activity.titles')}
          </Link>
        </li>
      )}
      {minutes !== null && (
        <li>
          <Link to="/dossiers/$id/honoraires" params={{ id: dossier.id }}>
            {t('activity.timeTitle')}
          </Link>{' '}
          <span className="q-dim q-figures">{minutesText(minutes)}</span>
        </li>
      )}
    </ul>
  );
}
