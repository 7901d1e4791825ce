export const INVOICE_FILTERS = ['draft', 'issued', 'unpaid', 'overdue'] as const;
export type InvoiceFilter = (typeof INVOICE_FILTERS)[number];

export interface InvoiceSearch {
  q?: string;
  etat?: InvoiceFilter;
}

export function readInvoiceSearch(search: Record<string, unknown>): InvoiceSearch {
  const q = search['q'];
  const etat = INVOICE_FILTERS.find((known) => known === search['etat']);
  return {
    ...(typeof q === 'string' && q !== '' ? { q } : {}),
    ...(etat === undefined ? {} : { etat }),
  };
}
