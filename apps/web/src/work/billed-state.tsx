import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { BillingMarkView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';

interface BilledStateProps {
  readonly billed: BillingMarkView | null;
  readonly billable: boolean;
}

function Billed({ billed }: { readonly billed: BillingMarkView }) {
  const { t } = useTranslation();
  const can = useCan();
  const { externalInvoiceId, invoiceId, invoiceNumber } = billed;
  const invoice = externalInvoiceId ?? invoiceNumber;
  const said = invoice === null ? t('work.billed') : t('work.billedOn', { invoice });
  if (invoiceId === null || !can('billing:read')) return <span>{said}</span>;
  return (
    <Link to="/factures/$id" params={{ id: invoiceId }}>
      {said}
    </Link>
  );
}

/** Billed and where, to be billed, or part of what was agreed. */
export function BilledState({ billed, billable }: BilledStateProps) {
  const { t } = useTranslation();
  if (billed !== null) return <Billed billed={billed} />;
  return <span className="q-dim">{t(billable ? 'work.toBill' : 'work.included')}</span>;
}
