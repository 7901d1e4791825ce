import type { Scene } from './rule.ts';

type Known = Pick<Scene, 'events' | 'births'>;

/** Something found in a whole dossier, looked for once however many limits ask. */
export function perDossier<T>(find: (known: Known) => T): (known: Known) => T {
  const found = new WeakMap<Known['events'], WeakMap<Known['births'], T>>();
  return (known) => {
    const { events, births } = known;
    const byBirths = found.get(events) ?? new WeakMap<Known['births'], T>();
    found.set(events, byBirths);
    const seen = byBirths.get(births);
    if (seen !== undefined) return seen;
    const result = find(known);
    byBirths.set(births, result);
    return result;
  };
}
