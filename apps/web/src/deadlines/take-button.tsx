import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCan, useSession } from '../session/session-context.ts';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { useAssignDeadline } from './deadlines.queries.ts';

interface TakeButtonProps {
  readonly deadline: { readonly id: string; readonly version: number; readonly label: string };
}

/** « Je m’en charge »: the deadline is given to whoever clicks. */
export function TakeButton({ deadline }: TakeButtonProps) {
  const { t } = useTranslation();
  const can = useCan();
  const { user } = useSession();
  const assign = useAssignDeadline();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  if (!can('deadline:write')) return null;
  const { id, version, label } = deadline;
  // The row is gone before the answer comes: a promise still tells, a callback of `mutate` would not.
  const take = () =>
    assign
      .mutateAsync({ id, version, assigneeId: user.id })
      .then(({ dossier }) => {
        const after = dossier.deadlines.find((one) => one.id === id)?.version ?? version;
        const former = { id, version: after, assigneeId: null };
        notifyDone({
          message: t('deadlines.taken', { label }),
          undo: () => void assign.mutateAsync(former).catch(notifyProblem),
        });
      })
      .catch(notifyProblem);
  return (
    <Button
      size="compact-xs"
      variant="default"
      flex="none"
      loading={assign.isPending}
      aria-label={t('deadlines.takeOf', { label })}
      onClick={() => void take()}
    >
      {t('deadlines.take')}
    </Button>
  );
}
