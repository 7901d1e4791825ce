import { useTranslation } from 'react-i18next';
import type { DocumentView, DossierView } from '@quantieme/api-client';
import { useDocumentActs } from '../documents/documents.queries.ts';
import { useSending, type SentFile } from '../documents/use-sending.ts';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';

interface DossierFiles {
  readonly files: readonly SentFile[];
  readonly forget: (id: number) => void;
  readonly take: (files: readonly File[]) => void;
}

/** The one way in for files on the page of a dossier, however they come: they join its documents, or are taken out again. */
export function useDossierFiles({ id }: Pick<DossierView, 'id'>): DossierFiles {
  const { t } = useTranslation();
  const { files, send, forget } = useSending(id, () => `/v1/dossiers/${id}/documents`);
  const { archive } = useDocumentActs();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const takeOut = async (taken: readonly DocumentView[]) => {
    for (const which of taken) await archive.mutateAsync({ which, body: null });
  };
  const take = (chosen: readonly File[]) =>
    void send(chosen).then((taken) => {
      const [first] = taken;
      if (!first) return;
      notifyDone({
        message: t('activity.taken', { count: taken.length, title: first.title }),
        undo: () => void takeOut(taken).catch(notifyProblem),
      });
    });
  return { files, forget, take };
}
