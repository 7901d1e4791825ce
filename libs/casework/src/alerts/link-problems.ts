import { DomainError, notFound } from '../domain-error.ts';

/** The same for what was damaged, forged, never mailed, or mailed to somebody who has left. */
export function linkUnknown(): DomainError {
  return notFound('acknowledgement/unknown', {
    fr: 'Ce lien est incomplet ou ne vaut plus. Copiez-le en entier depuis le courriel, ou accusez réception dans Quantième, page Alertes.',
    en: 'This link is incomplete or no longer valid. Copy all of it from the mail, or acknowledge in Quantième, under Alerts.',
  });
}

export function linkTooOld(days: number): DomainError {
  return new DomainError('gone', 'acknowledgement/too-old', {
    fr: `Ce courriel a plus de ${days} jours\u00a0: son lien ne vaut plus. Accusez réception dans Quantième, page Alertes.`,
    en: `This mail is more than ${days} days old: its link is no longer valid. Acknowledge in Quantième, under Alerts.`,
  });
}

export function noLongerMay(): DomainError {
  return new DomainError('forbidden', 'acknowledgement/no-longer-may', {
    fr: 'Votre rôle ne permet plus d’accuser réception d’une alerte. Prévenez l’avocat responsable du dossier.',
    en: 'Your role no longer lets you acknowledge alerts. Tell the lawyer responsible for the dossier.',
  });
}

export function notInThisMail(): DomainError {
  return notFound('acknowledgement/not-in-this-mail', {
    fr: 'Ce courriel ne portait pas sur cette alerte.',
    en: 'This mail was not about that alert.',
  });
}

export function tooOften(seconds: number): DomainError {
  const detail = {
    fr: `Trop d’essais. Réessayez dans ${seconds} s.`,
    en: `Too many attempts. Try again in ${seconds} s.`,
  };
  return new DomainError('too-many', 'acknowledgement/too-often', detail, {
    retryAfterSeconds: seconds,
  });
}
