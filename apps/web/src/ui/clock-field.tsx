import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedClock } from './typed-clock.ts';

interface ClockFieldProps {
  readonly label: string;
  readonly description?: string;
  /** `18:20`, or empty. */
  readonly value: string;
  readonly onChange: (clock: string) => void;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly readOnly?: boolean;
}

/** An hour typed as people type it (18:20, 18h20, 18), on a clock of twenty-four hours whatever the browser's own. */
export function ClockField({ value, onChange, error, ...field }: ClockFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const unreadable = typed !== null && typed.trim() !== '' && typedClock(typed) === null;
  return (
    <TextInput
      {...field}
      placeholder={t('date.clockPlaceholder')}
      value={typed ?? value}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(typedClock(event.currentTarget.value) ?? '');
      }}
      onBlur={() => !unreadable && setTyped(null)}
      error={error ?? (unreadable ? t('date.unreadableClock') : undefined)}
      autoComplete="off"
    />
  );
}
