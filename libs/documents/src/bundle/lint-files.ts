import { text, type Text } from '@quantieme/law';
import type { Exhibit, ExhibitTrouble } from './exhibit.ts';
import type { Finding, FindingCode } from './finding.ts';
import type { FilingLimits } from './limits.ts';

/** « 12,4 Mo » in both languages. */
function size(bytes: number): Text {
  const rounded = Math.ceil(bytes / 100_000) / 10;
  return text(`${String(rounded).replace('.', ',')} Mo`, `${rounded} MB`);
}

interface Wrong {
  readonly code: FindingCode;
  readonly what: Text;
  readonly toDo: Text;
}

const TROUBLES: Readonly<Record<ExhibitTrouble, Wrong>> = {
  unreadable: {
    code: 'unreadable',
    what: text('Le PDF est illisible ou abîmé.', 'The PDF cannot be read or is damaged.'),
    toDo: text('Déposez un nouvel exemplaire.', 'Upload another copy.'),
  },
  encrypted: {
    code: 'encrypted',
    what: text('Le PDF est protégé par un mot de passe.', 'The PDF is locked by a password.'),
    toDo: text('Déposez une version sans protection.', 'Upload a version without any protection.'),
  },
  'not-convertible': {
    code: 'not-converted',
    what: text(
      'Ce fichier n’est pas un PDF et ne peut pas être converti ici.',
      'This file is no PDF and cannot be converted here.',
    ),
    toDo: text('Enregistrez-le en PDF et déposez-le.', 'Save it as a PDF and upload it.'),
  },
};

const NOT_READ: Wrong = {
  code: 'not-read',
  what: text('Le fichier n’a pas encore été lu.', 'The file has not been read yet.'),
  toDo: text('Lancez la vérification complète.', 'Run the full check.'),
};

function wrongFile(exhibit: Exhibit, { code, what, toDo }: Wrong): Finding {
  const { number, documentId } = exhibit;
  const at = { number, documentId };
  return { code, severity: 'error', form: null, exhibit: at, what, toDo, source: null };
}

function tooBig(exhibit: Exhibit, bytes: number, limit: number): Finding {
  const [has, may] = [size(bytes), size(limit)];
  return wrongFile(exhibit, {
    code: 'file-too-big',
    what: text(
      `Le fichier pèse ${has.fr} : ${may.fr} au plus (limite à confirmer).`,
      `The file has ${has.en}: ${may.en} at most (limit to be confirmed).`,
    ),
    toDo: text(
      'Numérisez-le en résolution moindre ou scindez la pièce.',
      'Scan it at a lower resolution or split the exhibit.',
    ),
  });
}

function bundleTooBig(bytes: number, limit: number, form: Finding['form']): Finding {
  const [has, may] = [size(bytes), size(limit)];
  return {
    code: form === 'one' ? 'file-too-big' : 'total-too-big',
    severity: 'error',
    form,
    exhibit: null,
    what: text(
      `L’ensemble pèse ${has.fr} : ${may.fr} au plus${form === 'one' ? ' pour un seul fichier' : ''} (limite à confirmer).`,
      `All together has ${has.en}: ${may.en} at most${form === 'one' ? ' for one file' : ''} (limit to be confirmed).`,
    ),
    toDo: text(
      'Allégez les fichiers les plus lourds ou déposez en plusieurs envois.',
      'Make the heaviest files lighter or file them in several parts.',
    ),
    source: null,
  };
}

/** Files that cannot be read, converted, or taken for their size. */
export function fileFindings(
  exhibits: readonly Exhibit[],
  { fileBytes, totalBytes }: FilingLimits,
): readonly Finding[] {
  const each = exhibits.flatMap((exhibit) => {
    const { trouble, bytes } = exhibit;
    if (trouble !== null) return [wrongFile(exhibit, TROUBLES[trouble])];
    if (bytes === null) return [wrongFile(exhibit, NOT_READ)];
    return bytes > fileBytes ? [tooBig(exhibit, bytes, fileBytes)] : [];
  });
  const total = exhibits.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
  return [
    ...each,
    ...(total > totalBytes ? [bundleTooBig(total, totalBytes, null)] : []),
    ...(total > fileBytes ? [bundleTooBig(total, fileBytes, 'one')] : []),
  ];
}
