import type { ArchivedVersion } from '@quantieme/persistence';

const LONGEST = 120;
/** What some system refuses in the name of a file. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]/gu;

const safe = (name: string): string => {
  const cleaned = name
    .normalize('NFC')
    .replaceAll(REFUSED, '_')
    .replace(/[. ]+$/u, '');
  return cleaned === '' ? '_' : cleaned;
};

function shortened(name: string): string {
  if (name.length <= LONGEST) return name;
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= 10 ? name.slice(dot) : '';
  return name.slice(0, LONGEST - extension.length).toWellFormed() + extension;
}

/**
 * Where a file stands in an archive: its dossier, its place there by age, its version and its own name.
 *
 * @example 'documents/2026-0012/0003-v1 Passeport.pdf'
 */
export function documentFile({ reference, rank, number, fileName }: ArchivedVersion): string {
  const place = `${String(rank).padStart(4, '0')}-v${String(number).padStart(2, '0')}`;
  return `documents/${safe(reference)}/${place} ${shortened(safe(fileName))}`;
}
