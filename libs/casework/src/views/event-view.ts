import type { DerivedEventView, EventView } from '@quantieme/contracts';
import type { DerivedEvent } from '@quantieme/deadlines';
import { EVENT_TYPES } from '@quantieme/law';
import type { EventRecord } from '@quantieme/persistence';
import { detailWords } from './detail-words.ts';
import { personReference, sourceOrNull } from './deadline-view.ts';
import { momentText, say, type Lens } from './lens.ts';

function eventLabel(type: string, lens: Pick<Lens, 'language'>): string {
  const declared = EVENT_TYPES[type];
  return declared === undefined ? type : say(declared.label, lens);
}

function datesText(record: EventRecord): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record.event.dates).map(([name, day]) => [name, String(day)]),
  );
}

export function eventView(
  record: EventRecord,
  timeZone: string,
  lens: Pick<Lens, 'language' | 'userOf'>,
): EventView {
  const { event } = record;
  return {
    id: record.id,
    dossierId: record.dossierId,
    type: event.type,
    label: eventLabel(event.type, lens),
    on: String(event.on),
    at: momentText(event.at, timeZone),
    dates: datesText(record),
    details: event.details,
    said: detailWords(event.type, event.details, lens),
    proof: record.proof,
    status: record.status,
    supersedes: record.supersedes,
    supersededBy: record.supersededBy,
    reason: record.annulReason ?? record.correctionReason,
    annulReason: record.annulReason,
    recordedBy: personReference(lens.userOf(record.recordedBy)),
    byClient: record.recordedBy === null,
    recordedAt: momentText(record.recordedAt, timeZone) ?? '',
    version: record.version,
  };
}

export function derivedEventView(event: DerivedEvent, lens: Lens): DerivedEventView {
  return {
    key: event.key,
    type: event.type,
    label: say(event.label, lens),
    on: String(event.on),
    earliestOn: String(event.earliestOn),
    latestOn: String(event.latestOn),
    fromDeadline: lens.deadlineIdOf(event.fromDeadline),
    source: sourceOrNull(event.source),
  };
}
