import path from 'node:path';
import type { Rolldown } from 'vite';

interface Context {
  getModuleInfo(id: string): Rolldown.ModuleInfo | null;
}

/** In front of the product: each needs little, and nothing of the desk. */
const DOORS = /\/session\/[a-z]+-page\.tsx$/;
/** What people open from a link, clients most of all. */
const FROM_LINKS =
  /\/(?:acknowledgement\/acknowledgement-page|questionnaire\/questionnaire-page|client-link\/client-link-page)\.tsx$/;
/** What every morning begins with. */
const DESK = /\/(?:shell\/signed-in|today\/today-page)\.tsx$/;
const WORDS = /\/src\/i18n\//;
/** Pieces smaller than this travel with others that most of the same pages ask for. */
const PIECE_BYTES = 16_000;

/** What a page loads at once, by its imports and theirs. */
function reached(start: string, context: Context): ReadonlySet<string> {
  const found = new Set([start]);
  for (const id of found) context.getModuleInfo(id)?.importedIds.forEach((next) => found.add(next));
  return found;
}

function placeEach(entry: string, context: Context): ReadonlyMap<string, string> {
  const roots = [...reached(entry, context)].flatMap(
    (id) => context.getModuleInfo(id)?.dynamicallyImportedIds ?? [],
  );
  const wanted = (which: (root: string) => boolean) => {
    const times = new Map<string, number>();
    for (const root of roots.filter(which))
      for (const id of reached(root, context)) times.set(id, (times.get(id) ?? 0) + 1);
    return (id: string) => times.get(id) ?? 0;
  };
  const anywhere = wanted(() => true);
  const atDoors = wanted((root) => DOORS.test(root));
  const fromLinks = wanted((root) => FROM_LINKS.test(root));
  const atDesk = wanted((root) => DESK.test(root));
  // Whoever comes from outside must not load the rest of the desk with what both want.
  const placeOf = (id: string) => {
    const isShared = anywhere(id) > 1;
    if (isShared && (atDoors(id) > 0 || (fromLinks(id) > 0 && atDesk(id) > 0))) return 'door';
    if (isShared && fromLinks(id) > 0) return 'links';
    return atDesk(id) > 0 ? 'desk' : null;
  };
  const places = new Map<string, string>();
  for (const id of roots.flatMap((root) => [...reached(root, context)])) {
    const place = placeOf(id);
    if (place !== null) places.set(id, place);
  }
  for (const root of roots) places.delete(root);
  return places;
}

/**
 * Few files, each of what is wanted together: on a phone a request costs more than the kilobytes it saves, and a page
 * that a client opens should not load what a lawyer works with.
 */
export function pieces(entry: string): Rolldown.OutputOptions {
  let places: ReadonlyMap<string, string> | undefined;
  const only = (place: string) => (id: string, context: Context) => {
    places ??= placeEach(entry, context);
    return places.get(id) === place ? place : null;
  };
  return {
    chunkFileNames: ({ name, facadeModuleId }) =>
      `assets/${facadeModuleId?.endsWith('?first') ? 'first-words' : name.split('~')[0]}-[hash].js`,
    assetFileNames: ({ names: [name = ''] }) => {
      const ending = path.extname(name);
      return `assets/${path.basename(name, ending).split('~')[0]}-[hash]${ending}`;
    },
    codeSplitting: {
      groups: [
        { name: 'libraries', test: /node_modules/, tags: ['$initial'], priority: 4 },
        { name: 'first', test: /src\/(?!main)/, tags: ['$initial'], priority: 3 },
        { name: only('door'), priority: 2 },
        { name: only('links'), priority: 2 },
        { name: only('desk'), priority: 1 },
        {
          name: 'shared',
          test: (id) => !WORDS.test(id),
          minShareCount: 2,
          entriesAware: true,
          entriesAwareMergeThreshold: PIECE_BYTES,
        },
      ],
    },
  };
}
