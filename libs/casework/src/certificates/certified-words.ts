import type { Residence, Territory } from '@quantieme/calendar';
import type { CertifiedEvent, CertifiedPart } from '@quantieme/documents';
import {
  dateInWords,
  EVENT_TYPES,
  text,
  TITLES_REQUESTED,
  type CaseEvent,
  type DetailDeclaration,
  type EventDateName,
  type Facts,
  type Text,
} from '@quantieme/law';
import type { EventRecord } from '@quantieme/persistence';
import { DATE_LABELS } from '../law/date-words.ts';
import { momentText, type Lens } from '../views/lens.ts';

export const TERRITORY_LABELS: Readonly<Record<Territory, Text>> = {
  metropole: text('Métropole', 'Metropolitan France'),
  'alsace-moselle': text('Alsace-Moselle', 'Alsace-Moselle'),
  guadeloupe: text('Guadeloupe', 'Guadeloupe'),
  martinique: text('Martinique', 'Martinique'),
  guyane: text('Guyane', 'French Guiana'),
  reunion: text('La Réunion', 'Réunion'),
  mayotte: text('Mayotte', 'Mayotte'),
  'saint-martin': text('Saint-Martin', 'Saint Martin'),
  'saint-barthelemy': text('Saint-Barthélemy', 'Saint Barthélemy'),
  'saint-pierre-et-miquelon': text('Saint-Pierre-et-Miquelon', 'Saint Pierre and Miquelon'),
  polynesie: text('Polynésie française', 'French Polynesia'),
  'nouvelle-caledonie': text('Nouvelle-Calédonie', 'New Caledonia'),
  'wallis-et-futuna': text('Wallis-et-Futuna', 'Wallis and Futuna'),
};

export const RESIDENCE_LABELS: Readonly<Record<Residence, Text>> = {
  metropole: text('En métropole', 'In metropolitan France'),
  'outre-mer': text('Outre-mer', 'Overseas France'),
  etranger: text('À l’étranger', 'Abroad'),
};

const YES = text('oui', 'yes');
const NO = text('non', 'no');
const same = (words: string): Text => text(words, words);

function plainWords(value: unknown): Text {
  if (typeof value === 'boolean') return value ? YES : NO;
  if (typeof value === 'string')
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayWords(value) : same(value);
  return same(typeof value === 'number' ? String(value) : JSON.stringify(value));
}

function dayWords(day: string): Text {
  try {
    return dateInWords(Temporal.PlainDate.from(day));
  } catch {
    return same(day);
  }
}

function titleWords(id: string): Text {
  return TITLES_REQUESTED[id]?.label ?? same(id);
}

function detailWords(declared: DetailDeclaration | undefined, value: unknown): Text {
  if (Array.isArray(value)) {
    const each = value.map((one) => detailWords(declared, one));
    return text(each.map(({ fr }) => fr).join(', '), each.map(({ en }) => en).join(', '));
  }
  if (typeof value !== 'string') return plainWords(value);
  const known = declared?.values?.find((one) => one.value === value);
  if (known !== undefined) return known.label;
  return declared?.kind === 'title' ? titleWords(value) : plainWords(value);
}

/** What is known of an event beside its day; what is unknown is left out. */
function detailsOf({ type, details }: CaseEvent): readonly CertifiedPart[] {
  const declared = EVENT_TYPES[type]?.details ?? {};
  return Object.entries(details)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ({
      name,
      label: declared[name]?.label ?? same(name),
      value: detailWords(declared[name], value),
    }));
}

function datesOf({ on, dates }: CaseEvent): readonly CertifiedPart[] {
  return Object.entries(dates)
    .filter(([, day]) => !day.equals(on))
    .map(([name, day]) => ({
      name,
      label: DATE_LABELS[name as EventDateName],
      value: dateInWords(day),
    }));
}

/** An event in words, with who recorded it. */
export function eventWords(record: EventRecord, timeZone: string, lens: Lens): CertifiedEvent {
  const { event, recordedAt, recordedBy } = record;
  return {
    id: event.id,
    type: event.type,
    label: EVENT_TYPES[event.type]?.label ?? same(event.type),
    on: String(event.on),
    at: momentText(event.at, timeZone),
    dates: datesOf(event),
    details: detailsOf(event),
    recordedAt: momentText(recordedAt, timeZone) ?? '',
    recordedBy: lens.userOf(recordedBy)?.name ?? null,
  };
}

/** Facts that the dossier knows by another name. */
const FACT_LABELS: Readonly<Record<string, Text>> = {
  titleRequested: text('Titre demandé', 'Title requested'),
  'person.birth_date': text('Date de naissance du client', 'Client’s date of birth'),
};

export function factWords(facts: Facts): readonly CertifiedPart[] {
  return Object.entries(facts)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ({
      name,
      label: FACT_LABELS[name] ?? same(name),
      value:
        name === 'titleRequested' && typeof value === 'string'
          ? titleWords(value)
          : plainWords(value),
    }));
}
