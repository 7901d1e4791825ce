import { IconPlayerPlayFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TimerView } from '@quantieme/api-client';
import { useSession } from '../session/session-context.ts';
import { clockOf } from './typed-minutes.ts';
import { useTicking } from './use-ticking.ts';
import styles from './work.module.css';

function Running({ timer }: { readonly timer: TimerView }) {
  const { t } = useTranslation();
  const seconds = useTicking(timer);
  const { id, reference, title } = timer.dossier;
  return (
    <Link to="/dossiers/$id/honoraires" params={{ id }} className={styles['bar']}>
      <IconPlayerPlayFilled size={12} aria-hidden="true" />
      <span className={styles['clock']}>{clockOf(seconds)}</span>
      <span className={styles['barTitle']}>
        {reference} · {title}
      </span>
      <span className={styles['barAct']}>
        {t(timer.forgotten ? 'work.forgottenAct' : 'work.barAct')}
      </span>
    </Link>
  );
}

/** On every page of whoever has a clock running, so that none is forgotten. */
export function TimerBar() {
  const { runningTimer } = useSession();
  return runningTimer ? <Running timer={runningTimer} /> : null;
}
