import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { minutesText, typedMinutes } from './typed-minutes.ts';

interface MinutesFieldProps {
  readonly label: string;
  /** As it was typed. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly required?: boolean;
}

/** Time as people type it (45, 1h30, 0,75), read back. */
export function MinutesField({ label, value, onChange, required = false }: MinutesFieldProps) {
  const { t } = useTranslation();
  const minutes = typedMinutes(value);
  const isUnreadable = value.trim() !== '' && minutes === null;
  return (
    <TextInput
      label={label}
      placeholder={t('work.minutesPlaceholder')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      description={minutes === null ? undefined : minutesText(minutes)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={isUnreadable ? t('work.minutesUnreadable') : undefined}
      autoComplete="off"
      inputMode="text"
      required={required}
    />
  );
}
