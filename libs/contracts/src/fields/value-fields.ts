import { Transform } from 'class-transformer';
import { isCivilDateText, isMomentText, isPlainText, UUID } from './checks.ts';
import { compose, field, rule, type FieldOptions } from './field.ts';
import { refusal } from './refusal.ts';

export interface TextOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
}

/** Unicode text of bounded length (200 characters unless told). */
export function TextField(options: TextOptions = {}): PropertyDecorator {
  const { min = 0, max = 200, list: each = false } = options;
  const long = (value: unknown) => typeof value !== 'string' || value.length <= max;
  const short = (value: unknown) => typeof value !== 'string' || value.trim().length >= min;
  return field({ type: String, minLength: min, maxLength: max }, options, [
    rule(
      'isPlainText',
      isPlainText,
      refusal(
        'field/not-text',
        'Un texte est attendu, sans caractère de contrôle ni caractère tronqué.',
        'Text is expected, without control characters or broken characters.',
        each,
      ),
    ),
    rule(
      'maxLength',
      long,
      refusal(
        'field/too-long',
        `Pas plus de ${max.toLocaleString('fr')} caractères\u00a0: raccourcissez ce texte.`,
        `No more than ${max.toLocaleString('en')} characters: shorten this text.`,
        each,
      ),
    ),
    rule(
      'minLength',
      short,
      refusal(
        'field/empty',
        'Ce champ ne peut pas être vide.',
        'This field cannot be empty.',
        each,
      ),
    ),
  ]);
}

/** A UUID. */
export function IdField(options: FieldOptions = {}): PropertyDecorator {
  const isId = (value: unknown) => typeof value === 'string' && UUID.test(value);
  return field({ type: String, format: 'uuid' }, options, [
    rule(
      'isId',
      isId,
      refusal(
        'field/not-an-id',
        'Un identifiant (UUID) est attendu.',
        'An identifier (UUID) is expected.',
        options.list,
      ),
    ),
  ]);
}

/** One of a closed list of words. `name` names the schema in OpenAPI. */
export function ChoiceField(
  name: string,
  values: readonly string[],
  options: FieldOptions = {},
): PropertyDecorator {
  const known = (value: unknown) => typeof value === 'string' && values.includes(value);
  const shown = values.join(', ');
  return field({ enum: [...values], enumName: name }, options, [
    rule(
      'isChoice',
      known,
      refusal(
        'field/unknown-value',
        `Valeur inconnue. Valeurs admises\u00a0: ${shown}.`,
        `Unknown value. Accepted values: ${shown}.`,
        options.list,
      ),
    ),
  ]);
}

/** A civil date, `YYYY-MM-DD`. */
export function DayField(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, format: 'date', example: '2026-05-12' }, options, [
    rule(
      'isCivilDate',
      isCivilDateText,
      refusal(
        'field/not-a-date',
        'Cette date n’existe pas ou n’est pas écrite AAAA-MM-JJ.',
        'This date does not exist or is not written YYYY-MM-DD.',
        options.list,
      ),
    ),
  ]);
}

/** An instant, RFC 3339 with its offset. */
export function MomentField(options: FieldOptions = {}): PropertyDecorator {
  return field(
    { type: String, format: 'date-time', example: '2026-05-12T18:20:00+02:00' },
    options,
    [
      rule(
        'isMoment',
        isMomentText,
        refusal(
          'field/not-an-instant',
          'Une date et une heure avec décalage horaire sont attendues (RFC 3339).',
          'A date and time with its offset are expected (RFC 3339).',
          options.list,
        ),
      ),
    ],
  );
}

/** In an address a bare `+` reads as a space: `…T18:00+02:00` typed by hand arrives as `…T18:00 02:00`. */
export const withItsPlus = (value: unknown) =>
  typeof value === 'string' ? value.replace(/^(\S+T\S+) (\d\d:?\d\d)$/, '$1+$2') : value;

/** Of a query: a civil date, or an instant with its offset. */
export function DayOrMomentField(options: FieldOptions = {}): PropertyDecorator {
  const schema = { type: String, example: '2026-05-12' };
  return compose(
    field(schema, options, [
      rule(
        'isDayOrMoment',
        (value) => isCivilDateText(value) || isMomentText(value),
        refusal(
          'field/not-a-date-or-instant',
          'Une date (AAAA-MM-JJ), ou une date et une heure avec décalage horaire (RFC 3339), est attendue.',
          'A date (YYYY-MM-DD), or a date and time with its offset (RFC 3339), is expected.',
        ),
      ),
    ]),
    Transform(({ value }: { value: unknown }) => withItsPlus(value)),
  );
}

export interface CountOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
}

/** A whole number. */
export function CountField(options: CountOptions = {}): PropertyDecorator {
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = options;
  const fits = (value: unknown) =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
  const bounds = {
    ...(options.min === undefined ? {} : { minimum: min }),
    ...(options.max === undefined ? {} : { maximum: max }),
  };
  return field({ type: 'integer', ...bounds }, options, [
    rule(
      'isCount',
      fits,
      refusal(
        'field/not-a-number',
        'Un nombre entier dans les limites admises est attendu.',
        'A whole number within the accepted bounds is expected.',
        options.list,
      ),
    ),
  ]);
}

/** True or false. */
export function FlagField(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: Boolean }, options, [
    rule(
      'isFlag',
      (value) => typeof value === 'boolean',
      refusal('field/not-a-flag', 'Vrai ou faux est attendu.', 'True or false is expected.'),
    ),
  ]);
}
