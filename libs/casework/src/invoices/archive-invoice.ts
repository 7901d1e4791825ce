import { createHash } from 'node:crypto';
import type { Seller } from '@quantieme/billing';
import {
  facturXml,
  printFacturX,
  printInvoice,
  UnfitForMachines,
  type InvoiceSheet,
} from '@quantieme/documents';
import {
  findInvoice,
  findInvoiceFile,
  findInvoiceSettings,
  insertInvoiceFile,
  linesOf,
  type InvoiceFile,
  type InvoiceLine,
  type InvoiceRow,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { sealBytes, unsealBytes } from '../documents/sealed-bytes.ts';
import { momentOf } from '../moment.ts';
import { invoiceFilePlace } from './invoice-file-place.ts';
import {
  invoiceNotIssued,
  invoiceUnknown,
  settingsMissing,
  unprintable,
} from './invoice-problems.ts';
import { totalsOfRow } from './invoice-view.ts';

interface Draft {
  readonly seller: Seller;
  readonly now: Temporal.Instant;
  readonly today: Temporal.PlainDate;
}

/** What is printed of a row; `draft` speaks where the row has not been issued. */
function sheetOf(row: InvoiceRow, lines: readonly InvoiceLine[], draft: Draft): InvoiceSheet {
  const seller = row.seller ?? draft.seller;
  const issuedOn = row.issuedOn ?? draft.today;
  const dueOn = row.dueOn ?? issuedOn.add({ days: seller.paymentDays });
  const { kind, number, buyer, terms, reason, correctsNumber, correctsOn } = row;
  return {
    ...{ kind, number, seller, buyer, terms, reason },
    issuedOn: issuedOn.toString(),
    dueOn: dueOn.toString(),
    issuedAt: (row.issuedAt ?? draft.now).toString(),
    dossier: row.dossierReference,
    corrects:
      correctsNumber === null || correctsOn === null
        ? null
        : { number: correctsNumber, on: correctsOn.toString() },
    lines: lines.map((line) => ({ ...line, on: line.on?.toString() ?? null })),
    totals: totalsOfRow(row),
  };
}

/** A number that is given cannot be taken back: what machines refuse is known before. */
export async function proveItPrints(
  row: InvoiceRow,
  lines: readonly InvoiceLine[],
  draft: Draft,
): Promise<void> {
  try {
    await facturXml(sheetOf(row, lines, draft));
  } catch (error) {
    if (error instanceof UnfitForMachines) throw unprintable(error.message);
    throw error;
  }
}

async function sheetOfInvoice(ctx: Context, id: string) {
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const row = await findInvoice(tx, id);
    if (row === null) throw invoiceUnknown();
    const seller = row.seller ?? (await findInvoiceSettings(tx))?.seller;
    if (seller === undefined) throw settingsMissing();
    const sheet = sheetOf(row, await linesOf(tx, id), { seller, ...momentOf(ctx) });
    return { row, sheet };
  });
}

const KINDS = ['pdf', 'xml'] as const;
type Kind = (typeof KINDS)[number];

const place = ({ actor }: Context, id: string, kind: Kind) =>
  invoiceFilePlace({ firmId: actor.firmId, id, kind });

/** Prints the issued invoice and keeps it, sealed; what was kept before stays. It says what the row says, which never changes. */
export async function archiveInvoice(ctx: Context, id: string): Promise<void> {
  const { row, sheet } = await sheetOfInvoice(ctx, id);
  if (row.status === 'draft') throw invoiceNotIssued();
  const printed = await printFacturX(sheet);
  const { now } = momentOf(ctx);
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    for (const kind of KINDS) {
      const bytes = printed[kind];
      await insertInvoiceFile(tx, {
        ...{ invoiceId: id, kind, size: bytes.byteLength, createdAt: now },
        sealed: sealBytes(bytes, place(ctx, id, kind), ctx.secretKey),
        sha256: createHash('sha256').update(bytes).digest(),
      });
    }
  });
}

function kept(ctx: Context, id: string, kind: Kind): Promise<InvoiceFile | null> {
  return ctx.database.firm(scopeOf(ctx), (tx) => findInvoiceFile(tx, id, kind));
}

export interface InvoiceBytes {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const MEDIA: Readonly<Record<Kind, string>> = { pdf: 'application/pdf', xml: 'application/xml' };

/** The file that was kept at issue. One whose keeping was cut short is printed now. */
async function archived(ctx: Context, id: string, kind: Kind): Promise<Uint8Array> {
  const file = await kept(ctx, id, kind);
  if (file === null) await archiveInvoice(ctx, id);
  const found = file ?? (await kept(ctx, id, kind));
  if (found === null) throw new Error('An issued invoice has no file');
  const bytes = unsealBytes(found.sealed, place(ctx, id, kind), ctx.secretKey);
  if (!createHash('sha256').update(bytes).digest().equals(found.sha256))
    throw new Error('A kept invoice is not what was kept');
  return bytes;
}

/** The invoice as it was sent; of a draft, what it would be, said to be a draft on every page. */
export async function readInvoiceFile(
  ctx: Context,
  { id, kind }: { readonly id: string; readonly kind: Kind },
): Promise<InvoiceBytes> {
  const { row, sheet } = await sheetOfInvoice(ctx, id);
  const name = row.number?.replaceAll('/', '-') ?? 'projet';
  const about = { fileName: `${name}.${kind}`, mediaType: MEDIA[kind] };
  if (row.status === 'issued') return { ...about, bytes: await archived(ctx, id, kind) };
  if (kind === 'xml') throw invoiceNotIssued();
  return { ...about, bytes: await printInvoice(sheet) };
}
