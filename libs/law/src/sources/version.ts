/**
 * Versions of the articles that rules rely on: the first day of each, and its last day excluded (`from/to`) where no
 * other version follows at once.
 */
export type VersionTable = Readonly<Record<string, readonly string[]>>;

export interface Version {
  readonly from: string;
  /** First day no longer in force; null while it is. */
  readonly to: string | null;
}

/** Versions of an article in order of time. */
export function versionsOf(entries: readonly string[]): readonly Version[] {
  return entries.map((entry, index) => {
    const [from = entry, end] = entry.split('/');
    return { from, to: end ?? entries[index + 1]?.slice(0, 10) ?? null };
  });
}

/** The version in force on a day; null in a gap, before the first version or after repeal. */
export function versionOn(versions: readonly Version[], day: string): Version | null {
  return versions.find(({ from, to }) => from <= day && (to === null || day < to)) ?? null;
}
