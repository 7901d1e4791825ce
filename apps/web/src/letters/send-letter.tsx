import { Button, NativeSelect } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterView, SendingChannel, SentLetterView } from '@quantieme/api-client';
import { useClock } from '../session/session-context.ts';
import { DateField } from '../ui/date-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useSendLetter } from './letters.queries.ts';
import styles from './letters.module.css';

const CHANNELS: readonly SendingChannel[] = [
  'lrar',
  'lettre-simple',
  'courriel',
  'main',
  'guichet',
  'anef',
  'demarches-simplifiees',
  'telerecours',
];

interface SendLetterProps {
  readonly dossierId: string;
  readonly letter: LetterView;
  readonly onSent: (sent: SentLetterView) => void;
}

/** When and how a letter left; what it records is said before. */
export function SendLetter({ dossierId, letter, onSent }: SendLetterProps) {
  const { t } = useTranslation();
  const { today } = useClock();
  const [on, setOn] = useState<string | null>(today ?? null);
  const [eventOn, setEventOn] = useState<string | null>(null);
  const [channel, setChannel] = useState<SendingChannel>('lrar');
  const send = useSendLetter(dossierId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (on === null) return;
    send.mutate(
      { id: letter.id, on, channel, ...(eventOn !== null && { eventOn }) },
      { onSuccess: onSent },
    );
  };
  return (
    <form className={styles['send']} onSubmit={submit}>
      <DateField
        label={t('letters.on')}
        value={on}
        onChange={setOn}
        error={fieldError(send.error, '/on')}
        required
        leaning="past"
      />
      <NativeSelect
        label={t('letters.channel')}
        value={channel}
        onChange={({ currentTarget }) => setChannel(currentTarget.value as SendingChannel)}
        data={CHANNELS.map((value) => ({ value, label: t(`letters.channels.${value}`) }))}
      />
      {letter.records && (
        <DateField
          label={t('letters.eventOn', { label: letter.records.label })}
          value={eventOn ?? on}
          onChange={setEventOn}
          leaning="past"
        />
      )}
      {send.error && <ProblemNotice error={send.error} />}
      <Button type="submit" loading={send.isPending} disabled={on === null}>
        {t('letters.confirmSent')}
      </Button>
    </form>
  );
}
