import type { Invoice, InvoiceService, InvoiceServiceOptions } from '@e-invoice-eu/core';
import type { InvoiceSheet } from './invoice-sheet.ts';
import { describePdf } from './describe-pdf.ts';
import { printInvoice, titleOfInvoice } from './invoice-pdf.ts';
import { semanticInvoice } from './semantic-invoice.ts';

const SILENT = { log: () => {}, warn: () => {}, error: () => {} };

export interface FacturX {
  /** PDF/A-3 with the XML in it. */
  readonly pdf: Uint8Array;
  /** CII, profile EN 16931. */
  readonly xml: Uint8Array;
}

let opened: Promise<InvoiceService> | null = null;

/** A large library that few requests need, and a schema that takes a second to compile. */
function openService(): Promise<InvoiceService> {
  opened ??= import('@e-invoice-eu/core').then((library) => new library.InvoiceService(SILENT));
  return opened;
}

/** Something of the invoice is not of the lists or shapes of EN 16931. */
export class UnfitForMachines extends Error {}

async function generate(
  sheet: InvoiceSheet,
  options: Pick<InvoiceServiceOptions, 'format' | 'pdf'>,
): Promise<Uint8Array> {
  const service = await openService();
  const semantic: Invoice = semanticInvoice(sheet);
  const made = await service
    .generate(semantic, { ...options, lang: 'fr-fr', noWarnings: true })
    .catch((error: unknown) => {
      throw new UnfitForMachines(reasonOf(error), { cause: error });
    });
  return typeof made === 'string' ? new TextEncoder().encode(made) : made;
}

interface SchemaErrors {
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[];
}

function reasonOf(error: unknown): string {
  const found = (error as SchemaErrors).errors ?? [];
  if (found.length === 0) return error instanceof Error ? error.message : String(error);
  return found.map(({ instancePath, message }) => `${instancePath} ${message}`).join(', ');
}

/** CII alone, profile EN 16931. Throws `UnfitForMachines`. */
export const facturXml = (sheet: InvoiceSheet) => generate(sheet, { format: 'CII' });

/** The invoice for people and for machines in one file, and its XML. Nothing is asked of the network. */
export async function printFacturX(sheet: InvoiceSheet): Promise<FacturX> {
  const buffer = await printInvoice(sheet);
  const filename = `${sheet.number ?? 'projet'}.pdf`;
  const description = titleOfInvoice(sheet);
  const pdf = { buffer, filename, description, mimetype: 'application/pdf' };
  const hybrid = await generate(sheet, { format: 'Factur-X-EN16931', pdf });
  return {
    pdf: await describePdf(hybrid, { title: description, author: sheet.seller.name }),
    xml: await facturXml(sheet),
  };
}
