import { compareDays } from '@quantieme/calendar';
import type { CaseEvent } from '@quantieme/law';
import type { Inferred } from './inferred.ts';

/** What recorded events say of a client on a day, in no particular order. Annulled events are left out by the caller. */
export function fromEvents(
  events: readonly CaseEvent[],
  on: Temporal.PlainDate,
): readonly Inferred[] {
  const past = events
    .filter((event) => compareDays(event.on, on) <= 0 || HELD.has(event.type))
    .toSorted((a, b) => compareDays(a.on, b.on));
  return [ofTitle, ofEntry, ofProtection, ofMeasures].flatMap((read) => read(past));
}

/** Dated by the day on which the card ends, which may lie ahead. */
const HELD: ReadonlySet<string> = new Set(['titre-expire-bientot', 'titre-expire']);
const DELIVERED: ReadonlySet<string> = new Set(['titre-obtenu', 'carte-remise']);

/** The card that ends last: which one, until when. */
function ofTitle(events: readonly CaseEvent[]): readonly Inferred[] {
  const cards = events.flatMap((event) => {
    const end = HELD.has(event.type) ? event.on : event.dates.expiresOn;
    return end && (HELD.has(event.type) || DELIVERED.has(event.type)) ? [{ event, end }] : [];
  });
  const latest = cards.toSorted((a, b) => compareDays(a.end, b.end)).at(-1);
  if (!latest) return [];
  const { event, end } = latest;
  const { title } = event.details;
  return [
    said(event, 'stay.current_title_end', String(end)),
    ...(typeof title === 'string' ? [said(event, 'stay.current_title_id', title)] : []),
  ];
}

const ENTRIES: ReadonlySet<string> = new Set(['entree', 'ue-arrivee']);

function ofEntry(events: readonly CaseEvent[]): readonly Inferred[] {
  const last = events.findLast(({ type }) => ENTRIES.has(type));
  return last ? [said(last, 'entry.last_date', String(last.on))] : [];
}

/** By the latest decision of OFPRA or of the asylum court that grants something; an end of protection says nothing. */
const GRANTED: Readonly<Record<string, string>> = {
  refugie: 'refugee',
  subsidiaire: 'subsidiary',
  apatride: 'stateless',
};
const DECISIONS: ReadonlySet<string> = new Set([
  'decision-ofpra',
  'decision-cnda',
  'protection-notifiee',
  'protection-accordee',
]);

function ofProtection(events: readonly CaseEvent[]): readonly Inferred[] {
  const last = events.findLast(({ type }) => DECISIONS.has(type));
  if (!last) return [];
  const status = GRANTED[String(last.details['outcome'] ?? last.details['protection'])];
  return status ? [said(last, 'protection.status', status)] : [];
}

interface Measure {
  readonly fact: Inferred['fact'];
  readonly by: string;
  readonly when?: (event: CaseEvent) => boolean;
  readonly endedBy: readonly string[];
}

/** Measures that bar a right while nothing recorded has ended them. */
const MEASURES: readonly Measure[] = [
  {
    fact: 'order.oqtf_unexecuted',
    by: 'oqtf-notifiee',
    endedBy: [
      'oqtf-annulee',
      'oqtf-abrogee',
      'oqtf-executee',
      'depart-justifie',
      'protection-accordee',
    ],
  },
  {
    fact: 'order.entry_ban_in_force',
    by: 'irtf-notifiee',
    endedBy: ['oqtf-annulee', 'mesure-abrogee', 'protection-accordee'],
  },
  { fact: 'order.expulsion_or_itf', by: 'expulsion-notifiee', endedBy: ['mesure-abrogee'] },
  {
    fact: 'order.expulsion_or_itf',
    by: 'condamnation-definitive',
    when: ({ details }) => details['itf'] === true,
    endedBy: ['relevement-accorde'],
  },
];

function ofMeasures(events: readonly CaseEvent[]): readonly Inferred[] {
  return MEASURES.flatMap(({ fact, by, when, endedBy }) => {
    const index = events.findLastIndex((event) => event.type === by && (!when || when(event)));
    const measure = events[index];
    if (!measure || events.slice(index).some(({ type }) => endedBy.includes(type))) return [];
    return [said(measure, fact, true)];
  });
}

function said({ id }: CaseEvent, fact: Inferred['fact'], value: Inferred['value']): Inferred {
  return { fact, value, from: 'dossier', id };
}
