import {
  euros,
  flowOf,
  reportPayments,
  reportTransactions,
  UNITS,
  type ReportLine,
} from '@quantieme/billing';
import type { EReportView, PeriodQuery } from '@quantieme/contracts';
import { ledes1998b, plainEuros, type LedesInvoice } from '@quantieme/documents';
import {
  linesOf,
  listInvoices,
  listUsers,
  paymentsBetween,
  type FirmTransaction,
  type InvoiceLine,
  type InvoiceRow,
} from '@quantieme/persistence';
import { csvBytes } from '@quantieme/sheets';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import type { InvoiceBytes } from './archive-invoice.ts';
import { periodBackwards } from './invoice-problems.ts';
import { totalsOfRow } from './invoice-view.ts';

const ALL = { status: 'issued', kind: null, q: null, clientId: null, dossierId: null } as const;
/** A firm issues a few thousand a year. */
const MOST = 50_000;

function periodOf(query: PeriodQuery) {
  if (query.to < query.from) throw periodBackwards();
  return { from: Temporal.PlainDate.from(query.from), to: Temporal.PlainDate.from(query.to) };
}

function issuedIn(ctx: Context, tx: FirmTransaction, query: PeriodQuery) {
  const { today } = momentOf(ctx);
  return listInvoices(tx, { ...ALL, ...periodOf(query), today, before: null, limit: MOST });
}

const lineView = ({ base, tax, ...line }: ReportLine) => ({
  ...line,
  base: euros(base),
  tax: euros(tax),
});

/** What the tax administration is told of a period, where it does not receive the invoices themselves. */
export async function readEReport(ctx: Context, query: PeriodQuery): Promise<EReportView> {
  const { from, to } = periodOf(query);
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const documents = (await issuedIn(ctx, tx, query)).map((row) => ({
      ...{ flow: flowOf(row.buyer), kind: row.kind, groups: row.groups },
      ...{ on: String(row.issuedOn), number: row.number ?? '' },
    }));
    const payments = (await paymentsBetween(tx, from, to)).map((payment) => ({
      ...payment,
      ...{ flow: flowOf(payment.buyer), on: String(payment.on) },
    }));
    return {
      ...{ from: query.from, to: query.to },
      transactions: reportTransactions(documents).map(lineView),
      payments: reportPayments(payments).map(lineView),
    };
  });
}

const REPORT_HEAD = [
  'type',
  'flux',
  'date',
  'numero',
  'regime_tva',
  'taux',
  'base_ht',
  'tva',
  'nombre',
];

export async function printEReport(ctx: Context, query: PeriodQuery): Promise<InvoiceBytes> {
  const { transactions, payments } = await readEReport(ctx, query);
  const rowOf = (type: string, line: EReportView['payments'][number]) => [
    ...[type, line.flow, line.on, line.number ?? '', line.vat, plainEuros(line.rate)],
    ...[plainEuros(line.base.amount), plainEuros(line.tax.amount), String(line.count)],
  ];
  const rows = [
    ...transactions.map((line) => rowOf('operation', line)),
    ...payments.map((line) => rowOf('paiement', line)),
  ];
  return {
    fileName: `e-reporting-${query.from}-${query.to}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    bytes: csvBytes([REPORT_HEAD, ...rows]),
  };
}

function ledesInvoice(
  row: InvoiceRow,
  lines: readonly InvoiceLine[],
  names: ReadonlyMap<string, string>,
): LedesInvoice {
  const short = (id: string | null) => id?.replaceAll('-', '').slice(-12) ?? '';
  return {
    number: row.number ?? '',
    issuedOn: String(row.issuedOn),
    ...{ periodFrom: row.terms.periodFrom, periodTo: row.terms.periodTo },
    clientId: short(row.clientId) || row.buyer.name,
    matterId: row.dossierReference ?? short(row.id),
    description: row.terms.note ?? 'Prestations',
    firmId: row.seller?.siret ?? '',
    discount: totalsOfRow(row).discount,
    lines: lines.map((line) => ({
      kind: line.vat === 'disbursement' || line.item?.kind === 'expense' ? 'expense' : 'fee',
      units: Math.round((line.quantity * 10_000) / UNITS[line.unit]),
      ...{ unitCost: line.unitPrice, total: line.net, label: line.label },
      on: line.on?.toString() ?? null,
      timekeeper:
        line.userId === null
          ? null
          : { id: short(line.userId), name: names.get(line.userId) ?? '' },
    })),
  };
}

/** LEDES 1998B of the invoices of a period; credit notes are not of the format. */
export async function printLedes(ctx: Context, query: PeriodQuery): Promise<InvoiceBytes> {
  const invoices = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const users = await listUsers(tx, ctx.actor.firmId);
    const names = new Map(users.map(({ id, name }) => [id, name]));
    const made: LedesInvoice[] = [];
    for (const row of await issuedIn(ctx, tx, query)) {
      if (row.kind === 'credit-note') continue;
      made.push(ledesInvoice(row, await linesOf(tx, row.id), names));
    }
    return made;
  });
  return {
    fileName: `ledes-${query.from}-${query.to}.txt`,
    mediaType: 'text/plain',
    bytes: Buffer.from(ledes1998b(invoices), 'ascii'),
  };
}
