import { TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { minutesText, typedMinutes } from './typed-minutes.ts';

interface MinutesFieldProps {
  readonly label: string;
  /** As it was typed. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly required?: boolean;
  /** Says whose time it is, where a list has several; begins with the label. */
  readonly said?: string;
  readonly input?: Ref<HTMLInputElement> | undefined;
}

/** Time as people type it (45, 1h30, 0,75), read back. */
export function MinutesField({
  label,
  value,
  onChange,
  required = false,
  said,
  input,
}: MinutesFieldProps) {
  const { t } = useTranslation();
  const minutes = typedMinutes(value);
  const read = minutes === null ? '' : minutesText(minutes);
  const isUnreadable = value.trim() !== '' && minutes === null;
  return (
    <TextInput
      ref={input}
      label={label}
      aria-label={said}
      placeholder={t('work.minutesPlaceholder')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      description={minutes === null || read === value ? undefined : read}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={isUnreadable ? t('work.minutesUnreadable') : undefined}
      autoComplete="off"
      inputMode="text"
      required={required}
    />
  );
}
