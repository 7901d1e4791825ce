import { useTranslation } from 'react-i18next';
import type { DossierRow } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { TaskOfMany } from '../tasks/task-of-many.tsx';
import { ExportChosen, GiveMenu, PrintChosen } from '../ui/long-list/chosen-acts.tsx';
import type { RowSelection } from '../ui/long-list/row-selection.ts';
import { SelectionBar, type Answered } from '../ui/long-list/selection-bar.tsx';
import { useTakeBack } from '../ui/long-list/use-take-back.ts';
import type { PagedRows } from '../ui/long-list/use-paged-rows.ts';
import { useNotifyProblem } from '../ui/undo.tsx';
import { clientsOf } from './dossier-names.ts';
import { useAssignDossiers } from './dossiers.queries.ts';

interface DossierBarProps {
  readonly selection: RowSelection<DossierRow>;
  readonly rows: PagedRows<DossierRow>;
  readonly onPrint: (rows: readonly DossierRow[]) => void;
}

interface GiveProps {
  readonly chosen: readonly DossierRow[];
  readonly answered: Answered;
  readonly place: 'responsibleId' | 'paralegalId';
}

function Give({ chosen, answered, place }: GiveProps) {
  const { t } = useTranslation();
  const assign = useAssignDossiers();
  const takeBack = useTakeBack(assign.mutateAsync);
  const notifyProblem = useNotifyProblem();
  const give = (person: { readonly id: string; readonly name: string } | null) =>
    void assign
      .mutateAsync(chosen.map(({ id, version }) => ({ id, version, [place]: person?.id ?? null })))
      .then((answer) => {
        const count = answer.done.length;
        answered(answer, {
          message: person
            ? t('rows.givenDossiers', { count, name: person.name })
            : t('rows.ungivenDossiers', { count }),
          undo: () => takeBack(answer.undo),
        });
      })
      .catch(notifyProblem);
  const isLawyer = place === 'responsibleId';
  return (
    <GiveMenu
      keyed={isLawyer}
      label={t(isLawyer ? 'rows.giveResponsible' : 'rows.giveParalegal')}
      nobody={t('deadlines.nobody')}
      busy={assign.isPending}
      onGive={give}
    />
  );
}

/** What is done with the chosen dossiers. */
export function DossierBar({ selection, rows, onPrint }: DossierBarProps) {
  const { t } = useTranslation();
  const can = useCan();
  return (
    <SelectionBar
      selection={selection}
      rows={rows}
      nameOf={(row) => `${row.reference} · ${clientsOf(row) || row.label}`}
    >
      {(chosen, answered) => (
        <>
          {can('dossier:write') && (
            <>
              <Give chosen={chosen} answered={answered} place="responsibleId" />
              <Give chosen={chosen} answered={answered} place="paralegalId" />
              <TaskOfMany
                dossierIds={chosen.map(({ id }) => id)}
                onAdded={(answer, label) =>
                  answered(answer, {
                    message: t('rows.taskAdded', { count: answer.done.length, label }),
                  })
                }
              />
            </>
          )}
          <ExportChosen
            path="/v1/dossiers/selection"
            fileName={t('nav.dossiers')}
            ids={chosen.map(({ id }) => id)}
          />
          <PrintChosen onPrint={() => onPrint(chosen)} />
        </>
      )}
    </SelectionBar>
  );
}
