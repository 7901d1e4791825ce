import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventView } from '@quantieme/api-client';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import styles from './event-form.module.css';
import { EventPreview, usePreview } from './event-preview.tsx';
import { bodyOfEvent, useAnnulEvent, useRecordEvent } from './events.queries.ts';

interface AnnulEventProps {
  readonly event: EventView;
  readonly onDone: () => void;
}

export function AnnulEvent({ event, onDone }: AnnulEventProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const preview = usePreview(event.dossierId, { annuls: event.id });
  const annul = useAnnulEvent();
  const record = useRecordEvent(event.dossierId);
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    annul.mutate(
      { event, reason },
      {
        onSuccess: () => {
          onDone();
          notifyDone({
            message: t('events.annulled', { label: event.label }),
            undo: () => void record.mutateAsync(bodyOfEvent(event)).catch(notifyProblem),
          });
        },
      },
    );
  };
  return (
    <form className={styles['panes']} onSubmit={submit}>
      <div className={styles['form']}>
        <p className={styles['hint']}>{t('events.annulLead')}</p>
        <TextInput
          label={t('events.reason')}
          value={reason}
          onChange={(change) => setReason(change.currentTarget.value)}
          error={fieldError(annul.error, '/reason')}
          data-autofocus
          required
        />
        {annul.error && <ProblemNotice error={annul.error} />}
        <div className={styles['actions']}>
          <Button
            type="submit"
            size="sm"
            disabled={reason.trim().length < 3}
            loading={annul.isPending}
          >
            {t('events.saveAnnulment')}
          </Button>
          <Button variant="default" size="sm" onClick={onDone}>
            {t('common.cancel')}
          </Button>
        </div>
      </div>
      <EventPreview preview={preview} waiting={false} />
    </form>
  );
}
