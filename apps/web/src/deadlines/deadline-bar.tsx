import { useTranslation } from 'react-i18next';
import type { DeadlineRow } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { TaskOfMany } from '../tasks/task-of-many.tsx';
import { ExportChosen, GiveMenu, PrintChosen } from '../ui/long-list/chosen-acts.tsx';
import type { RowSelection } from '../ui/long-list/row-selection.ts';
import { SelectionBar, type Answered } from '../ui/long-list/selection-bar.tsx';
import { useTakeBack } from '../ui/long-list/use-take-back.ts';
import type { PagedRows } from '../ui/long-list/use-paged-rows.ts';
import { useNotifyProblem } from '../ui/undo.tsx';
import { useAssignDeadlines } from './deadlines.queries.ts';

interface DeadlineBarProps {
  readonly selection: RowSelection<DeadlineRow>;
  readonly rows: PagedRows<DeadlineRow>;
  readonly onPrint: (rows: readonly DeadlineRow[]) => void;
}

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
export function DeadlineBar({ selection, rows, onPrint }: DeadlineBarProps) {
  const { t } = useTranslation();
  const can = useCan();
  return (
    <SelectionBar
      selection={selection}
      rows={rows}
      nameOf={({ label, dossier }) => `${dossier.reference} · ${label}`}
      keyOf={({ id, dossier }) => [id, dossier.id]}
    >
      {(chosen, answered) => (
        <>
          {can('deadline:write') && <Give chosen={chosen} answered={answered} />}
          {can('dossier:write') && (
            <TaskOfMany
              dossierIds={[...new Set(chosen.map(({ dossier }) => dossier.id))]}
              onAdded={(answer, label) =>
                answered(answer, {
                  message: t('rows.taskAdded', { count: answer.done.length, label }),
                })
              }
            />
          )}
          <ExportChosen
            path="/v1/deadlines/selection"
            fileName={t('nav.deadlines')}
            ids={chosen.map(({ id }) => id)}
          />
          <PrintChosen onPrint={() => onPrint(chosen)} />
        </>
      )}
    </SelectionBar>
  );
}
