import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView, EventView } from '@quantieme/api-client';
import { useClock } from '../session/session-context.ts';
import { fieldError } from '../ui/field-error.ts';
import { formKeys } from '../ui/form-keys.ts';
import { CivilDate } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { bodyOf, draftOf, type EventDraft } from './event-draft.ts';
import { EventForm, useEveryEventType } from './event-form.tsx';
import styles from './event-form.module.css';
import { EventPreview, usePreview } from './event-preview.tsx';
import { bodyOfEvent, useCorrectEvent } from './events.queries.ts';

interface CorrectEventProps {
  readonly dossier: DossierView;
  readonly event: EventView;
  readonly onDone: () => void;
}

/** The event as it stands now: the last of its corrections. */
function standingOf(events: readonly EventView[], event: EventView): EventView {
  const now = events.find(({ id }) => id === event.id) ?? event;
  const next = events.find(({ id }) => id === now.supersededBy);
  return next ? standingOf(events, next) : now;
}

/** By whom it was changed while it was being corrected here, and what it says now. */
function ChangedMeanwhile({ event }: { readonly event: EventView }) {
  const { t } = useTranslation();
  const by = event.recordedBy?.name ?? '';
  return (
    <p role="status" className={styles['meanwhile']}>
      {event.status === 'annulled'
        ? t('events.annulledMeanwhile')
        : t('events.correctedMeanwhile', { by })}{' '}
      {event.status !== 'annulled' && (
        <strong>
          {event.label}, <CivilDate on={event.on} as="long" />
        </strong>
      )}
      {event.reason && (
        <>
          {' '}
          · <q>{event.reason}</q>
        </>
      )}
    </p>
  );
}

/** A correction never erases: it takes the place of the event, which stays readable beneath. */
export function CorrectEvent({ dossier, event: opened, onDone }: CorrectEventProps) {
  const { t } = useTranslation();
  // Somebody else may correct it while this form is open: what is typed here then goes over theirs, once it was shown.
  const event = standingOf(dossier.events, opened);
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
  const notifyProblem = useNotifyProblem();
  const ready = body !== null && reason.trim().length >= 3 && event.status === 'recorded';
  const isChanged = event.version !== opened.version || event.id !== opened.id;
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (!ready) return;
    correct.mutate(
      { event, body: { ...body, reason } },
      {
        onSuccess: ({ event: corrected }) => {
          onDone();
          const former = { ...bodyOfEvent(event), reason: t('events.undoReason') };
          notifyDone({
            message: t('events.corrected', { label: event.label }),
            undo: () =>
              void correct.mutateAsync({ event: corrected, body: former }).catch(notifyProblem),
          });
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
        {isChanged ? (
          <ChangedMeanwhile event={event} />
        ) : (
          correct.error && <ProblemNotice error={correct.error} />
        )}
        <div className={styles['actions']}>
          <Button type="submit" size="sm" disabled={!ready} loading={correct.isPending}>
            {t(isChanged ? 'events.saveOver' : 'events.saveCorrection')}
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
