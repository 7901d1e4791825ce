import { useTranslation } from 'react-i18next';
import type { InvoiceTotalsView } from '@quantieme/api-client';
import { useEuros } from '../documents/euros.ts';
import styles from './invoices.module.css';

/** As the server counted them. */
export function Totals({ totals }: { readonly totals: InvoiceTotalsView }) {
  const { t } = useTranslation();
  const euros = useEuros();
  const { discount, net, vat, gross } = totals;
  return (
    <dl className={styles['totals']} aria-live="polite">
      {discount.amount > 0 && (
        <div>
          <dt>{t('invoices.discountTotal')}</dt>
          <dd>{euros(-discount.amount)}</dd>
        </div>
      )}
      <div>
        <dt>{t('invoices.net')}</dt>
        <dd>{euros(net.amount)}</dd>
      </div>
      <div>
        <dt>{t('invoices.vatTotal')}</dt>
        <dd>{euros(vat.amount)}</dd>
      </div>
      <div className={styles['total']}>
        <dt>{t('invoices.gross')}</dt>
        <dd>{euros(gross.amount)}</dd>
      </div>
    </dl>
  );
}
