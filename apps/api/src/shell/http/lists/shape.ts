import type { Type } from '@nestjs/common';

const PROPERTIES = 'swagger/apiModelPropertiesArray';
const PROPERTY = 'swagger/apiModelProperties';
const RESPONSE = 'swagger/apiResponse';

/** What the contract says of a property: a class of the contract, or a value. */
export interface Shape {
  readonly name: string;
  readonly part: Type | null;
  readonly isList: boolean;
  /** Left out of some answers. */
  readonly isOptional: boolean;
  /** A civil date. */
  readonly isDay: boolean;
  /** Name of the schema of a closed list of words. */
  readonly choice: string | null;
  /** Named values that no class declares. */
  readonly isOpen: boolean;
}

interface Declared {
  readonly type?: unknown;
  readonly isArray?: boolean;
  readonly format?: string;
  readonly required?: boolean;
  readonly additionalProperties?: unknown;
  readonly enum?: unknown;
  readonly enumName?: string;
}

/** The class that a route answers with; null when it is no class of the contract. */
export function answerOf(handler: object): Type | null {
  const responses = (Reflect.getMetadata(RESPONSE, handler) ?? {}) as Record<string, Declared>;
  return (responses['200']?.type ?? responses['201']?.type ?? null) as Type | null;
}

/** What a class of the contract holds, in the order of its declaration. */
export function shapesOf({ prototype }: Type): readonly Shape[] {
  const names = (Reflect.getMetadata(PROPERTIES, prototype as object) ?? []) as readonly string[];
  return names.map((written) => {
    const name = written.slice(1);
    const declared = Reflect.getMetadata(PROPERTY, prototype as object, name) as Declared;
    return {
      name,
      part: partOf(declared),
      isList: declared.isArray === true,
      isOptional: declared.required === false,
      isDay: declared.format === 'date',
      choice: declared.enumName ?? null,
      isOpen: declared.additionalProperties !== undefined,
    };
  });
}

/** A part is declared by a function that gives its class, as the class may stand further down. */
function partOf({ type }: Declared): Type | null {
  if (typeof type !== 'function' || type.name !== 'type') return null;
  const given = (type as () => unknown)();
  return typeof given === 'function' && isDeclared(given as Type) ? (given as Type) : null;
}

const isDeclared = ({ prototype }: Type) =>
  Reflect.hasMetadata(PROPERTIES, (prototype ?? {}) as object);

/** The class of the rows of a list. */
export function rowOf(answer: Type | null): Type | null {
  if (answer === null) return null;
  return shapesOf(answer).find(({ name }) => name === 'data')?.part ?? null;
}
