import type { FieldProblem } from '../domain-error.ts';
import { COMMON_PASSWORDS } from './common-passwords.ts';

/** ASVS 6.2.1 and 6.2.9, CNIL 2022-100: length instead of composition rules. */
export const PASSWORD_MIN_LENGTH = 12;
export const PASSWORD_MAX_LENGTH = 128;

const MIN_DISTINCT_CHARACTERS = 5;

function problem(code: string, fr: string, en: string): FieldProblem {
  return { pointer: '/password', code, detail: { fr, en } };
}

function withoutDecoration(password: string): string {
  return password
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Names people put in their password that an attacker knows too: the mailbox and the words around them. */
function containsName(password: string, names: readonly string[]): boolean {
  const plain = withoutDecoration(password);
  return names
    .map(withoutDecoration)
    .some((name) => name.length >= 4 && plain.includes(name) && plain.length - name.length < 8);
}

/** What is wrong with a new password, or null. `names`: e-mail, person's and firm's name. */
export function passwordProblem(password: string, names: readonly string[]): FieldProblem | null {
  const length = [...password].length;
  if (length < PASSWORD_MIN_LENGTH || length > PASSWORD_MAX_LENGTH) {
    return problem(
      'password/length',
      'Le mot de passe doit compter de 12 à 128 caractères.',
      'The password must have 12 to 128 characters.',
    );
  }
  if (
    COMMON_PASSWORDS.has(withoutDecoration(password)) ||
    new Set(password).size < MIN_DISTINCT_CHARACTERS ||
    containsName(password, names)
  ) {
    return problem(
      'password/common',
      'Ce mot de passe est trop facile à deviner. Choisissez par exemple quatre mots sans rapport.',
      'This password is too easy to guess. Choose for example four unrelated words.',
    );
  }
  return null;
}
