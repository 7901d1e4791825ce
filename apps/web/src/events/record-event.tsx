import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView, EventTypeView, EventView, TimeEntryView } from '@quantieme/api-client';
import { eventTypesQuery } from '../rules/law.queries.ts';
import { useClock } from '../session/session-context.ts';
import { formKeys } from '../ui/form-keys.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { EventTime, useEventTime } from '../work/event-time.tsx';
import { minutesText } from '../work/typed-minutes.ts';
import { useAddEntry, useRemoveEntry } from '../work/work.queries.ts';
import { bodyOf, EMPTY_DRAFT, type EventDraft } from './event-draft.ts';
import { EventForm } from './event-form.tsx';
import styles from './event-form.module.css';
import { EventPreview, usePreview } from './event-preview.tsx';
import { useAnnulEvent, useRecordEvent } from './events.queries.ts';

interface RecordEventProps {
  readonly dossier: DossierView;
  /** What has happened, if the page that opens this says so. */
  readonly type: string | undefined;
  /** The event as it is known already. */
  readonly draft?: EventDraft | undefined;
  readonly onRecorded?: (() => void) | undefined;
  readonly onDone: () => void;
}

/** The keyboard goes to the first field once it is there: what is typed before would be lost. */
function useFocusOnceThere() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), []);
  return form;
}

/** Opens on a field that knows what it may be given. */
export function RecordEvent(props: RecordEventProps) {
  const types = useQuery(eventTypesQuery);
  if (types.error) {
    return <ProblemNotice error={types.error} onRetry={() => void types.refetch()} />;
  }
  return types.data ? <Recording types={types.data} {...props} /> : <LoadingRows rows={4} />;
}

function Recording({
  types,
  dossier,
  type,
  draft: known,
  onRecorded,
  onDone,
}: RecordEventProps & { readonly types: readonly EventTypeView[] }) {
  const { t } = useTranslation();
  const { timeZone, today } = useClock();
  const form = useFocusOnceThere();
  const [draft, setDraft] = useState(known ?? { ...EMPTY_DRAFT, type: type ?? '' });
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
  const time = useEventTime(draft.type);
  const addTime = useAddEntry();
  const removeTime = useRemoveEntry();
  const canWrite = body !== null && time.isReady;
  /** The event stands without its time, which is then proposed or written by hand. */
  const timeOf = async ({ id, on, label }: EventView) => {
    if (time.minutes === null) return null;
    const day = today !== undefined && on > today ? today : on;
    const entry = { dossierId: dossier.id, eventId: id, minutes: time.minutes };
    return addTime
      .mutateAsync({ ...entry, on: day, description: label })
      .catch((error: unknown) => {
        notifyProblem(error);
        return null;
      });
  };
  const undo = async (event: EventView, entry: TimeEntryView | null) => {
    if (entry) await removeTime.mutateAsync(entry.id);
    await annul.mutateAsync({ event, reason: t('events.undoReason') });
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (!canWrite) return;
    record.mutate(body, {
      onSuccess: async ({ event }) => {
        onRecorded?.();
        const entry = await timeOf(event);
        onDone();
        const { label } = event;
        notifyDone({
          message: entry
            ? t('events.recordedWithTime', { label, time: minutesText(entry.minutes) })
            : t('events.recorded', { label }),
          undo: () => void undo(event, entry).catch(notifyProblem),
        });
      },
    });
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Enter, from any list
    <form ref={form} className={styles['panes']} onSubmit={submit} onKeyDown={formKeys()}>
      <div className={styles['form']}>
        <EventForm
          types={types}
          procedure={dossier.procedure.id}
          foreseen={dossier.progress?.possible.map((one) => one.type)}
          draft={draft}
          onChange={setDraft}
          error={record.error ?? preview.error}
        />
        {draft.type !== '' && <EventTime time={time} />}
        {record.error && <ProblemNotice error={record.error} />}
        <div className={styles['actions']}>
          <Button
            type="submit"
            size="sm"
            disabled={!canWrite}
            loading={record.isPending || addTime.isPending}
          >
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
