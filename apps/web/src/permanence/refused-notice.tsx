import { IconHandStop } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Refused } from './duty-table.ts';
import styles from './permanence.module.css';

interface RefusedNoticeProps {
  readonly refused: Refused;
  /** The days of the table, where its words name them. */
  readonly words?: { readonly from: string; readonly to: string };
  readonly children?: ReactNode;
}

/** Why no date is shown, and what to do: never a guess in its place. */
export function RefusedNotice({ refused, words, children }: RefusedNoticeProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['refused']} role="alert">
      <IconHandStop size={20} stroke={1.8} aria-hidden="true" />
      <div className={styles['refusedWords']}>
        <h2 className={styles['refusedTitle']}>{t(`permanence.refusals.${refused}.title`)}</h2>
        <p>{t(`permanence.refusals.${refused}.text`, { ...words })}</p>
        {children}
      </div>
    </div>
  );
}
