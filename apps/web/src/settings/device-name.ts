const BROWSERS = [
  ['Edg/', 'Edge'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

const SYSTEMS = [
  ['Windows', 'Windows'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** « Firefox · Windows » from what the browser says of itself; null when it says nothing known. */
export function deviceName(userAgent: string | null): string | null {
  const named = (list: readonly (readonly [string, string])[]) =>
    list.find(([mark]) => userAgent?.includes(mark))?.[1];
  const words = [named(BROWSERS), named(SYSTEMS)].filter(Boolean);
  return words.length > 0 ? words.join(' · ') : userAgent;
}
