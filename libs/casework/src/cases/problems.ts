import { DomainError, notFound, type FieldProblem } from '../domain-error.ts';

export function dossierUnknown(): DomainError {
  return notFound('dossier/unknown', {
    fr: 'Ce dossier n’existe pas dans votre cabinet.',
    en: 'There is no such dossier in your firm.',
  });
}

export function dossierNotYetOpened(): DomainError {
  return notFound('dossier/not-yet-opened', {
    fr: 'À ce moment-là, ce dossier n’était pas encore ouvert dans votre cabinet.',
    en: 'At that moment, this dossier had not been opened in your firm yet.',
  });
}

export function eventUnknown(): DomainError {
  return notFound('event/unknown', {
    fr: 'Cet événement n’existe pas dans ce dossier.',
    en: 'There is no such event in this dossier.',
  });
}

export function deadlineUnknown(): DomainError {
  return notFound('deadline/unknown', {
    fr: 'Cette échéance n’existe pas dans votre cabinet.',
    en: 'There is no such deadline in your firm.',
  });
}

export function personUnknown(pointer?: string): DomainError {
  return unknownReference('person/unknown', pointer, {
    fr: 'Cette personne n’existe pas dans votre cabinet.',
    en: 'There is no such person in your firm.',
  });
}

export function userUnknown(pointer: string): DomainError {
  return unknownReference('user/unknown', pointer, {
    fr: 'Cet utilisateur n’existe pas dans votre cabinet, ou n’y est plus actif.',
    en: 'There is no such active user in your firm.',
  });
}

export function teamUnknown(pointer?: string): DomainError {
  return unknownReference('team/unknown', pointer, {
    fr: 'Cette équipe n’existe pas dans votre cabinet, ou quelqu’un l’a supprimée.',
    en: 'There is no such team in your firm, or somebody has deleted it.',
  });
}

export function organisationUnknown(pointer?: string): DomainError {
  return unknownReference('organisation/unknown', pointer, {
    fr: 'Cet organisme n’existe pas dans votre cabinet.',
    en: 'There is no such organisation in your firm.',
  });
}

/** Another firm's id, wherever it is written, is an id that does not exist. */
function unknownReference(
  code: string,
  pointer: string | undefined,
  detail: FieldProblem['detail'],
): DomainError {
  const fields = pointer === undefined ? [] : [{ pointer, code, detail }];
  return new DomainError('not-found', code, detail, { fields });
}

/** Somebody else was faster: what was read is no longer what is recorded. */
export function staleVersion(): DomainError {
  return new DomainError('precondition-failed', 'version/stale', {
    fr: 'Quelqu’un a modifié cet élément entre-temps. Relisez-le, puis recommencez.',
    en: 'Somebody has changed this meanwhile. Read it again, then try again.',
  });
}
