import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  ValidateBy,
  ValidateIf,
  type ValidationOptions,
} from 'class-validator';
import { refusal } from './refusal.ts';

export interface FieldOptions {
  /** The key may be left out. */
  readonly optional?: boolean;
  /** The value may be null: unknown, or none. */
  readonly nullable?: boolean;
  /** A list of such values. */
  readonly list?: boolean;
  /** How long such a list may be; 200 unless told. */
  readonly most?: number;
  readonly description?: string;
  readonly example?: unknown;
}

export function compose(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (target, key) => decorators.forEach((decorate) => decorate(target, key));
}

/** One rule of a field: a claim about the value, and what to say when it does not hold. */
export function rule(
  name: string,
  holds: (value: unknown) => boolean,
  options: ValidationOptions,
): PropertyDecorator {
  return ValidateBy({ name, validator: { validate: holds } }, options);
}

function presence({ optional = false, nullable = false }: FieldOptions): PropertyDecorator {
  return ValidateIf((_owner, value) => {
    if (value === undefined) return !optional;
    return value !== null || !nullable;
  });
}

const MOST_ITEMS = 200;

function listRules({
  list = false,
  most = MOST_ITEMS,
}: FieldOptions): readonly PropertyDecorator[] {
  if (!list) return [];
  return [
    // The last rule that fails is the one shown: what is no list has no length either.
    ArrayMaxSize(
      most,
      refusal('field/too-many', `Pas plus de ${most} éléments.`, `No more than ${most} items.`),
    ),
    IsArray(refusal('field/not-a-list', 'Une liste est attendue.', 'A list is expected.')),
  ];
}

/** A property of the contract: documented for OpenAPI, and checked when a request carries it. */
export function field(
  schema: ApiPropertyOptions,
  options: FieldOptions,
  rules: readonly PropertyDecorator[],
): PropertyDecorator {
  const { example } = schema as { readonly example?: unknown };
  const documented = {
    ...schema,
    ...(options.list === true && example !== undefined ? { example: [example] } : {}),
    required: options.optional !== true,
    nullable: options.nullable === true,
    ...(options.list === true ? { isArray: true } : {}),
    ...(options.description === undefined ? {} : { description: options.description }),
    ...(options.example === undefined ? {} : { example: options.example }),
  } as ApiPropertyOptions;
  return compose(ApiProperty(documented), presence(options), ...listRules(options), ...rules);
}
