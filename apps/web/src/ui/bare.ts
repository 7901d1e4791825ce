/** Without accents or capitals: as people type when they look for something. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Whether every typed word is found, in any order. */
export function containsWords(text: string, typed: string): boolean {
  const whole = bare(text);
  return bare(typed)
    .split(/\s+/)
    .every((word) => whole.includes(word));
}
