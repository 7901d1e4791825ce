import { text, type Text } from '@quantieme/law';
import type { RowProblem } from '@quantieme/persistence';
import { SHEET_LIMITS, type SheetFault } from '@quantieme/sheets';
import { DomainError, notFound } from '../domain-error.ts';

export const importUnknown = () =>
  notFound('import/unknown', {
    fr: 'Cet import n’existe pas dans votre cabinet.',
    en: 'There is no such import in your firm.',
  });

const NOT_NOW: Readonly<Record<string, Text>> = {
  mapping: text(
    'Les colonnes ne se changent qu’avant l’import. Envoyez de nouveau le fichier.',
    'Columns can be changed before the import only. Send the file again.',
  ),
  check: text(
    'Cet import est déjà lancé\u00a0: il ne se vérifie plus.',
    'This import has been started: it cannot be checked any more.',
  ),
  run: text(
    'Vérifiez d’abord le fichier\u00a0: un import ne part que d’une vérification terminée.',
    'Check the file first: an import starts from a finished check only.',
  ),
  reverse: text(
    'Seul un import terminé s’annule. Attendez sa fin.',
    'Only a finished import can be reversed. Wait for its end.',
  ),
  discard: text(
    'Cet import est lancé\u00a0: il ne s’abandonne plus, il s’annule une fois terminé.',
    'This import has been started: it cannot be discarded; reverse it once it is done.',
  ),
};

export const notNow = (what: keyof typeof NOT_NOW & string) =>
  new DomainError('conflict', `import/not-now`, NOT_NOW[what] as Text);

const spaced = (count: number) => ({
  fr: count.toLocaleString('fr'),
  en: count.toLocaleString('en'),
});
const MOST_ROWS = spaced(SHEET_LIMITS.rows);
const MOST_LETTERS = spaced(SHEET_LIMITS.cellLength);

const FAULTS: Readonly<Record<SheetFault, (place: string) => Text>> = {
  'too-heavy': () =>
    text(
      'Ce classeur est trop lourd pour être lu. Enregistrez-le au format CSV, ou partagez-le en plusieurs fichiers.',
      'This workbook is too heavy to be read. Save it as CSV, or split it into several files.',
    ),
  damaged: () =>
    text(
      'Ce fichier est incomplet ou endommagé\u00a0: il ne se lit pas jusqu’au bout. Exportez-le de nouveau.',
      'This file is incomplete or damaged: it cannot be read to its end. Export it again.',
    ),
  empty: () =>
    text(
      'Ce fichier ne contient aucune ligne. Vérifiez la première feuille du classeur.',
      'This file holds no row. Check the first sheet of the workbook.',
    ),
  'not-text': () =>
    text(
      'Ce fichier n’est ni un CSV ni un classeur Excel (.xlsx).',
      'This file is neither a CSV file nor an Excel workbook (.xlsx).',
    ),
  'quote-open': (place) =>
    text(
      `Un guillemet ouvert à la ligne ${place} n’est jamais refermé\u00a0: le fichier est sans doute coupé. Exportez-le de nouveau.`,
      `A quotation mark opened on row ${place} is never closed: the file was probably cut. Export it again.`,
    ),
  'too-many-rows': () =>
    text(
      `Ce fichier a plus de ${MOST_ROWS.fr} lignes. Partagez-le en plusieurs fichiers.`,
      `This file has more than ${MOST_ROWS.en} rows. Split it into several files.`,
    ),
  'too-many-columns': (place) =>
    text(
      `La ligne ${place} a plus de ${SHEET_LIMITS.columns} colonnes. Ne gardez que les colonnes utiles.`,
      `Row ${place} has more than ${SHEET_LIMITS.columns} columns. Keep the useful columns only.`,
    ),
  'cell-too-long': (place) =>
    text(
      `La cellule ${place} a plus de ${MOST_LETTERS.fr} caractères. Raccourcissez-la, ou vérifiez les guillemets qui la précèdent.`,
      `Cell ${place} has more than ${MOST_LETTERS.en} characters. Shorten it, or check the quotation marks before it.`,
    ),
  'merged-cells': (place) =>
    text(
      `Les cellules ${place} sont fusionnées\u00a0: on ne sait pas à quelles lignes elles valent. Défusionnez-les.`,
      `Cells ${place} are merged: which rows they speak for is not known. Unmerge them.`,
    ),
};

export const sheetRefused = (fault: SheetFault, place: string) =>
  new DomainError(
    fault === 'too-many-rows' ? 'too-large' : 'invalid',
    `import/${fault}`,
    FAULTS[fault](place),
  );

export const noRows = () =>
  new DomainError('invalid', 'import/no-rows', {
    fr: 'Ce fichier n’a que des en-têtes, et aucune ligne.',
    en: 'This file has headers only, and no row.',
  });

export const sameHeader = (header: string, one: string, other: string) =>
  new DomainError('invalid', 'import/same-header', {
    fr: `Les colonnes ${one} et ${other} portent le même en-tête, «\u00a0${header}\u00a0». Renommez l’une des deux.`,
    en: `Columns ${one} and ${other} bear the same header, “${header}”. Rename one of them.`,
  });

/** A problem of a row as a whole, or of the field named. */
export function rowProblem(
  code: string,
  detail: Text,
  { field = null, column = null }: Partial<Pick<RowProblem, 'field' | 'column'>> = {},
): RowProblem {
  return { field, column, code: `import/${code}`, detail };
}
