import { DomainError, notFound } from '../domain-error.ts';

export const recordUnknown = () =>
  notFound('record/unknown', {
    fr: 'Il n’y a rien sous cet identifiant dans votre cabinet.',
    en: 'There is nothing under this identifier in your firm.',
  });

export const externalIdUnknown = () =>
  notFound('external-id/unknown', {
    fr: 'Votre logiciel n’a donné aucun identifiant à cet enregistrement.',
    en: 'Your software has given no id to this record.',
  });

export const forSoftware = () =>
  new DomainError('forbidden', 'external-id/software-only', {
    fr: 'Seul un logiciel du cabinet, avec son jeton, donne ses propres identifiants.',
    en: 'Only software of the firm, with its token, gives ids of its own.',
  });

export function nameTaken(): DomainError {
  const code = 'external-id/taken';
  const detail = {
    fr: 'Votre logiciel a déjà donné cet identifiant à un autre enregistrement de la même sorte\u00a0: GET /v1/external-ids dit lequel. Retirez-le d’abord.',
    en: 'Your software has given this id to another record of the same kind already: GET /v1/external-ids says which. Take it back first.',
  };
  return new DomainError('conflict', code, detail, {
    fields: [{ pointer: '/externalId', code, detail }],
  });
}
