import {
  createInvoice,
  creditInvoice,
  giveNumber,
  listDossiers,
  recordPayment,
  writeSettingsOfInvoices,
  type Context,
} from '@quantieme/casework';
import { findInvoiceSettings, lockInvoice } from '@quantieme/persistence';

/** Of no real firm: the numbers pass their own checks, and belong to nobody. */
const SELLER = {
  name: 'Cabinet de démonstration',
  legalForm: 'Avocate, entreprise individuelle',
  siret: '73282932000074',
  vatRegime: 'normal',
  vatNumber: 'FR44732829320',
  address: { street: '12 rue des Écoles', postalCode: '75005', city: 'Paris', country: 'FR' },
  email: 'avocate@demo.test',
  phone: null,
  iban: 'FR1420041010050500013M02606',
  bic: null,
  paymentDays: 30,
  lateRate: 'trois fois le taux d’intérêt légal',
  earlyDiscount: 'néant',
  mediator:
    'Médiateur de la consommation de la profession d’avocat, 180 boulevard Haussmann, 75008 Paris',
  footer: null,
  vatOnDebits: false,
} as const;

const HOUR = 200_00;
const euros = (amount: number) => ({ amount, currency: 'EUR' as const });
const time = (label: string, minutes: number) => ({
  ...{ label, quantity: minutes, unit: 'minute' as const, vat: 'fr-20' },
  unitPrice: euros(HOUR),
});
const fixed = (label: string, amount: number) => ({
  ...{ label, quantity: 1, unit: 'piece' as const, vat: 'fr-20', unitPrice: euros(amount) },
});

/** The same person, so many days ago. */
const daysAgo = (ctx: Context, days: number): Context => ({
  ...ctx,
  clock: { now: () => ctx.clock.now().subtract({ hours: 24 * days }) },
});

/** Numbered; its file is printed when somebody first opens it. */
async function issue(ctx: Context, id: string): Promise<void> {
  const { firmId, userId, timeZone } = ctx.actor;
  const now = ctx.clock.now();
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  await ctx.database.firm({ firmId, userId }, async (tx) => {
    const row = await lockInvoice(tx, id);
    const settings = await findInvoiceSettings(tx);
    if (row === null || settings === null) throw new Error('A demo invoice is missing');
    await giveNumber(tx, { row, settings, issuedBy: userId, now, today });
  });
}

async function issued(
  ctx: Context,
  dossier: { readonly id: string; readonly name: string },
  lines: readonly ReturnType<typeof time | typeof fixed>[],
): Promise<string> {
  const address = { street: '3 allée des Tilleuls', postalCode: '93200', city: 'Saint-Denis' };
  const { id } = await createInvoice(ctx, {
    dossierId: dossier.id,
    buyer: { kind: 'consumer', name: dossier.name, address: { ...address, country: 'FR' } },
    lines: [...lines],
  });
  await issue(ctx, id);
  return id;
}

/** One of each: overdue, credited, paid, owed, and a draft. */
export async function seedInvoices(lawyer: Context): Promise<void> {
  const { data } = await listDossiers(lawyer, { limit: 5 });
  const dossiers = data.map(({ id, clients }) => ({
    id,
    name: clients[0]?.displayName ?? 'Client',
  }));
  const [first, second, third, fourth, fifth] = dossiers;
  if (!first || !second || !third || !fourth || !fifth) return;
  await writeSettingsOfInvoices(lawyer, {
    version: 0,
    body: { seller: SELLER, invoiceFormat: 'F{AAAA}-{NNNN}', creditFormat: 'A{AAAA}-{NNNN}' },
  });
  await issued(daysAgo(lawyer, 52), first, [fixed('Recours gracieux, forfait', 600_00)]);
  const wrong = await issued(daysAgo(lawyer, 20), second, [time('Consultation', 45)]);
  await creditInvoice(lawyer, { id: wrong, body: { reason: 'Consultation offerte' } });
  const paid = await issued(daysAgo(lawyer, 12), third, [time('Constitution du dossier', 130)]);
  const on = lawyer.clock.now().toZonedDateTimeISO(lawyer.actor.timeZone).toPlainDate();
  const payment = { on: on.toString(), means: 'transfer' as const, amount: euros(520_00) };
  await recordPayment(lawyer, { id: paid, body: payment });
  await issued(daysAgo(lawyer, 3), fourth, [fixed('Requête au tribunal administratif', 1200_00)]);
  await createInvoice(lawyer, {
    dossierId: fifth.id,
    buyer: {
      ...{ kind: 'consumer', name: fifth.name },
      address: { street: '', postalCode: '', city: '', country: 'FR' },
    },
    lines: [time('Entretien', 60), fixed('Demande de titre, forfait', 450_00)],
  });
}
