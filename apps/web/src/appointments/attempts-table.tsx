import { Button } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { unwrap } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import styles from './appointment-panel.module.css';

function useWriteTable(dossierId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/v1/dossiers/{id}/documents/attempts-table', {
          params: { path: { id: dossierId } },
        }),
      ),
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: ['dossier', dossierId] });
      await client.invalidateQueries({ queryKey: ['documents'] });
    },
  });
}

/** The attempts as the exhibit that a judge reads first. Made again, it is brought up to date. */
export function AttemptsTable({ dossierId }: { readonly dossierId: string }) {
  const { t } = useTranslation();
  const write = useWriteTable(dossierId);
  const made = write.data;
  return (
    <div className={styles['table']}>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconTable size={15} aria-hidden="true" />}
        loading={write.isPending}
        onClick={() => write.mutate()}
      >
        {t('appointment.makeTable')}
      </Button>
      {made && (
        <span role="status">
          {t('appointment.tableMade')}{' '}
          <Link to="/dossiers/$id/pieces" params={{ id: dossierId }} search={{ piece: made.id }}>
            {t('appointment.openTable')}
          </Link>
        </span>
      )}
      {write.error && <ProblemNotice error={write.error} />}
    </div>
  );
}
