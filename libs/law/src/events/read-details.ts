import type { EventDetails } from '../case-event.ts';
import { requestedTitle, TITLES_REQUESTED } from '../titles/registry.ts';
import type { DetailDeclaration, Details, EventTypeDeclaration } from './declaration.ts';
import { COMMON_DETAILS } from './details.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { nearest, pointerTo, problem, quoted, type Problem } from './problem.ts';
import { readDate } from './read-dates.ts';

const MAX_WHOLE = 100_000;

/** Other names under which a detail is also understood. */
const SYNONYMS: Readonly<Record<string, string>> = {
  titre: 'title',
  titleRequested: 'title',
  ground: 'grounds',
};

export interface DetailsRead {
  readonly details: EventDetails;
  readonly problems: readonly Problem[];
}

/** The `details` of an event, each of the kind its type declares; null is unknown. */
export function readDetails(
  value: unknown,
  type: EventTypeDeclaration,
  { today, strict }: { readonly today: Temporal.PlainDate; readonly strict: boolean },
): DetailsRead {
  if (value === undefined || value === null) return { details: {}, problems: [] };
  if (!isJsonObject(value)) {
    const found = problem(
      '/details',
      'event/not-an-object',
      'Un objet est attendu.',
      'An object is expected.',
    );
    return { details: {}, problems: [found] };
  }
  const declared = { ...COMMON_DETAILS, ...type.details };
  const problems = Object.entries(value).flatMap(([name, detail]) => {
    const declaration = declared[name] ?? declared[SYNONYMS[name] ?? ''];
    const pointer = pointerTo('/details', name);
    if (!declaration) return strict ? [undeclared(name, pointer, Object.keys(declared))] : [];
    return detail === null ? [] : (detailProblem(detail, declaration, { pointer, today }) ?? []);
  });
  return { details: named(value, declared), problems };
}

/** Gives details the names their type declares. */
function named(value: JsonObject, declared: Details): EventDetails {
  const details = Object.fromEntries(
    Object.entries(value).map(([name, detail]) => {
      const synonym = SYNONYMS[name];
      const known = synonym !== undefined && !declared[name] && declared[synonym] ? synonym : name;
      return [known, declared[known]?.kind === 'choices' ? listOf(detail) : detail];
    }),
  );
  const filed = declared['filingChannel'] && details['filingChannel'] == null && details['channel'];
  return filed ? { ...details, filingChannel: filed } : details;
}

/** A lone value is a list of one; unknown stays unknown. */
const listOf = (value: unknown) => (value == null || Array.isArray(value) ? value : [value]);

function undeclared(name: string, pointer: string, names: readonly string[]): Problem {
  const near = nearest(name, names);
  return problem(
    pointer,
    'event/unknown-field',
    `Précision inconnue : « ${quoted(name)} ».${near ? ` Vouliez-vous dire « ${near} » ?` : ''}`,
    `Unknown detail: “${quoted(name)}”.${near ? ` Did you mean “${near}”?` : ''}`,
  );
}

function detailProblem(
  value: unknown,
  declaration: DetailDeclaration,
  { pointer, today }: { readonly pointer: string; readonly today: Temporal.PlainDate },
): Problem | null {
  switch (declaration.kind) {
    case 'boolean':
      return typeof value === 'boolean'
        ? null
        : wrongKind(pointer, 'true ou false', 'true or false');
    case 'integer':
      return isWhole(value)
        ? null
        : wrongKind(pointer, 'un nombre entier positif', 'a whole number, not negative');
    case 'text':
      return typeof value === 'string' ? null : wrongKind(pointer, 'un texte', 'a text');
    case 'date':
      return readDate(value, pointer, today).problem;
    case 'title':
      return titleProblem(value, pointer);
    case 'choice': {
      const { isListed, list } = listed(declaration);
      return isListed(value)
        ? null
        : wrongKind(pointer, `l’une des valeurs : ${list}`, `one of: ${list}`);
    }
    case 'choices': {
      const { isListed, list } = listed(declaration);
      return [value].flat().every(isListed)
        ? null
        : wrongKind(pointer, `une ou plusieurs des valeurs : ${list}`, `one or more of: ${list}`);
    }
  }
}

function listed({ values = [] }: DetailDeclaration) {
  const known: readonly unknown[] = values.map((choice) => choice.value);
  return { isListed: (value: unknown) => known.includes(value), list: known.join(', ') };
}

function isWhole(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_WHOLE;
}

function wrongKind(pointer: string, fr: string, en: string): Problem {
  return problem(
    pointer,
    'event/wrong-value',
    `Valeur attendue : ${fr}, ou null si l’on ne sait pas.`,
    `Expected ${en}, or null when unknown.`,
  );
}

function titleProblem(value: unknown, pointer: string): Problem | null {
  if (typeof value !== 'string')
    return wrongKind(pointer, 'l’identifiant d’un titre', 'the id of a permit');
  if (requestedTitle(value)) return null;
  const near = nearest(value, Object.keys(TITLES_REQUESTED));
  return problem(
    pointer,
    'event/unknown-title',
    `Titre inconnu : « ${quoted(value)} ».${near ? ` Vouliez-vous dire « ${near} » ?` : ''}`,
    `Unknown permit: “${quoted(value)}”.${near ? ` Did you mean “${near}”?` : ''}`,
  );
}
