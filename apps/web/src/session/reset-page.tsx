import { Anchor, Button } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Door } from './door.tsx';
import styles from './door.module.css';
import { NewPasswordField } from './new-password-field.tsx';
import { useResetPassword } from './session.queries.ts';

export function ResetPage() {
  const { t } = useTranslation();
  const token = useLocation({ select: (location) => location.hash });
  const reset = useResetPassword(token);
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    reset.mutate({ password });
  };
  return (
    <Door title={t('reset.title')}>
      {reset.isSuccess ? (
        <p role="status">{t('reset.done')}</p>
      ) : (
        <form className={styles['form']} onSubmit={submit}>
          <NewPasswordField
            value={password}
            onChange={setPassword}
            error={fieldError(reset.error, '/password')}
          />
          {reset.error && <ProblemNotice error={reset.error} />}
          <Button type="submit" size="sm" loading={reset.isPending}>
            {t('reset.submit')}
          </Button>
        </form>
      )}
      <p>
        <Anchor component={Link} to="/connexion">
          {t('forgotten.back')}
        </Anchor>
      </p>
    </Door>
  );
}
