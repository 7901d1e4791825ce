import { ChoiceField, type FieldOptions } from '../fields/index.ts';
import { field, rule } from '../fields/field.ts';
import { refusal } from '../fields/refusal.ts';

/** The roles of the permission table; a spec of the API checks that both lists agree. */
export const ROLE_VALUES = [
  'owner',
  'lawyer',
  'paralegal',
  'assistant',
  'billing',
  'read-only',
] as const;
export type RoleValue = (typeof ROLE_VALUES)[number];

export const LOCALE_VALUES = ['fr', 'en'] as const;
export type LocaleValue = (typeof LOCALE_VALUES)[number];

export const STATUS_VALUES = ['active', 'disabled'] as const;
export type StatusValue = (typeof STATUS_VALUES)[number];

export const RoleField = (options: FieldOptions = {}) => ChoiceField('Role', ROLE_VALUES, options);
export const LocaleField = (options: FieldOptions = {}) =>
  ChoiceField('Locale', LOCALE_VALUES, options);
export const StatusField = (options: FieldOptions = {}) =>
  ChoiceField('UserStatus', STATUS_VALUES, options);

const EMAIL = /^[^\s@<>()[\],;:"\\]{1,64}@[^\s@<>()[\],;:"\\]{1,190}\.[^\s@<>()[\],;:"\\.]{2,63}$/;

/** One address, as a mailbox takes it; nothing that could end a mail header. */
function isEmail(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 254 && EMAIL.test(value.trim());
}

export function EmailField(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, format: 'email', maxLength: 254 }, options, [
    rule(
      'isEmail',
      isEmail,
      refusal(
        'field/not-an-email',
        'Une adresse électronique est attendue.',
        'An e-mail address is expected.',
      ),
    ),
  ]);
}

function isTimeZone(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[A-Za-z]+(?:\/[A-Za-z_-]+)+$/.test(value)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value);
    return true;
  } catch {
    return false;
  }
}

export function TimeZoneField(options: FieldOptions = {}): PropertyDecorator {
  return field({ type: String, example: 'Europe/Paris' }, options, [
    rule(
      'isTimeZone',
      isTimeZone,
      refusal(
        'field/not-a-time-zone',
        'Un fuseau horaire est attendu, par exemple Europe/Paris.',
        'A time zone is expected, for example Europe/Paris.',
      ),
    ),
  ]);
}

function isTimeOfDay(value: unknown): boolean {
  return typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** Local time, `HH:MM`. */
export const TimeOfDayField = (options: FieldOptions = {}) =>
  field({ type: String, example: '08:00' }, options, [
    rule(
      'isTimeOfDay',
      isTimeOfDay,
      refusal(
        'field/not-a-time',
        'Une heure est attendue, écrite HH:MM.',
        'A time is expected, written HH:MM.',
      ),
    ),
  ]);

function isMobile(value: unknown): boolean {
  return typeof value === 'string' && /^\+[1-9]\d{6,14}$/.test(value);
}

/** A telephone number, E.164. */
export const MobileField = (options: FieldOptions = {}) =>
  field({ type: String, example: '+33612345678' }, options, [
    rule(
      'isMobile',
      isMobile,
      refusal(
        'field/not-a-number-to-call',
        'Un numéro avec son indicatif est attendu, par exemple +33 6 12 34 56 78.',
        'A number with its country code is expected, for example +33 6 12 34 56 78.',
      ),
    ),
  ]);
