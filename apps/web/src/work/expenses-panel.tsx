import { ActionIcon, Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierWorkView, ExpenseView } from '@quantieme/api-client';
import { centsOf, useEuros } from '../documents/euros.ts';
import { CivilDate } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { useNotifyProblem } from '../ui/undo.tsx';
import { BilledState } from './billed-state.tsx';
import { useAddExpense, useRemoveExpense } from './work.queries.ts';
import styles from './work.module.css';

const KINDS = ['frais', 'debours'] as const;

function NewExpense({ dossierId }: { readonly dossierId: string }) {
  const { t } = useTranslation();
  const [description, setDescription] = useState('');
  const [typed, setTyped] = useState<number | string>('');
  const [kind, setKind] = useState<(typeof KINDS)[number]>('frais');
  const add = useAddExpense();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const cents = centsOf(typed);
    if (cents === null) return;
    add.mutate(
      { dossierId, kind, description, amount: { amount: cents, currency: 'EUR' } },
      {
        onSuccess: () => {
          setDescription('');
          setTyped('');
        },
      },
    );
  };
  return (
    <form className={styles['new']} onSubmit={submit} aria-label={t('work.newExpense')}>
      <NumberInput
        label={t('work.amount')}
        value={typed}
        onChange={setTyped}
        decimalScale={2}
        decimalSeparator=","
        allowNegative={false}
        suffix={'\u00a0€'}
        hideControls
        required
      />
      <TextInput
        label={t('work.expenseWhat')}
        placeholder={t('work.expensePlaceholder')}
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
        required
      />
      <NativeSelect
        label={t('work.expenseKind')}
        value={kind}
        data={KINDS.map((value) => ({ value, label: t(`work.expenseKinds.${value}`) }))}
        onChange={(event) => setKind(event.currentTarget.value as (typeof KINDS)[number])}
      />
      <Button type="submit" variant="default" loading={add.isPending}>
        {t('work.add')}
      </Button>
      {add.error && <ProblemNotice error={add.error} />}
    </form>
  );
}

function ExpenseRow({ expense, open }: { readonly expense: ExpenseView; readonly open: boolean }) {
  const { t } = useTranslation();
  const euros = useEuros();
  const notifyProblem = useNotifyProblem();
  const remove = useRemoveExpense();
  const { id, on, description, kind, amount, billed, billable } = expense;
  return (
    <li className={styles['row']}>
      <span className={styles['when']}>
        <CivilDate on={on} />
      </span>
      <span className={styles['what']}>
        {description}
        <span className={styles['remark']}>
          {t(`work.expenseKinds.${kind}`)} · <BilledState billed={billed} billable={billable} />
        </span>
      </span>
      <span />
      <span className={styles['amount']}>{euros(amount.amount)}</span>
      {open && billed === null ? (
        <ActionIcon
          aria-label={t('work.removeOf', { what: description })}
          loading={remove.isPending}
          onClick={() => remove.mutate(id, { onError: notifyProblem })}
        >
          <IconX size={16} />
        </ActionIcon>
      ) : (
        <span />
      )}
    </li>
  );
}

/** What was spent for the client: passed on as it is, or with VAT. */
export function ExpensesPanel({
  work,
  open,
}: {
  readonly work: DossierWorkView;
  readonly open: boolean;
}) {
  const { t } = useTranslation();
  const { expenses, dossier } = work;
  return (
    <Section title={t('work.expenses')} count={expenses.length}>
      {open && <NewExpense dossierId={dossier.id} />}
      <ul className={styles['list']}>
        {expenses.map((expense) => (
          <ExpenseRow key={expense.id} expense={expense} open={open} />
        ))}
      </ul>
    </Section>
  );
}
