import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { compose, field, rule, type FieldOptions } from './field.ts';
import { refusal } from './refusal.ts';

type Class = abstract new (...args: never[]) => object;

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object of the contract, or a list of them. The type is given as a function, as it may be declared later. */
export function PartField(type: () => Class, options: FieldOptions = {}): PropertyDecorator {
  return compose(
    // Swagger takes a function for a type declared later only if it is named `type`, as this one is.
    field({ type: () => type() as never }, options, [
      rule(
        'isObject',
        isRecord,
        refusal(
          'field/not-an-object',
          'Un objet est attendu.',
          'An object is expected.',
          options.list,
        ),
      ),
      ValidateNested(
        refusal(
          'field/not-an-object',
          'Un objet est attendu.',
          'An object is expected.',
          options.list,
        ),
      ),
    ]),
    Type(type as () => never),
  );
}

/** A free set of named values, read by a registry further in (details of an event, facts of a dossier). */
export function RecordField(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: 'object', additionalProperties: true }, options, [
    rule(
      'isObject',
      isRecord,
      refusal('field/not-an-object', 'Un objet est attendu.', 'An object is expected.'),
    ),
  ]);
}

/** Named civil dates. */
export function DaysField(options: FieldOptions = {}): PropertyDecorator {
  const schema = {
    type: 'object' as const,
    additionalProperties: { type: 'string', format: 'date' },
  };
  return field(schema, options, [
    rule(
      'isObject',
      isRecord,
      refusal('field/not-an-object', 'Un objet est attendu.', 'An object is expected.'),
    ),
  ]);
}

/** The value of a fact: yes or no, a number, a text or a day, or a list of those or of rows. */
export function ValueField(options: FieldOptions = {}): PropertyDecorator {
  const oneOf = [
    { type: 'boolean' },
    { type: 'number' },
    { type: 'string' },
    { type: 'array', items: {} },
  ];
  return field({ oneOf }, options, []);
}
