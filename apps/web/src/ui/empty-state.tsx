import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: string;
  /** What will appear here, and how to make it appear. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** `h1` when it is all there is on the page. */
  readonly heading?: 'h1' | 'p';
}

export function EmptyState({ title, children, action, heading: Title = 'p' }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      <Title className={styles['title']}>{title}</Title>
      {children !== undefined && <p className={styles['text']}>{children}</p>}
      {action}
    </div>
  );
}
