import { DomainError, notFound } from '../domain-error.ts';

/** The same for what never existed, was revoked, or belongs to somebody else. */
export function feedUnknown(): DomainError {
  return notFound('calendar-feed/unknown', {
    fr: 'Ce flux d’agenda n’existe pas ou a été révoqué.',
    en: 'This calendar feed does not exist or was revoked.',
  });
}

export function tooManyFeeds(most: number): DomainError {
  return new DomainError('conflict', 'calendar-feed/too-many', {
    fr: `Vous avez déjà ${most} flux d’agenda. Révoquez ceux qui ne servent plus.`,
    en: `You already have ${most} calendar feeds. Revoke those no longer in use.`,
  });
}

export function titlesForbidden(): DomainError {
  return new DomainError('forbidden', 'calendar-feed/titles-forbidden', {
    fr: 'Le cabinet n’admet pas ces titres dans les agendas. Un associé titulaire peut l’admettre dans Réglages, Agenda.',
    en: 'The firm does not allow such titles in calendars. An owner can allow them under Settings, Calendar.',
  });
}

export function firmFeedForbidden(): DomainError {
  return new DomainError('forbidden', 'calendar-feed/firm-forbidden', {
    fr: 'Seul un associé titulaire peut créer un flux de toutes les échéances du cabinet.',
    en: 'Only an owner can create a feed of all the deadlines of the firm.',
  });
}

export function tooOften(seconds: number): DomainError {
  const detail = {
    fr: `Trop de lectures de ce flux. Réessayez dans ${seconds} s.`,
    en: `This feed is read too often. Try again in ${seconds} s.`,
  };
  return new DomainError('too-many', 'calendar-feed/too-often', detail, {
    retryAfterSeconds: seconds,
  });
}
