import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session/session-context.ts';
import { DateField } from '../ui/date-field.tsx';
import styles from './facts.module.css';

type AnswerSource = 'client-stated' | 'document-seen' | 'lawyer-assessed';

/** How the next answers are recorded: who says them, since when, by which paper. */
export interface Recording {
  readonly source: AnswerSource;
  readonly since: string | null;
  readonly proof: string;
}

export const SAID_BY_CLIENT: Recording = { source: 'client-stated', since: null, proof: '' };

interface RecordingAsProps {
  readonly recording: Recording;
  readonly onChange: (recording: Recording) => void;
}

export function RecordingAs({ recording, onChange }: RecordingAsProps) {
  const { t } = useTranslation();
  const { user } = useSession();
  const sources: readonly AnswerSource[] = [
    'client-stated',
    'document-seen',
    ...(user.isLawyer ? (['lawyer-assessed'] as const) : []),
  ];
  return (
    <fieldset className={styles['recording']}>
      <legend>{t('facts.recording')}</legend>
      <Select
        label={t('facts.source')}
        data={sources.map((value) => ({ value, label: t(`facts.sources.${value}`) }))}
        value={recording.source}
        allowDeselect={false}
        onChange={(source) => source && onChange({ ...recording, source: source as AnswerSource })}
      />
      <DateField
        label={t('facts.since')}
        value={recording.since}
        onChange={(since) => onChange({ ...recording, since })}
        leaning="past"
      />
      {recording.source === 'document-seen' && (
        <TextInput
          label={t('facts.paper')}
          value={recording.proof}
          maxLength={500}
          onChange={(event) => onChange({ ...recording, proof: event.currentTarget.value })}
        />
      )}
    </fieldset>
  );
}
