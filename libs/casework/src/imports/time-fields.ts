import { text } from '@quantieme/law';
import { choice, day, lines, words } from './cell-readers.ts';
import type { CellRead, ImportField } from './import-field.ts';

const CLOCK = /^(\d{1,2})\s*(?:h|:|heures?|hours?)\s*(\d{1,2})?\s*(?:m|min|mn)?$/i;
const HOURS = /^(\d{1,2})(?:[.,](\d{1,2}))?\s*h?$/i;
const MINUTES = /^(\d{1,4})\s*(?:m|min|mn|minutes?)$/i;
const MOST_MINUTES = 24 * 60;

const NOT_A_LENGTH = {
  code: 'import/not-a-length',
  detail: text(
    'Cette cellule n’est pas une durée. Écrivez par exemple 1h30, 1,5 (heures) ou 90 min.',
    'This cell is not a length of time. Write 1h30, 1.5 (hours) or 90 min, for example.',
  ),
};

const within = (minutes: number): CellRead =>
  minutes > 0 && minutes <= MOST_MINUTES ? { value: minutes } : NOT_A_LENGTH;

/** `1h30`, `1:30`, `90 min`; a bare number counts hours. Whole minutes. */
const length: ImportField['read'] = (cell) => {
  const minutes = MINUTES.exec(cell)?.[1];
  if (minutes !== undefined) return within(Number(minutes));
  const [, hours, rest = '0'] = CLOCK.exec(cell) ?? [];
  if (hours !== undefined) return within(Number(hours) * 60 + Number(rest));
  const [, whole, part = '0'] = HOURS.exec(cell) ?? [];
  if (whole === undefined) return NOT_A_LENGTH;
  const hundredths = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return within(Math.round((hundredths * 60) / 100));
};

const minutes: ImportField['read'] = (cell) =>
  /^\d{1,4}$/.test(cell) ? within(Number(cell)) : length(cell, { dateOrder: null });

/** What columns of a file of time may fill. */
export const TIME_FIELDS: readonly ImportField[] = [
  {
    id: 'dossier',
    label: text('Référence du dossier', 'Dossier reference'),
    words: ['dossier', 'référence', 'réf dossier', 'n° dossier', 'case', 'matter', 'case number'],
    required: true,
    example: '2024/0117',
    read: words(40),
  },
  {
    id: 'on',
    label: text('Date', 'Date'),
    words: ['jour', 'le', 'date de la prestation', 'day'],
    required: true,
    isDate: true,
    example: '16/11/2026',
    read: day,
  },
  {
    id: 'user',
    label: text('Intervenant', 'Person'),
    words: ['collaborateur', 'avocat', 'utilisateur', 'qui', 'user', 'lawyer', 'timekeeper'],
    required: true,
    example: '',
    read: words(),
  },
  {
    id: 'length',
    label: text('Durée', 'Length'),
    words: ['temps', 'heures', 'temps passé', 'hours', 'time', 'duration'],
    example: '1h30',
    read: length,
  },
  {
    id: 'minutes',
    label: text('Durée en minutes', 'Length in minutes'),
    words: ['minutes'],
    example: '',
    read: minutes,
  },
  {
    id: 'description',
    label: text('Prestation', 'Description'),
    words: ['libellé', 'intitulé', 'objet', 'diligence', 'commentaire', 'task', 'narrative'],
    example: 'Rédaction du recours',
    read: lines(2000),
  },
  {
    id: 'billable',
    label: text('Facturable', 'Billable'),
    words: ['à facturer'],
    example: 'oui',
    read: (cell, reading) => {
      const read = BILLABLE(cell, reading);
      return 'value' in read ? { value: read.value === 'yes' } : read;
    },
  },
];

const BILLABLE = choice(
  { yes: ['oui', 'o', 'y', 'vrai', 'true', '1'], no: ['non', 'n', 'faux', 'false', '0'] },
  text('oui, non', 'yes, no'),
);
