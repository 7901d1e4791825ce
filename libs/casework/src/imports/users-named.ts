import { text } from '@quantieme/law';
import { foldForSearch, type UserRecord } from '@quantieme/persistence';

/** Whoever works in the firm under this e-mail, name or initials. */
export function userNamed(name: string, users: readonly UserRecord[]): UserRecord | null {
  const folded = foldForSearch(name);
  const active = users.filter(({ status }) => status === 'active');
  return (
    active.find(({ email }) => email === name.toLowerCase()) ??
    active.find((user) => foldForSearch(user.name) === folded) ??
    active.find(({ initials }) => foldForSearch(initials) === folded) ??
    null
  );
}

export const UNKNOWN_USER = text(
  'Personne de ce nom ne travaille au cabinet. Écrivez son adresse électronique, son nom ou ses initiales.',
  'Nobody of this name works in the firm. Write their e-mail, name or initials.',
);
export const NO_DOSSIER = text(
  'Aucun dossier du cabinet ne porte cette référence. Importez d’abord les dossiers.',
  'No dossier of the firm bears this reference. Import dossiers first.',
);
