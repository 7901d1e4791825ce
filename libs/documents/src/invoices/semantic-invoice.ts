import type { Invoice } from '@e-invoice-eu/core';
import {
  treatmentOf,
  type Buyer,
  type PostalAddress,
  type Seller,
  type VatGroup,
} from '@quantieme/billing';
import type { InvoiceSheet, SheetLine } from './invoice-sheet.ts';
import { mentionOf, mentionsOf, plainEuros } from './invoice-words.ts';

type Document = Invoice['ubl:Invoice'];
type Line = Document['cac:InvoiceLine'][number];

const VAT = { 'cbc:ID': 'VAT' } as const;
/** Registers: SIREN, and SIRET (ISO 6523). */
const SIREN = '0002';
/** Units of UN/ECE Recommendation 20: a minute, and one of something. */
const UNIT_CODES = { minute: 'MIN', piece: 'C62' } as const;
const BASES = { minute: '60', piece: '1' } as const;

/** Absent keys are left out: the schema knows no null. */
function present<Part extends object>(part: Part): Part {
  return Object.fromEntries(
    Object.entries(part).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    ),
  ) as Part;
}

const percent = (rate: number) => plainEuros(rate);

function address({ street, postalCode, city, country }: PostalAddress) {
  const [first = '', ...others] = street.split('\n');
  return present({
    'cbc:StreetName': first,
    'cbc:AdditionalStreetName': others.join(', '),
    'cbc:CityName': city,
    'cbc:PostalZone': postalCode,
    'cac:Country': { 'cbc:IdentificationCode': country as 'FR' },
  });
}

function registered(siren: string | null, name: string) {
  return siren === null
    ? { 'cbc:RegistrationName': name }
    : {
        'cbc:RegistrationName': name,
        'cbc:CompanyID': siren,
        'cbc:CompanyID@schemeID': SIREN as '0002',
      };
}

/** A firm without a VAT number (franchise) is known by its register. */
function sellerParty(seller: Seller) {
  const legal = registered(seller.siret?.slice(0, 9) ?? null, seller.name);
  const tax = seller.vatNumber ?? seller.siret?.slice(0, 9) ?? '';
  const scheme = { 'cbc:ID': seller.vatNumber === null ? 'FC' : 'VAT' };
  return {
    'cac:PostalAddress': address(seller.address),
    ...(tax === ''
      ? {}
      : { 'cac:PartyTaxScheme': [{ 'cbc:CompanyID': tax, 'cac:TaxScheme': scheme }] as const }),
    'cac:PartyLegalEntity': present({ ...legal, 'cbc:CompanyLegalForm': seller.legalForm }),
    ...(seller.email === null && seller.phone === null
      ? {}
      : {
          'cac:Contact': present({
            'cbc:Name': seller.name,
            'cbc:Telephone': seller.phone,
            'cbc:ElectronicMail': seller.email,
          }),
        }),
  };
}

function buyerParty(buyer: Buyer) {
  return {
    'cac:PostalAddress': address(buyer.address),
    ...(buyer.vatNumber === null
      ? {}
      : { 'cac:PartyTaxScheme': { 'cbc:CompanyID': buyer.vatNumber, 'cac:TaxScheme': VAT } }),
    'cac:PartyLegalEntity': registered(buyer.siren, buyer.name),
  };
}

const taxCategory = (vat: SheetLine['vat']) => ({
  'cbc:ID': treatmentOf(vat).category,
  'cbc:Percent': percent(treatmentOf(vat).rate),
  'cac:TaxScheme': VAT,
});

function lineOf(line: SheetLine, index: number): Line {
  const isNegative = line.quantity < 0;
  const allowance = {
    'cbc:ChargeIndicator': 'false',
    'cbc:AllowanceChargeReason': 'Remise',
    'cbc:Amount': plainEuros(line.discount),
    'cbc:Amount@currencyID': 'EUR',
  } as const;
  return {
    'cbc:ID': String(index + 1),
    'cbc:InvoicedQuantity': String(line.quantity),
    'cbc:InvoicedQuantity@unitCode': UNIT_CODES[line.unit],
    'cbc:LineExtensionAmount': plainEuros(line.net),
    'cbc:LineExtensionAmount@currencyID': 'EUR',
    ...(line.on === null || isNegative
      ? {}
      : { 'cac:InvoicePeriod': { 'cbc:StartDate': line.on, 'cbc:EndDate': line.on } }),
    ...(line.discount === 0 ? {} : { 'cac:AllowanceCharge': [allowance] }),
    'cac:Item': { 'cbc:Name': line.label, 'cac:ClassifiedTaxCategory': taxCategory(line.vat) },
    'cac:Price': {
      'cbc:PriceAmount': plainEuros(line.unitPrice),
      'cbc:PriceAmount@currencyID': 'EUR',
      'cbc:BaseQuantity': BASES[line.unit],
      'cbc:BaseQuantity@unitCode': UNIT_CODES[line.unit],
    },
  };
}

/** One breakdown for a category and a rate, as EN 16931 has it: what is exempt for several reasons says them all. */
function breakdown({ totals, terms }: InvoiceSheet) {
  const byCategory = Map.groupBy(totals.groups, ({ vat, rate }) =>
    [treatmentOf(vat).category, rate].join(),
  );
  return [...byCategory.values()].map((groups) => {
    const sum = (of: 'base' | 'tax') => groups.reduce((total, group) => total + group[of], 0);
    const [{ vat }] = groups as [VatGroup];
    const codes = groups.map((group) => treatmentOf(group.vat).exemptionCode);
    const reasons = groups.flatMap((group) => mentionOf(group.vat, terms.exemption) ?? []);
    return {
      'cbc:TaxableAmount': plainEuros(sum('base')),
      'cbc:TaxableAmount@currencyID': 'EUR' as const,
      'cbc:TaxAmount': plainEuros(sum('tax')),
      'cbc:TaxAmount@currencyID': 'EUR' as const,
      'cac:TaxCategory': present({
        ...taxCategory(vat),
        'cbc:TaxExemptionReasonCode': codes.length === 1 ? codes[0] : null,
        'cbc:TaxExemptionReason': reasons.join(' ; '),
      }),
    };
  });
}

