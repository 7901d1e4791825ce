import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './list-foot.module.css';

interface ListFootProps {
  readonly list: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => Promise<unknown>;
  };
}

export function ListFoot({ list }: ListFootProps) {
  const { t } = useTranslation();
  if (!list.hasNextPage) return null;
  return (
    <div className={styles['foot']} data-print="no">
      <Button
        variant="default"
        loading={list.isFetchingNextPage}
        onClick={() => void list.fetchNextPage()}
      >
        {t('common.more')}
      </Button>
    </div>
  );
}
