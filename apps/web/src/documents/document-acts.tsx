import { Button } from '@mantine/core';
import { IconArchive, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentDecisionBody, FoundDocumentPage } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { DownloadChosen } from '../ui/long-list/chosen-acts.tsx';
import type { Answered } from '../ui/long-list/selection-bar.tsx';
import { useTakeBack } from '../ui/long-list/use-take-back.ts';
import { useNotifyProblem } from '../ui/undo.tsx';
import { useDecideDocuments } from './documents.queries.ts';

interface ActsProps {
  readonly chosen: readonly FoundDocumentPage['data'][number][];
  readonly answered: Answered;
}

function Decide({ chosen, answered }: ActsProps) {
  const { t } = useTranslation();
  const decide = useDecideDocuments();
  const takeBack = useTakeBack(decide.mutateAsync);
  const notifyProblem = useNotifyProblem();
  const act = (rows: DocumentDecisionBody[], said: (count: number) => string) =>
    void decide
      .mutateAsync(rows)
      .then((answer) =>
        answered(answer, {
          message: said(answer.done.length),
          undo: () => takeBack(answer.undo),
        }),
      )
      .catch(notifyProblem);
  const undecided = chosen.filter(({ status }) => status === 'received');
  return (
    <>
      <Button
        variant="default"
        loading={decide.isPending}
        disabled={undecided.length === 0}
        title={undecided.length === 0 ? t('rows.noneToVerify') : undefined}
        leftSection={<IconCheck size={14} aria-hidden="true" />}
        onClick={() =>
          act(
            undecided.map(({ id, version }) => ({ id, version, status: 'verified' })),
            (count) => t('rows.verified', { count }),
          )
        }
      >
        {t('rows.verify', { count: undecided.length })}
      </Button>
      <Button
        variant="default"
        loading={decide.isPending}
        leftSection={<IconArchive size={14} aria-hidden="true" />}
        onClick={() =>
          act(
            chosen.map(({ id, version }) => ({ id, version, archived: true })),
            (count) => t('rows.archived', { count }),
          )
        }
      >
        {t('rows.putAway')}
      </Button>
    </>
  );
}

/** What is done with the chosen documents. */
export function DocumentActs({ chosen, answered }: ActsProps) {
  const { t } = useTranslation();
  const can = useCan();
  return (
    <>
      {can('dossier:write') && <Decide chosen={chosen} answered={answered} />}
      <DownloadChosen
        path="/v1/documents/files"
        fileName={t('nav.documents')}
        ids={chosen.map(({ id }) => id)}
      />
    </>
  );
}
