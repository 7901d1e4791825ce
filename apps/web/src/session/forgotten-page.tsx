import { Anchor, Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Door } from './door.tsx';
import styles from './door.module.css';
import { useAskPasswordReset } from './session.queries.ts';

export function ForgottenPage() {
  const { t } = useTranslation();
  const ask = useAskPasswordReset();
  const [email, setEmail] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate({ email });
  };
  return (
    <Door title={t('forgotten.title')} lead={t('forgotten.lead')}>
      {ask.isSuccess ? (
        <p role="status">{t('forgotten.sent')}</p>
      ) : (
        <form className={styles['form']} onSubmit={submit}>
          <TextInput
            label={t('signIn.email')}
            type="email"
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            required
          />
          {ask.error && <ProblemNotice error={ask.error} />}
          <Button type="submit" size="sm" loading={ask.isPending}>
            {t('forgotten.submit')}
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
