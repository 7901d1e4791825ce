import type { ReactNode } from 'react';
import styles from './toolbar.module.css';

/** Filters of a list, on one line; two columns on a phone. */
export function Toolbar({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['toolbar']} data-print="no">
      {children}
    </div>
  );
}
