import { Anchor, Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvoiceDraftBody, InvoiceView } from '@quantieme/api-client';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import { BuyerFields } from './buyer-fields.tsx';
import { DraftLines } from './draft-lines.tsx';
import { IssueDialog } from './issue-dialog.tsx';
import { invoicePreviewQuery, useRemoveInvoice, useUpdateInvoice } from './invoices.queries.ts';
import { Totals } from './totals.tsx';
import styles from './invoices.module.css';

const TYPING_MS = 400;
const HUNDREDTHS = 100;

type Draft = Required<
  Pick<InvoiceDraftBody, 'buyer' | 'lines' | 'discount' | 'note' | 'exemption'>
>;

function draftOf({ buyer, lines, discount, note, exemption }: InvoiceView): Draft {
  const sent = lines.map(({ net: _net, ...line }) => line);
  return { buyer, lines: sent, discount, note, exemption };
}

/** Lines without a name are not sent yet: they are being typed. */
const named = (draft: Draft): Draft => ({
  ...draft,
  lines: draft.lines.filter(({ label }) => label.trim() !== ''),
});

interface FieldsProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

function Terms({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <section className={styles['fields']}>
      <NumberInput
        label={t('invoices.discount')}
        min={0}
        max={100}
        decimalScale={2}
        value={draft.discount?.share === undefined ? '' : draft.discount.share / HUNDREDTHS}
        onChange={(value) => {
          const share = Math.round(Number(value) * HUNDREDTHS);
          onChange({ ...draft, discount: share > 0 ? { share } : null });
        }}
      />
      {draft.lines.some(({ vat }) => vat === 'exempt') && (
        <TextInput
          label={t('invoices.exemption')}
          value={draft.exemption ?? ''}
          onChange={(event) => onChange({ ...draft, exemption: event.currentTarget.value })}
        />
      )}
      <Textarea
        label={t('invoices.note')}
        autosize
        value={draft.note ?? ''}
        onChange={(event) => onChange({ ...draft, note: event.currentTarget.value })}
      />
    </section>
  );
}

function Missing({ invoice, details }: { invoice: InvoiceView; details: readonly string[] }) {
  const { t } = useTranslation();
  const said = invoice.seller === null ? [t('invoices.noSettings')] : details;
  if (said.length === 0) return null;
  return (
    <section>
      <h2 className={styles['heading']}>{t('invoices.missing')}</h2>
      <ul className={styles['missing']}>
        {said.map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
      {invoice.seller === null && (
        <p>
          <Link to="/reglages" search={{ onglet: 'facturation' }}>
            {t('invoices.toSettings')}
          </Link>
        </p>
      )}
    </section>
  );
}

/** A draft, with what it comes to while it is typed. */
export function DraftEditor({ invoice }: { readonly invoice: InvoiceView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const notifyDone = useNotifyDone();
  const { id, version } = invoice;
  const [draft, setDraft] = useState(() => draftOf(invoice));
  const [settled] = useDebouncedValue(draft, TYPING_MS);
  const preview = useQuery(invoicePreviewQuery(named(settled)));
  const update = useUpdateInvoice();
  const remove = useRemoveInvoice();
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(invoice));
  const details = (preview.data?.missing ?? invoice.missing).map(({ detail }) => detail);
  const save = () =>
    whenDone(update.mutateAsync({ id, version, body: named(draft) }), () =>
      notifyDone({ message: t('invoices.saved') }),
    );
  const leave = () =>
    whenDone(remove.mutateAsync({ id, version }), () => {
      notifyDone({ message: t('invoices.removed') });
      void navigate({ to: '/factures', search: {} });
    });
  return (
    <div className={styles['body']}>
      <div>
        <BuyerFields buyer={draft.buyer} onChange={(buyer) => setDraft({ ...draft, buyer })} />
        <DraftLines lines={draft.lines} onChange={(lines) => setDraft({ ...draft, lines })} />
        <Terms draft={draft} onChange={setDraft} />
      </div>
      <aside>
        <Totals totals={preview.data?.totals ?? invoice.totals} />
        <Missing invoice={invoice} details={details} />
        {[preview.error, update.error, remove.error].map(
          (error, index) => error && <ProblemNotice key={index} error={error} />,
        )}
        <div className={styles['buttons']}>
          <Button variant="default" loading={update.isPending} onClick={save}>
            {t('invoices.save')}
          </Button>
          {isChanged && <p className="q-dim">{t('invoices.unsaved')}</p>}
          <IssueDialog
            invoice={invoice}
            disabled={isChanged || details.length > 0 || invoice.seller === null}
          />
          {invoice.seller !== null && (
            <Anchor href={`/v1/invoices/${id}/pdf`} target="_blank" rel="noreferrer">
              {t('invoices.preview')}
            </Anchor>
          )}
          <Button variant="subtle" color="red" loading={remove.isPending} onClick={leave}>
            {t('invoices.remove')}
          </Button>
        </div>
      </aside>
    </div>
  );
}
