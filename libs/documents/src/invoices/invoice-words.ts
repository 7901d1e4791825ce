import { treatmentOf, type Unit, type Vat } from '@quantieme/billing';
import type { InvoiceSheet } from './invoice-sheet.ts';

/** Thousands by a space that the typeface has. */
const spaced = (text: string) => text.replaceAll('\u202f', '\u00a0');

/** « 1 234,50 € ». */
export function writtenEuros(cents: number): string {
  const sign = cents < 0 ? '−' : '';
  const size = Math.abs(cents);
  const units = Math.trunc(size / 100).toLocaleString('fr-FR');
  return spaced(`${sign}${units},${String(size % 100).padStart(2, '0')}\u00a0€`);
}

/** « 20 % », « 8,5 % ». */
export const writtenRate = (rate: number) => `${(rate / 100).toLocaleString('fr-FR')}\u00a0%`;

/** « 1 h 10 », « 3 ». */
export function writtenQuantity(quantity: number, unit: Unit): string {
  if (unit === 'piece') return spaced(quantity.toLocaleString('fr-FR'));
  const [hours, minutes] = [Math.trunc(quantity / 60), Math.abs(quantity % 60)];
  if (hours === 0) return `${quantity}\u00a0min`;
  return minutes === 0
    ? `${hours}\u00a0h`
    : `${hours}\u00a0h\u00a0${String(minutes).padStart(2, '0')}`;
}

/** Cents as XML and files for machines write them. */
export function plainEuros(cents: number): string {
  const size = Math.abs(cents);
  const text = `${Math.trunc(size / 100)}.${String(size % 100).padStart(2, '0')}`;
  return cents < 0 ? `-${text}` : text;
}

/** Why a treatment asks no VAT; null: it asks some. */
export function mentionOf(vat: Vat, exemption: string | null): string | null {
  const { mention, category } = treatmentOf(vat);
  return mention ?? (category === 'E' ? exemption : null);
}

/** What the law wants said between professionals, to consumers, or of the firm's own VAT. */
export function mentionsOf({
  seller,
  buyer,
  terms,
  totals,
  kind,
}: InvoiceSheet): readonly string[] {
  const vat = totals.groups.map((group) => mentionOf(group.vat, terms.exemption));
  const toProfessionals =
    buyer.kind === 'business' && kind === 'invoice'
      ? [
          `Pénalités de retard\u00a0: ${seller.lateRate ?? ''}`,
          'Indemnité forfaitaire pour frais de recouvrement en cas de retard de paiement\u00a0: 40\u00a0€',
          `Escompte pour paiement anticipé\u00a0: ${seller.earlyDiscount ?? ''}`,
        ]
      : [];
  const toConsumers =
    buyer.kind === 'consumer' && seller.mediator !== null
      ? [`Médiateur de la consommation\u00a0: ${seller.mediator}`]
      : [];
  const debits = seller.vatOnDebits
    ? ['Option pour le paiement de la taxe d’après les débits']
    : [];
  return [
    ...vat.filter((mention) => mention !== null),
    ...debits,
    ...toProfessionals,
    ...toConsumers,
    ...(seller.footer === null ? [] : [seller.footer]),
  ].map((mention) => (/[.!?]$/.test(mention) ? mention : `${mention}.`));
}
