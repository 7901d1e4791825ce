import { DomainError } from '../domain-error.ts';

/** Damaged, or not what its manifest says: nothing is written. */
export function archiveDamaged(file: string): DomainError {
  return new DomainError('invalid', 'archive/damaged', {
    fr: `L’archive est abîmée : « ${file} » n’est pas ce que dit son manifeste. Rien n’a été écrit.`,
    en: `The archive is damaged: "${file}" is not what its manifest says. Nothing was written.`,
  });
}

export function archiveUnknown(): DomainError {
  return new DomainError('invalid', 'archive/unknown', {
    fr: 'Ce fichier n’est pas l’archive d’un cabinet, ou vient d’une version plus récente de Quantième. Mettez d’abord cette installation à jour.',
    en: 'This file is not the archive of a firm, or comes from a newer version of Quantième. Update this installation first.',
  });
}

export function firmExists(name: string): DomainError {
  return new DomainError('conflict', 'archive/firm-exists', {
    fr: `Le cabinet « ${name} » est déjà dans cette installation. Une archive ne s’ajoute pas à un cabinet : elle le recrée ailleurs.`,
    en: `The firm "${name}" is already in this installation. An archive is not added to a firm: it makes it again elsewhere.`,
  });
}

export function emailTaken(): DomainError {
  return new DomainError('conflict', 'archive/email-taken', {
    fr: 'Une personne de ce cabinet a déjà un compte dans un autre cabinet de cette installation. Rien n’a été écrit.',
    en: 'A person of this firm already has an account in another firm of this installation. Nothing was written.',
  });
}
