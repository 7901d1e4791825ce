import { describe, expect, it } from '@jest/globals';
import { decodePDFRawStream, PDFDocument, PDFName, type PDFRawStream } from '@cantoo/pdf-lib';
import { facturXml, printFacturX } from './factur-x.ts';
import type { InvoiceSheet } from './invoice-sheet.ts';

const address = { street: '12 rue des Écoles', postalCode: '75005', city: 'Paris', country: 'FR' };
/** Two rates, a discount of ten per cent, and disbursements. */
const SHEET = {
  ...{ kind: 'invoice', number: 'F2026-0001', reason: null, corrects: null, dossier: '2026-001' },
  ...{ issuedOn: '2026-11-20', dueOn: '2026-12-20', issuedAt: '2026-11-20T09:00:00Z' },
  seller: {
    ...{ name: 'Étude L’Hôte & <fils>', legalForm: null, siret: '73282932000074', address },
    ...{ vatRegime: 'normal', vatNumber: 'FR44732829320', email: null, phone: null, bic: null },
    ...{ iban: 'FR1420041010050500013M02606', paymentDays: 30, lateRate: 'x', footer: null },
    ...{ earlyDiscount: 'néant', mediator: 'Médiateur', vatOnDebits: false },
  },
  buyer: { kind: 'consumer', name: 'Amina KONÉ', address, siren: null, vatNumber: null },
  terms: {
    ...{ periodFrom: null, periodTo: null, orderNumber: null, note: null, exemption: null },
    discount: { share: 1000 },
  },
  lines: [
    ['Requête', 'fr-20', 100_00],
    ['Outre-mer', 'fr-8.5', 200_00],
    ['Timbre fiscal', 'disbursement', 225_00],
  ].map(([label, vat, net]) => ({
    ...{ label, vat, net, unitPrice: net, quantity: 1, unit: 'piece', discount: 0 },
    ...{ item: null, on: null, userId: null },
  })),
  totals: {
    ...{ lines: 525_00, discount: 30_00, net: 495_00, vat: 33_30, gross: 528_30 },
    groups: [
      { vat: 'fr-20', rate: 2000, discount: 10_00, base: 90_00, tax: 18_00 },
      { vat: 'fr-8.5', rate: 850, discount: 20_00, base: 180_00, tax: 15_30 },
      { vat: 'disbursement', rate: 0, discount: 0, base: 225_00, tax: 0 },
    ],
  },
} as unknown as InvoiceSheet;

describe('Factur-X', () => {
  it('says in its PDF what it is and whose, accents whole, with the XML in it', async () => {
    const made = await printFacturX(SHEET);
    const read = await PDFDocument.load(made.pdf, { updateMetadata: false });
    expect(read.getTitle()).toMatch(/F2026-0001$/);
    expect([read.getAuthor(), read.getProducer()]).toEqual(['Étude L’Hôte & <fils>', 'Quantième']);
    expect(read.getAttachments().map(({ name }) => name)).toEqual(['factur-x.xml']);
    expect(Buffer.from(read.getAttachments()[0]?.data ?? [])).toEqual(Buffer.from(made.xml));
    const stream = read.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
    const xmp = Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8');
    expect(xmp).toContain('Étude L’Hôte &amp; &lt;fils&gt;');
    expect(xmp).not.toMatch(/e-invoice-eu|\uFFFD/);
  });

  it('adds up as EN 16931 asks, treatment by treatment', async () => {
    const xml = Buffer.from((await printFacturX(SHEET)).xml).toString('utf8');
    const cents = (name: string, part = xml) =>
      [...part.matchAll(new RegExp(`<ram:${name}[^>]*>([\\d.]+)<`, 'g'))].map(([, text]) =>
        Math.round(Number(text) * 100),
      );
    const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, 0);
    const [, settled = ''] = xml.split('<ram:ApplicableHeaderTradeSettlement>');
    const bases = cents(
      'BasisAmount',
      settled.replaceAll(
        /<ram:SpecifiedTradeAllowance.*?<\/ram:SpecifiedTradeAllowanceCharge>/gs,
        '',
      ),
    );
    const discount = sum(cents('AllowanceTotalAmount', settled));
    const [net = 0] = cents('TaxBasisTotalAmount', settled);
    const [vat = 0] = cents('TaxTotalAmount', settled);
    // BR-CO-10, 13, 14, 15 and 16, then 17 on each treatment.
    expect(sum(cents('LineTotalAmount', xml.replace(settled, '')))).toBe(525_00);
    expect([discount, net]).toEqual([30_00, 495_00]);
    expect([sum(bases), sum(cents('CalculatedAmount', settled))]).toEqual([net, vat]);
    expect(cents('GrandTotalAmount', settled)).toEqual([net + vat]);
    expect(cents('DuePayableAmount', settled)).toEqual([net + vat]);
    expect(cents('CalculatedAmount', settled).toSorted()).toEqual([0, 15_30, 18_00].toSorted());
    expect(xml).toMatch(/<ram:TypeCode>380</);
    expect(xml).toMatch(/<ram:InvoiceCurrencyCode>EUR</);
    expect(new Set(settled.match(/(?<=<ram:CategoryCode>)\w+/g))).toEqual(new Set(['S', 'E']));
  });

  it('of a credit note names what it corrects', async () => {
    const corrects = { number: 'F2026-0001', on: '2026-11-20' };
    const note = {
      ...SHEET,
      kind: 'credit-note',
      number: 'A2026-0001',
      corrects,
      reason: 'Erreur',
    };
    const xml = Buffer.from(await facturXml(note as InvoiceSheet)).toString('utf8');
    expect(xml).toMatch(/<ram:TypeCode>381</);
    expect(xml).toContain('Rectifie la facture F2026-0001 du 2026-11-20');
    const [, reference = ''] = xml.split('<ram:InvoiceReferencedDocument>');
    expect(reference).toMatch(/^\s*<ram:IssuerAssignedID>F2026-0001</);
    expect(reference).toMatch(/format="102">20261120</);
    expect(xml).toMatch(/MonetarySummation>\s*<ram:InvoiceReferencedDocument>/);
    expect(new Set(xml.match(/(?<=unitCode=")\w+/g))).toEqual(new Set(['C62']));
  });
});
