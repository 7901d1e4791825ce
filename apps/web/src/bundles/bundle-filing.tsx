import { Button, FileInput, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BundlesView, BundleView } from '@quantieme/api-client';
import { useClock } from '../session/session-context.ts';
import { instantOn } from '../ui/civil.ts';
import { ClockField } from '../ui/clock-field.tsx';
import { DateField } from '../ui/date-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { Section } from '../ui/section.tsx';
import { useBundleActs, useReadReceipt } from './bundles.queries.ts';
import styles from './bundles.module.css';

interface BundleFilingProps {
  readonly view: BundlesView;
  readonly bundle: BundleView;
}

function useFilingDraft() {
  const { today = null, timeZone } = useClock();
  const [on, setOn] = useState<string | null>(today);
  const [clock, setClock] = useState('');
  const [court, setCourt] = useState('');
  const [number, setNumber] = useState('');
  const [receiptId, setReceiptId] = useState<string | null>(null);
  const [receipt, setReceipt] = useState<File | null>(null);
  const body = () => ({
    on: on ?? '',
    ...(clock && on ? { at: instantOn(on, clock, timeZone) } : {}),
    court: court.trim() || null,
    number: number.trim() || null,
    receiptId: receipt === null ? receiptId : null,
    receipt,
  });
  return {
    on,
    setOn,
    clock,
    setClock,
    court,
    setCourt,
    number,
    setNumber,
    receiptId,
    setReceiptId,
    receipt,
    setReceipt,
    body,
  };
}

type Draft = ReturnType<typeof useFilingDraft>;

/** The receipt’s file; what it seems to say fills the fields, to be checked by whoever files. */
function ReceiptFile({ draft, error }: { readonly draft: Draft; readonly error: unknown }) {
  const { t } = useTranslation();
  const reading = useReadReceipt();
  const choose = (file: File | null) => {
    draft.setReceipt(file);
    reading.reset();
    if (file === null) return;
    reading.mutate(file, {
      onSuccess: ({ on, clock, number }) => {
        if (on !== null) draft.setOn(on);
        if (clock !== null) draft.setClock(clock);
        if (number !== null) draft.setNumber(number);
      },
    });
  };
  const { on = null, clock = null, number = null } = reading.data ?? {};
  const found = on !== null || clock !== null || number !== null;
  const said = reading.data && t(found ? 'bundles.receiptRead' : 'bundles.receiptUnread');
  return (
    <FileInput
      label={t('bundles.receiptFile')}
      description={said ?? t('bundles.receiptFileText')}
      placeholder={t('bundles.receiptChoose')}
      value={draft.receipt}
      onChange={choose}
      error={fieldError(error, '/receipt/content')}
      accept="application/pdf,image/*,.txt"
      clearable
    />
  );
}

/** The receipt of the courts’ application, from which the event is recorded. */
export function BundleFiling({ view, bundle }: BundleFilingProps) {
  const { t } = useTranslation();
  const { file } = useBundleActs(view.dossier.id);
  const draft = useFilingDraft();
  const needsHour = view.proceedings.find(({ id }) => id === bundle.proceeding)?.needsHour ?? false;
  const send = (event: FormEvent) => {
    event.preventDefault();
    file.mutate({ id: bundle.id, ...draft.body() });
  };
  const receipts = view.documents.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <Section title={t('bundles.filing')}>
      <form className={styles['form']} onSubmit={send}>
        <p className={styles['dim']}>{t('bundles.filingText')}</p>
        <ReceiptFile draft={draft} error={file.error} />
        <DateField
          label={t('bundles.filedOn')}
          value={draft.on}
          onChange={draft.setOn}
          error={fieldError(file.error, '/on')}
          required
        />
        <ClockField
          label={t('bundles.filedAt')}
          value={draft.clock}
          onChange={draft.setClock}
          error={fieldError(file.error, '/at')}
          required={needsHour}
        />
        <TextInput
          label={t('bundles.court')}
          value={draft.court}
          onChange={(event) => draft.setCourt(event.currentTarget.value)}
        />
        <TextInput
          label={t('bundles.caseNumber')}
          value={draft.number}
          maxLength={60}
          onChange={(event) => draft.setNumber(event.currentTarget.value)}
        />
        {draft.receipt === null && (
          <Select
            label={t('bundles.receipt')}
            description={t('bundles.receiptText')}
            data={receipts}
            value={draft.receiptId}
            onChange={draft.setReceiptId}
            error={fieldError(file.error, '/receiptId')}
            searchable
            clearable
          />
        )}
        {file.error && <ProblemNotice error={file.error} />}
        <Button
          type="submit"
          loading={file.isPending}
          disabled={bundle.ready.length === 0 || draft.on === null}
        >
          {t('bundles.file')}
        </Button>
      </form>
    </Section>
  );
}
