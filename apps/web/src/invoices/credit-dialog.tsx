import { Button, Modal, NumberInput, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvoiceView } from '@quantieme/api-client';
import { centsOf, useEuros } from '../documents/euros.ts';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import { useCreditInvoice } from './invoices.queries.ts';
import styles from './invoices.module.css';

/** Of the whole that is left, or of a part where the invoice is taxed in one way. */
export function CreditDialog({ invoice }: { readonly invoice: InvoiceView }) {
  const { t } = useTranslation();
  const euros = useEuros();
  const navigate = useNavigate();
  const notifyDone = useNotifyDone();
  const credit = useCreditInvoice();
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const [part, setPart] = useState<number | string>('');
  const [only, ...others] = invoice.creditable;
  const left = invoice.creditable.reduce((sum, { base }) => sum + base.amount, 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const amount = centsOf(part);
    const lines =
      amount === null || only === undefined
        ? {}
        : { lines: [{ vat: only.vat, net: { amount, currency: 'EUR' as const } }] };
    whenDone(credit.mutateAsync({ id: invoice.id, reason, ...lines }), ({ id, number }) => {
      notifyDone({ message: t('invoices.credited', { number }) });
      void navigate({ to: '/factures/$id', params: { id } });
    });
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('invoices.credit')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('invoices.creditTitleDialog')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <form className={styles['form']} onSubmit={submit}>
          <p>{t('invoices.creditText', { amount: euros(left) })}</p>
          <TextInput
            label={t('invoices.reason')}
            required
            value={reason}
            error={fieldError(credit.error, '/reason')}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {others.length === 0 && (
            <NumberInput
              label={t('invoices.creditPart')}
              decimalScale={2}
              min={0}
              hideControls
              value={part}
              onChange={setPart}
            />
          )}
          {credit.error && <ProblemNotice error={credit.error} />}
          <Button type="submit" loading={credit.isPending}>
            {t('invoices.creditNow')}
          </Button>
        </form>
      </Modal>
    </>
  );
}
