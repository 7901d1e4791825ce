import { useTranslation } from 'react-i18next';
import type { BillingMarkView } from '@quantieme/api-client';

interface BilledStateProps {
  readonly billed: BillingMarkView | null;
  readonly billable: boolean;
}

/** Billed and where, to be billed, or part of what was agreed. */
export function BilledState({ billed, billable }: BilledStateProps) {
  const { t } = useTranslation();
  if (billed !== null) {
    const { externalInvoiceId } = billed;
    return (
      <span>
        {externalInvoiceId === null
          ? t('work.billed')
          : t('work.billedOn', { invoice: externalInvoiceId })}
      </span>
    );
  }
  return <span className="q-dim">{t(billable ? 'work.toBill' : 'work.included')}</span>;
}
