const PLAIN: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\t': ' ',
  '\r': ' ',
};

/** Nought in other hands: Arabic, Persian, full width. */
const DIGITS = ['\u0660', '\u06f0', '\uff10'];

function plain(letter: string): string {
  const known = PLAIN[letter];
  if (known !== undefined) return known;
  if (letter < '\u0080') return letter.toLowerCase();
  const figure = DIGITS.find(
    (zero) => letter >= zero && letter.charCodeAt(0) < zero.charCodeAt(0) + 10,
  );
  if (figure !== undefined) return String(letter.charCodeAt(0) - figure.charCodeAt(0));
  const bare = letter.normalize('NFD').charAt(0).toLowerCase();
  return bare.length === 1 ? bare : letter;
}

/** Lower case without accents nor typography, unit for unit: a place in one is the same place in the other. */
export function fold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += plain(text.charAt(at));
  return folded;
}
