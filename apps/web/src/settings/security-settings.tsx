import { Button, PasswordInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionRow } from '@quantieme/api-client';
import { NewPasswordField } from '../session/new-password-field.tsx';
import { useSession } from '../session/session-context.ts';
import {
  mySessionsQuery,
  useChangePassword,
  useRevokeSession,
} from '../session/session.queries.ts';
import { fieldError } from '../ui/field-error.ts';
import { Moment } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { deviceName } from './device-name.ts';
import styles from './settings.module.css';

function Password() {
  const { t } = useTranslation();
  const { user } = useSession();
  const change = useChangePassword();
  const notifyDone = useNotifyDone();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(
      { current, password },
      {
        onSuccess: () => {
          setCurrent('');
          setPassword('');
          notifyDone({ message: t('settings.passwordChanged') });
        },
      },
    );
  };
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('settings.password')}</h2>
      <p className={styles['lead']}>{t('settings.passwordLead')}</p>
      <form className={styles['form']} onSubmit={submit}>
        <input type="hidden" name="username" autoComplete="username" value={user.email} readOnly />
        <PasswordInput
          label={t('settings.currentPassword')}
          autoComplete="current-password"
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
          error={fieldError(change.error, '/current')}
          required
        />
        <NewPasswordField
          value={password}
          onChange={setPassword}
          error={fieldError(change.error, '/password')}
        />
        {change.error && <ProblemNotice error={change.error} />}
        <Button type="submit" loading={change.isPending}>
          {t('reset.submit')}
        </Button>
      </form>
    </section>
  );
}

function SessionLine({ session }: { readonly session: SessionRow }) {
  const { t } = useTranslation();
  const revoke = useRevokeSession();
  const device = deviceName(session.userAgent) ?? t('settings.unknownDevice');
  return (
    <li className={styles['row']}>
      <span className={styles['who']}>
        <span>{device}</span>
        <span className={styles['detail']}>
          {session.current ? t('settings.thisDevice') : t('settings.lastSeen')}{' '}
          <Moment at={session.lastSeenAt} />
        </span>
      </span>
      {!session.current && (
        <Button
          variant="default"
          loading={revoke.isPending}
          onClick={() => revoke.mutate(session.id)}
        >
          {t('settings.endSession')}
        </Button>
      )}
    </li>
  );
}

function Sessions() {
  const { t } = useTranslation();
  const { data, error } = useQuery(mySessionsQuery);
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('settings.sessions')}</h2>
      {error && <ProblemNotice error={error} />}
      <ul className={styles['rows']}>
        {(data?.data ?? []).map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </ul>
    </section>
  );
}

export function SecuritySettings() {
  return (
    <>
      <Password />
      <Sessions />
    </>
  );
}
