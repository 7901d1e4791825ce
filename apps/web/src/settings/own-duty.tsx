import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { UserView } from '@quantieme/api-client';
import { useSession } from '../session/session-context.ts';
import { ClockField } from '../ui/clock-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { useChangeAccount } from './account.queries.ts';
import styles from './settings.module.css';
import { mayStandIn, usersQuery } from './users.queries.ts';

interface FormProps {
  readonly me: UserView;
  readonly others: readonly UserView[];
}

function Form({ me, others }: FormProps) {
  const { t } = useTranslation();
  const change = useChangeAccount();
  const notifyDone = useNotifyDone();
  const [deputyId, setDeputyId] = useState(me.deputyId ?? '');
  const [digestAt, setDigestAt] = useState(me.digestAt);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(
      { deputyId: deputyId || null, digestAt },
      { onSuccess: () => notifyDone({ message: t('settings.saved') }) },
    );
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <NativeSelect
        label={t('ownDuty.deputy')}
        description={t('ownDuty.deputyHint')}
        value={deputyId}
        onChange={(event) => setDeputyId(event.currentTarget.value)}
        error={fieldError(change.error, '/deputyId')}
        data={[
          { value: '', label: t('absences.noDeputy') },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <ClockField
        label={t('ownDuty.digestAt')}
        description={t('ownDuty.digestHint')}
        value={digestAt}
        onChange={setDigestAt}
        error={fieldError(change.error, '/digestAt')}
        required
      />
      {change.error && <ProblemNotice error={change.error} />}
      <Button type="submit" loading={change.isPending}>
        {t('common.save')}
      </Button>
    </form>
  );
}

/** Who answers for me, and when my daily message comes. */
export function OwnDuty() {
  const { t } = useTranslation();
  const { user } = useSession();
  const { data } = useQuery(usersQuery);
  const me = data?.data.find(({ id }) => id === user.id);
  const others = data?.data.filter((other) => other.id !== user.id && mayStandIn(other)) ?? [];
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('ownDuty.title')}</h2>
      {me && <Form key={me.version} me={me} others={others} />}
    </section>
  );
}
