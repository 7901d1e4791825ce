import type { Missing } from '@quantieme/billing';
import type { Text } from '@quantieme/law';
import type { FieldProblem } from '../domain-error.ts';

interface Said {
  /** In the settings of the firm, or in the draft. */
  readonly pointer: string;
  readonly detail: Text;
}

const settings = (fr: string, en: string): Text => ({
  fr: `${fr} (Réglages, Facturation).`,
  en: `${en} (Settings, Invoicing).`,
});

const WORDS: Readonly<Record<Missing, Said>> = {
  'seller-name': {
    pointer: '/seller/name',
    detail: settings('Le nom du cabinet manque', 'The firm’s name is missing'),
  },
  'seller-address': {
    pointer: '/seller/address',
    detail: settings('L’adresse du cabinet est incomplète', 'The firm’s address is incomplete'),
  },
  'seller-siret': {
    pointer: '/seller/siret',
    detail: settings(
      'Le SIRET du cabinet manque ou comporte une erreur',
      'The firm’s SIRET is missing or wrong',
    ),
  },
  'seller-vat-number': {
    pointer: '/seller/vatNumber',
    detail: settings(
      'Le numéro de TVA du cabinet manque ou comporte une erreur',
      'The firm’s VAT number is missing or wrong',
    ),
  },
  'seller-iban': {
    pointer: '/seller/iban',
    detail: settings('L’IBAN du cabinet comporte une erreur', 'The firm’s IBAN is wrong'),
  },
  'seller-late-rate': {
    pointer: '/seller/lateRate',
    detail: settings(
      'Le taux des pénalités de retard, obligatoire entre professionnels, manque',
      'The rate of late-payment penalties, required between professionals, is missing',
    ),
  },
  'seller-early-discount': {
    pointer: '/seller/earlyDiscount',
    detail: settings(
      'Les conditions d’escompte, obligatoires entre professionnels, manquent («\u00a0néant\u00a0» s’il n’y en a pas)',
      'The terms of early payment, required between professionals, are missing (“néant” for none)',
    ),
  },
  'seller-mediator': {
    pointer: '/seller/mediator',
    detail: settings(
      'Le médiateur de la consommation, dont un particulier doit connaître les coordonnées, manque',
      'The consumer mediator, whose address a consumer must know, is missing',
    ),
  },
  'seller-in-franchise': {
    pointer: '/lines',
    detail: {
      fr: 'Les lignes et le régime de TVA du cabinet ne s’accordent pas\u00a0: en franchise, toutes les lignes le sont, débours mis à part\u00a0; hors franchise, aucune.',
      en: 'The lines and the firm’s VAT scheme do not agree: under the small-business exemption all lines are, disbursements apart; otherwise none is.',
    },
  },
  'buyer-name': {
    pointer: '/buyer/name',
    detail: { fr: 'Le nom du client manque.', en: 'The client’s name is missing.' },
  },
  'buyer-address': {
    pointer: '/buyer/address',
    detail: {
      fr: 'L’adresse du client est incomplète\u00a0: rue, code postal, ville et pays.',
      en: 'The client’s address is incomplete: street, postal code, town and country.',
    },
  },
  'buyer-siren': {
    pointer: '/buyer/siren',
    detail: {
      fr: 'Le SIREN du client professionnel manque ou comporte une erreur.',
      en: 'The SIREN of the professional client is missing or wrong.',
    },
  },
  'buyer-vat-number': {
    pointer: '/buyer/vatNumber',
    detail: {
      fr: 'Le numéro de TVA du client manque ou comporte une erreur\u00a0: l’autoliquidation le demande.',
      en: 'The client’s VAT number is missing or wrong: the reverse charge asks for it.',
    },
  },
  exemption: {
    pointer: '/exemption',
    detail: {
      fr: 'Dites pourquoi les lignes exonérées le sont\u00a0: la facture doit le mentionner.',
      en: 'Say why exempt lines are: the invoice must state it.',
    },
  },
  lines: {
    pointer: '/lines',
    detail: { fr: 'La facture n’a aucune ligne.', en: 'The invoice has no line.' },
  },
  'negative-total': {
    pointer: '/lines',
    detail: {
      fr: 'Un total est négatif\u00a0: on ne facture pas moins que rien, un avoir s’en charge.',
      en: 'A total is below zero: nobody is invoiced less than nothing, a credit note does that.',
    },
  },
  'nothing-to-pay': {
    pointer: '/lines',
    detail: { fr: 'Il n’y a rien à payer.', en: 'There is nothing to pay.' },
  },
};

export function missingProblem(missing: Missing): FieldProblem {
  return { ...WORDS[missing], code: `invoice/${missing}` };
}
