import { Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PersonRef } from '@quantieme/api-client';
import { useColleagues } from '../session/session-context.ts';
import type { MenuButton } from '../ui/menu-later.tsx';
import { OpenedMenu } from '../ui/opened-menu.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { useAssignDeadline } from './deadlines.queries.ts';

interface CandidatesProps {
  readonly deadline: { id: string; version: number; assignee: PersonRef | null };
}

function Candidates({ deadline }: CandidatesProps) {
  const { t } = useTranslation();
  const active = useColleagues();
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

/** Who may answer for a deadline, under the button that shows who does. */
export function AssignList({
  deadline,
  button,
}: CandidatesProps & { readonly button: MenuButton }) {
  return (
    <OpenedMenu
      button={button}
      position="bottom-end"
      width={240}
      withInitialFocusPlaceholder={false}
    >
      <Candidates deadline={deadline} />
    </OpenedMenu>
  );
}
