import { VATS, type CreditRefusal, type FormatRefusal } from '@quantieme/billing';
import type { Text } from '@quantieme/law';
import { DomainError, invalid, notFound } from '../domain-error.ts';

export function invoiceUnknown(): DomainError {
  return notFound('invoice/unknown', {
    fr: 'Cette facture n’existe pas dans votre cabinet.',
    en: 'There is no such invoice in your firm.',
  });
}

export function invoiceIssued(): DomainError {
  return new DomainError('conflict', 'invoice/issued', {
    fr: 'Cette facture est émise\u00a0: elle ne change plus. Un avoir la rectifie.',
    en: 'This invoice is issued: it does not change any more. A credit note corrects it.',
  });
}

export function invoiceNotIssued(): DomainError {
  return new DomainError('conflict', 'invoice/not-issued', {
    fr: 'Cette facture est un projet. Émettez-la d’abord.',
    en: 'This invoice is a draft. Issue it first.',
  });
}

export function notAnInvoice(): DomainError {
  return new DomainError('conflict', 'invoice/is-a-credit-note', {
    fr: 'C’est un avoir\u00a0: il ne se paie, ne se relance et ne se crédite pas.',
    en: 'This is a credit note: it is not paid, reminded of or credited.',
  });
}

export function settingsMissing(): DomainError {
  return new DomainError('conflict', 'invoice/no-settings', {
    fr: 'Le cabinet n’a pas encore renseigné sa facturation (Réglages, Facturation).',
    en: 'The firm has not filled in its invoicing yet (Settings, Invoicing).',
  });
}

const one = (pointer: string, code: string, detail: Text) => invalid([{ pointer, code, detail }]);

export function vatUnknown(index: number): DomainError {
  const known = VATS.join(', ');
  return one(`/lines/${index}/vat`, 'vat/unknown', {
    fr: `Taux ou régime de TVA inconnu. Connus\u00a0: ${known}.`,
    en: `Unknown rate or treatment of VAT. Known: ${known}.`,
  });
}

export function discountTooLarge(index: number): DomainError {
  return one(`/lines/${index}/discount`, 'invoice/discount-too-large', {
    fr: 'La remise dépasse le montant de la ligne.',
    en: 'The discount is larger than the line.',
  });
}

export function discountUnclear(): DomainError {
  return one('/discount', 'invoice/discount-unclear', {
    fr: 'Indiquez une part ou un montant, pas les deux.',
    en: 'State a share or an amount, not both.',
  });
}

export function periodBackwards(): DomainError {
  return one('/periodTo', 'invoice/period-backwards', {
    fr: 'La période des prestations a un début et une fin, dans cet ordre.',
    en: 'The period of the work has a beginning and an end, in this order.',
  });
}

export function unprintable(said: string): DomainError {
  return one('', 'invoice/unprintable', {
    fr: `La facture électronique (EN 16931) refuse ce contenu\u00a0: ${said}`,
    en: `The electronic invoice (EN 16931) refuses this content: ${said}`,
  });
}

const CREDIT: Readonly<Record<CreditRefusal['code'], Text>> = {
  'credit/nothing': {
    fr: 'Il ne reste rien à créditer sur cette facture, ou l’avoir demandé est nul.',
    en: 'Nothing is left to credit on this invoice, or the credit asked is nil.',
  },
  'credit/not-invoiced': {
    fr: 'La facture n’a rien à ce taux ou régime de TVA.',
    en: 'The invoice has nothing at this rate or treatment of VAT.',
  },
  'credit/beyond-invoice': {
    fr: 'L’avoir dépasse ce qui reste de la facture à ce taux.',
    en: 'The credit note goes beyond what is left of the invoice at this rate.',
  },
};

export function creditRefused({ code }: CreditRefusal): DomainError {
  return one('/lines', code, CREDIT[code]);
}

export function paymentUnknown(): DomainError {
  return notFound('payment/unknown', {
    fr: 'Ce paiement n’existe pas dans votre cabinet.',
    en: 'There is no such payment in your firm.',
  });
}

export function paymentCancelled(): DomainError {
  return new DomainError('conflict', 'payment/cancelled', {
    fr: 'Ce paiement a déjà été annulé.',
    en: 'This payment has already been cancelled.',
  });
}

export function beforeInvoice(pointer: string): DomainError {
  return one(pointer, 'payment/before-invoice', {
    fr: 'Cette date précède celle de la facture. Vérifiez les deux dates.',
    en: 'This date is before that of the invoice. Check the two dates.',
  });
}

export function inTheFuture(pointer: string): DomainError {
  return one(pointer, 'payment/in-the-future', {
    fr: 'Cette date est à venir. Notez ce qui a eu lieu.',
    en: 'This date is to come. Note what took place.',
  });
}

export function beyondDue(): DomainError {
  return one('/amount', 'payment/beyond-due', {
    fr: 'Le montant dépasse ce qui reste dû. S’il a vraiment été reçu, dites-le (overpaid).',
    en: 'The amount is more than what is due. If it was really received, say so (overpaid).',
  });
}

export function beyondPaid(): DomainError {
  return one('/amount', 'payment/beyond-overpaid', {
    fr: 'On ne rend que ce qui a été reçu en trop.',
    en: 'Only what was received in excess is given back.',
  });
}

const FORMATS: Readonly<Record<FormatRefusal, Text>> = {
  'number-format/no-number': {
    fr: 'Le format doit contenir le numéro une fois\u00a0: {N} à {NNNNNNNN}.',
    en: 'The format must hold the number once: {N} to {NNNNNNNN}.',
  },
  'number-format/no-year': {
    fr: 'La numérotation recommence chaque année\u00a0: le format doit contenir {AAAA} ou {AA}, une fois.',
    en: 'Numbers begin again each year: the format must hold {AAAA} or {AA}, once.',
  },
  'number-format/bad-characters': {
    fr: 'Le format n’admet que lettres sans accent, chiffres, «\u00a0-\u00a0», «\u00a0/\u00a0», «\u00a0.\u00a0» et «\u00a0_\u00a0».',
    en: 'The format takes plain letters, digits, “-”, “/”, “.” and “_” only.',
  },
  'number-format/too-long': {
    fr: 'Le numéro dépasserait 20 caractères.',
    en: 'The number would be over 20 characters.',
  },
};

export function formatRefused(pointer: string, refusal: FormatRefusal): DomainError {
  return one(pointer, refusal, FORMATS[refusal]);
}

export function sameFormats(): DomainError {
  return one('/creditFormat', 'number-format/same', {
    fr: 'Les avoirs ont leur propre suite\u00a0: leur format doit différer de celui des factures.',
    en: 'Credit notes have a sequence of their own: their format must differ from that of invoices.',
  });
}
