import type { ValidationOptions } from 'class-validator';

/** Options of a class-validator rule that carry a stable code and the sentence shown to people, in both languages. */
export function refusal(code: string, fr: string, en: string, each = false): ValidationOptions {
  return { each, message: en, context: { code, text: { fr, en } } };
}
