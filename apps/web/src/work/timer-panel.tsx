import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimerView } from '@quantieme/api-client';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { MinutesField } from './minutes-field.tsx';
import { clockOf, typedMinutes } from './typed-minutes.ts';
import { useTicking } from './use-ticking.ts';
import {
  useDropTimer,
  usePauseTimer,
  useResumeTimer,
  useStartTimer,
  useStopTimer,
} from './work.queries.ts';
import styles from './work.module.css';

function StopForm({ timer }: { readonly timer: TimerView }) {
  const { t } = useTranslation();
  const [description, setDescription] = useState(timer.description);
  const [typed, setTyped] = useState('');
  const stop = useStopTimer();
  const minutes = typedMinutes(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    stop.mutate({ id: timer.id, description, ...(minutes === null ? {} : { minutes }) });
  };
  return (
    <form className={styles['stop']} onSubmit={submit}>
      <TextInput
        label={t('work.description')}
        placeholder={t('work.descriptionPlaceholder')}
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
        required
      />
      {timer.forgotten && (
        <MinutesField label={t('work.forgotten')} value={typed} onChange={setTyped} required />
      )}
      <Button type="submit" loading={stop.isPending}>
        {t('work.stop')}
      </Button>
      {stop.error && <ProblemNotice error={stop.error} />}
    </form>
  );
}

/** A clock of mine: what it has counted, and what may be done with it. */
export function RunningTimer({ timer }: { readonly timer: TimerView }) {
  const { t } = useTranslation();
  const seconds = useTicking(timer);
  const [pause, resume, drop] = [usePauseTimer(), useResumeTimer(), useDropTimer()];
  const { id, running } = timer;
  return (
    <div className={styles['timer']} data-running={running || undefined}>
      <span className={styles['clock']} role="timer" aria-label={t('work.timer')}>
        {clockOf(seconds)}
      </span>
      {running ? (
        <Button variant="default" loading={pause.isPending} onClick={() => pause.mutate(id)}>
          {t('work.pause')}
        </Button>
      ) : (
        <Button variant="default" loading={resume.isPending} onClick={() => resume.mutate(id)}>
          {t('work.resume')}
        </Button>
      )}
      <StopForm timer={timer} />
      <Button variant="subtle" loading={drop.isPending} onClick={() => drop.mutate(id)}>
        {t('work.drop')}
      </Button>
    </div>
  );
}

interface TimerPanelProps {
  readonly dossierId: string;
  readonly timer: TimerView | null;
}

/** The clock of a dossier: started, or already counting. */
export function TimerPanel({ dossierId, timer }: TimerPanelProps) {
  const { t } = useTranslation();
  const start = useStartTimer();
  if (timer !== null) return <RunningTimer timer={timer} />;
  return (
    <div className={styles['timer']}>
      <Button variant="default" loading={start.isPending} onClick={() => start.mutate(dossierId)}>
        {t('work.start')}
      </Button>
      {start.error && <ProblemNotice error={start.error} />}
    </div>
  );
}
