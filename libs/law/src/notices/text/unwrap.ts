const ENDS = /[.;:!?»")\]]$/u;
/** What begins something of its own, however it is written. */
const ITEM =
  /^\s*(?:[-•*–—>]|(?:presente|avise|distribue|retire|expedie)e?\s*(?:\/\s*avisee?)?\s*(?:le\b|:)|\d{1,2}[.)°]|\d{1,2}[/.-]\d{1,2}[/.-]|[a-z][.)]\s|article\b|vu\b|considerant|objet\b)/u;

/** « jeudi 12 novembre 2026 - Votre courrier a été remis »: a line of a log. */
const LOGGED =
  /^\s*(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?\d{1,2}(?:er)?\s+[a-z]{3,9}\.?(?:\s+20\d{2})?(?:,?\s+(?:a\s+)?\d{1,2}\s?[h:]\s?\d{2})?\s*[-:|]\s/u;

/** Whether the line goes on with the sentence of the line before it. */
function goesOn(before: string, line: string, written: string): boolean {
  if (before.trim() === '' || line.trim() === '' || ENDS.test(before.trimEnd())) return false;
  if (ITEM.test(line)) return false;
  const first = written.trimStart().charAt(0);
  const isSmall = first !== first.toUpperCase();
  const isCut = /\b(?:le|la|les|l'|de|d'|du|des|a|au|et|par|en|ete|est|vous|lui)$/u.test(
    before.trimEnd(),
  );
  const isFigure = /\d/u.test(first) && before.length > 45;
  return isCut || (!LOGGED.test(line) && (isSmall || isFigure));
}

/**
 * The folded text with the line breaks that fall within a sentence made spaces: a place in one is the same place in the
 * other. `written` is the text before it was folded, whose capitals tell where something begins.
 */
export function unwrapped(folded: string, written: string): string {
  const lines = folded.split('\n');
  const whole = written.split('\n');
  return lines.reduce((text, line, index) => {
    if (index === 0) return line;
    const before = lines[index - 1] ?? '';
    return `${text}${goesOn(before, line, whole[index] ?? '') ? ' ' : '\n'}${line}`;
  }, '');
}
