import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnAccountView, SessionView } from '@quantieme/api-client';
import { useSession } from '../session/session-context.ts';
import { ClockField } from '../ui/clock-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import { ownAccountQuery, useChangeAccount } from './account.queries.ts';
import { writtenNumber, typedNumber } from './mobile-number.ts';
import styles from './settings.module.css';
import { mayStandIn } from './users.queries.ts';

interface FormProps {
  readonly me: OwnAccountView;
  readonly others: SessionView['people'];
}

function Form({ me, others }: FormProps) {
  const { t } = useTranslation();
  const change = useChangeAccount();
  const notifyDone = useNotifyDone();
  const [deputyId, setDeputyId] = useState(me.deputyId ?? '');
  const [digestAt, setDigestAt] = useState(me.digestAt);
  const [mobile, setMobile] = useState(writtenNumber(me.mobile));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = { deputyId: deputyId || null, digestAt, mobile: typedNumber(mobile) };
    whenDone(change.mutateAsync(said), () => notifyDone({ message: t('settings.saved') }));
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
      <TextInput
        type="tel"
        autoComplete="tel"
        label={t('ownDuty.mobile')}
        description={t('ownDuty.mobileHint')}
        placeholder="+33 6 12 34 56 78"
        value={mobile}
        onChange={(event) => setMobile(event.currentTarget.value)}
        error={fieldError(change.error, '/mobile')}
      />
      {change.error && <ProblemNotice error={change.error} />}
      <Button type="submit" loading={change.isPending}>
        {t('common.save')}
      </Button>
    </form>
  );
}

/** Who answers for me, when my daily message comes, and where I am reached besides. */
export function OwnDuty() {
  const { t } = useTranslation();
  const { data: me } = useQuery(ownAccountQuery);
  const { people } = useSession();
  const others = people.filter((other) => other.id !== me?.id && mayStandIn(other));
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('ownDuty.title')}</h2>
      {me && <Form key={me.version} me={me} others={others} />}
    </section>
  );
}
