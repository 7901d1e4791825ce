import type { EventTypeView, NoticeProposalView } from '@quantieme/api-client';
import { EMPTY_DRAFT, type EventDraft } from '../events/event-draft.ts';
import type { EventBody } from '../events/events.queries.ts';
import { instantOn } from '../ui/civil.ts';

type Value = NoticeProposalView['value'];

/** What a reading fills in; nothing of it is recorded before somebody has looked. */
export function draftFrom(proposals: readonly NoticeProposalView[]): EventDraft {
  const valueOf = (field: string) => proposals.find((one) => one.field === field)?.value ?? null;
  const under = (prefix: string) =>
    proposals
      .filter(({ field, value }) => field.startsWith(prefix) && value !== null)
      .map(({ field, value }) => [field.slice(prefix.length), value] as const);
  const dates = Object.fromEntries(under('dates/').map(([name, day]) => [name, String(day)]));
  const details = Object.fromEntries(under('details/'));
  const draft = {
    ...EMPTY_DRAFT,
    type: String(valueOf('type') ?? ''),
    dates,
    details,
    clock: String(valueOf('clock') ?? ''),
  };
  return { ...draft, proof: proofOf(details['channel']) };
}

const PROOFS: Readonly<Record<string, string>> = {
  main: 'hand-delivery',
  lrar: 'lrar-ar',
  anef: 'portal-log',
  telerecours: 'portal-log',
};

/** The notice is kept as the proof of its date: of which kind follows from how it came. */
const proofOf = (channel: unknown) =>
  (typeof channel === 'string' ? PROOFS[channel] : undefined) ?? 'declared-by-client';

/** The draft with another value under a field of a reading. */
export function withValue(draft: EventDraft, field: string, value: Value): EventDraft {
  const [place = '', name = ''] = field.split('/');
  if (place === 'clock') return { ...draft, clock: String(value ?? '') };
  if (place === 'dates')
    return { ...draft, dates: { ...draft.dates, [name]: String(value ?? '') } };
  const details = { ...draft.details, [name]: value };
  const proof = name === 'channel' ? proofOf(value) : draft.proof;
  return { ...draft, details, proof };
}

export const valueUnder = (draft: EventDraft, field: string): unknown => {
  const [place = '', name = ''] = field.split('/');
  if (place === 'clock') return draft.clock;
  return place === 'dates' ? draft.dates[name] : draft.details[name];
};

const PROOF_DATES = ['collectedOn', 'firstPresentedOn', 'availableOn', 'firstViewedOn'];

/** Whether the day that counts follows from another: then nobody has to type it. */
export function followsFromProof(draft: EventDraft, type: EventTypeView): boolean {
  return type.whichDateIsOn === 'notifiedOn' && PROOF_DATES.some((name) => draft.dates[name]);
}

const known = (record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null && value !== ''));

/** The days that the type records; a letter may tell others. */
const declaredOf = (days: EventDraft['dates'], { dates }: EventTypeView) =>
  Object.fromEntries(
    Object.entries(days).filter(([name]) => dates.some((one) => one.name === name)),
  );

/** Whether the event has a place for what a reading says; what it has not is shown beside, and never recorded. */
export function isRecorded(field: string, type: EventTypeView): boolean {
  const [place = '', name = ''] = field.split('/');
  if (place === 'clock') return type.hour !== 'none';
  return place !== 'dates' || type.dates.some((one) => one.name === name);
}

interface Complete {
  readonly type: EventTypeView;
  readonly draft: EventDraft;
}

/** What is still missing before it can be recorded. */
export function missingFields({ type, draft }: Complete): readonly string[] {
  const day = `dates/${type.whichDateIsOn}`;
  return valueUnder(draft, day) || followsFromProof(draft, type) ? [] : [day];
}

/** Every field that the reading is not certain of and nobody has confirmed or changed. */
export function unconfirmed(
  proposals: readonly NoticeProposalView[],
  confirmed: ReadonlySet<string>,
): readonly string[] {
  return proposals
    .filter(({ certainty, value }) => certainty !== 'sure' && value !== null)
    .map(({ field }) => field)
    .filter((field) => !confirmed.has(field));
}

/** The day to which an hour belongs. */
function dayOfClock(draft: EventDraft, type: EventTypeView): string | undefined {
  const names = [type.whichDateIsOn, ...PROOF_DATES];
  return names.map((name) => draft.dates[name]).find((day) => day !== undefined && day !== '');
}

/** What is recorded, or null while the day that counts is missing. */
export function noticeBody({ draft, type }: Complete, timeZone: string): EventBody | null {
  if (missingFields({ type, draft }).length > 0) return null;
  const day = dayOfClock(draft, type);
  return {
    type: draft.type,
    dates: known(declaredOf(draft.dates, type)) as Record<string, string>,
    details: known(draft.details),
    ...(draft.clock && day && type.hour !== 'none'
      ? { at: instantOn(day, draft.clock, timeZone) }
      : {}),
    proof: { kind: draft.proof },
  };
}
