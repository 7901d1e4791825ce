import { DomainError, notFound } from '../domain-error.ts';

export const clientUnknown = () =>
  notFound('client/unknown', {
    fr: 'Ce client n’existe pas dans le cabinet.',
    en: 'There is no such client in the firm.',
  });

export const secretUnknown = () =>
  notFound('secret/unknown', {
    fr: 'Ce secret n’existe pas, ou il a déjà pris fin.',
    en: 'There is no such secret, or it has ended already.',
  });

export const clientRevoked = () =>
  new DomainError('conflict', 'client/revoked', {
    fr: 'Ce client est révoqué. Rétablissez-le d’abord.',
    en: 'This client is revoked. Restore it first.',
  });

export const clientLive = () =>
  new DomainError('conflict', 'client/not-revoked', {
    fr: 'Ce client n’est pas révoqué.',
    en: 'This client is not revoked.',
  });

export const tooManyClients = (most: number) =>
  new DomainError('conflict', 'client/too-many', {
    fr: `Le cabinet a déjà ${most} clients. Révoquez ceux qui ne servent plus.`,
    en: `The firm already has ${most} clients. Revoke those that are not used any more.`,
  });

export const twoSecrets = () =>
  new DomainError('conflict', 'secret/two-already', {
    fr: 'Ce client a déjà deux secrets. Mettez fin à celui qui ne sert plus, puis recommencez.',
    en: 'This client already has two secrets. End the one that is not used any more, then try again.',
  });

export const secretNeedsKeys = () =>
  new DomainError('conflict', 'secret/last-one', {
    fr: 'C’est le seul secret de ce client, qui n’a pas de clé publique\u00a0: créez-en un autre d’abord, ou révoquez le client.',
    en: 'This is the only secret of this client, which has no public key: make another one first, or revoke the client.',
  });
