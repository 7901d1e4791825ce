import { ActionIcon } from '@mantine/core';
import { IconPencil, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './work.module.css';

interface RowToolsProps {
  /** Names the row. */
  readonly what: string;
  readonly onChange: () => void;
  readonly onRemove: () => void;
  readonly isRemoving: boolean;
}

/** Change it, delete it. */
export function RowTools({ what, onChange, onRemove, isRemoving }: RowToolsProps) {
  const { t } = useTranslation();
  return (
    <span className={styles['tools']}>
      <ActionIcon aria-label={t('work.changeOf', { what })} onClick={onChange}>
        <IconPencil size={16} />
      </ActionIcon>
      <ActionIcon aria-label={t('work.removeOf', { what })} loading={isRemoving} onClick={onRemove}>
        <IconX size={16} />
      </ActionIcon>
    </span>
  );
}
