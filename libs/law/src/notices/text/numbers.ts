const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  un: 1,
  une: 1,
  premier: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
};
const WORD = `(?:${Object.keys(UNITS).join('|')}|vingts?|cents?|mille|mil)(?![a-z])`;

/** A number written in words, folded: « vingt-et-un », « deux mille vingt-six ». */
export const NUMBER_IN_WORDS = `${WORD}(?:(?:\\s+|-\\s*)(?:et(?:\\s+|-))?${WORD})*`;

/** @example numberInWords('mil neuf cent quatre-vingt-dix') // 1990 */
export function numberInWords(words: string): number {
  let thousands = 0;
  let rest = 0;
  for (const word of words.split(/[\s-]+/u)) {
    if (word.startsWith('mil')) {
      thousands += (rest || 1) * 1000;
      rest = 0;
    } else if (word.startsWith('cent')) rest = (rest || 1) * 100;
    else if (word.startsWith('vingt')) rest += rest % 10 === 4 && rest % 100 < 10 ? 76 : 20;
    else rest += UNITS[word] ?? 0;
  }
  return thousands + rest;
}
