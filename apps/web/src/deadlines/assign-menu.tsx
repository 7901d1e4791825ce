import { IconUserPlus } from '@tabler/icons-react';
import { lazy } from 'react';
import type { PersonRef } from '@quantieme/api-client';
import { part } from '../i18n/part.ts';
import { useCan } from '../session/session-context.ts';
import { Initials } from '../ui/initials.tsx';
import { MenuLater } from '../ui/menu-later.tsx';
import styles from './assign-menu.module.css';
import { useWords } from '../i18n/words.tsx';

const AssignList = lazy(
  part(async () => ({ default: (await import('./assign-list.tsx')).AssignList })),
);

interface AssignMenuProps {
  readonly deadline: { id: string; version: number; label: string; assignee: PersonRef | null };
  /** What it is told apart by where several dossiers are listed. */
  readonly label?: string;
}

export function AssignMenu({ deadline, label = deadline.label }: AssignMenuProps) {
  const { t } = useWords();
  const can = useCan();
  const { assignee } = deadline;
  if (!can('deadline:write')) return assignee ? <Initials person={assignee} /> : null;
  return (
    <MenuLater
      button={
        <button
          type="button"
          className={styles['assign']}
          aria-keyshortcuts="A"
          aria-label={
            assignee
              ? `${assignee.initials} · ${t('deadlines.assigneeOf', { name: assignee.name, label })}`
              : t('deadlines.assignOf', { label })
          }
          title={t('deadlines.assignHint')}
        >
          {assignee ? (
            <Initials person={assignee} />
          ) : (
            <IconUserPlus size={16} stroke={1.6} aria-hidden="true" />
          )}
        </button>
      }
      menu={(button) => <AssignList deadline={deadline} button={button} />}
    />
  );
}
