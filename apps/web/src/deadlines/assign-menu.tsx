import { Menu } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PersonRef } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { usersQuery } from '../settings/users.queries.ts';
import { Initials } from '../ui/initials.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { useAssignDeadline } from './deadlines.queries.ts';
import styles from './assign-menu.module.css';

interface AssignMenuProps {
  readonly deadline: { id: string; version: number; label: string; assignee: PersonRef | null };
  /** What it is told apart by where several dossiers are listed. */
  readonly label?: string;
}

function Candidates({ deadline }: Pick<AssignMenuProps, 'deadline'>) {
  const { t } = useTranslation();
  const users = useQuery(usersQuery);
  const assign = useAssignDeadline();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const { id, version, assignee } = deadline;
  // The menu is gone before the answer comes: a promise still tells, a callback of `mutate` would not.
  const give = (person: { id: string; name: string } | null) =>
    assign
      .mutateAsync({ id, version, assigneeId: person?.id ?? null })
      .then(({ dossier }) => {
        const after = dossier.deadlines.find((one) => one.id === id)?.version ?? version;
        const former = { id, version: after, assigneeId: assignee?.id ?? null };
        notifyDone({
          message: person
            ? t('deadlines.assignedTo', { name: person.name })
            : t('deadlines.unassigned'),
          undo: () => void assign.mutateAsync(former).catch(notifyProblem),
        });
      })
      .catch(notifyProblem);
  const active = users.data?.data.filter((user) => user.status === 'active') ?? [];
  return (
    <>
      {active.map((user) => (
        <Menu.Item key={user.id} onClick={() => void give(user)}>
          {user.name}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item onClick={() => void give(null)}>{t('deadlines.nobody')}</Menu.Item>
    </>
  );
}

export function AssignMenu({ deadline, label = deadline.label }: AssignMenuProps) {
  const { t } = useTranslation();
  const can = useCan();
  if (!can('deadline:write')) {
    return deadline.assignee ? <Initials person={deadline.assignee} /> : null;
  }
  return (
    <Menu position="bottom-end" width={240} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button
          type="button"
          className={styles['assign']}
          aria-keyshortcuts="A"
          aria-label={
            deadline.assignee
              ? t('deadlines.assigneeOf', { name: deadline.assignee.name, label })
              : t('deadlines.assignOf', { label })
          }
          title={t('deadlines.assignHint')}
        >
          {deadline.assignee ? (
            <Initials person={deadline.assignee} />
          ) : (
            <IconUserPlus size={16} stroke={1.6} aria-hidden="true" />
          )}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Candidates deadline={deadline} />
      </Menu.Dropdown>
    </Menu>
  );
}
