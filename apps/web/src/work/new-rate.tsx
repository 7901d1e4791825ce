import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { centsOf } from '../documents/euros.ts';
import { useClock } from '../session/session-context.ts';
import { usersQuery } from '../settings/users.queries.ts';
import { DateField } from '../ui/date-field.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useAddRate } from './rates.queries.ts';
import styles from './work.module.css';

interface WhoseRateProps {
  readonly userId: string;
  readonly onChange: (userId: string) => void;
}

/** The whole firm, or one of its people. */
function WhoseRate({ userId, onChange }: WhoseRateProps) {
  const { t } = useTranslation();
  const users = useQuery(usersQuery).data?.data ?? [];
  return (
    <NativeSelect
      label={t('work.rates.who')}
      value={userId}
      data={[
        { value: '', label: t('work.rates.firm') },
        ...users
          .filter(({ status }) => status === 'active')
          .map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface NewRateProps {
  /** Left out: for all dossiers, of the whole firm or of somebody. */
  readonly dossierId?: string;
}

/** An hour's price from a day on. */
export function NewRate({ dossierId }: NewRateProps) {
  const { t } = useTranslation();
  const { today = null } = useClock();
  const [userId, setUser] = useState('');
  const [typed, setTyped] = useState<number | string>('');
  const [from, setFrom] = useState<string | null>(today);
  const add = useAddRate();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const cents = centsOf(typed);
    if (cents === null || from === null) return;
    const scope = { ...(userId && { userId }), ...(dossierId && { dossierId }) };
    const hourly = { amount: cents, currency: 'EUR' } as const;
    add.mutate({ from, hourly, ...scope }, { onSuccess: () => setTyped('') });
  };
  return (
    <form className={styles['new']} onSubmit={submit} aria-label={t('work.rates.new')}>
      <NumberInput
        label={t('work.rates.hourly')}
        value={typed}
        onChange={setTyped}
        decimalScale={2}
        decimalSeparator=","
        allowNegative={false}
        suffix={'\u00a0€'}
        hideControls
        required
      />
      {dossierId === undefined && <WhoseRate userId={userId} onChange={setUser} />}
      <DateField label={t('work.from')} value={from} onChange={setFrom} required />
      <Button type="submit" variant={dossierId ? 'default' : 'filled'} loading={add.isPending}>
        {t('work.add')}
      </Button>
      {add.error && <ProblemNotice error={add.error} />}
    </form>
  );
}
