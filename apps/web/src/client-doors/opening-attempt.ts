const keyOf = (door: string) => `quantieme.${door}.attempt`;

/** The same until an answer comes: sent again after a lost one, it opens the same link again. */
export function openingAttempt(door: string): string {
  const known = sessionStorage.getItem(keyOf(door));
  if (known !== null) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const made = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  sessionStorage.setItem(keyOf(door), made);
  return made;
}

export const forgetOpeningAttempt = (door: string) => sessionStorage.removeItem(keyOf(door));
