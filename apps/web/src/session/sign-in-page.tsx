import { Anchor, Button, PasswordInput, TextInput } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Door } from './door.tsx';
import styles from './door.module.css';
import { useSignIn } from './session.queries.ts';

export function SignInPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { vers } = useSearch({ from: '/connexion' });
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate(
      { email, password },
      { onSuccess: () => void navigate({ to: vers ?? '/', replace: true }) },
    );
  };
  return (
    <Door title={t('signIn.title')} lead={t('signIn.lead')}>
      <form className={styles['form']} onSubmit={submit}>
        <TextInput
          label={t('signIn.email')}
          type="email"
          name="email"
          autoComplete="username"
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          required
        />
        <PasswordInput
          label={t('signIn.password')}
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
          required
        />
        {signIn.error && <ProblemNotice error={signIn.error} />}
        <Button type="submit" size="sm" loading={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
        <Anchor component={Link} to="/mot-de-passe-oublie">
          {t('signIn.forgotten')}
        </Anchor>
      </form>
    </Door>
  );
}
