import { text, type Text } from '@quantieme/law';
import type { Exhibit, ExhibitTrouble, MainItem } from './exhibit.ts';
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
  'no-office': {
    code: 'not-converted',
    what: text(
      'Ce fichier est un document de traitement de texte, et LibreOffice, qui le convertirait en PDF, n’est pas installé ici.',
      'This file is a word processor’s document, and LibreOffice, which would make it a PDF, is not installed here.',
    ),
    toDo: text(
      'Enregistrez-le en PDF depuis votre traitement de texte et déposez-le comme nouvelle version, ou faites installer LibreOffice.',
      'Save it as a PDF from your word processor and upload it as a new version, or have LibreOffice installed.',
    ),
  },
  'not-printed': {
    code: 'not-converted',
    what: text(
      'LibreOffice n’a pas pu convertir ce fichier en PDF.',
      'LibreOffice could not make this file a PDF.',
    ),
    toDo: text(
      'Relancez la vérification ; si rien n’y fait, enregistrez-le en PDF et déposez-le comme nouvelle version.',
      'Run the check again; if it still fails, save it as a PDF and upload it as a new version.',
    ),
  },
  unfinished: {
    code: 'main-unfinished',
    what: text(
      'Des champs sont restés à remplir dans le texte.',
      'Fields are left to be filled in its text.',
    ),
    toDo: text(
      'Complétez-la, puis déposez la nouvelle version.',
      'Complete it, then upload the new version.',
    ),
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
  return {
    ...{ code, severity: 'error', form: null, exhibit: at, what, toDo },
    ...{ letterId: null, source: null },
  };
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
    letterId: null,
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

/** The same of the pleading, which bears no number. */
export function mainFileFindings(
  { documentId, title, bytes, pages, trouble }: MainItem,
  { fileBytes }: FilingLimits,
): readonly Finding[] {
  const said = { documentId, title, bytes, pages, trouble, number: 0, datedOn: null, kind: null };
  return fileFindings([said], { fileBytes, totalBytes: Infinity, nameLength: Infinity })
    .filter(({ exhibit }) => exhibit !== null)
    .map((finding) => ({
      ...finding,
      exhibit: null,
      what: text(`Requête : ${uncapitalised(finding.what.fr)}`, `Pleading: ${finding.what.en}`),
    }));
}

const uncapitalised = (words: string) =>
  /^[A-Z][a-zé]* /u.test(words) && !words.startsWith('LibreOffice')
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;

/** Files that cannot be read, converted, or taken for their size. */
export function fileFindings(
  exhibits: readonly Exhibit[],
  { fileBytes, totalBytes }: FilingLimits,
  mainBytes = 0,
): readonly Finding[] {
  const each = exhibits.flatMap((exhibit) => {
    const { trouble, bytes } = exhibit;
    if (trouble !== null) return [wrongFile(exhibit, TROUBLES[trouble])];
    if (bytes === null) return [wrongFile(exhibit, NOT_READ)];
    return bytes > fileBytes ? [tooBig(exhibit, bytes, fileBytes)] : [];
  });
  const total = exhibits.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
  const whole = total + mainBytes;
  return [
    ...each,
    ...(whole > totalBytes ? [bundleTooBig(whole, totalBytes, null)] : []),
    ...(total > fileBytes ? [bundleTooBig(total, fileBytes, 'one')] : []),
  ];
}
