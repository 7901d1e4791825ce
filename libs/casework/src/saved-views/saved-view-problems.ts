import { DomainError, invalid, notFound } from '../domain-error.ts';

export function savedViewUnknown(): DomainError {
  return notFound('saved-view/unknown', {
    fr: 'Cette vue n’existe pas, ou quelqu’un l’a supprimée.',
    en: 'There is no such view, or somebody has deleted it.',
  });
}

/** It is seen, and it is somebody else's. */
export function notYourView(): DomainError {
  return new DomainError('forbidden', 'permission/missing', {
    fr: 'Cette vue est celle d’un confrère\u00a0: elle se modifie par son auteur ou par le titulaire du cabinet. Enregistrez la vôtre sous un autre nom.',
    en: 'This view is a colleague’s: its author or the owner of the firm may change it. Save your own under another name.',
  });
}

export function tooManyViews(most: number): DomainError {
  const detail = {
    fr: `Vous avez déjà ${most}\u00a0vues sur cette page. Supprimez-en une d’abord.`,
    en: `You already have ${most} views of this page. Delete one first.`,
  };
  return invalid([{ pointer: '/name', code: 'saved-view/too-many', detail }]);
}

export function unreadableSearch(name: string): DomainError {
  const detail = {
    fr: 'Une vue garde des noms et des valeurs de texte courts, trente au plus. Enregistrez-la depuis la page.',
    en: 'A view keeps short names and text values, thirty at most. Save it from the page.',
  };
  return invalid([{ pointer: `/search/${name}`, code: 'saved-view/unreadable', detail }]);
}
