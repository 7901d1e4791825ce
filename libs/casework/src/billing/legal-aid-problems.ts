import { scaleLine } from '@quantieme/billing';
import type { Text } from '@quantieme/law';
import type { AidEvent, LegalAidFields } from '@quantieme/persistence';
import { DomainError, invalid, notFound } from '../domain-error.ts';
import type { Moment } from '../moment.ts';
import { dayToCome } from './time-problems.ts';

function refusal(pointer: string, code: string, detail: Text): DomainError {
  return invalid([{ pointer, code, detail }]);
}

export function aidUnknown(): DomainError {
  return notFound('legal-aid/unknown', {
    fr: 'Cette mission d’aide juridictionnelle n’existe pas dans votre cabinet.',
    en: 'There is no such mission of legal aid in your firm.',
  });
}

export function certified(): DomainError {
  return new DomainError('conflict', 'legal-aid/certified', {
    fr: 'Une attestation de fin de mission est enregistrée\u00a0: retirez-la d’abord.',
    en: 'An end-of-mission certificate is recorded: take it out first.',
  });
}

function unknownLine(): DomainError {
  return refusal('/line', 'legal-aid/unknown-line', {
    fr: 'Cette ligne n’est pas dans le barème.',
    en: 'This line is not in the scale.',
  });
}

function incomplete(pointer: string, what: Text): DomainError {
  return refusal(pointer, 'legal-aid/incomplete', {
    fr: `Indiquez à la fois le jour et le montant\u00a0: ${what.fr}.`,
    en: `State both the day and the amount: ${what.en}.`,
  });
}

function paidBeforeCertificate(): DomainError {
  return refusal('/paidOn', 'legal-aid/paid-before-certificate', {
    fr: 'La CARPA paie sur attestation de fin de mission\u00a0: enregistrez l’attestation d’abord.',
    en: 'The CARPA pays on an end-of-mission certificate: record the certificate first.',
  });
}

function notAnEvent(pointer: string): DomainError {
  const code = 'event/unknown';
  const detail = {
    fr: 'Aucun événement de cette sorte n’est en vigueur dans ce dossier.',
    en: 'There is no such event in force in this dossier.',
  };
  return new DomainError('not-found', code, detail, { fields: [{ pointer, code, detail }] });
}

function refuseStrangeEvents(
  { requestEvent, decisionEvent }: LegalAidFields,
  events: readonly AidEvent[],
): void {
  const has = (id: string, type: AidEvent['type']) =>
    events.some((event) => event.id === id && event.type === type);
  if (requestEvent !== null && !has(requestEvent, 'aj-demandee')) throw notAnEvent('/requestEvent');
  if (decisionEvent !== null && !has(decisionEvent, 'aj-decision')) {
    throw notAnEvent('/decisionEvent');
  }
}

/** A mission that does not hold together is not written. */
export function refuseWrongAid(
  mission: LegalAidFields,
  events: readonly AidEvent[],
  { today }: Moment,
): void {
  const { line, certificateOn, certificateCents, paidOn, paidCents, withdrawnOn } = mission;
  if (scaleLine(line) === null) throw unknownLine();
  if ((certificateOn === null) !== (certificateCents === null)) {
    throw incomplete('/certificateAmount', { fr: 'attestation', en: 'certificate' });
  }
  if ((paidOn === null) !== (paidCents === null)) {
    throw incomplete('/paidAmount', { fr: 'paiement', en: 'payment' });
  }
  if (paidOn !== null && certificateOn === null) throw paidBeforeCertificate();
  for (const [pointer, on] of Object.entries({ certificateOn, paidOn, withdrawnOn })) {
    if (on !== null && Temporal.PlainDate.compare(on, today) > 0) throw dayToCome(`/${pointer}`);
  }
  refuseStrangeEvents(mission, events);
}
