import { Anchor, Button, Modal, PasswordInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionView } from '@quantieme/api-client';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useSignInAgain } from './session.queries.ts';
import styles from './session-lock.module.css';

const ABOVE_ALL = 1000;

function Form({ session }: { readonly session: SessionView }) {
  const { t } = useTranslation();
  const signIn = useSignInAgain();
  const [password, setPassword] = useState('');
  const { email, name } = session.user;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ email, password });
  };
  return (
    <form className={styles['panel']} onSubmit={submit}>
      <h2 className={styles['title']}>{t('signIn.ended')}</h2>
      <p className={styles['lead']}>{t('signIn.endedLead', { name })}</p>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordInput
        label={t('signIn.password')}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
        data-autofocus
        required
      />
      {signIn.error && <ProblemNotice error={signIn.error} />}
      <Button type="submit" size="sm" loading={signIn.isPending}>
        {t('signIn.again')}
      </Button>
      <Anchor component={Link} to="/connexion">
        {t('signIn.other', { name })}
      </Anchor>
    </form>
  );
}

/** The session is over in the middle of something: the page waits behind, hidden, with all that was typed in it. */
export function SessionLock({ session }: { readonly session: SessionView }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={() => undefined}
      fullScreen
      withCloseButton={false}
      closeOnEscape={false}
      zIndex={ABOVE_ALL}
      padding={0}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t('signIn.ended') } }}
    >
      <div className={styles['lock']}>
        <Form session={session} />
      </div>
    </Modal>
  );
}
