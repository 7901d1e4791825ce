import { numberIn, refusalOfFormat } from '@quantieme/billing';
import type { InvoiceSettingsBody, InvoiceSettingsView } from '@quantieme/contracts';
import {
  appendAudit,
  findInvoiceSettings,
  nextNumberAfter,
  writeInvoiceSettings,
  type FirmSql,
  type InvoiceSettings,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { formatRefused, sameFormats } from './invoice-problems.ts';

/** Of a firm that has said nothing yet. */
const UNSAID: InvoiceSettings = {
  seller: {
    name: '',
    legalForm: null,
    siret: null,
    vatRegime: 'normal',
    vatNumber: null,
    address: { street: '', postalCode: '', city: '', country: 'FR' },
    email: null,
    phone: null,
    iban: null,
    bic: null,
    paymentDays: 30,
    lateRate: null,
    earlyDiscount: null,
    mediator: null,
    footer: null,
    vatOnDebits: false,
  },
  invoiceFormat: 'F{AAAA}-{NNNN}',
  creditFormat: 'A{AAAA}-{NNNN}',
  version: 0,
};

async function viewOf(
  sql: FirmSql,
  settings: InvoiceSettings,
  year: number,
): Promise<InvoiceSettingsView> {
  const number = await nextNumberAfter(sql, 'invoice', year);
  return { ...settings, example: numberIn(settings.invoiceFormat, year, number) };
}

export function readInvoiceSettings(ctx: Context): Promise<InvoiceSettingsView> {
  const { year } = momentOf(ctx).today;
  return ctx.database.firm(scopeOf(ctx), async (tx) =>
    viewOf(tx, (await findInvoiceSettings(tx)) ?? UNSAID, year),
  );
}

/** Figures are typed with spaces; capitals are meant where letters are small. */
const compact = (text: string | null) => {
  const signs = text?.replaceAll(/[\s.]/g, '').toUpperCase() ?? '';
  return signs === '' ? null : signs;
};

const said = (text: string | null) => (text === null || text.trim() === '' ? null : text.trim());

function wantedOf({ seller, ...formats }: InvoiceSettingsBody, version: number): InvoiceSettings {
  return {
    ...formats,
    version,
    seller: {
      ...seller,
      name: seller.name.trim(),
      legalForm: said(seller.legalForm),
      siret: compact(seller.siret),
      vatNumber: compact(seller.vatNumber),
      address: { ...seller.address, country: seller.address.country.toUpperCase() },
      email: said(seller.email),
      phone: said(seller.phone),
      iban: compact(seller.iban),
      bic: compact(seller.bic),
      lateRate: said(seller.lateRate),
      earlyDiscount: said(seller.earlyDiscount),
      mediator: said(seller.mediator),
      footer: said(seller.footer),
    },
  };
}

function refuseFormats({ invoiceFormat, creditFormat }: InvoiceSettings): void {
  const refusal = refusalOfFormat(invoiceFormat);
  if (refusal !== null) throw formatRefused('/invoiceFormat', refusal);
  if (creditFormat === null) return;
  const ofCredit = refusalOfFormat(creditFormat);
  if (ofCredit !== null) throw formatRefused('/creditFormat', ofCredit);
  const written = (format: string) => numberIn(format, 2026, 1);
  if (written(creditFormat) === written(invoiceFormat)) throw sameFormats();
}

export interface SettingsAsked {
  readonly version: number;
  readonly body: InvoiceSettingsBody;
}

/** Invoices already issued keep what they said. */
export async function writeSettingsOfInvoices(
  ctx: Context,
  { version, body }: SettingsAsked,
): Promise<InvoiceSettingsView> {
  const { now, today } = momentOf(ctx);
  const wanted = wantedOf(body, version);
  refuseFormats(wanted);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = (await findInvoiceSettings(tx)) ?? UNSAID;
    if (before.version !== version) throw staleVersion();
    if (!(await writeInvoiceSettings(tx, wanted, now))) throw staleVersion();
    await appendAudit(tx, {
      action: 'invoice-settings.update',
      subjectKind: 'invoice-settings',
      subjectId: null,
      before,
      after: wanted,
    });
    return viewOf(tx, { ...wanted, version: version + 1 }, today.year);
  });
  announceChange(ctx, null, 'invoice-settings');
  return view;
}
