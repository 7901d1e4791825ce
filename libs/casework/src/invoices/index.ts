export { readInvoiceFile } from './archive-invoice.ts';
export { createInvoice, previewInvoice, removeInvoice, updateInvoice } from './change-invoice.ts';
export { creditInvoice } from './credit-invoice.ts';
export { printEReport, printLedes, readEReport } from './exports.ts';
export { readInvoiceSettings, writeSettingsOfInvoices } from './invoice-settings.ts';
export { giveNumber, issueInvoice } from './issue-invoice.ts';
export { listInvoices, listPayments, readInvoice, readInvoiceFigures } from './read-invoices.ts';
export { cancelPayment, noteInvoiceReminder, recordPayment } from './settle-invoice.ts';
