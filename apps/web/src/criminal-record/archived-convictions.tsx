import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CriminalRecordView } from '@quantieme/api-client';
import { useNotifyProblem } from '../ui/undo.tsx';
import { useRestoreConviction } from './criminal-record.queries.ts';
import styles from './criminal-record.module.css';

/** Convictions put away: they count for nothing, and can be brought back. */
export function ArchivedConvictions({ record }: { readonly record: CriminalRecordView }) {
  const { t } = useTranslation();
  const restore = useRestoreConviction(record.personId);
  const notifyProblem = useNotifyProblem();
  const { archived } = record;
  if (archived.length === 0) return null;
  return (
    <details data-print="no">
      <summary>{t('record.archivedOnes', { count: archived.length })}</summary>
      <ul className={styles['list']}>
        {archived.map(({ id, offence }) => (
          <li key={id}>
            {offence}{' '}
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('record.bringBackOne', { offence })}
              onClick={() => restore.mutate(id, { onError: notifyProblem })}
            >
              {t('record.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
