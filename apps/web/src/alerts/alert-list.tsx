import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AlertView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { LoadedList } from '../ui/long-list/loaded-list.tsx';
import type { Answered } from '../ui/long-list/selection-bar.tsx';
import { useTakeBack } from '../ui/long-list/use-take-back.ts';
import { useNotifyProblem } from '../ui/undo.tsx';
import { AlertLine } from './alert-line.tsx';
import { useAcknowledgeTogether } from './alerts.queries.ts';

interface AcknowledgeProps {
  readonly chosen: readonly AlertView[];
  readonly answered: Answered;
}

function Acknowledge({ chosen, answered }: AcknowledgeProps) {
  const { t } = useTranslation();
  const together = useAcknowledgeTogether();
  const notifyProblem = useNotifyProblem();
  const takeBack = useTakeBack((ids: string[]) => together.mutateAsync({ ids, withdrawn: true }));
  const acknowledge = () =>
    void together
      .mutateAsync({ ids: chosen.map(({ id }) => id) })
      .then((answer) =>
        answered(answer, {
          message: t('rows.acknowledged', { count: answer.done.length }),
          undo: () => takeBack(answer.done),
        }),
      )
      .catch(notifyProblem);
  return (
    <Button
      variant="default"
      loading={together.isPending}
      aria-keyshortcuts="E"
      leftSection={<IconCheck size={13} aria-hidden="true" />}
      onClick={acknowledge}
    >
      {t('alerts.acknowledge')}
    </Button>
  );
}

interface AlertListProps {
  readonly alerts: readonly AlertView[];
  /** They call for an answer: one can be given to many. */
  readonly isOpen: boolean;
}

/** Alerts one under the other; those of the inbox are answered one by one, or many at once. */
export function AlertList({ alerts, isOpen }: AlertListProps) {
  const can = useCan();
  return (
    <LoadedList
      rows={alerts}
      asked={{ isOpen }}
      canChoose={isOpen && can('alert:acknowledge')}
      nameOf={({ deadline, dossier }) => `${dossier.reference} · ${deadline.label}`}
      acts={(chosen, answered) => <Acknowledge chosen={chosen} answered={answered} />}
    >
      {alerts.map((alert, index) => (
        <AlertLine key={alert.id} alert={alert} index={index} />
      ))}
    </LoadedList>
  );
}
