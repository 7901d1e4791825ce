import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '@quantieme/api-client';
import styles from './problem-notice.module.css';

/** Somebody else was faster. */
export const isStale = (error: unknown) =>
  error instanceof ProblemError && error.problem.code === 'version/stale';

export function useProblemText(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => {
    if (!(error instanceof ProblemError)) return t('problem.unexpected');
    const { status, detail, title } = error.problem;
    if (status === 0) return t('problem.offline');
    if (isStale(error)) return t('problem.stale');
    if (error.problem.code === 'session/required') return t('signIn.retry');
    if (detail) return detail;
    if (status === 403) return t('problem.forbidden');
    if (status === 404) return t('problem.notFound');
    return title || t('problem.unexpected');
  };
}

/** What others changed is read again; forms keep what was typed in them. */
export function StaleNotice() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const reload = useMutation({ mutationFn: () => client.invalidateQueries() });
  if (reload.isSuccess) return <p className={styles['text']}>{t('problem.reloaded')}</p>;
  return (
    <>
      <p className={styles['text']}>{t('problem.stale')}</p>
      <Button variant="default" loading={reload.isPending} onClick={() => reload.mutate()}>
        {t('problem.reload')}
      </Button>
    </>
  );
}

interface ProblemNoticeProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** What trying again is called here. */
  readonly retryLabel?: string;
}

/** Said out of sight, it would not be read: the field it is about has the keyboard, or the notice comes into view. */
function show(notice: HTMLElement | null): void {
  const field = notice?.closest('form')?.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (field) field.focus();
  else notice?.scrollIntoView({ block: 'nearest' });
}

/** What happened, and what to do. */
export function ProblemNotice({ error, onRetry, retryLabel }: ProblemNoticeProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const loose = error instanceof ProblemError ? (error.problem.errors ?? []) : [];
  return (
    <div className={styles['notice']} role="alert" ref={show}>
      {isStale(error) ? <StaleNotice /> : <p className={styles['text']}>{problemText(error)}</p>}
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
