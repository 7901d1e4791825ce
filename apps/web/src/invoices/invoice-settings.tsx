import { Button, Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvoiceSettingsView, SellerBody } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { fieldError } from '../ui/field-error.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import settings from '../settings/settings.module.css';
import { invoiceSettingsQuery, useWriteInvoiceSettings } from './invoices.queries.ts';

const FIRST = ['legalForm', 'siret', 'vatNumber', 'email', 'phone', 'iban', 'bic'] as const;
const MENTIONS = ['lateRate', 'earlyDiscount', 'mediator', 'footer'] as const;
const PLACES = ['postalCode', 'city', 'country'] as const;
const REGIMES = ['normal', 'franchise'] as const;

interface SellerProps {
  readonly seller: SellerBody;
  readonly onChange: (seller: SellerBody) => void;
  readonly error: unknown;
}

function Identity({ seller, onChange, error }: SellerProps) {
  const { t } = useTranslation();
  const { address } = seller;
  return (
    <>
      <TextInput
        label={t('invoiceSettings.name')}
        value={seller.name}
        onChange={(event) => onChange({ ...seller, name: event.currentTarget.value })}
      />
      <Textarea
        label={t('invoices.street')}
        autosize
        value={address.street}
        onChange={(event) =>
          onChange({ ...seller, address: { ...address, street: event.currentTarget.value } })
        }
      />
      {PLACES.map((name) => (
        <TextInput
          key={name}
          label={t(`invoices.${name}`)}
          value={address[name]}
          onChange={(event) =>
            onChange({ ...seller, address: { ...address, [name]: event.currentTarget.value } })
          }
        />
      ))}
      {FIRST.map((name) => (
        <TextInput
          key={name}
          label={t(`invoiceSettings.${name}`)}
          value={seller[name] ?? ''}
          error={fieldError(error, `/seller/${name}`)}
          onChange={(event) => onChange({ ...seller, [name]: event.currentTarget.value })}
        />
      ))}
    </>
  );
}

function Terms({ seller, onChange }: SellerProps) {
  const { t } = useTranslation();
  return (
    <>
      <Select
        label={t('invoiceSettings.vatRegime')}
        allowDeselect={false}
        value={seller.vatRegime}
        data={REGIMES.map((value) => ({ value, label: t(`invoiceSettings.regimes.${value}`) }))}
        onChange={(value) =>
          onChange({ ...seller, vatRegime: value === 'franchise' ? 'franchise' : 'normal' })
        }
      />
      <Checkbox
        label={t('invoiceSettings.vatOnDebits')}
        checked={seller.vatOnDebits}
        onChange={(event) => onChange({ ...seller, vatOnDebits: event.currentTarget.checked })}
      />
      <NumberInput
        label={t('invoiceSettings.paymentDays')}
        min={0}
        max={60}
        allowDecimal={false}
        value={seller.paymentDays}
        onChange={(value) => onChange({ ...seller, paymentDays: Number(value) || 0 })}
      />
      {MENTIONS.map((name) => (
        <Textarea
          key={name}
          label={t(`invoiceSettings.${name}`)}
          autosize
          value={seller[name] ?? ''}
          onChange={(event) => onChange({ ...seller, [name]: event.currentTarget.value })}
        />
      ))}
      <p className="q-dim">{t('invoiceSettings.toConfirm')}</p>
    </>
  );
}

function SettingsForm({ saved }: { readonly saved: InvoiceSettingsView }) {
  const { t } = useTranslation();
  const mayWrite = useCan()('billing:write');
  const notifyDone = useNotifyDone();
  const write = useWriteInvoiceSettings();
  const [seller, setSeller] = useState(saved.seller);
  const [invoiceFormat, setInvoiceFormat] = useState(saved.invoiceFormat);
  const [creditFormat, setCreditFormat] = useState(saved.creditFormat ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const formats = { invoiceFormat, creditFormat: creditFormat === '' ? null : creditFormat };
    whenDone(write.mutateAsync({ version: saved.version, seller, ...formats }), () =>
      notifyDone({ message: t('invoiceSettings.saved') }),
    );
  };
  const hint = { year: '{AAAA}', number: '{NNNN}', example: saved.example };
  const parts = { seller, onChange: setSeller, error: write.error };
  return (
    <form className={settings['form']} onSubmit={submit}>
      <Identity {...parts} />
      <Terms {...parts} />
      <TextInput
        label={t('invoiceSettings.invoiceFormat')}
        description={t('invoiceSettings.formatHint', hint)}
        value={invoiceFormat}
        error={fieldError(write.error, '/invoiceFormat')}
        onChange={(event) => setInvoiceFormat(event.currentTarget.value)}
      />
      <TextInput
        label={t('invoiceSettings.creditFormat')}
        value={creditFormat}
        error={fieldError(write.error, '/creditFormat')}
        onChange={(event) => setCreditFormat(event.currentTarget.value)}
      />
      {write.error && <ProblemNotice error={write.error} />}
      {mayWrite && (
        <Button type="submit" loading={write.isPending}>
          {t('invoiceSettings.save')}
        </Button>
      )}
    </form>
  );
}

/** What every invoice of the firm says of it. */
export function InvoiceSettings() {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery(invoiceSettingsQuery);
  return (
    <section className={settings['section']}>
      <h2 className={settings['heading']}>{t('invoiceSettings.title')}</h2>
      <p className={settings['lead']}>{t('invoiceSettings.lead')}</p>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {isPending && <LoadingRows rows={8} />}
      {data && <SettingsForm key={data.version} saved={data} />}
    </section>
  );
}
