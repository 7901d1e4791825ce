import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { centsOf } from '../documents/euros.ts';
import { useClock } from '../session/session-context.ts';
import { DateField } from '../ui/date-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import { useRecordFunds } from './funds.queries.ts';
import styles from './funds.module.css';

const KINDS = ['deposit', 'withdrawal'] as const;
type Kind = (typeof KINDS)[number];

interface NewMovementProps {
  readonly dossierId: string;
  readonly onDone: () => void;
}

/** Money received for somebody else, or paid out of it. */
export function NewMovement({ dossierId, onDone }: NewMovementProps) {
  const { t } = useTranslation();
  const { today = '' } = useClock();
  const notifyDone = useNotifyDone();
  const record = useRecordFunds();
  const [kind, setKind] = useState<Kind>('deposit');
  const [on, setOn] = useState<string | null>(today);
  const [amount, setAmount] = useState<number | string>('');
  const [texts, setTexts] = useState({ counterparty: '', label: '', reference: '' });
  const { error } = record;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const money = { amount: centsOf(amount) ?? 0, currency: 'EUR' as const };
    const body = { kind, on: on ?? '', amount: money, ...texts };
    whenDone(record.mutateAsync({ dossierId, body }), () => {
      notifyDone({ message: t('funds.recorded') });
      onDone();
    });
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <NativeSelect
        label={t('funds.kind')}
        value={kind}
        data={KINDS.map((value) => ({ value, label: t(`funds.kinds.${value}`) }))}
        onChange={(event) => setKind(event.currentTarget.value as Kind)}
      />
      <DateField
        label={t('funds.on')}
        required
        value={on}
        onChange={setOn}
        error={fieldError(error, '/on')}
        leaning="past"
      />
      <NumberInput
        label={t('funds.amount')}
        required
        decimalScale={2}
        decimalSeparator=","
        allowNegative={false}
        hideControls
        value={amount}
        onChange={setAmount}
        error={fieldError(error, '/amount')}
      />
      {(['counterparty', 'label', 'reference'] as const).map((name) => (
        <TextInput
          key={name}
          label={name === 'counterparty' ? t(`funds.from.${kind}`) : t(`funds.${name}`)}
          required={name !== 'reference'}
          value={texts[name]}
          error={fieldError(error, `/${name}`)}
          onChange={(event) => setTexts({ ...texts, [name]: event.currentTarget.value })}
        />
      ))}
      {error && <ProblemNotice error={error} />}
      <Button type="submit" loading={record.isPending}>
        {t('funds.record')}
      </Button>
    </form>
  );
}
