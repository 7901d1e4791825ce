import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InvoiceView } from '@quantieme/api-client';
import { useEuros } from '../documents/euros.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useCan } from '../session/session-context.ts';
import { longDate } from '../ui/civil.ts';
import { CreditDialog } from './credit-dialog.tsx';
import { Payments, Reminders } from './payments.tsx';
import { Totals } from './totals.tsx';
import styles from './invoices.module.css';

function Buyer({ invoice: { buyer, dossier } }: { readonly invoice: InvoiceView }) {
  const { t } = useTranslation();
  const { street, postalCode, city } = buyer.address;
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('invoices.buyer')}</h2>
      <p>
        {buyer.name}
        <br />
        <span className="q-dim">{`${street}, ${postalCode} ${city}`}</span>
      </p>
      {dossier && <p className="q-dim">{dossier.reference}</p>}
    </section>
  );
}

function Lines({ invoice: { lines } }: { readonly invoice: InvoiceView }) {
  const { t } = useTranslation();
  const euros = useEuros();
  const known = (vat: string) => t(`invoices.vats.${vat as 'fr-20'}`);
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('invoices.lines')}</h2>
      {lines.map((line, index) => (
        <div key={index} className={styles['shownLine']}>
          <span>{line.label}</span>
          <span className="q-dim">
            {line.unit === 'minute' ? `${line.quantity}\u00a0min` : line.quantity}
          </span>
          <span className={styles['amount']}>{euros(line.unitPrice.amount)}</span>
          <span className="q-dim">{known(line.vat)}</span>
          <span className={styles['amount']}>{euros(line.net.amount)}</span>
        </div>
      ))}
    </section>
  );
}

function Corrections({ invoice }: { readonly invoice: InvoiceView }) {
  const { t } = useTranslation();
  const euros = useEuros();
  const { corrects, creditNotes, reason } = invoice;
  return (
    <>
      {corrects && (
        <p>
          <Link to="/factures/$id" params={{ id: corrects.id }}>
            {t('invoices.corrects', { number: corrects.number })}
          </Link>
          {reason && <span className="q-dim">{` — ${reason}`}</span>}
        </p>
      )}
      {creditNotes.length > 0 && (
        <section className={styles['section']}>
          <h2 className={styles['heading']}>{t('invoices.creditNotes')}</h2>
          {creditNotes.map((note) => (
            <div key={note.id} className={styles['paid']}>
              <Link to="/factures/$id" params={{ id: note.id }}>
                {note.number}
              </Link>
              <span className={styles['amount']}>{euros(-note.gross.amount)}</span>
              <span className="q-dim">{note.reason}</span>
            </div>
          ))}
        </section>
      )}
    </>
  );
}

/** What was issued, and what became of it. */
export function IssuedInvoice({ invoice }: { readonly invoice: InvoiceView }) {
  const { t } = useTranslation();
  const euros = useEuros();
  const language = useLanguage();
  const mayWrite = useCan()('billing:write');
  const { id, kind, issuedOn, dueOn, due, overpaid, number } = invoice;
  const isInvoice = kind === 'invoice' && number !== null;
  return (
    <div className={styles['body']}>
      <div>
        <p className="q-dim">
          {issuedOn && t('invoices.issuedOn', { date: longDate(issuedOn, language) })}
          {isInvoice && dueOn && ` · ${t('invoices.dueOn', { date: longDate(dueOn, language) })}`}
        </p>
        <Buyer invoice={invoice} />
        <Lines invoice={invoice} />
        <Corrections invoice={invoice} />
        {isInvoice && <Payments invoice={invoice} />}
        {isInvoice && <Reminders invoice={invoice} />}
      </div>
      <aside>
        <Totals totals={invoice.totals} />
        {isInvoice && (
          <p>
            {`${t(overpaid.amount > 0 ? 'invoices.overpaid' : 'invoices.due')} `}
            <strong>{euros(overpaid.amount > 0 ? overpaid.amount : due.amount)}</strong>
          </p>
        )}
        <div className={styles['buttons']}>
          <Anchor href={`/v1/invoices/${id}/pdf`} target="_blank" rel="noreferrer">
            {t('invoices.pdf')}
          </Anchor>
          {number !== null && <Anchor href={`/v1/invoices/${id}/xml`}>{t('invoices.xml')}</Anchor>}
          {mayWrite && isInvoice && invoice.creditable.length > 0 && (
            <CreditDialog invoice={invoice} />
          )}
        </div>
      </aside>
    </div>
  );
}
