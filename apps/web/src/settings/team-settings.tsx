import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role, UserView } from '@quantieme/api-client';
import { useCan, useSession } from '../session/session-context.ts';
import { fieldError } from '../ui/field-error.ts';
import { CivilDate } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import styles from './settings.module.css';
import { TeamsSection } from './teams-section.tsx';
import {
  invitationsQuery,
  useInvite,
  useUpdateUser,
  usersQuery,
  useWithdrawInvitation,
} from './users.queries.ts';

const ROLES: readonly Role[] = [
  'owner',
  'lawyer',
  'paralegal',
  'assistant',
  'billing',
  'read-only',
];

function useRoleChoices() {
  const { t } = useTranslation();
  return ROLES.map((value) => ({ value, label: t(`roles.${value}`) }));
}

function roleOf(value: string): Role {
  return ROLES.find((known) => known === value) ?? 'read-only';
}

function UserTools({ user }: { readonly user: UserView }) {
  const { t } = useTranslation();
  const update = useUpdateUser();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const roles = useRoleChoices();
  const active = user.status === 'active';
  const setStatus = (status: UserView['status']) =>
    update.mutate(
      { id: user.id, status },
      {
        onError: notifyProblem,
        onSuccess: () =>
          notifyDone({
            message: t(status === 'active' ? 'team.enabled' : 'team.disabled', {
              name: user.name,
            }),
          }),
      },
    );
  return (
    <span className={styles['tools']}>
      <NativeSelect
        size="xs"
        aria-label={t('team.roleOf', { name: user.name })}
        value={user.role}
        data={roles}
        onChange={(event) =>
          update.mutate(
            { id: user.id, role: roleOf(event.currentTarget.value) },
            { onError: notifyProblem },
          )
        }
      />
      <Button
        variant="default"
        loading={update.isPending}
        onClick={() => setStatus(active ? 'disabled' : 'active')}
      >
        {t(active ? 'team.disable' : 'team.enable')}
      </Button>
    </span>
  );
}

function Users() {
  const { t } = useTranslation();
  const can = useCan();
  const { user: me } = useSession();
  const { data, error } = useQuery(usersQuery);
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('settings.tabs.equipe')}</h2>
      {error && <ProblemNotice error={error} />}
      <ul className={styles['rows']}>
        {(data?.data ?? []).map((user) => (
          <li key={user.id} className={styles['row']}>
            <span className={styles['who']}>
              <span>
                {user.name}
                {user.status === 'disabled' && <span className="q-dim"> · {t('team.off')}</span>}
              </span>
              <span className={styles['detail']}>
                {user.email} · {t(`roles.${user.role}`)}
              </span>
            </span>
            {can('user:write') && user.id !== me.id && <UserTools user={user} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function InviteForm() {
  const { t } = useTranslation();
  const invite = useInvite();
  const roles = useRoleChoices();
  const notifyDone = useNotifyDone();
  const [draft, setDraft] = useState({ name: '', email: '', role: 'paralegal' as Role });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate(draft, {
      onSuccess: () => {
        notifyDone({ message: t('team.invited', { email: draft.email }) });
        setDraft({ ...draft, name: '', email: '' });
      },
    });
  };
  return (
    <>
      <form className={styles['invite']} onSubmit={submit}>
        <TextInput
          label={t('settings.name')}
          value={draft.name}
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
          error={fieldError(invite.error, '/name')}
          autoComplete="off"
          required
        />
        <TextInput
          label={t('signIn.email')}
          type="email"
          value={draft.email}
          onChange={(event) => setDraft({ ...draft, email: event.currentTarget.value })}
          error={fieldError(invite.error, '/email')}
          autoComplete="off"
          required
        />
        <NativeSelect
          label={t('settings.role')}
          value={draft.role}
          data={roles}
          onChange={(event) => setDraft({ ...draft, role: roleOf(event.currentTarget.value) })}
        />
        <Button type="submit" size="sm" loading={invite.isPending}>
          {t('team.invite')}
        </Button>
      </form>
      {invite.error && <ProblemNotice error={invite.error} />}
    </>
  );
}

function Invitations() {
  const { t } = useTranslation();
  const { data } = useQuery(invitationsQuery);
  const withdraw = useWithdrawInvitation();
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('team.invitations')}</h2>
      <InviteForm />
      <ul className={styles['rows']}>
        {(data?.data ?? []).map((invitation) => (
          <li key={invitation.id} className={styles['row']}>
            <span className={styles['who']}>
              <span>{invitation.name}</span>
              <span className={styles['detail']}>
                {invitation.email} · {t(`roles.${invitation.role}`)} · {t('team.expires')}{' '}
                <CivilDate on={invitation.expiresAt.slice(0, 10)} as="plain" />
              </span>
            </span>
            <Button variant="default" onClick={() => withdraw.mutate(invitation.id)}>
              {t('team.withdraw')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function TeamSettings() {
  const can = useCan();
  return (
    <>
      <Users />
      <TeamsSection />
      {can('user:write') && <Invitations />}
    </>
  );
}
