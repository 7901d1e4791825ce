import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView } from '@quantieme/api-client';
import { useClock } from '../session/session-context.ts';
import { formKeys } from '../ui/form-keys.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { bodyOf, EMPTY_DRAFT } from './event-draft.ts';
import { EventForm, useEveryEventType } from './event-form.tsx';
import styles from './event-form.module.css';
import { EventPreview, usePreview } from './event-preview.tsx';
import { useAnnulEvent, useRecordEvent } from './events.queries.ts';

interface RecordEventProps {
  readonly dossier: DossierView;
  /** What has happened, if the page that opens this says so. */
  readonly type: string | undefined;
  readonly onDone: () => void;
}

export function RecordEvent({ dossier, type, onDone }: RecordEventProps) {
  const { t } = useTranslation();
  const { timeZone } = useClock();
  const types = useEveryEventType();
  const [draft, setDraft] = useState({ ...EMPTY_DRAFT, type: type ?? '' });
  const body = bodyOf(
    draft,
    types.find(({ id }) => id === draft.type),
    timeZone,
  );
  const preview = usePreview(dossier.id, body);
  const record = useRecordEvent(dossier.id);
  const annul = useAnnulEvent();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (!body) return;
    record.mutate(body, {
      onSuccess: ({ event }) => {
        onDone();
        notifyDone({
          message: t('events.recorded', { label: event.label }),
          undo: () =>
            void annul.mutateAsync({ event, reason: t('events.undoReason') }).catch(notifyProblem),
        });
      },
    });
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Enter, from any list
    <form className={styles['panes']} onSubmit={submit} onKeyDown={formKeys()}>
      <div className={styles['form']}>
        <EventForm
          types={types}
          procedure={dossier.procedure.id}
          foreseen={dossier.progress?.possible.map((one) => one.type)}
          draft={draft}
          onChange={setDraft}
          error={record.error ?? preview.error}
        />
        {record.error && <ProblemNotice error={record.error} />}
        <div className={styles['actions']}>
          <Button type="submit" size="sm" disabled={!body} loading={record.isPending}>
            {t('events.save')}
          </Button>
          <Button variant="default" size="sm" onClick={onDone}>
            {t('common.cancel')}
          </Button>
        </div>
      </div>
      <EventPreview preview={preview} waiting={body === null} />
    </form>
  );
}
