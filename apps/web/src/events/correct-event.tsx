import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView, EventView } from '@quantieme/api-client';
import { useClock } from '../session/session-context.ts';
import { fieldError } from '../ui/field-error.ts';
import { formKeys } from '../ui/form-keys.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { bodyOf, draftOf, type EventDraft } from './event-draft.ts';
import { EventForm, useEveryEventType } from './event-form.tsx';
import styles from './event-form.module.css';
import { EventPreview, usePreview } from './event-preview.tsx';
import { useCorrectEvent } from './events.queries.ts';

interface CorrectEventProps {
  readonly dossier: DossierView;
  readonly event: EventView;
  readonly onDone: () => void;
}

/** A correction never erases: it takes the place of the event, which stays readable beneath. */
export function CorrectEvent({ dossier, event, onDone }: CorrectEventProps) {
  const { t } = useTranslation();
  const { timeZone } = useClock();
  const types = useEveryEventType();
  const original = types.find(({ id }) => id === event.type);
  const [typed, setTyped] = useState<EventDraft | null>(null);
  const [reason, setReason] = useState('');
  const draft = typed ?? draftOf(event, original, timeZone);
  const body = bodyOf(
    draft,
    types.find(({ id }) => id === draft.type),
    timeZone,
  );
  const preview = usePreview(dossier.id, body && { ...body, corrects: event.id });
  const correct = useCorrectEvent();
  const notifyDone = useNotifyDone();
  const ready = body !== null && reason.trim().length >= 3;
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (!ready) return;
    correct.mutate(
      { event, body: { ...body, reason } },
      {
        onSuccess: () => {
          onDone();
          notifyDone({ message: t('events.corrected', { label: event.label }) });
        },
      },
    );
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Enter, from any list
    <form className={styles['panes']} onSubmit={submit} onKeyDown={formKeys()}>
      <div className={styles['form']}>
        <EventForm
          types={types}
          procedure={dossier.procedure.id}
          draft={draft}
          onChange={setTyped}
          error={correct.error ?? preview.error}
        />
        <TextInput
          label={t('events.reason')}
          value={reason}
          onChange={(change) => setReason(change.currentTarget.value)}
          error={fieldError(correct.error, '/reason')}
          required
        />
        {correct.error && <ProblemNotice error={correct.error} />}
        <div className={styles['actions']}>
          <Button type="submit" size="sm" disabled={!ready} loading={correct.isPending}>
            {t('events.saveCorrection')}
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
