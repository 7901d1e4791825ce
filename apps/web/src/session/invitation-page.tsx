import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Door } from './door.tsx';
import styles from './door.module.css';
import { NewPasswordField } from './new-password-field.tsx';
import { invitationQuery, useAcceptInvitation } from './session.queries.ts';

export function InvitationPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const token = useLocation({ select: (location) => location.hash });
  const invitation = useQuery(invitationQuery(token));
  const accept = useAcceptInvitation(token);
  const [typedName, setTypedName] = useState<string | null>(null);
  const [password, setPassword] = useState('');
  if (token === '' || invitation.error) {
    return (
      <Door title={t('invitation.title')}>
        <p role="alert">{t('invitation.unusable')}</p>
      </Door>
    );
  }
  const name = typedName ?? invitation.data?.name ?? '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate(
      { name, password },
      { onSuccess: () => void navigate({ to: '/', replace: true }) },
    );
  };
  return (
    <Door
      title={t('invitation.title')}
      lead={t('invitation.lead', { firm: invitation.data?.firmName ?? '' })}
    >
      <form className={styles['form']} onSubmit={submit}>
        <TextInput label={t('signIn.email')} value={invitation.data?.email ?? ''} readOnly />
        <TextInput
          label={t('invitation.name')}
          autoComplete="name"
          value={name}
          onChange={(event) => setTypedName(event.currentTarget.value)}
          error={fieldError(accept.error, '/name')}
          required
        />
        <NewPasswordField
          value={password}
          onChange={setPassword}
          error={fieldError(accept.error, '/password')}
        />
        {accept.error && <ProblemNotice error={accept.error} />}
        <Button type="submit" size="sm" loading={accept.isPending}>
          {t('invitation.submit')}
        </Button>
      </form>
    </Door>
  );
}
