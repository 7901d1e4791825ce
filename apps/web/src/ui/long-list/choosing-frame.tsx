import type { ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './long-list.module.css';
import { usePickedCount } from './selection-context.tsx';

interface ChoosingFrameProps {
  readonly root: RefObject<HTMLDivElement | null>;
  /** Of which most rows do not exist: J and K ask it for the next one. */
  readonly isLong?: boolean;
  readonly children: ReactNode;
}

/** Rows that can be chosen; who hears the page is told how many are. */
export function ChoosingFrame({ root, isLong, children }: ChoosingFrameProps) {
  const { t } = useTranslation();
  const count = usePickedCount();
  return (
    <div
      ref={root}
      className={styles['list']}
      data-long-list={isLong ? '' : undefined}
      data-choosing={count > 0 ? '' : undefined}
    >
      <span className={styles['said']} role="status">
        {count > 0 && t('rows.chosen', { count })}
      </span>
      {children}
    </div>
  );
}
