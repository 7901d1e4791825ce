import type { ApiClient } from './api-client.ts';

/** A firm that may invoice. */
export const SELLER = {
  name: 'Cabinet Rossi',
  legalForm: 'SELARL au capital de 10 000 €',
  siret: '732 829 320 00074',
  vatRegime: 'normal',
  vatNumber: 'FR44732829320',
  address: { street: '12 rue des Écoles', postalCode: '75005', city: 'Paris', country: 'FR' },
  email: 'contact@rossi.test',
  phone: null,
  iban: 'FR14 2004 1010 0505 0001 3M02 606',
  bic: 'PSSTFRPPPAR',
  paymentDays: 30,
  lateRate: 'trois fois le taux d’intérêt légal',
  earlyDiscount: 'néant',
  mediator: 'Médiateur de la consommation de la profession d’avocat, 75008 Paris',
  footer: null,
  vatOnDebits: false,
};

export const SETTINGS = {
  seller: SELLER,
  invoiceFormat: 'F{AAAA}-{NNNN}',
  creditFormat: 'A{AAAA}-{NNNN}',
};

export const BUYER = {
  kind: 'consumer',
  name: 'Amina KONÉ',
  address: {
    street: '3 allée des Tilleuls',
    postalCode: '93200',
    city: 'Saint-Denis',
    country: 'FR',
  },
};

export const euros = (amount: number) => ({ amount, currency: 'EUR' });

/** An hour and ten minutes at 200 € an hour: 233,33 €, 280,00 € with VAT. */
export const LINE = {
  label: 'Rédaction du recours',
  quantity: 70,
  unit: 'minute',
  unitPrice: euros(200_00),
  vat: 'fr-20',
};

/** An issued invoice of a firm that had said nothing of its invoices yet, with a payment: their ids. */
export async function anIssuedInvoice(
  client: ApiClient,
): Promise<{ readonly invoice: string; readonly payment: string }> {
  await client.put('/v1/invoice-settings', SETTINGS, { 'if-match': '"0"' });
  const { id } = (await client.post('/v1/invoices', { buyer: BUYER, lines: [LINE] })).body;
  const issued = await client.post(`/v1/invoices/${id}/issue`, {}, { 'if-match': '"1"' });
  const payment = { on: issued.body.issuedOn, means: 'transfer', amount: euros(1_00) };
  const { payments } = (await client.post(`/v1/invoices/${id}/payments`, payment)).body;
  return { invoice: id, payment: payments[0].id };
}
