/** The live mark of the row `alias` stands for, or null. */
export const markOf = (alias: string) => `(SELECT jsonb_build_object('billingId', g.id,
    'externalInvoiceId', g.external_invoice_id, 'invoiceId', g.invoice_id,
    'invoiceNumber', (SELECT i.number FROM invoices i WHERE i.firm_id = g.firm_id AND i.id = g.invoice_id))
  FROM billing_items m JOIN billings g ON g.firm_id = m.firm_id AND g.id = m.billing_id
 WHERE m.firm_id = ${alias}.firm_id AND m.item_id = ${alias}.id AND m.live)`;
