import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface NewPasswordFieldProps {
  readonly value: string;
  readonly onChange: (password: string) => void;
  readonly error?: string | undefined;
}

export function NewPasswordField({ value, onChange, error }: NewPasswordFieldProps) {
  const { t } = useTranslation();
  return (
    <PasswordInput
      label={t('password.new')}
      description={t('password.rule')}
      autoComplete="new-password"
      minLength={12}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
      error={error}
      required
    />
  );
}
