import { useTranslation } from 'react-i18next';
import type { DossierRow } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { TaskOfMany } from '../tasks/task-of-many.tsx';
import { GiveMenu } from '../ui/long-list/chosen-acts.tsx';
import type { Answered } from '../ui/long-list/selection-bar.tsx';
import { useTakeBack } from '../ui/long-list/use-take-back.ts';
import { useNotifyProblem } from '../ui/undo.tsx';
import { useAssignDossiers } from './dossiers.queries.ts';

interface ActsProps {
  readonly chosen: readonly DossierRow[];
  readonly answered: Answered;
}

interface GiveProps extends ActsProps {
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
export function DossierActs({ chosen, answered }: ActsProps) {
  const can = useCan();
  if (!can('dossier:write')) return null;
  return (
    <>
      <Give chosen={chosen} answered={answered} place="responsibleId" />
      <Give chosen={chosen} answered={answered} place="paralegalId" />
      <TaskOfMany dossierIds={chosen.map(({ id }) => id)} answered={answered} />
    </>
  );
}
