import type { Text } from '@quantieme/law';
import { DomainError, invalid, notFound } from '../domain-error.ts';

function refusal(pointer: string, code: string, detail: Text): DomainError {
  return invalid([{ pointer, code, detail }]);
}

export function entryUnknown(): DomainError {
  return notFound('time-entry/unknown', {
    fr: 'Cette saisie de temps n’existe pas dans votre cabinet.',
    en: 'There is no such time entry in your firm.',
  });
}

export function expenseUnknown(): DomainError {
  return notFound('expense/unknown', {
    fr: 'Ce frais n’existe pas dans votre cabinet.',
    en: 'There is no such expense in your firm.',
  });
}

export function dossierClosed(): DomainError {
  const code = 'dossier/closed';
  const detail = {
    fr: 'Ce dossier est clos\u00a0: rouvrez-le pour y noter du temps ou des frais.',
    en: 'This dossier is closed: reopen it to record time or expenses on it.',
  };
  return new DomainError('conflict', code, detail, {
    fields: [{ pointer: '/dossierId', code, detail }],
  });
}

export function dossierNotFound(): DomainError {
  const code = 'dossier/unknown';
  const detail = {
    fr: 'Ce dossier n’existe pas dans votre cabinet.',
    en: 'There is no such dossier in your firm.',
  };
  return new DomainError('not-found', code, detail, {
    fields: [{ pointer: '/dossierId', code, detail }],
  });
}

export function eventNotOfDossier(): DomainError {
  const code = 'event/unknown';
  const detail = {
    fr: 'Cet événement n’existe pas dans ce dossier.',
    en: 'There is no such event in this dossier.',
  };
  return new DomainError('not-found', code, detail, {
    fields: [{ pointer: '/eventId', code, detail }],
  });
}

export function documentNotOfDossier(): DomainError {
  const code = 'document/unknown';
  const detail = {
    fr: 'Ce document n’existe pas dans ce dossier.',
    en: 'There is no such document in this dossier.',
  };
  return new DomainError('not-found', code, detail, {
    fields: [{ pointer: '/documentId', code, detail }],
  });
}

export function dayToCome(pointer = '/on'): DomainError {
  return refusal(pointer, 'time/day-to-come', {
    fr: 'Ce jour n’est pas encore venu. Notez le temps ou le frais une fois la chose faite.',
    en: 'That day has not come yet. Record time or an expense once it is spent.',
  });
}

export function dayTooLong(already: number): DomainError {
  return refusal('/minutes', 'time/more-than-a-day', {
    fr: `Cette personne a déjà ${already}\u00a0minutes ce jour-là\u00a0: le total dépasserait vingt-quatre heures.`,
    en: `This person already has ${already} minutes on that day: the total would be over twenty-four hours.`,
  });
}

/** Whoever bills may write for others. */
export function notYourTime(): DomainError {
  return new DomainError('forbidden', 'permission/missing', {
    fr: 'Vous pouvez noter votre propre temps et vos propres frais. Ceux des autres reviennent à qui facture.',
    en: 'You may record your own time and expenses. Those of others are for whoever bills.',
  });
}

/** More in one go than any firm spends. */
export function tooMuch(): DomainError {
  return refusal('/amount', 'expense/too-much', {
    fr: 'Ce montant dépasse cent mille euros\u00a0: il est attendu en centimes. Vérifiez-le.',
    en: 'This amount is over a hundred thousand euros: it is expected in cents. Check it.',
  });
}

export function disbursementWithVat(): DomainError {
  return refusal('/vatBasisPoints', 'expense/disbursement-with-vat', {
    fr: 'Un débours est payé au nom du client\u00a0: il se refacture à l’identique, sans TVA. Choisissez «\u00a0frais\u00a0» ou retirez la TVA.',
    en: 'A disbursement is paid in the client’s name: it is passed on as it is, without VAT. Choose “frais”, or leave VAT out.',
  });
}
