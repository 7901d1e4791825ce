import type { ClientLanguageValue } from '@quantieme/contracts';
import { flatWords } from '../flat-words.ts';
import { AR } from './ar.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR, type DoorWords } from './fr.ts';
import { PT } from './pt.ts';
import { RU } from './ru.ts';

/** What every page that a link opens says of the link itself, and the mail that carries it. */
export const DOOR_WORDS: Readonly<Record<ClientLanguageValue, DoorWords>> = {
  fr: FR,
  en: EN,
  es: ES,
  ar: AR,
  pt: PT,
  ru: RU,
};

/** The languages that these pages speak. */
export const SPOKEN = Object.keys(DOOR_WORDS) as readonly ClientLanguageValue[];

const LOCALES: Readonly<Record<ClientLanguageValue, string>> = {
  fr: 'fr-FR',
  en: 'en-GB',
  es: 'es-ES',
  // Papers of the administration bear the figures that Europe writes.
  ar: 'ar-u-nu-latn',
  pt: 'pt-PT',
  ru: 'ru-RU',
};

/** @example dayInWords(2026-12-16, 'es') // '16 de diciembre de 2026' */
export const dayInWords = (on: Temporal.PlainDate, language: ClientLanguageValue): string =>
  on
    .toLocaleString(LOCALES[language], { dateStyle: 'long' })
    // Russian writes « 2026 г. », which would end a sentence twice.
    .replace(/\s?г\.$/u, '');

export const doorWords = (language: ClientLanguageValue): Readonly<Record<string, string>> =>
  Object.fromEntries(flatWords(DOOR_WORDS[language]));
