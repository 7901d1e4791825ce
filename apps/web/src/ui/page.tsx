import type { ReactNode } from 'react';
import { isolated } from '../i18n/isolated.ts';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  /** Beside the title, quieter: the date, a count. */
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** `reading` keeps lines short enough to read. */
  readonly width?: 'full' | 'reading';
}

export function Page({ title, aside, actions, children, width = 'full' }: PageProps) {
  return (
    <div className={styles['page']} data-width={width}>
      <title>{`${isolated(title)} · Quantième`}</title>
      <header className={styles['header']}>
        <div className={styles['titles']}>
          <h1 className={styles['title']}>{title}</h1>
          {aside !== undefined && <div className={styles['aside']}>{aside}</div>}
        </div>
        {actions !== undefined && (
          <div className={styles['actions']} data-print="no">
            {actions}
          </div>
        )}
      </header>
      {children}
    </div>
  );
}
