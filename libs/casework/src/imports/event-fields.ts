import {
  EVENT_DATE_NAMES,
  EVENT_TYPES,
  PROOF_KINDS,
  text,
  type DetailDeclaration,
} from '@quantieme/law';
import { DATE_LABELS } from '../law/date-words.ts';
import { choice, day, lines, words } from './cell-readers.ts';
import type { ImportField } from './import-field.ts';

const TYPE = choice(
  Object.fromEntries(Object.values(EVENT_TYPES).map(({ id, label }) => [id, [label.fr, label.en]])),
  text('les types de GET /v1/event-types, ou leurs noms', 'GET /v1/event-types, or their names'),
);

const HOUR = /^(\d{1,2})\s*[:hH]\s*(\d{2})?$/;

/** `18:20`, `18h20`, `9h`. */
const hour: ImportField['read'] = (cell) => {
  const [, hours, minutes = '00'] = HOUR.exec(cell) ?? [];
  if (hours !== undefined && Number(hours) < 24 && Number(minutes) < 60)
    return { value: `${hours.padStart(2, '0')}:${minutes}` };
  return {
    code: 'import/not-an-hour',
    detail: text(
      'Cette cellule n’est pas une heure. Écrivez par exemple 18:20.',
      'This cell is not an hour. Write 18:20, for example.',
    ),
  };
};

/** Details that a file of another software is likely to know; those left are typed once the event is there. */
const DETAILS = [
  'object',
  'channel',
  'filingChannel',
  'remediesStated',
  'limitStated',
  'situation',
  'notifiedTo',
  'title',
  'complete',
  'reference',
  'note',
];

const COMMON: Readonly<Record<string, Pick<DetailDeclaration, 'label'>>> = {
  channel: { label: text('Mode de notification', 'How it was notified') },
  reference: { label: text('Référence de la décision', 'Reference of the decision') },
  note: { label: text('Précisions', 'Remarks') },
};

function declared(name: string): Pick<DetailDeclaration, 'label'> | undefined {
  const types = Object.values(EVENT_TYPES);
  return COMMON[name] ?? types.find(({ details }) => name in details)?.details[name];
}

const detailFields = DETAILS.flatMap((name): ImportField[] => {
  const found = declared(name);
  if (found === undefined) return [];
  const example = { object: 'refus-titre', channel: 'lrar', remediesStated: 'oui' }[name] ?? '';
  return [{ id: `details.${name}`, label: found.label, words: [], example, read: lines(2000) }];
});

const EXAMPLES: Readonly<Record<string, string>> = {
  decidedOn: '02/09/2026',
  notifiedOn: '10/09/2026',
};

const dateFields = EVENT_DATE_NAMES.map((name): ImportField => ({
  id: `dates.${name}`,
  label: DATE_LABELS[name],
  words: name === 'notifiedOn' ? ['notifié le', 'date de notification', 'notified on'] : [],
  isDate: true,
  example: EXAMPLES[name] ?? '',
  read: day,
}));

/** What columns of a file of events may fill. */
export const EVENT_FIELDS: readonly ImportField[] = [
  {
    id: 'dossier',
    label: text('Référence du dossier', 'Dossier reference'),
    words: ['dossier', 'référence', 'réf dossier', 'n° dossier', 'case', 'matter', 'case number'],
    required: true,
    example: '2024/0117',
    read: words(40),
  },
  {
    id: 'type',
    label: text('Type d’événement', 'Type of event'),
    words: ['événement', 'type', 'nature', 'event', 'event type'],
    required: true,
    example: 'refus-notifie',
    read: TYPE,
  },
  {
    id: 'on',
    label: text('Date', 'Date'),
    words: ['date de l’événement', 'jour', 'le', 'event date', 'day'],
    isDate: true,
    example: '10/09/2026',
    read: day,
  },
  {
    id: 'at',
    label: text('Heure', 'Hour'),
    words: ['time'],
    example: '',
    read: hour,
  },
  ...dateFields,
  ...detailFields,
  {
    id: 'proof',
    label: text('Preuve', 'Proof'),
    words: ['type de preuve', 'kind of proof'],
    example: '',
    read: choice(
      Object.fromEntries(PROOF_KINDS.map((kind) => [kind, []])),
      text(PROOF_KINDS.join(', '), PROOF_KINDS.join(', ')),
    ),
  },
];
