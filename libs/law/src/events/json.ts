import { pointerTo, problem, quoted, type Problem } from './problem.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

const MAX_TEXT = 20_000;
const MAX_DEPTH = 5;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Strings that a database cannot keep, or that are too long; names of fields included. */
export function textProblems(value: unknown, pointer: string, depth = 0): readonly Problem[] {
  if (typeof value === 'string') return stringProblems(value, pointer);
  if (typeof value !== 'object' || value === null) return [];
  if (depth === MAX_DEPTH) {
    return [problem(pointer, 'event/too-deep', 'Structure trop profonde.', 'Nested too deeply.')];
  }
  return Object.entries(value).flatMap(([name, child]) => [
    ...stringProblems(name, pointer),
    ...textProblems(child, pointerTo(pointer, name), depth + 1),
  ]);
}

function stringProblems(value: string, pointer: string): readonly Problem[] {
  if (!value.isWellFormed() || value.includes('\0')) {
    return [
      problem(
        pointer,
        'event/broken-text',
        'Ce texte contient des caractères invalides (Unicode incomplet ou caractère nul).',
        'This text has invalid characters (broken Unicode or a null character).',
      ),
    ];
  }
  if (value.length <= MAX_TEXT) return [];
  return [
    problem(
      pointer,
      'event/text-too-long',
      `Ce texte dépasse ${MAX_TEXT.toLocaleString('fr-FR')} caractères.`,
      `This text is longer than ${MAX_TEXT.toLocaleString('en-GB')} characters.`,
    ),
  ];
}

/** Fields that nobody declared. */
export function unknownFields(
  value: JsonObject,
  known: readonly string[],
  pointer: string,
): readonly Problem[] {
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) =>
      problem(
        pointerTo(pointer, name),
        'event/unknown-field',
        `Champ inconnu : « ${quoted(name)} ».`,
        `Unknown field: “${quoted(name)}”.`,
      ),
    );
}
