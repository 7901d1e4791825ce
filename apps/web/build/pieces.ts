import path from 'node:path';
import type { Rolldown } from 'vite';
import { isAlone, placed, type Costs, type Pieces } from './placing.ts';

interface Context {
  getModuleInfo(id: string): Rolldown.ModuleInfo | null;
}

/** In front of the product: each needs little, and nothing of the desk. */
const DOORS = /\/session\/[a-z]+-page\.tsx$/;
/** What people open from a link, clients most of all. */
const FROM_LINKS =
  /\/(?:acknowledgement\/acknowledgement-page|questionnaire\/questionnaire-page|client-link\/client-link-page)\.tsx$/;
/** Around every page that people who are signed in open. */
const FRAME = /\/shell\/signed-in\.tsx$/;
/** What everybody begins with. */
const FIRST = /\/(?:shell\/signed-in|today\/today-page|session\/[a-z]+-page)\.tsx$/;
/** Where a day is spent. */
const DAILY =
  /\/(?:dossiers\/dossiers?-page|deadlines\/deadlines-page|documents\/dossier-documents-page|notices\/notice-page)\.tsx$/;
const WORDS = /\/src\/i18n\/(?:fr|en)\//;

/**
 * What a request is worth, in bytes of sources, about eight times those that are sent. First pages have all of their
 * files asked for at once, by the page itself.
 */
function costsOf(part: string): Costs {
  if (FIRST.test(part) || FROM_LINKS.test(part)) return { weight: 200, file: 6_000 };
  return { weight: DAILY.test(part) ? 12 : 1, file: 42_000 };
}

/** What a page loads at once, by its imports and theirs. */
function reached(start: string, context: Context): ReadonlySet<string> {
  const found = new Set([start]);
  for (const id of found) context.getModuleInfo(id)?.importedIds.forEach((next) => found.add(next));
  return found;
}

/** Every page and dialog that is loaded when it is wanted, also from one that is. */
function laterParts(entry: string, context: Context): readonly string[] {
  const found = new Set([entry]);
  const parts = new Set<string>();
  for (const id of found) {
    const { importedIds = [], dynamicallyImportedIds = [] } = context.getModuleInfo(id) ?? {};
    for (const next of [...importedIds, ...dynamicallyImportedIds]) found.add(next);
    for (const next of dynamicallyImportedIds) if (!WORDS.test(next)) parts.add(next);
  }
  return [...parts];
}

/** Who asks for each module that is not there from the beginning. */
function asking(entry: string, parts: readonly string[], context: Context) {
  const there = reached(entry, context);
  const inFrame = reached(parts.find((id) => FRAME.test(id)) ?? entry, context);
  const isInside = (id: string) => !DOORS.test(id) && !FROM_LINKS.test(id);
  const askedBy = new Map<string, bigint>();
  for (const [page, part] of parts.entries()) {
    const loaded = reached(part, context);
    for (const id of isInside(part) ? new Set([...loaded, ...inFrame]) : loaded)
      if (!there.has(id)) askedBy.set(id, (askedBy.get(id) ?? 0n) | (1n << BigInt(page)));
  }
  for (const id of [...parts, ...[...askedBy.keys()].filter((id) => WORDS.test(id))])
    askedBy.delete(id);
  return askedBy;
}

function placeEach(entry: string, context: Context): ReadonlyMap<string, string> {
  const parts = laterParts(entry, context);
  const askedBy = asking(entry, parts, context);
  const ids = [...askedBy.keys()];
  const places = new Map(ids.map((id, index) => [id, index]));
  const modules: Pieces = {
    pieces: ids.map((id) => ({
      ids: [id],
      bytes: context.getModuleInfo(id)?.code?.length ?? 0,
      askedBy: askedBy.get(id) ?? 0n,
    })),
    imports: ids.map(
      (id) =>
        new Set(
          (context.getModuleInfo(id)?.importedIds ?? []).flatMap((next) => places.get(next) ?? []),
        ),
    ),
  };
  const made = placed(modules, (page) => costsOf(parts[page] ?? ''));
  return new Map(
    made
      .filter(({ askedBy }) => !isAlone(askedBy))
      .flatMap(({ ids: together }, index) => together.map((id) => [id, `piece~${index}`])),
  );
}

/**
 * Few files, each of what is wanted together: on a phone a request costs more than the kilobytes it saves, and a page
 * that a client opens should not load what a lawyer works with.
 */
export function pieces(entry: string): Rolldown.OutputOptions {
  let places: ReadonlyMap<string, string> | undefined;
  const placeOf = (id: string, context: Context) => {
    places ??= placeEach(entry, context);
    return places.get(id) ?? null;
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
        { name: 'libraries', test: /node_modules/, tags: ['$initial'], priority: 2 },
        { name: 'first', test: /src\/(?!main)/, tags: ['$initial'], priority: 2 },
        // Where each goes is known: what it imports has a place of its own.
        { name: placeOf, debugName: 'pieces', priority: 1, includeDependenciesRecursively: false },
      ],
    },
  };
}
