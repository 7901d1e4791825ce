import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordedView } from '@quantieme/api-client';
import { Page } from '../ui/page.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { NoticeForm } from './notice-form.tsx';
import { takeOver } from './notice-handoff.ts';
import { NoticeIntake, NoticeReadingState } from './notice-intake.tsx';
import { useReadNotice, useUndoNotice, type NoticeSource } from './notices.queries.ts';
import { pastedSource } from './pasted.ts';

const startOf = (source: NoticeSource | null) => (source?.kind === 'file' ? 0 : 1);

function useReading(documentId: string | undefined) {
  const { mutate, reset, ...read } = useReadNotice();
  const [brought] = useState(
    () => takeOver() ?? (documentId ? { kind: 'document' as const, documentId } : null),
  );
  const [source, setSource] = useState<NoticeSource | null>(brought);
  const [share, setShare] = useState(startOf(brought));
  useEffect(() => {
    if (brought !== null) mutate({ source: brought, onProgress: setShare });
  }, [brought, mutate]);
  const open = (next: NoticeSource) => {
    setSource(next);
    setShare(startOf(next));
    mutate({ source: next, onProgress: setShare });
  };
  const close = () => {
    reset();
    setSource(null);
  };
  return { read, source, share, open, close };
}

/** Pasting anywhere on the page brings a letter, unless somebody is typing. */
function usePasting(isOpen: boolean, onSource: (source: NoticeSource) => void) {
  useEffect(() => {
    if (!isOpen) return;
    const paste = (event: ClipboardEvent) => {
      const source = pastedSource(event);
      if (source !== null) onSource(source);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [isOpen, onSource]);
}

/** From a letter to a safe date. */
export function NoticePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { dossier, piece } = useSearch({ from: '/inside/lettre-recue' });
  const { read, source, share, open, close } = useReading(piece);
  const undo = useUndoNotice();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const isIntake = read.isIdle || read.isError;
  usePasting(isIntake, open);
  const done = ({ event, dossier: { id } }: RecordedView) => {
    const isNew = source?.kind !== 'document';
    void navigate({ to: '/dossiers/$id', params: { id } });
    notifyDone({
      message: t('notices.recorded', { label: event.label }),
      undo: () =>
        void undo
          .mutateAsync({ event, reason: t('events.undoReason'), isNew })
          .catch(notifyProblem),
    });
  };
  return (
    <Page title={t('notices.title')} aside={read.data ? undefined : t('notices.lead')}>
      {isIntake && <NoticeIntake onSource={open} error={read.error} />}
      {read.isPending && <NoticeReadingState share={share} />}
      {read.data && source && (
        <NoticeForm
          reading={read.data}
          source={source}
          dossierId={dossier}
          onDone={done}
          onCancel={close}
        />
      )}
    </Page>
  );
}
