import type { ReactNode } from 'react';
import styles from './section.module.css';

interface SectionProps {
  /** For what leads to it. */
  readonly id?: string;
  readonly title: string;
  readonly count?: number;
  readonly tone?: 'late' | undefined;
  readonly children: ReactNode;
}

/** A group of rows under a sticky, counted heading. */
export function Section({ id, title, count, tone, children }: SectionProps) {
  return (
    <section id={id} className={styles['section']} aria-label={title}>
      <h2 className={styles['heading']} data-tone={tone}>
        {title}
        {count !== undefined && <span className={styles['count']}>{count}</span>}
      </h2>
      {children}
    </section>
  );
}
