import { Button } from '@mantine/core';
import { IconCheck, IconFolder } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DeadlineRow } from '@quantieme/api-client';
import { useCan, useSession } from '../../session/session-context.ts';
import { AssignMenu } from '../assign-menu.tsx';
import { isToDo } from '../deadline-line.tsx';
import { deadlineQuery } from '../deadlines.queries.ts';
import { TakeButton } from '../take-button.tsx';
import { useComplete } from '../completion-context.ts';
import styles from './item-actions.module.css';

/** What can be done with the deadline whose reasons are shown: as in the list. */
export function ItemActions({ row }: { readonly row: DeadlineRow }) {
  const { t } = useTranslation();
  const can = useCan();
  const { user } = useSession();
  const complete = useComplete();
  const { data: deadline } = useQuery(deadlineQuery(row.id));
  const { dossier } = row;
  const who = dossier.client?.displayName ?? dossier.label;
  const isOpen = deadline !== undefined && isToDo(deadline);
  return (
    <div className={styles['actions']}>
      <Button
        variant="default"
        leftSection={<IconFolder size={14} aria-hidden="true" />}
        renderRoot={(props) => (
          <Link
            {...props}
            to="/dossiers/$id"
            params={{ id: dossier.id }}
            search={{ echeance: row.id }}
          />
        )}
      >
        <bdi className={styles['dossier']}>
          {dossier.reference} · {who}
        </bdi>
      </Button>
      {isOpen && !deadline.awaitingSecond && can('deadline:write') && (
        <Button
          variant="default"
          leftSection={<IconCheck size={14} aria-hidden="true" />}
          onClick={() => complete(deadline)}
        >
          {t('deadlines.complete')}
        </Button>
      )}
      {isOpen && deadline.assignee?.id !== user.id && <TakeButton deadline={deadline} />}
      {isOpen && <AssignMenu deadline={deadline} />}
    </div>
  );
}
