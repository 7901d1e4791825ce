import { text, type Text } from '@quantieme/law';
import { foldForSearch } from '@quantieme/persistence';
import { countryNamed } from './countries.ts';
import type { CellRead, ImportField } from './import-field.ts';
import { readDay } from './read-day.ts';

type Read = ImportField['read'];

const refused = (code: string, fr: string, en: string): CellRead => ({
  code: `import/${code}`,
  detail: text(fr, en),
});

/** Words on one line. */
export const words =
  (most = 200): Read =>
  (cell) =>
    bounded(cell.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim(), most);

/** Words on several lines. */
export const lines =
  (most = 5000): Read =>
  (cell) =>
    bounded(cell.replaceAll(/[^\P{Cc}\n]+/gu, ' ').trim(), most);

function bounded(value: string, most: number): CellRead {
  if (value.length <= most) return { value: value.toWellFormed() };
  return refused(
    'too-long',
    `Pas plus de ${most.toLocaleString('fr')} caractères\u00a0; cette cellule en a ${value.length.toLocaleString('fr')}.`,
    `No more than ${most.toLocaleString('en')} characters; this cell has ${value.length.toLocaleString('en')}.`,
  );
}

const DAY_PROBLEMS: Readonly<Record<string, Text>> = {
  'not-a-date': text(
    'Cette cellule n’est pas une date. Écrivez par exemple 12/05/1990 ou 1990-05-12.',
    'This cell is not a date. Write 12/05/1990 or 1990-05-12, for example.',
  ),
  'no-such-day': text(
    'Ce jour n’existe pas au calendrier. Vérifiez le jour et le mois.',
    'There is no such day. Check the day and the month.',
  ),
  'two-digit-year': text(
    'L’année n’a que deux chiffres\u00a0: le siècle ne se devine pas. Écrivez-la en quatre chiffres.',
    'The year has two digits: the century cannot be guessed. Write four.',
  ),
  'day-or-month': text(
    'Rien ne dit si le jour ou le mois vient en premier. Dites-le pour cette colonne.',
    'Nothing tells whether the day or the month comes first. Say so for this column.',
  ),
};

/** A day, as its text: `1990-05-12`. */
export const day: Read = (cell, { dateOrder }) => {
  const read = readDay(cell, dateOrder);
  if ('day' in read) return { value: String(read.day) };
  return { code: `import/${read.wrong}`, detail: DAY_PROBLEMS[read.wrong] as Text };
};

type Choices = Readonly<Record<string, readonly string[]>>;

/** One of a closed list, under its own name or another; a hint says which there are. */
export function choice(choices: Choices, shown: Text): Read {
  const known = new Map(
    Object.entries(choices).flatMap(([value, names]) =>
      [value, ...names].map((name) => [foldForSearch(name), value]),
    ),
  );
  return (cell) => {
    const value = known.get(foldForSearch(cell));
    if (value !== undefined) return { value };
    return refused(
      'unknown-value',
      `Valeur inconnue. Valeurs admises\u00a0: ${shown.fr}.`,
      `Unknown value. Accepted values: ${shown.en}.`,
    );
  };
}

const EMAIL = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/;

export const email: Read = (cell) =>
  EMAIL.test(cell) && cell.length <= 320
    ? { value: cell }
    : refused(
        'not-an-email',
        'Cette adresse électronique n’est pas complète. Une seule adresse par cellule.',
        'This e-mail address is not complete. One address a cell.',
      );

const UNKNOWN_COUNTRY = refused(
  'unknown-country',
  'Pays ou nationalité inconnu. Écrivez le nom du pays ou son code ISO à deux lettres (MA, CI…).',
  'Unknown country or nationality. Write the country’s name or its two-letter ISO code (MA, CI…).',
);

export const country: Read = (cell) => {
  const value = countryNamed(cell);
  return value === null ? UNKNOWN_COUNTRY : { value };
};

export const countries: Read = (cell) => {
  const codes = cell.split(/[,;/+]|\bet\b|\band\b/).map((name) => countryNamed(name));
  const known = codes.filter((code) => code !== null);
  return known.length < codes.length ? UNKNOWN_COUNTRY : { value: [...new Set(known)] };
};

export const list: Read = (cell) => ({
  value: [...new Set(cell.split(/[,;]/).map((item) => item.trim().slice(0, 40)))].filter(
    (item) => item !== '',
  ),
});
