import { isIban, isSiren, isSiret, isVatNumber } from './identifiers.ts';
import type { PricedLine } from './lines.ts';
import type { Buyer, InvoiceTerms, PostalAddress, Seller } from './parties.ts';
import type { Totals } from './totals.ts';

/** What an invoice cannot leave without, or says wrongly. */
export const MISSING = [
  'seller-name',
  'seller-address',
  'seller-siret',
  'seller-vat-number',
  'seller-iban',
  'seller-late-rate',
  'seller-early-discount',
  'seller-mediator',
  'seller-in-franchise',
  'buyer-name',
  'buyer-address',
  'buyer-siren',
  'buyer-vat-number',
  'exemption',
  'lines',
  'negative-total',
  'nothing-to-pay',
] as const;
export type Missing = (typeof MISSING)[number];

export interface InvoiceToIssue {
  readonly seller: Seller;
  readonly buyer: Buyer;
  readonly terms: InvoiceTerms;
  readonly lines: readonly PricedLine[];
  readonly totals: Totals;
}

const isEmpty = (text: string | null) => text === null || text.trim() === '';

const isIncomplete = ({ street, postalCode, city, country }: PostalAddress) =>
  [street, city].some(isEmpty) ||
  !/^[A-Z]{2}$/.test(country) ||
  (country === 'FR' && isEmpty(postalCode));

/** A number that must be there, or that is there and is not one. */
const isWrong = (text: string | null, holds: (text: string) => boolean, required: boolean) =>
  isEmpty(text) ? required : !holds(text ?? '');

function ofSeller({ seller, buyer, lines }: InvoiceToIssue): readonly Missing[] {
  const isTaxed = lines.some(({ vat }) => vat !== 'franchise' && vat !== 'disbursement');
  const checks: readonly (readonly [Missing, boolean])[] = [
    ['seller-name', isEmpty(seller.name)],
    ['seller-address', isIncomplete(seller.address)],
    ['seller-siret', isWrong(seller.siret, isSiret, true)],
    [
      'seller-vat-number',
      isWrong(seller.vatNumber, isVatNumber, seller.vatRegime === 'normal' && isTaxed),
    ],
    ['seller-iban', isWrong(seller.iban, isIban, false)],
    ['seller-late-rate', buyer.kind === 'business' && isEmpty(seller.lateRate)],
    ['seller-early-discount', buyer.kind === 'business' && isEmpty(seller.earlyDiscount)],
    ['seller-mediator', buyer.kind === 'consumer' && isEmpty(seller.mediator)],
    [
      'seller-in-franchise',
      (seller.vatRegime === 'franchise') !== lines.some(({ vat }) => vat === 'franchise') &&
        lines.some(({ vat }) => vat !== 'disbursement'),
    ],
  ];
  return checks.flatMap(([missing, holds]) => (holds ? [missing] : []));
}

function ofBuyer({ buyer, lines, terms }: InvoiceToIssue): readonly Missing[] {
  const isReversed = lines.some(({ vat }) => vat === 'reverse-charge');
  const isFrench = buyer.kind === 'business' && buyer.address.country === 'FR';
  const checks: readonly (readonly [Missing, boolean])[] = [
    ['buyer-name', isEmpty(buyer.name)],
    ['buyer-address', isIncomplete(buyer.address)],
    ['buyer-siren', isWrong(buyer.siren, isSiren, isFrench)],
    ['buyer-vat-number', isWrong(buyer.vatNumber, isVatNumber, isReversed)],
    ['exemption', lines.some(({ vat }) => vat === 'exempt') && isEmpty(terms.exemption)],
  ];
  return checks.flatMap(([missing, holds]) => (holds ? [missing] : []));
}

function ofTotals({ lines, totals }: InvoiceToIssue): readonly Missing[] {
  if (lines.length === 0) return ['lines'];
  if (totals.groups.some(({ base }) => base < 0)) return ['negative-total'];
  return totals.gross === 0 ? ['nothing-to-pay'] : [];
}

/** Empty: it can be issued. */
export function missingIn(invoice: InvoiceToIssue): readonly Missing[] {
  return [...ofSeller(invoice), ...ofBuyer(invoice), ...ofTotals(invoice)];
}
