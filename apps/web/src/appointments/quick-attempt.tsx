import { Button, FileInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierView, LastAttemptView } from '@quantieme/api-client';
import { useAnnulEvent, useRecordEvent } from '../events/events.queries.ts';
import { useClock } from '../session/session-context.ts';
import { instantOn } from '../ui/civil.ts';
import { ClockField } from '../ui/clock-field.tsx';
import { DateField } from '../ui/date-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import styles from './appointment-panel.module.css';
import { fingerprint } from './fingerprint.ts';
import { useCapture } from './use-capture.ts';

const FAR_SLOT = 'prochain-creneau-date';
const RESULTS = ['aucun-creneau', 'erreur-technique', 'quota', FAR_SLOT] as const;
type Result = (typeof RESULTS)[number];

interface QuickAttemptProps {
  readonly dossier: DossierView;
  readonly last: LastAttemptView | null;
}

interface Draft {
  readonly url: string;
  readonly service: string;
  readonly clock: string;
  readonly capture: File | null;
  /** The slot that the page showed, however far away. */
  readonly nextSlotOn: string | null;
}

/** What is not said is left out. */
function said(details: Readonly<Record<string, string | null>>): Record<string, string> {
  const filled = Object.entries(details).filter((entry): entry is [string, string] => !!entry[1]);
  return Object.fromEntries(filled);
}

/** Page and service stay from one attempt to the next: today’s takes one click. */
export function QuickAttempt({ dossier, last }: QuickAttemptProps) {
  const { t } = useTranslation();
  const { today, timeZone } = useClock();
  const record = useRecordEvent(dossier.id);
  const annul = useAnnulEvent();
  const { keep, putAway } = useCapture(dossier.id);
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const [draft, setDraft] = useState<Draft>({
    url: last?.url ?? '',
    service: last?.service ?? '',
    clock: '',
    capture: null,
    nextSlotOn: null,
  });
  const [lacksDay, setLacksDay] = useState(false);
  const change = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  const save = async (pageResult: Result) => {
    if (!today) return;
    const { url, service, clock, capture } = draft;
    const nextSlotOn = pageResult === FAR_SLOT ? draft.nextSlotOn : null;
    setLacksDay(pageResult === FAR_SLOT && nextSlotOn === null);
    if (pageResult === FAR_SLOT && nextSlotOn === null) return;
    // Refused, it leaves no attempt behind that would name a file nobody holds.
    const kept = capture && (await keep.mutateAsync({ file: capture, on: today }));
    const screenshot = capture && (await fingerprint(capture));
    const words = { url: url.trim(), service: service.trim() };
    const details = said({ pageResult, ...words, screenshot, nextSlotOn });
    const at = clock ? { at: instantOn(today, clock, timeZone) } : {};
    record.mutate(
      { type: 'rdv-tentative', dates: { filedOn: today }, details, ...at },
      {
        onSuccess: ({ event }) => {
          change({ clock: '', capture: null, nextSlotOn: null });
          notifyDone({
            message: t('appointment.noted', { result: t(`appointment.results.${pageResult}`) }),
            undo: () =>
              void annul
                .mutateAsync({ event, reason: t('events.undoReason') })
                .then(() => kept && putAway.mutateAsync(kept))
                .catch(notifyProblem),
          });
        },
      },
    );
  };
  return (
    <div className={styles['form']} role="group" aria-label={t('appointment.note')}>
      <TextInput
        label={t('appointment.url')}
        value={draft.url}
        maxLength={500}
        inputMode="url"
        error={fieldError(record.error, '/details/url')}
        onChange={(event) => change({ url: event.currentTarget.value })}
      />
      <TextInput
        label={t('appointment.service')}
        value={draft.service}
        maxLength={200}
        error={fieldError(record.error, '/details/service')}
        onChange={(event) => change({ service: event.currentTarget.value })}
      />
      <div className={styles['pair']}>
        <ClockField
          label={t('appointment.clock')}
          value={draft.clock}
          onChange={(clock) => change({ clock })}
          error={fieldError(record.error, '/at')}
        />
        <FileInput
          label={t('appointment.capture')}
          description={t('appointment.captureHint')}
          placeholder={t('appointment.choose')}
          accept="image/*,application/pdf"
          value={draft.capture}
          onChange={(capture) => change({ capture })}
          clearable
          clearButtonProps={{ 'aria-label': t('appointment.clear') }}
        />
      </div>
      <DateField
        label={t('appointment.nextSlot')}
        value={draft.nextSlotOn}
        onChange={(nextSlotOn) => change({ nextSlotOn })}
        error={
          lacksDay && draft.nextSlotOn === null
            ? t('appointment.nextSlotMissing')
            : fieldError(record.error, '/details/nextSlotOn')
        }
        leaning="future"
      />
      {record.error && <ProblemNotice error={record.error} />}
      <div className={styles['buttons']}>
        {RESULTS.map((result) => (
          <Button
            key={result}
            variant={result === 'aucun-creneau' ? 'filled' : 'default'}
            loading={record.isPending || keep.isPending}
            onClick={() => void save(result).catch(notifyProblem)}
          >
            {t(`appointment.results.${result}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
