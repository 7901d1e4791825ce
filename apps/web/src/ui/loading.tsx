import { Skeleton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './loading.module.css';

const PATIENCE_MS = 150;

/** True once waiting has lasted long enough to be worth showing. */
function useSlow(): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return slow;
}

/** Rows of the real list, empty, after 150 ms. */
export function LoadingRows({ rows = 8 }: { readonly rows?: number }) {
  const { t } = useTranslation();
  const slow = useSlow();
  if (!slow) return null;
  return (
    <div className={styles['rows']} role="status" aria-label={t('common.loading')}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} className={styles['row']}>
          <Skeleton height={12} width={12} circle />
          <Skeleton height={11} width={`${30 + ((index * 17) % 30)}%`} />
          <Skeleton height={11} width={90} ms="auto" />
        </div>
      ))}
    </div>
  );
}
