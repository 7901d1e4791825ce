import {
  ACCEPTED_TYPES,
  inspectFile,
  withExtension,
  type FileRefusal,
  type SentFile,
} from '@quantieme/documents';
import type { Text } from '@quantieme/law';
import type { Services, Uploads } from '../context.ts';
import { DomainError } from '../domain-error.ts';
import type { ReceivedFile } from './document-content.ts';

const UNSET: Uploads = { maxBytes: 25 * 1024 * 1024, scanner: null };
const MEGABYTE = 1024 * 1024;
const LONGEST_NAME = 200;

export const uploadsOf = ({ uploads }: Pick<Services, 'uploads'>): Uploads => uploads ?? UNSET;

/** For the file fields of screens: media types and extensions. */
export const ACCEPTED_FILES = Object.entries(ACCEPTED_TYPES).flatMap(([type, { extensions }]) => [
  type,
  ...extensions.map((extension) => `.${extension}`),
]);

const TYPES: Text = {
  fr: 'PDF, photo (JPEG, PNG, WebP, HEIC), Word (.docx), OpenDocument (.odt) ou texte (.txt)',
  en: 'PDF, photograph (JPEG, PNG, WebP, HEIC), Word (.docx), OpenDocument (.odt) or text (.txt)',
};

const REFUSALS: Readonly<Record<FileRefusal | 'infected', Text>> = {
  empty: {
    fr: 'Ce fichier est vide. Vérifiez l’original, puis envoyez-le de nouveau.',
    en: 'This file is empty. Check the original, then send it again.',
  },
  'type-not-accepted': {
    fr: `Ce type de fichier n’est pas accepté. Envoyez l’un de ceux-ci\u00a0: ${TYPES.fr}.`,
    en: `This type of file is not accepted. Send one of these: ${TYPES.en}.`,
  },
  'type-mismatch': {
    fr: 'Ce fichier n’est pas ce que dit son nom\u00a0: son contenu est d’un autre type. Exportez-le dans le bon format ou corrigez son extension.',
    en: 'This file is not what its name says: its content is of another type. Export it in the right format, or correct its extension.',
  },
  macros: {
    fr: 'Ce document contient des macros ou fait appel à un modèle distant. Enregistrez-le en PDF ou en .docx sans macros.',
    en: 'This document holds macros or calls a remote template. Save it as a PDF, or as .docx without macros.',
  },
  bomb: {
    fr: 'Ce fichier, une fois décompressé, est démesuré. Enregistrez le document en PDF, puis envoyez-le.',
    en: 'This file is out of all proportion once unpacked. Save the document as a PDF, then send it.',
  },
  encrypted: {
    fr: 'Ce fichier est protégé par un mot de passe. Retirez la protection, puis envoyez-le de nouveau.',
    en: 'This file is protected by a password. Remove the protection, then send it again.',
  },
  damaged: {
    fr: 'Ce fichier est incomplet ou endommagé\u00a0: il ne s’ouvre pas. Numérisez ou téléchargez-le de nouveau.',
    en: 'This file is incomplete or damaged: it does not open. Scan or download it again.',
  },
  infected: {
    fr: 'Un logiciel malveillant a été trouvé dans ce fichier. Il n’a pas été gardé\u00a0: prévenez la personne qui l’a envoyé.',
    en: 'Malicious software was found in this file. It was not kept: tell the person who sent it.',
  },
};

/** Why a file was not taken, by its code. */
export function refusalWords(code: string): Text {
  const why = code.replace('document/', '');
  return Object.hasOwn(REFUSALS, why) ? REFUSALS[why as FileRefusal] : TOO_MUCH;
}

const TOO_MUCH: Text = {
  fr: 'Ce fichier est trop lourd, ou il y en a trop. Demandez-le autrement\u00a0: le lien du client, par exemple.',
  en: 'This file is too large, or there are too many. Ask for it another way: the client’s link, say.',
};

export function fileTooLarge(maxBytes: number): DomainError {
  const most = Math.floor(maxBytes / MEGABYTE);
  return new DomainError('too-large', 'document/too-large', {
    fr: `Ce fichier dépasse ${most}\u00a0Mo. Réduisez la définition de la numérisation ou envoyez-le en plusieurs pièces.`,
    en: `This file is larger than ${most} MB. Scan at a lower resolution, or send it as several documents.`,
  });
}

/**
 * Looks at a file before anything is kept of it. Throws `document/too-large`, `/empty`, `/type-not-accepted`,
 * `/type-mismatch`, `/macros`, `/bomb`, `/encrypted`, `/damaged` or `/infected`.
 */
export async function acceptFile(
  services: Pick<Services, 'uploads'>,
  sent: SentFile,
): Promise<ReceivedFile> {
  const { maxBytes, scanner } = uploadsOf(services);
  if (sent.bytes.byteLength > maxBytes) throw fileTooLarge(maxBytes);
  const found = await inspectFile(sent);
  if ('refused' in found) throw fileRefused(found.refused);
  const scan = scanner === null ? 'not-scanned' : await scanner.scan(sent.bytes);
  if (scan === 'infected') throw fileRefused('infected');
  const { mediaType, pages } = found;
  const fileName = withExtension(plainName(sent.fileName), mediaType);
  return { fileName, mediaType, pages, scan, bytes: sent.bytes };
}

/** Why a file is not taken. */
export const fileRefused = (why: FileRefusal | 'infected', words: Partial<typeof REFUSALS> = {}) =>
  new DomainError('invalid', `document/${why}`, words[why] ?? REFUSALS[why]);

/** The end of a long name is kept, for the sake of its extension; folders and control characters are not. */
export function plainName(fileName: string): string {
  const last = fileName.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  return last
    .replaceAll(/\p{C}+/gu, ' ')
    .trim()
    .slice(-LONGEST_NAME);
}
