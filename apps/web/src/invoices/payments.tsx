import { Button, Checkbox, Modal, NumberInput, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvoiceView, PaymentBody, PaymentView } from '@quantieme/api-client';
import { centsOf, eurosOf, useEuros } from '../documents/euros.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useCan, useClock } from '../session/session-context.ts';
import { plainDate } from '../ui/civil.ts';
import { DateField } from '../ui/date-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import { useCancelPayment, usePayInvoice, useRemindOfInvoice } from './invoices.queries.ts';
import styles from './invoices.module.css';

const MEANS = ['transfer', 'card', 'cheque', 'cash', 'direct-debit', 'other'] as const;

function NewPayment({ invoice, onDone }: { invoice: InvoiceView; onDone: () => void }) {
  const { t } = useTranslation();
  const { today = '' } = useClock();
  const notifyDone = useNotifyDone();
  const pay = usePayInvoice();
  const [on, setOn] = useState<string | null>(today);
  const [means, setMeans] = useState<PaymentBody['means']>('transfer');
  const [amount, setAmount] = useState<number | string>(eurosOf(invoice.due.amount));
  const [reference, setReference] = useState('');
  const [overpaid, setOverpaid] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const money = { amount: centsOf(amount) ?? 0, currency: 'EUR' as const };
    const body = { on: on ?? '', means, amount: money, reference, overpaid };
    whenDone(pay.mutateAsync({ id: invoice.id, ...body }), () => {
      notifyDone({ message: t('invoices.recorded') });
      onDone();
    });
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <DateField
        label={t('invoices.paidOn')}
        value={on}
        onChange={setOn}
        error={fieldError(pay.error, '/on')}
        leaning="past"
      />
      <NumberInput
        label={t('invoices.amount')}
        decimalScale={2}
        min={0}
        hideControls
        value={amount}
        error={fieldError(pay.error, '/amount')}
        onChange={setAmount}
      />
      <Select
        label={t('invoices.means')}
        allowDeselect={false}
        value={means}
        data={MEANS.map((value) => ({ value, label: t(`invoices.meansOf.${value}`) }))}
        onChange={(value) => setMeans(MEANS.find((known) => known === value) ?? means)}
      />
      <TextInput
        label={t('invoices.reference')}
        value={reference}
        onChange={(event) => setReference(event.currentTarget.value)}
      />
      <Checkbox
        label={t('invoices.overpaidSaid')}
        checked={overpaid}
        onChange={(event) => setOverpaid(event.currentTarget.checked)}
      />
      {pay.error && <ProblemNotice error={pay.error} />}
      <Button type="submit" loading={pay.isPending}>
        {t('invoices.record')}
      </Button>
    </form>
  );
}

function CancelPayment({ payment }: { readonly payment: PaymentView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const cancel = useCancelPayment();
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    whenDone(cancel.mutateAsync({ id: payment.id, reason }), () => setOpened(false));
  };
  const label = t('invoices.cancelPaymentOf', { date: plainDate(payment.on, language) });
  return (
    <>
      <Button variant="subtle" size="compact-xs" aria-label={label} onClick={() => setOpened(true)}>
        {t('invoices.cancelPayment')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('invoices.cancelTitle')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form className={styles['form']} onSubmit={submit}>
          <TextInput
            label={t('invoices.reason')}
            required
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {cancel.error && <ProblemNotice error={cancel.error} />}
          <Button type="submit" loading={cancel.isPending}>
            {t('invoices.cancelNow')}
          </Button>
        </form>
      </Modal>
    </>
  );
}

function Payment({ payment }: { readonly payment: PaymentView }) {
  const { t } = useTranslation();
  const euros = useEuros();
  const language = useLanguage();
  const mayWrite = useCan()('billing:write');
  const { on, means, amount, direction, reference, cancelReason } = payment;
  return (
    <div className={styles['paid']}>
      <span className="q-figures">{plainDate(on, language)}</span>
      <span>{direction === 'out' ? t('invoices.givenBack') : t(`invoices.meansOf.${means}`)}</span>
      <span className={styles['amount']}>{euros(amount.amount)}</span>
      <span className="q-dim">{reference}</span>
      {cancelReason !== null && <s>{t('invoices.paymentCancelled', { reason: cancelReason })}</s>}
      {cancelReason === null && mayWrite && <CancelPayment payment={payment} />}
    </div>
  );
}

export function Payments({ invoice }: { readonly invoice: InvoiceView }) {
  const { t } = useTranslation();
  const mayWrite = useCan()('billing:write');
  const [opened, setOpened] = useState(false);
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('invoices.payments')}</h2>
      {invoice.payments.map((payment) => (
        <Payment key={payment.id} payment={payment} />
      ))}
      {mayWrite && invoice.due.amount > 0 && (
        <Button size="xs" mt={10} onClick={() => setOpened(true)}>
          {t('invoices.pay')}
        </Button>
      )}
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('invoices.pay')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <NewPayment invoice={invoice} onDone={() => setOpened(false)} />
      </Modal>
    </section>
  );
}

export function Reminders({ invoice }: { readonly invoice: InvoiceView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { today = '' } = useClock();
  const notifyDone = useNotifyDone();
  const remind = useRemindOfInvoice();
  const mayWrite = useCan()('billing:write');
  return (
    <section className={styles['section']}>
      {invoice.reminders.map(({ on }, index) => (
        <p key={index}>{t('invoices.remindedOn', { date: plainDate(on, language) })}</p>
      ))}
      {remind.error && <ProblemNotice error={remind.error} />}
      {mayWrite && invoice.daysLate > 0 && (
        <Button
          variant="default"
          size="xs"
          loading={remind.isPending}
          onClick={() =>
            whenDone(remind.mutateAsync({ id: invoice.id, on: today }), () =>
              notifyDone({ message: t('invoices.reminderNoted') }),
            )
          }
        >
          {t('invoices.noteReminder')}
        </Button>
      )}
    </section>
  );
}
