import { Button, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentView, DossierDocumentsView } from '@quantieme/api-client';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { useDocumentActs } from './documents.queries.ts';
import styles from './documents.module.css';

interface DecisionProps {
  readonly document: DocumentView;
  readonly rejections: DossierDocumentsView['rejections'];
  readonly onGone: () => void;
}

/** Each act names the document, and can be undone. */
function useDecide(document: DocumentView, onGone: () => void) {
  const { t } = useTranslation();
  const acts = useDocumentActs();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const { title } = document;
  const tell =
    (word: 'verified' | 'rejected' | 'undecided', undo: boolean) => (changed: DocumentView) =>
      notifyDone({
        message: t(`documents.told.${word}`, { title }),
        ...(undo ? { undo: () => undecide(changed) } : {}),
      });
  const undecide = (which: DocumentView) =>
    void acts.undecide
      .mutateAsync({ which, body: null })
      .then(tell('undecided', false))
      .catch(notifyProblem);
  const restore = (which: DocumentView) =>
    void acts.restore.mutateAsync({ which, body: null }).catch(notifyProblem);
  return {
    undecide: () => undecide(document),
    verify: () =>
      void acts.verify
        .mutateAsync({ which: document, body: null })
        .then(tell('verified', true))
        .catch(notifyProblem),
    reject: (body: { code: string; note: string }) =>
      void acts.reject
        .mutateAsync({ which: document, body })
        .then(tell('rejected', true))
        .catch(notifyProblem),
    archive: () =>
      void acts.archive
        .mutateAsync({ which: document, body: null })
        .then((changed) => {
          onGone();
          notifyDone({
            message: t('documents.told.archived', { title }),
            undo: () => restore(changed),
          });
        })
        .catch(notifyProblem),
  };
}

interface RejectFormProps {
  readonly rejections: DecisionProps['rejections'];
  readonly onReject: (body: { code: string; note: string }) => void;
  readonly onCancel: () => void;
}

function RejectForm({ rejections, onReject, onCancel }: RejectFormProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState<string | null>(null);
  const [note, setNote] = useState('');
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (code) onReject({ code, note });
      }}
    >
      <Select
        label={t('documents.reason')}
        data={rejections.map(({ id, label }) => ({ value: id, label }))}
        value={code}
        onChange={setCode}
        searchable
        required
        data-autofocus
      />
      <Textarea
        label={t('documents.note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        autosize
        minRows={2}
      />
      <div className={styles['acts']}>
        <Button type="submit" disabled={code === null}>
          {t('documents.reject')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}

/** Verified, rejected with a reason, or put away; each can be taken back. */
export function DocumentDecision({ document, rejections, onGone }: DecisionProps) {
  const { t } = useTranslation();
  const [rejecting, setRejecting] = useState(false);
  const decide = useDecide(document, onGone);
  if (rejecting)
    return (
      <RejectForm
        rejections={rejections}
        onCancel={() => setRejecting(false)}
        onReject={(body) => {
          setRejecting(false);
          decide.reject(body);
        }}
      />
    );
  return (
    <div className={styles['acts']}>
      {document.status === 'received' ? (
        <>
          <Button onClick={decide.verify}>{t('documents.verify')}</Button>
          <Button variant="default" onClick={() => setRejecting(true)}>
            {t('documents.rejectWith')}
          </Button>
        </>
      ) : (
        <Button variant="default" onClick={decide.undecide}>
          {t('documents.undecide')}
        </Button>
      )}
      <Button variant="subtle" onClick={decide.archive}>
        {t('documents.archive')}
      </Button>
    </div>
  );
}
