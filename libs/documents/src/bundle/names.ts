import anyAscii from 'any-ascii';
import { TELERECOURS_LIMITS } from './limits.ts';

const EXTENSION = '.pdf';
const isDigit = (character: string | undefined): boolean => /^\d$/.test(character ?? '');

/** Words of a title in the only characters that every system keeps; a number that does not fit is left out whole. */
function wordsWithin(title: string, length: number): string {
  const words = anyAscii(title.replaceAll('°', ' '))
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  if (words.length <= length) return words;
  const cut = words.slice(0, length);
  const inNumber = isDigit(cut.at(-1)) && isDigit(words[length]);
  const kept = inNumber ? cut.replace(/\d+$/, '') : cut;
  const lastWord = words[length] === '_' ? -1 : kept.lastIndexOf('_');
  const whole = lastWord > length / 2 ? kept.slice(0, lastWord) : kept;
  return whole.replace(/_+$/, '');
}

/**
 * How an exhibit is called in bookmarks: its number, then its title without accents, signs or dots.
 *
 * @source CJA R414-5: the name starts with the number that the inventory gives and says what the exhibit is
 * @example exhibitStem(3, 'Lettre recommandée du 12.03.2026') // PJ3_Lettre_recommandee_du_12_03_2026
 */
export function exhibitStem(
  number: number,
  title: string,
  nameLength = TELERECOURS_LIMITS.nameLength,
): string {
  const prefix = `PJ${number}_`;
  const words = wordsWithin(title, nameLength - prefix.length - EXTENSION.length);
  return `${prefix}${words === '' ? 'piece' : words}`;
}

/** The same as a file. */
export function exhibitName(
  number: number,
  title: string,
  nameLength = TELERECOURS_LIMITS.nameLength,
): string {
  return `${exhibitStem(number, title, nameLength)}${EXTENSION}`;
}

/**
 * How the pleading is called: what it is comes first, so that it stands before its exhibits.
 *
 * @example mainName('Requête contre une OQTF', { isLater: false }) // Requete_contre_une_OQTF.pdf
 */
export function mainName(
  title: string,
  { isLater }: { readonly isLater: boolean },
  nameLength = TELERECOURS_LIMITS.nameLength,
): string {
  const genre = isLater ? 'Memoire' : 'Requete';
  const words = wordsWithin(title, nameLength - genre.length - 1 - EXTENSION.length);
  if (words === '') return `${genre}${EXTENSION}`;
  const isNamed = words.toLowerCase().startsWith(genre.toLowerCase());
  return `${isNamed ? words : `${genre}_${words}`}${EXTENSION}`;
}
