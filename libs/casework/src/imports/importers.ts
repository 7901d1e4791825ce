import { notFound } from '../domain-error.ts';
import type { Importer } from './importing.ts';
import { DOSSIERS } from './dossier-import.ts';
import { EVENTS } from './event-import.ts';
import { TIME } from './time-import.ts';
import { PERSONS } from './person-import.ts';

/** What a firm may bring in from other software. */
const IMPORTERS: Readonly<Record<string, Importer>> = {
  persons: PERSONS,
  dossiers: DOSSIERS,
  events: EVENTS,
  'time-entries': TIME,
};

/** Throws `import/unknown-kind`. */
export function importerOf(kind: string): Importer {
  const importer = IMPORTERS[kind];
  if (importer !== undefined) return importer;
  throw notFound('import/unknown-kind', {
    fr: `On n’importe rien de ce nom. Sont possibles\u00a0: ${Object.keys(IMPORTERS).join(', ')}.`,
    en: `Nothing of this name can be imported. Possible: ${Object.keys(IMPORTERS).join(', ')}.`,
  });
}
