import { useTranslation } from 'react-i18next';
import type { DeadlineRow } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { TaskOfMany } from '../tasks/task-of-many.tsx';
import { GiveMenu } from '../ui/long-list/chosen-acts.tsx';
import type { Answered } from '../ui/long-list/selection-bar.tsx';
import { useTakeBack } from '../ui/long-list/use-take-back.ts';
import { useNotifyProblem } from '../ui/undo.tsx';
import { useAssignDeadlines } from './deadlines.queries.ts';

interface ActsProps {
  readonly chosen: readonly DeadlineRow[];
  readonly answered: Answered;
}

function Give({ chosen, answered }: ActsProps) {
  const { t } = useTranslation();
  const assign = useAssignDeadlines();
  const takeBack = useTakeBack(assign.mutateAsync);
  const notifyProblem = useNotifyProblem();
  const give = (person: { readonly id: string; readonly name: string } | null) =>
    void assign
      .mutateAsync(
        chosen.map(({ id, version }) => ({ id, version, assigneeId: person?.id ?? null })),
      )
      .then((answer) => {
        const count = answer.done.length;
        answered(answer, {
          message: person
            ? t('rows.givenDeadlines', { count, name: person.name })
            : t('rows.ungivenDeadlines', { count }),
          undo: () => takeBack(answer.undo),
        });
      })
      .catch(notifyProblem);
  return (
    <GiveMenu
      keyed
      label={t('rows.give')}
      nobody={t('deadlines.nobody')}
      busy={assign.isPending}
      onGive={give}
    />
  );
}

/** What is done with the chosen deadlines. */
export function DeadlineActs({ chosen, answered }: ActsProps) {
  const can = useCan();
  return (
    <>
      {can('deadline:write') && <Give chosen={chosen} answered={answered} />}
      {can('dossier:write') && (
        <TaskOfMany
          dossierIds={[...new Set(chosen.map(({ dossier }) => dossier.id))]}
          answered={answered}
        />
      )}
    </>
  );
}
