import { text } from '@quantieme/law';
import { rowProblem } from './import-problems.ts';

/** Somebody has changed what the import had made. */
export const changedSince = () =>
  rowProblem(
    'changed-since',
    text(
      'Cette fiche a été modifiée depuis l’import\u00a0: elle est gardée.',
      'This record has been changed since the import: it is kept.',
    ),
  );

/** Something else in the firm rests on it. */
export const usedSince = () =>
  rowProblem(
    'used-since',
    text(
      'Cette fiche sert ailleurs dans le cabinet (dossier, pièce, échéance…)\u00a0: elle est gardée.',
      'This record is used elsewhere in the firm (dossier, document, deadline…): it is kept.',
    ),
  );
