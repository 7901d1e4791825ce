import { text } from '@quantieme/law';
import { DomainError, notFound } from '../domain-error.ts';

export function bundleUnknown(): DomainError {
  return notFound(
    'bundle/unknown',
    text('Ce bordereau n’existe pas dans votre cabinet.', 'There is no such bundle in your firm.'),
  );
}

export function bundleAlreadyBegun(): DomainError {
  return new DomainError(
    'conflict',
    'bundle/already-begun',
    text(
      'Un bordereau est déjà en préparation pour cette procédure. Continuez-le ou déposez-le.',
      'A bundle is already being prepared for this proceeding. Go on with it or file it.',
    ),
  );
}

export function bundleFiled(): DomainError {
  return new DomainError(
    'conflict',
    'bundle/filed',
    text(
      'Ce bordereau a été déposé : il ne change plus. Commencez-en un autre.',
      'This bundle has been filed: it no longer changes. Begin another one.',
    ),
  );
}

export function bundleNotFiled(): DomainError {
  return new DomainError(
    'conflict',
    'bundle/not-filed',
    text('Ce bordereau n’est pas déposé.', 'This bundle has not been filed.'),
  );
}

export function noMain(): DomainError {
  return notFound(
    'bundle/no-main',
    text(
      'La requête n’est pas choisie dans ce bordereau.',
      'No pleading has been chosen in this bundle.',
    ),
  );
}

/** @param findings what the linter says, in both languages */
export function bundleNotReady(findings: readonly { fr: string; en: string }[]): DomainError {
  const said = (language: 'fr' | 'en') => findings.map((finding) => finding[language]).join(' ');
  return new DomainError(
    'conflict',
    'bundle/not-ready',
    text(
      `Le bordereau ne peut pas être composé. ${said('fr')}`,
      `The bundle cannot be put together. ${said('en')}`,
    ),
  );
}

export function documentNotOfDossier(pointer: string): DomainError {
  const detail = text(
    'Cette pièce n’est pas dans ce dossier, ou n’y est plus.',
    'This document is not in this dossier, or no longer is.',
  );
  const fields = [{ pointer, code: 'document/unknown', detail }];
  return new DomainError('invalid', 'document/unknown', detail, { fields });
}

export function exhibitTwice(index: number): DomainError {
  const detail = text(
    'Cette pièce figure deux fois au bordereau.',
    'This document is twice in the bundle.',
  );
  const pointer = `/exhibits/${index}/documentId`;
  const fields = [{ pointer, code: 'bundle/exhibit-twice', detail }];
  return new DomainError('invalid', 'bundle/exhibit-twice', detail, { fields });
}
