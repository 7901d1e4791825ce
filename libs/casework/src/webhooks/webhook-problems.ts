import { DomainError, invalid, notFound } from '../domain-error.ts';

export function endpointUnknown(): DomainError {
  return notFound('webhook/unknown', {
    fr: 'Ce webhook n’existe pas ou plus dans votre cabinet.',
    en: 'This webhook does not exist in your firm, or no longer does.',
  });
}

export function deliveryUnknown(): DomainError {
  return notFound('webhook/delivery-unknown', {
    fr: 'Cet appel n’existe pas, ou n’est plus conservé\u00a0: le fil des changements l’est toujours.',
    en: 'This delivery does not exist or is kept no longer: the feed of changes still is.',
  });
}

export function deliveryWaiting(): DomainError {
  return new DomainError('conflict', 'webhook/still-waiting', {
    fr: 'Cet appel n’est pas encore parti\u00a0: il partira à son tour.',
    en: 'This delivery has not left yet: it will in its turn.',
  });
}

export function tooManyEndpoints(most: number): DomainError {
  return new DomainError('conflict', 'webhook/too-many', {
    fr: `Le cabinet a déjà ${most} webhooks. Supprimez-en un d’abord.`,
    en: `The firm has ${most} webhooks already. Remove one first.`,
  });
}

export function noTypes(): DomainError {
  return invalid([
    {
      pointer: '/types',
      code: 'webhook/no-types',
      detail: {
        fr: 'Indiquez au moins un type de changement, ou «\u00a0*\u00a0» pour tous.',
        en: 'Give at least one type of change, or “*” for all of them.',
      },
    },
  ]);
}

const REFUSED = {
  'private-address': {
    fr: 'Cette adresse est celle d’un réseau privé ou réservé\u00a0: seules les adresses publiques sont appelées.',
    en: 'This address belongs to a private or reserved network: only public addresses are called.',
  },
  'private-name': {
    fr: 'Ce nom mène à un réseau privé ou réservé\u00a0: seules les adresses publiques sont appelées.',
    en: 'This name leads to a private or reserved network: only public addresses are called.',
  },
} as const;

export function addressRefused(because: keyof typeof REFUSED): DomainError {
  return invalid([{ pointer: '/url', code: `webhook/${because}`, detail: REFUSED[because] }]);
}
