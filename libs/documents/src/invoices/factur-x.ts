import type { Invoice, InvoiceService, InvoiceServiceOptions } from '@e-invoice-eu/core';
import type { InvoiceSheet } from './invoice-sheet.ts';
import { describePdf, escaped } from './describe-pdf.ts';
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
export async function facturXml(sheet: InvoiceSheet): Promise<Uint8Array> {
  const xml = new TextDecoder().decode(await generate(sheet, { format: 'CII' }));
  return new TextEncoder().encode(naming(sheet.corrects, xml));
}

const TOTALS_END = '</ram:SpecifiedTradeSettlementHeaderMonetarySummation>';
const QDT = 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100';

/** What a credit note corrects (BG-3: BT-25, BT-26), which the library leaves out of CII. */
function naming(corrects: InvoiceSheet['corrects'], xml: string): string {
  if (corrects === null) return xml;
  const { number, on } = corrects;
  const reference = `<ram:InvoiceReferencedDocument>
      <ram:IssuerAssignedID>${escaped(number)}</ram:IssuerAssignedID>
      <ram:FormattedIssueDateTime>
        <qdt:DateTimeString xmlns:qdt="${QDT}" format="102">${on.replaceAll('-', '')}</qdt:DateTimeString>
      </ram:FormattedIssueDateTime>
    </ram:InvoiceReferencedDocument>`;
  if (!xml.includes(TOTALS_END)) throw new Error('CII without totals');
  return xml.replace(TOTALS_END, () => `${TOTALS_END}${reference}`);
}

/** The invoice for people and for machines in one file, and its XML. Nothing is asked of the network. */
export async function printFacturX(sheet: InvoiceSheet): Promise<FacturX> {
  const buffer = await printInvoice(sheet);
  const filename = `${sheet.number ?? 'projet'}.pdf`;
  const description = titleOfInvoice(sheet);
  const pdf = { buffer, filename, description, mimetype: 'application/pdf' };
  const hybrid = await generate(sheet, { format: 'Factur-X-EN16931', pdf });
  const xml = await facturXml(sheet);
  const { issuedAt, seller } = sheet;
  const said = { title: description, author: seller.name, issuedAt, xml };
  return { pdf: await describePdf(hybrid, said), xml };
}
