import { ActionIcon } from '@mantine/core';
import {
  IconBell,
  IconCheck,
  IconClock,
  IconDeviceMobile,
  IconFileText,
  IconListCheck,
  IconMail,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ActivityLineView } from '@quantieme/api-client';
import { ChangedMark } from '../live/changed-mark.tsx';
import { useCan } from '../session/session-context.ts';
import { useDoTask } from '../tasks/task-tools.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { minutesText } from '../work/typed-minutes.ts';
import styles from './timeline.module.css';

const ICONS = {
  letter: IconMail,
  document: IconFileText,
  task: IconListCheck,
  time: IconClock,
  link: IconDeviceMobile,
  questionnaire: IconDeviceMobile,
  alert: IconBell,
} as const;

interface LineProps {
  readonly dossierId: string;
  readonly line: ActivityLineView;
  readonly onWhy: (deadlineId: string) => void;
}

/** Leads to where more can be done with it. */
function Label({ dossierId, line, onWhy }: LineProps) {
  const { kind, label, id, deadlineId } = line;
  const at = {
    params: { id: dossierId },
    className: styles['link'],
    'data-row-main': true,
  } as const;
  if (kind === 'letter') {
    return (
      <Link to="/dossiers/$id/courriers" {...at}>
        {label}
      </Link>
    );
  }
  if (kind === 'document') {
    return (
      <Link to="/dossiers/$id/pieces" search={{ piece: id }} {...at}>
        {label}
      </Link>
    );
  }
  if (kind === 'task') {
    return (
      <Link to="/dossiers/$id/taches" {...at}>
        {label}
      </Link>
    );
  }
  if (kind === 'time') {
    return (
      <Link to="/dossiers/$id/honoraires" {...at}>
        {label}
      </Link>
    );
  }
  if (kind === 'alert' && deadlineId !== null) {
    return (
      <button
        type="button"
        className={styles['open']}
        onClick={() => onWhy(deadlineId)}
        data-row-main
        data-print="text"
      >
        {label}
      </button>
    );
  }
  return <bdi>{label}</bdi>;
}

/** What it is, how it came or left, and by whom: in one quiet line. */
function remarksOf({ kind, state, detail, way, minutes, by }: ActivityLineView, t: TFunction) {
  const said =
    kind === 'time'
      ? t('activity.spent', { time: minutesText(minutes ?? 0) })
      : t(`activity.said.${kind}.${state}` as 'activity.said.task.open');
  const came = { client: t('activity.fromClient'), mail: t('activity.byMail') }[way ?? ''];
  const left =
    kind === 'letter' && way !== null
      ? t(`letters.channels.${way}` as 'letters.channels.lrar')
      : '';
  const plan = kind === 'alert' && detail !== '' ? `« ${detail} »` : detail;
  return [said, plan, left, came, by?.name].filter(Boolean).join(' · ');
}

function TaskDone({ line }: Pick<LineProps, 'line'>) {
  const { t } = useTranslation();
  const act = useDoTask();
  return (
    <span className={styles['actions']} data-print="no">
      <ActionIcon
        aria-label={t('tasks.doOf', { label: line.label })}
        title={t('tasks.doOf', { label: line.label })}
        onClick={() => act(line)}
      >
        <IconCheck size={15} stroke={1.7} />
      </ActionIcon>
    </span>
  );
}

/** A letter, a document, a task, time, what the client did, or an alert acknowledged. */
export function TimelineLine({ dossierId, line, onWhy }: LineProps) {
  const { t } = useTranslation();
  const can = useCan();
  const Icon = ICONS[line.kind];
  return (
    <div className={styles['entry']} data-line={line.kind} data-state={line.state} data-row>
      <span className={styles['date']}>
        {line.on !== null && <CivilDate on={line.on} as="plain" />}
      </span>
      <span className={styles['what']}>
        <span className={styles['line']}>
          <Icon size={14} stroke={1.6} className={styles['icon']} aria-hidden="true" />
          <Label dossierId={dossierId} line={line} onWhy={onWhy} />
        </span>
        <span className={styles['facts']}>
          {remarksOf(line, t)} <ChangedMark id={line.id} />
        </span>
      </span>
      {line.kind === 'task' && line.state === 'open' && can('dossier:write') && (
        <TaskDone line={line} />
      )}
    </div>
  );
}
