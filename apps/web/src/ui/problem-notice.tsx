import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@quantieme/api-client';
import styles from './problem-notice.module.css';

export function useProblemText(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => {
    if (!(error instanceof ProblemError)) return t('problem.unexpected');
    const { status, detail, title } = error.problem;
    if (status === 0) return t('problem.offline');
    if (detail) return detail;
    if (status === 403) return t('problem.forbidden');
    if (status === 404) return t('problem.notFound');
    if (status === 412) return t('problem.stale');
    return title || t('problem.unexpected');
  };
}

interface ProblemNoticeProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** What trying again is called here. */
  readonly retryLabel?: string;
}

/** What happened, and what to do. */
export function ProblemNotice({ error, onRetry, retryLabel }: ProblemNoticeProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const loose = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  return (
    <div className={styles['notice']} role="alert">
      <p className={styles['text']}>{problemText(error)}</p>
      {loose.length > 0 && (
        <ul className={styles['list']}>
          {loose.map((problem) => (
            <li key={problem.pointer + problem.code}>{problem.detail}</li>
          ))}
        </ul>
      )}
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          {retryLabel ?? t('common.retry')}
        </Button>
      )}
    </div>
  );
}
