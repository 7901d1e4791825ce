import type { ReactNode } from 'react';
import styles from './client-page.module.css';
import { Notice } from './frame.tsx';
import type { Say } from './say.ts';

interface DoorProblemProps {
  readonly say: Say;
  /** What went wrong, in the client’s words. */
  readonly words: string;
  /** Null: the link is worth nothing any more, asking again would not help. */
  readonly onRetry: (() => void) | null;
  /** What else may be done. */
  readonly children?: ReactNode;
}

/** Why a page that a link opens cannot be shown. */
export function DoorProblem({ say, words, onRetry, children }: DoorProblemProps) {
  return (
    <>
      <h1 className={styles['title']}>{say('welcome.title')}</h1>
      <Notice>{words}</Notice>
      {children}
      {onRetry && (
        <button type="button" className={styles['main-button']} onClick={onRetry}>
          {say('link.retry')}
        </button>
      )}
    </>
  );
}
