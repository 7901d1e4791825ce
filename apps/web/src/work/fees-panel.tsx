import { ActionIcon, Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementKind, DossierFeesView, FeeKind, FeeView } from '@quantieme/api-client';
import { centsOf, useEuros } from '../documents/euros.ts';
import { useCan } from '../session/session-context.ts';
import { DateField } from '../ui/date-field.tsx';
import { CivilDate } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { useNotifyProblem } from '../ui/undo.tsx';
import { BilledState } from './billed-state.tsx';
import { useAddAgreement, useAddFee, useRemoveFee } from './work.queries.ts';
import styles from './work.module.css';

const AGREEMENTS: readonly AgreementKind[] = [
  'hourly',
  'fixed',
  'retainer',
  'instalments',
  'mixed',
  'legal-aid',
  'legal-aid-with-fees',
];
const FEES: readonly FeeKind[] = ['fixed', 'instalment', 'provision', 'complement', 'success'];

interface FormProps {
  readonly dossierId: string;
  readonly today: string;
}

function NewAgreement({ dossierId, today }: FormProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<AgreementKind>('hourly');
  const [from, setFrom] = useState<string | null>(today);
  const [terms, setTerms] = useState('');
  const add = useAddAgreement(dossierId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (from !== null) add.mutate({ kind, from, terms }, { onSuccess: () => setTerms('') });
  };
  return (
    <form className={styles['new']} onSubmit={submit} aria-label={t('work.newAgreement')}>
      <NativeSelect
        label={t('work.agreement')}
        value={kind}
        data={AGREEMENTS.map((value) => ({ value, label: t(`work.agreements.${value}`) }))}
        onChange={(event) => setKind(event.currentTarget.value as AgreementKind)}
      />
      <TextInput
        label={t('work.terms')}
        placeholder={t('work.termsPlaceholder')}
        value={terms}
        onChange={(event) => setTerms(event.currentTarget.value)}
      />
      <DateField label={t('work.from')} value={from} onChange={setFrom} required />
      <Button type="submit" variant="default" loading={add.isPending}>
        {t('work.agree')}
      </Button>
      {add.error && <ProblemNotice error={add.error} />}
    </form>
  );
}

function NewFee({ dossierId, today }: FormProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<FeeKind>('fixed');
  const [typed, setTyped] = useState<number | string>('');
  const [parts, setParts] = useState<number | string>(1);
  const [dueOn, setDueOn] = useState<string | null>(today);
  const add = useAddFee(dossierId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const cents = centsOf(typed);
    if (cents === null || dueOn === null) return;
    const amount = { amount: cents, currency: 'EUR' } as const;
    const label = t(`work.fees.${kind}`);
    add.mutate(
      { kind, label, dueOn, amount, instalments: Number(parts) || 1 },
      { onSuccess: () => setTyped('') },
    );
  };
  return (
    <form className={styles['new']} data-fee onSubmit={submit} aria-label={t('work.newFee')}>
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
      <NativeSelect
        label={t('work.fee')}
        value={kind}
        data={FEES.map((value) => ({ value, label: t(`work.fees.${value}`) }))}
        onChange={(event) => setKind(event.currentTarget.value as FeeKind)}
      />
      <NumberInput
        label={t('work.parts')}
        value={parts}
        onChange={setParts}
        min={1}
        max={24}
        allowDecimal={false}
      />
      <DateField label={t('work.dueOn')} value={dueOn} onChange={setDueOn} required />
      <Button type="submit" variant="default" loading={add.isPending}>
        {t('work.add')}
      </Button>
      {add.error && <ProblemNotice error={add.error} />}
    </form>
  );
}

function FeeRow({ fee, open }: { readonly fee: FeeView; readonly open: boolean }) {
  const { t } = useTranslation();
  const euros = useEuros();
  const notifyProblem = useNotifyProblem();
  const remove = useRemoveFee();
  return (
    <li className={styles['row']}>
      <span className={styles['when']}>
        <CivilDate on={fee.dueOn} />
      </span>
      <span className={styles['what']}>
        {fee.label}
        <span className={styles['remark']}>
          <BilledState billed={fee.billed} billable />
        </span>
      </span>
      <span />
      <span className={styles['amount']}>{euros(fee.amount.amount)}</span>
      {open && fee.billed === null ? (
        <ActionIcon
          aria-label={t('work.removeOf', { what: fee.label })}
          loading={remove.isPending}
          onClick={() => remove.mutate(fee.id, { onError: notifyProblem })}
        >
          <IconX size={16} />
        </ActionIcon>
      ) : (
        <span />
      )}
    </li>
  );
}

interface FeesPanelProps {
  readonly fees: DossierFeesView;
  readonly today: string;
  readonly closed: boolean;
}

/** What was agreed, each arrangement with its day, and what falls due by it. */
export function FeesPanel({ fees: view, today, closed }: FeesPanelProps) {
  const { t } = useTranslation();
  const can = useCan();
  const open = !closed && can('billing:write');
  const { dossier, agreements, fees } = view;
  return (
    <Section title={t('work.agreed')}>
      <ul className={styles['list']}>
        {agreements.map(({ id, kind, from, terms }) => (
          <li
            key={id}
            className={styles['row']}
            data-current={id === view.agreement?.id || undefined}
          >
            <span className={styles['when']}>
              <CivilDate on={from} />
            </span>
            <span className={styles['what']}>
              {t(`work.agreements.${kind}`)}
              {terms !== '' && <span className={styles['remark']}>{terms}</span>}
            </span>
          </li>
        ))}
        {agreements.length === 0 && <li className={styles['none']}>{t('work.noAgreement')}</li>}
        {fees.map((fee) => (
          <FeeRow key={fee.id} fee={fee} open={open} />
        ))}
      </ul>
      {open && (
        <>
          <NewAgreement key={agreements.length} dossierId={dossier.id} today={today} />
          <NewFee dossierId={dossier.id} today={today} />
        </>
      )}
    </Section>
  );
}