function allowances({ totals }: InvoiceSheet) {
  return totals.groups
    .filter(({ discount }) => discount !== 0)
    .map(({ vat, discount }) => ({
      'cbc:ChargeIndicator': 'false',
      'cbc:AllowanceChargeReason': 'Remise',
      'cbc:Amount': plainEuros(discount),
      'cbc:Amount@currencyID': 'EUR' as const,
      'cac:TaxCategory': taxCategory(vat),
    }));
}

function monetary({ totals }: InvoiceSheet) {
  const { lines, discount, net, gross } = totals;
  return {
    'cbc:LineExtensionAmount': plainEuros(lines),
    'cbc:LineExtensionAmount@currencyID': 'EUR' as const,
    'cbc:TaxExclusiveAmount': plainEuros(net),
    'cbc:TaxExclusiveAmount@currencyID': 'EUR' as const,
    'cbc:TaxInclusiveAmount': plainEuros(gross),
    'cbc:TaxInclusiveAmount@currencyID': 'EUR' as const,
    ...(discount === 0
      ? {}
      : {
          'cbc:AllowanceTotalAmount': plainEuros(discount),
          'cbc:AllowanceTotalAmount@currencyID': 'EUR' as const,
        }),
    'cbc:PayableAmount': plainEuros(gross),
    'cbc:PayableAmount@currencyID': 'EUR' as const,
  };
}

function references({ terms, corrects, dossier }: InvoiceSheet) {
  const { periodFrom, periodTo, orderNumber } = terms;
  return {
    ...(periodFrom === null || periodTo === null
      ? {}
      : { 'cac:InvoicePeriod': { 'cbc:StartDate': periodFrom, 'cbc:EndDate': periodTo } }),
    ...(orderNumber === null ? {} : { 'cac:OrderReference': { 'cbc:ID': orderNumber } }),
    ...(corrects === null
      ? {}
      : {
          'cac:BillingReference': [
            {
              'cac:InvoiceDocumentReference': {
                'cbc:ID': corrects.number,
                'cbc:IssueDate': corrects.on,
              },
            },
          ],
        }),
    ...(dossier === null ? {} : { 'cbc:BuyerReference': dossier }),
  };
}

function paymentOf({ seller, number, kind }: InvoiceSheet) {
  if (seller.iban === null || kind === 'credit-note') return {};
  return {
    'cac:PaymentMeans': [
      {
        // SEPA credit transfer (UNTDID 4461).
        'cbc:PaymentMeansCode': '58' as const,
        ...(number === null ? {} : { 'cbc:PaymentID': number }),
        'cac:PayeeFinancialAccount': present({
          'cbc:ID': seller.iban,
          'cbc:Name': seller.name,
          ...(seller.bic === null
            ? {}
            : { 'cac:FinancialInstitutionBranch': { 'cbc:ID': seller.bic } }),
        }),
      },
    ],
  };
}

/** The invoice in the terms of EN 16931, from which the XML is written. */
export function semanticInvoice(sheet: InvoiceSheet): Invoice {
  const { kind, number, issuedOn, dueOn, seller, buyer, terms, reason, corrects } = sheet;
  // Said in words too, for people.
  const corrected = corrects && `Rectifie la facture ${corrects.number} du ${corrects.on}`;
  const notes = [terms.note, corrected, reason, ...mentionsOf(sheet)].filter(
    (note) => note !== null,
  );
  const document = {
    // Services, the invoice being filed by the seller: the framework of French e-invoicing.
    'cbc:ProfileID': 'S1',
    'cbc:ID': number ?? 'PROJET',
    'cbc:IssueDate': issuedOn,
    ...(kind === 'invoice' ? { 'cbc:DueDate': dueOn } : {}),
    'cbc:InvoiceTypeCode': kind === 'invoice' ? '380' : '381',
    // One note: its XML would put several into one element.
    ...(notes.length === 0 ? {} : { 'cbc:Note': [notes.join('\n')] }),
    'cbc:DocumentCurrencyCode': 'EUR',
    ...references(sheet),
    'cac:AccountingSupplierParty': { 'cac:Party': sellerParty(seller) },
    'cac:AccountingCustomerParty': { 'cac:Party': buyerParty(buyer) },
    // Its element is required, even where nothing is delivered.
    'cac:Delivery': { 'cbc:ActualDeliveryDate': terms.periodTo ?? issuedOn },
    ...paymentOf(sheet),
    ...(kind === 'invoice'
      ? { 'cac:PaymentTerms': { 'cbc:Note': `Paiement à ${seller.paymentDays} jours` } }
      : {}),
    ...(sheet.totals.discount === 0 ? {} : { 'cac:AllowanceCharge': allowances(sheet) }),
    'cac:TaxTotal': [
      {
        'cbc:TaxAmount': plainEuros(sheet.totals.vat),
        'cbc:TaxAmount@currencyID': 'EUR',
        'cac:TaxSubtotal': breakdown(sheet),
      },
    ],
    'cac:LegalMonetaryTotal': monetary(sheet),
    'cac:InvoiceLine': sheet.lines.map(lineOf),
  };
  return { 'ubl:Invoice': document } as unknown as Invoice;
}
