import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/i18n.ts';
import type { Language } from '../ui/civil.ts';
import { decimal } from './figures.ts';
import { typedAmount } from './typed-amount.ts';

interface AmountFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (amount: number | null) => void;
  readonly error: string | undefined;
}

/** What is in the box: as typed while it is being typed, as people read it afterwards. */
export function useTypedAmount(
  { value, onChange }: Pick<AmountFieldProps, 'value' | 'onChange'>,
  format: (amount: number, language: Language) => string,
) {
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  return {
    text: typed ?? (value === null ? '' : format(value, language)),
    unreadable: typed !== null && typed.trim() !== '' && value === null,
    read: (next: string) => {
      setTyped(next);
      onChange(typedAmount(next));
    },
    /** Shows the value as it stands, unless what is typed cannot be read. */
    leave: () => {
      if (value !== null || typed?.trim() === '') setTyped(null);
    },
    forget: () => setTyped(null),
  };
}

/** A number with two decimals at most, typed in any usual way. */
export function AmountField({ label, value, onChange, error }: AmountFieldProps) {
  const { t } = useTranslation();
  const { text, unreadable, read, leave } = useTypedAmount({ value, onChange }, decimal);
  return (
    <TextInput
      label={label}
      value={text}
      inputMode="decimal"
      autoComplete="off"
      onChange={(event) => read(event.currentTarget.value)}
      onBlur={leave}
      error={error ?? (unreadable ? t('family.incomes.unreadable') : undefined)}
    />
  );
}
