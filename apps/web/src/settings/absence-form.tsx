import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserView } from '@quantieme/api-client';
import { useCan, useSession } from '../session/session-context.ts';
import { DateField } from '../ui/date-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { useAddAbsence } from './absences.queries.ts';
import styles from './settings.module.css';
import { mayStandIn, usersQuery } from './users.queries.ts';

const FIELDS = ['/userId', '/from', '/to', '/deputyId'];

interface FormProps {
  readonly users: readonly UserView[];
}

function useDeputyChoices(users: readonly UserView[], userId: string) {
  const { t } = useTranslation();
  const usual = users.find(({ id }) => id === users.find((user) => user.id === userId)?.deputyId);
  const none = usual ? t('absences.usual', { name: usual.name }) : t('absences.noDeputy');
  const others = users.filter((user) => user.id !== userId && mayStandIn(user));
  return [
    { value: '', label: none },
    ...others.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

function usePersonChoices(users: readonly UserView[]) {
  const { t } = useTranslation();
  const can = useCan();
  const { user: me } = useSession();
  return users
    .filter(({ id }) => id === me.id || can('absence:write'))
    .map(({ id, name }) => ({
      value: id,
      label: id === me.id ? t('absences.me', { name }) : name,
    }));
}

function Form({ users }: FormProps) {
  const { t } = useTranslation();
  const { user: me } = useSession();
  const add = useAddAbsence();
  const notifyDone = useNotifyDone();
  const empty = { from: null as string | null, to: null as string | null, deputyId: '' };
  const [draft, setDraft] = useState({ ...empty, userId: me.id });
  const deputies = useDeputyChoices(users, draft.userId);
  const people = usePersonChoices(users);
  const { userId, from, to, deputyId } = draft;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const name = users.find(({ id }) => id === userId)?.name ?? '';
    const body = { userId, from: from ?? '', to: to ?? from ?? '', deputyId: deputyId || null };
    add.mutate(body, {
      onSuccess: () => {
        notifyDone({ message: t('absences.added', { name }) });
        setDraft({ ...draft, ...empty });
      },
    });
  };
  const atFields = FIELDS.some((pointer) => fieldError(add.error, pointer) !== undefined);
  return (
    <form className={styles['form']} onSubmit={submit}>
      <NativeSelect
        label={t('absences.who')}
        value={userId}
        data={people}
        error={fieldError(add.error, '/userId')}
        onChange={(event) =>
          setDraft({ ...draft, userId: event.currentTarget.value, deputyId: '' })
        }
      />
      <DateField
        label={t('absences.from')}
        value={from}
        onChange={(day) => setDraft({ ...draft, from: day })}
        error={fieldError(add.error, '/from')}
        required
        leaning="future"
      />
      <DateField
        label={t('absences.to')}
        value={to}
        onChange={(day) => setDraft({ ...draft, to: day })}
        error={fieldError(add.error, '/to')}
        leaning="future"
      />
      <NativeSelect
        label={t('absences.deputy')}
        value={deputyId}
        data={deputies}
        error={fieldError(add.error, '/deputyId')}
        onChange={(event) => setDraft({ ...draft, deputyId: event.currentTarget.value })}
      />
      {add.error && !atFields && <ProblemNotice error={add.error} />}
      <Button type="submit" loading={add.isPending}>
        {t('absences.add')}
      </Button>
    </form>
  );
}

/** One’s own absence; anybody’s for whoever shares out the work. */
export function AbsenceForm() {
  const { t } = useTranslation();
  const { data } = useQuery(usersQuery);
  const active = data?.data.filter(({ status }) => status === 'active');
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('absences.new')}</h2>
      {active && <Form users={active} />}
    </section>
  );
}
