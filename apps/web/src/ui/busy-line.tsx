import { useIsFetching, useIsMutating } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './busy-line.module.css';

/** What is quick shows its result instead; what is not says within a tenth of a second that it is under way. */
const PATIENCE_MS = 25;

/** Another page, an act, or something that nobody has read yet; what is read again behind the scenes is not waited for. */
function useIsAwaited(): boolean {
  const isLeaving = useRouterState({ select: ({ isLoading }) => isLoading });
  const acts = useIsMutating();
  const reads = useIsFetching({ predicate: ({ state }) => state.status === 'pending' });
  return isLeaving || acts + reads > 0;
}

function Line() {
  const { t } = useTranslation();
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isDue) return null;
  return <div className={styles['line']} role="progressbar" aria-label={t('common.loading')} />;
}

/** At the top of what is being read, while something that was asked for is awaited. */
export function BusyLine() {
  return useIsAwaited() ? <Line /> : null;
}
