const FRENCH = /\b(?:le|la|les|de|du|des|et|vous|votre|est|dans|par|pour|sur)\b/gu;
const FEW = 12;

/** Whether a folded text is French, as far as its small words tell; a few words tell nothing. */
export function looksFrench(folded: string): boolean {
  const words = folded.match(/[a-z]{2,}/gu)?.length ?? 0;
  return words < FEW || (folded.match(FRENCH)?.length ?? 0) / words > 0.12;
}
