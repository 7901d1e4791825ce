import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DossierWorkView, ExpenseView } from '@quantieme/api-client';
import { centsOf, eurosOf, useEuros } from '../documents/euros.ts';
import { useCan, useSession } from '../session/session-context.ts';
import { DateField } from '../ui/date-field.tsx';
import { changesOf } from '../ui/changes-of.ts';
import { CivilDate } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { useTyped } from '../ui/use-typed.ts';
import { whenDone } from '../ui/when-done.ts';
import { BilledState } from './billed-state.tsx';
import { RowTools } from './row-tools.tsx';
import { useAddExpense, useRemoveExpense, useUpdateExpense } from './work.queries.ts';
import styles from './work.module.css';

const KINDS = ['frais', 'debours'] as const;

type Kind = (typeof KINDS)[number];

interface Draft {
  readonly amount: number | string;
  readonly description: string;
  readonly kind: Kind;
  readonly on: string | null;
}

interface Said {
  readonly amount: { readonly amount: number; readonly currency: 'EUR' };
  readonly description: string;
  readonly kind: Kind;
  readonly on?: string;
}

interface ExpenseFormProps {
  readonly label: string;
  readonly draft: Draft;
  readonly onChange: (said: Partial<Draft>) => void;
  readonly onSubmit: (said: Said) => void;
  readonly submit: string;
  /** Absent: there is nothing to go back to. */
  readonly onCancel?: () => void;
  readonly isPending: boolean;
  readonly error: unknown;
}

function ExpenseForm({ draft, onChange, onSubmit, onCancel, ...rest }: ExpenseFormProps) {
  const { t } = useTranslation();
  const { label, submit, isPending, error } = rest;
  const { description, kind, on } = draft;
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    const cents = centsOf(draft.amount);
    if (cents === null) return;
    const amount = { amount: cents, currency: 'EUR' } as const;
    onSubmit({ amount, description, kind, ...(on === null ? {} : { on }) });
  };
  return (
    <form className={styles['new']} data-expense onSubmit={submitted} aria-label={label}>
      <NumberInput
        label={t('work.amount')}
        value={draft.amount}
        onChange={(amount) => onChange({ amount })}
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
        onChange={(event) => onChange({ description: event.currentTarget.value })}
        required
      />
      <NativeSelect
        label={t('work.expenseKind')}
        value={kind}
        data={KINDS.map((value) => ({ value, label: t(`work.expenseKinds.${value}`) }))}
        onChange={(event) => onChange({ kind: event.currentTarget.value as Kind })}
      />
      <DateField label={t('work.on')} value={on} onChange={(day) => onChange({ on: day })} />
      <span className={styles['formActs']}>
        <Button type="submit" variant={onCancel ? 'filled' : 'default'} loading={isPending}>
          {submit}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        )}
      </span>
      {error !== null && <ProblemNotice error={error} />}
    </form>
  );
}

const NOTHING = { amount: '', description: '', kind: 'frais' } as const;

function NewExpense({ dossierId, today }: { readonly dossierId: string; readonly today: string }) {
  const { t } = useTranslation();
  const { draft, type } = useTyped<Draft>({ ...NOTHING, on: today });
  const add = useAddExpense();
  return (
    <ExpenseForm
      label={t('work.newExpense')}
      draft={draft}
      onChange={type}
      onSubmit={(said) =>
        add.mutate(
          { dossierId, ...said },
          { onSuccess: () => type({ amount: '', description: '' }) },
        )
      }
      submit={t('work.add')}
      isPending={add.isPending}
      error={add.error}
    />
  );
}

interface ExpenseProps {
  readonly expense: ExpenseView;
}

function ChangeExpense({ expense, onDone }: ExpenseProps & { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { id, version, description, kind, on, amount } = expense;
  const { draft, type } = useTyped<Draft>({
    ...{ description, kind: kind as Kind, on },
    amount: eurosOf(amount.amount),
  });
  const update = useUpdateExpense();
  return (
    <li className={styles['changing']}>
      <ExpenseForm
        label={t('work.changeOf', { what: description })}
        draft={draft}
        onChange={type}
        onSubmit={(said) => {
          const changes = changesOf(said, { amount, description, kind: kind as Kind, on });
          whenDone(update.mutateAsync({ id, version, ...changes }), onDone);
        }}
        submit={t('common.save')}
        onCancel={onDone}
        isPending={update.isPending}
        error={update.error}
      />
    </li>
  );
}

function useRemoval({ id, ...expense }: ExpenseView) {
  const { t } = useTranslation();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const remove = useRemoveExpense();
  const add = useAddExpense();
  const { on, amount, kind, vatBasisPoints, description, documentId, billable } = expense;
  const again = {
    ...{ dossierId: expense.dossier.id, userId: expense.user.id, on, amount, kind },
    ...{ vatBasisPoints, description, documentId, billable },
  };
  return {
    isRemoving: remove.isPending,
    onRemove: () =>
      void remove.mutateAsync(id).then(
        () =>
          notifyDone({
            message: t('work.removed', { what: description }),
            undo: () => void add.mutateAsync(again).catch(notifyProblem),
          }),
        notifyProblem,
      ),
  };
}

function ExpenseRow({ expense, open }: ExpenseProps & { readonly open: boolean }) {
  const { t } = useTranslation();
  const euros = useEuros();
  const can = useCan();
  const me = useSession().user.id;
  const [isChanging, setChanging] = useState(false);
  const removal = useRemoval(expense);
  const { on, user, description, kind, amount, billed, billable } = expense;
  const mayChange = open && billed === null && (user.id === me || can('billing:write'));
  if (isChanging && mayChange) {
    return <ChangeExpense expense={expense} onDone={() => setChanging(false)} />;
  }
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
      {mayChange ? (
        <RowTools what={description} onChange={() => setChanging(true)} {...removal} />
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
  const { expenses, dossier, today } = work;
  return (
    <Section title={t('work.expenses')} count={expenses.length}>
      {open && <NewExpense dossierId={dossier.id} today={today} />}
      <ul className={styles['list']}>
        {expenses.map((expense) => (
          <ExpenseRow key={expense.id} expense={expense} open={open} />
        ))}
      </ul>
    </Section>
  );
}
