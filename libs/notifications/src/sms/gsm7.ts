/** Letters that an SMS carries in seven bits (3GPP TS 23.038, default alphabet). */
const BASIC = new Set(
  '@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?' +
    '¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Those that take two places. */
const EXTENDED = new Set('^{}\\[~]|€');

const SUBSTITUTES: ReadonlyMap<string, string> = new Map([
  ['’', "'"],
  ['‘', "'"],
  ['«', '"'],
  ['»', '"'],
  ['“', '"'],
  ['”', '"'],
  ['–', '-'],
  ['—', '-'],
  ['…', '...'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
]);

/**
 * The same text in letters that an SMS carries in seven bits: one other letter would halve the room.
 *
 * @example inGsm7('Réponse attendue à l’été : ça, être') // "Réponse attendue à l'été : ca, etre"
 */
export function inGsm7(text: string): string {
  return [...text.normalize('NFC').replace(/\s/g, ' ')].map(letterOf).join('');
}

function letterOf(letter: string): string {
  if (BASIC.has(letter) || EXTENDED.has(letter)) return letter;
  const substitute = SUBSTITUTES.get(letter);
  if (substitute !== undefined) return substitute;
  const bare = letter.normalize('NFD').charAt(0);
  return BASIC.has(bare) ? bare : '?';
}

/** Places that a text takes in an SMS. One of 160 is one message. */
export function septets(text: string): number {
  return [...text].reduce((sum, letter) => sum + (EXTENDED.has(letter) ? 2 : 1), 0);
}

const CUT = '...';

/**
 * The same text in at most `room` places, cut between two words, or within the first where it is longer than that.
 *
 * @example cutTo('Recours contre le refus', 14) // 'Recours...'
 */
export function cutTo(text: string, room: number): string {
  if (septets(text) <= room) return text;
  const words = startOf(text.split(' '), ' ', room - CUT.length).replace(/[\s,:;(-]+$/, '');
  const kept = words === '' ? startOf([...text], '', room - CUT.length) : words;
  return kept === '' ? '' : `${kept}${CUT}`;
}

function startOf(parts: readonly string[], between: string, room: number): string {
  let kept = '';
  for (const part of parts) {
    const longer = kept === '' ? part : `${kept}${between}${part}`;
    if (septets(longer) > room) break;
    kept = longer;
  }
  return kept;
}
