import anyAscii from 'any-ascii';
import { plainEuros } from './invoice-words.ts';

export interface LedesLine {
  readonly kind: 'fee' | 'expense';
  /** Ten-thousandths of an hour, or of a piece. */
  readonly units: number;
  readonly unitCost: number;
  /** Before VAT: the format knows no tax. */
  readonly total: number;
  readonly on: string | null;
  readonly label: string;
  readonly timekeeper: { readonly id: string; readonly name: string } | null;
}

export interface LedesInvoice {
  readonly number: string;
  readonly issuedOn: string;
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly clientId: string;
  readonly matterId: string;
  readonly description: string;
  readonly firmId: string;
  /** Taken off the whole, before VAT. */
  readonly discount: number;
  readonly lines: readonly LedesLine[];
}

const FIELDS = [
  'INVOICE_DATE',
  'INVOICE_NUMBER',
  'CLIENT_ID',
  'LAW_FIRM_MATTER_ID',
  'INVOICE_TOTAL',
  'BILLING_START_DATE',
  'BILLING_END_DATE',
  'INVOICE_DESCRIPTION',
  'LINE_ITEM_NUMBER',
  'EXP/FEE/INV_ADJ_TYPE',
  'LINE_ITEM_NUMBER_OF_UNITS',
  'LINE_ITEM_ADJUSTMENT_AMOUNT',
  'LINE_ITEM_TOTAL',
  'LINE_ITEM_DATE',
  'LINE_ITEM_TASK_CODE',
  'LINE_ITEM_EXPENSE_CODE',
  'LINE_ITEM_ACTIVITY_CODE',
  'TIMEKEEPER_ID',
  'LINE_ITEM_DESCRIPTION',
  'LAW_FIRM_ID',
  'LINE_ITEM_UNIT_COST',
  'TIMEKEEPER_NAME',
  'TIMEKEEPER_CLASSIFICATION',
  'CLIENT_MATTER_ID',
] as const;

const day = (text: string) => text.replaceAll('-', '');

/** ASCII, on one line, without the signs that cut fields and records. */
const plain = (text: string, most: number) =>
  anyAscii(text)
    .replaceAll(/[|[\]\r\n\t]+/g, ' ')
    .trim()
    .slice(0, most);

/** « 1.1667 ». */
function writtenUnits(units: number): string {
  const size = Math.abs(units);
  const text = `${Math.trunc(size / 10_000)}.${String(size % 10_000).padStart(4, '0')}`;
  return units < 0 ? `-${text}` : text;
}

/** Units times cost, plus the adjustment, is the total to the cent: rounding and discounts go to the adjustment. */
const adjustmentOf = ({ units, unitCost, total }: LedesLine) =>
  total - Number((BigInt(units) * BigInt(unitCost) * 2n + 10_000n) / 20_000n);

function record(invoice: LedesInvoice, line: LedesLine, position: number, total: number): string {
  const isFee = line.kind === 'fee';
  return [
    day(invoice.issuedOn),
    plain(invoice.number, 20),
    plain(invoice.clientId, 20),
    plain(invoice.matterId, 20),
    plainEuros(total),
    day(invoice.periodFrom ?? invoice.issuedOn),
    day(invoice.periodTo ?? invoice.issuedOn),
    plain(invoice.description, 500),
    String(position),
    isFee ? 'F' : 'E',
    writtenUnits(line.units),
    plainEuros(adjustmentOf(line)),
    plainEuros(line.total),
    day(line.on ?? invoice.issuedOn),
    '',
    // Others: which expense it was, the description says.
    isFee ? '' : 'E124',
    '',
    plain(line.timekeeper?.id ?? '', 20),
    plain(line.label, 500),
    plain(invoice.firmId, 20),
    plainEuros(line.unitCost),
    plain(line.timekeeper?.name ?? '', 30),
    '',
    plain(invoice.matterId, 20),
  ].join('|');
}

/** What is taken off the whole is an adjustment of the invoice, of its own line. */
function discountRecord(invoice: LedesInvoice, total: number): readonly string[] {
  if (invoice.discount === 0) return [];
  const line: LedesLine = {
    ...{ kind: 'fee', units: 10_000, unitCost: 0, total: -invoice.discount },
    ...{ on: null, label: 'Remise', timekeeper: null },
  };
  const fields = record(invoice, line, invoice.lines.length + 1, total).split('|');
  fields[9] = 'IF';
  return [fields.join('|')];
}

/** LEDES 1998B: one record for a line, 24 fields, amounts before VAT. */
export function ledes1998b(invoices: readonly LedesInvoice[]): string {
  const records = invoices.flatMap((invoice) => {
    const total = invoice.lines.reduce((sum, line) => sum + line.total, -invoice.discount);
    const lines = invoice.lines.map((line, index) => record(invoice, line, index + 1, total));
    return [...lines, ...discountRecord(invoice, total)];
  });
  return ['LEDES1998B', FIELDS.join('|'), ...records].map((line) => `${line}[]\r\n`).join('');
}
