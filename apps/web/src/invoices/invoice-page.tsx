import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InvoiceView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { DraftEditor } from './draft-editor.tsx';
import { IssuedInvoice } from './issued-invoice.tsx';
import { invoiceQuery } from './invoices.queries.ts';

function useTitle(invoice: InvoiceView | undefined): string {
  const { t } = useTranslation();
  if (!invoice) return t('invoices.title');
  const { number, kind } = invoice;
  if (number === null) return t('invoices.draftTitle');
  return t(kind === 'invoice' ? 'invoices.invoiceTitle' : 'invoices.creditTitle', { number });
}

export function InvoicePage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/inside/factures/$id' });
  const { data, error, isPending, refetch } = useQuery(invoiceQuery(id));
  const mayWrite = useCan()('billing:write');
  const isEdited = data?.standing === 'draft' && mayWrite;
  return (
    <Page title={useTitle(data)} aside={data && t(`invoices.standings.${data.standing}`)}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {isPending && <LoadingRows rows={8} />}
      {data && isEdited && <DraftEditor key={data.version} invoice={data} />}
      {data && !isEdited && <IssuedInvoice invoice={data} />}
    </Page>
  );
}
