import { text, type Proceeding } from '@quantieme/law';
import type { BundledFile, Exhibit, InventoryRow } from './exhibit.ts';
import type { Finding } from './finding.ts';

/** Exhibits that nobody named or dated. */
export function wordingFindings(exhibits: readonly Exhibit[]): readonly Finding[] {
  return exhibits.flatMap(({ number, documentId, title, datedOn }) => {
    const exhibit = { number, documentId };
    const untitled: Finding = {
      code: 'no-title',
      severity: 'error',
      form: null,
      exhibit,
      letterId: null,
      what: text(
        `La pièce ${number} n’a pas d’intitulé explicite.`,
        `Exhibit ${number} has no title that says what it is.`,
      ),
      toDo: text('Donnez-lui un intitulé.', 'Give it a title.'),
      source: 'CJA R412-2',
    };
    const undated: Finding = {
      code: 'no-date',
      severity: 'warning',
      form: null,
      exhibit,
      letterId: null,
      what: text(`La pièce ${number} n’est pas datée.`, `Exhibit ${number} has no date.`),
      toDo: text('Indiquez la date qu’elle porte.', 'Give the date that it bears.'),
      source: null,
    };
    return [...(/\p{L}{2}/u.test(title) ? [] : [untitled]), ...(datedOn === null ? [undated] : [])];
  });
}

/** Exhibits without which the request is inadmissible (errors), or that courts expect (warnings). */
export function missingFindings(
  exhibits: readonly Exhibit[],
  proceeding: Proceeding | null,
): readonly Finding[] {
  if (proceeding === null) return [];
  const has = (kinds: readonly string[]) =>
    exhibits.some(({ kind }) => kind !== null && kinds.includes(kind));
  const mandatory = proceeding.mandatory
    .filter(({ kinds }) => !has(kinds))
    .map(({ what, source }): Finding => {
      return {
        code: 'mandatory-missing',
        severity: 'error',
        form: null,
        exhibit: null,
        letterId: null,
        what: text(`Il manque : ${what.fr}.`, `Missing: ${what.en}.`),
        toDo: text(
          'Ajoutez la pièce, ou dites dans « Pièces » quel document l’est : la requête serait irrecevable.',
          'Add the exhibit, or say under “Documents” which one it is: the application would be inadmissible.',
        ),
        source,
      };
    });
  const expected = proceeding.expected
    .filter(({ kinds }) => !has(kinds))
    .map(({ what }): Finding => {
      return {
        code: 'expected-missing',
        severity: 'warning',
        form: null,
        exhibit: null,
        letterId: null,
        what: text(`Les tribunaux attendent : ${what.fr}.`, `Courts expect: ${what.en}.`),
        toDo: text('Ajoutez la pièce si vous l’avez.', 'Add the exhibit if you have it.'),
        source: null,
      };
    });
  return [...mandatory, ...expected];
}

/** Whether the inventory says of the files exactly what they are, in their order. */
export function inventoryFindings(
  inventory: readonly InventoryRow[],
  files: readonly BundledFile[],
): readonly Finding[] {
  const same =
    inventory.length === files.length &&
    inventory.every(({ fileName, pages }, index) => {
      const file = files[index];
      return file?.name === fileName && file.pages === pages;
    });
  if (same) return [];
  return [
    {
      code: 'inventory-differs',
      severity: 'error',
      form: null,
      exhibit: null,
      letterId: null,
      what: text(
        'L’inventaire n’est pas celui des fichiers.',
        'The inventory is not that of the files.',
      ),
      toDo: text('Recomposez le bordereau.', 'Put the bundle together again.'),
      source: 'CJA R412-2',
    },
  ];
}

/** One file for several exhibits: where bookmarks are missing, and what the text says of it. */
export function formFindings(
  exhibits: readonly Exhibit[],
  bookmarks: readonly string[],
  stems: readonly string[],
): readonly Finding[] {
  if (exhibits.length < 2) return [];
  const marked = stems.length === bookmarks.length && stems.every((s, i) => s === bookmarks[i]);
  const unmarked: Finding = {
    code: 'no-bookmarks',
    severity: 'error',
    form: 'one',
    exhibit: null,
    letterId: null,
    what: text(
      'Le fichier unique n’a pas un signet par pièce, dans l’ordre de l’inventaire.',
      'The single file has no bookmark for each exhibit, in the order of the inventory.',
    ),
    toDo: text('Recomposez le fichier.', 'Put the file together again.'),
    source: 'CJA R414-5',
  };
  const grouped: Finding = {
    code: 'one-file',
    severity: 'warning',
    form: 'one',
    exhibit: null,
    letterId: null,
    what: text(
      'Un seul fichier pour plusieurs pièces : le texte ne l’admet que pour un nombre important de pièces formant une série homogène.',
      'One file for several exhibits: the text allows it only for a large number of them that form a homogeneous series.',
    ),
    toDo: text(
      'Déposez un fichier par pièce, à peine d’irrecevabilité, sauf série homogène (à confirmer par l’avocat).',
      'File one file for each exhibit, or the application is inadmissible, unless they form such a series (a lawyer confirms).',
    ),
    source: 'CJA R414-5',
  };
  return marked ? [grouped] : [unmarked, grouped];
}
