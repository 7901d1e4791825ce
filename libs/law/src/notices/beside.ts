import type { EventTypeDeclaration } from '../events/declaration.ts';
import { text } from '../text.ts';
import type { DatesContext } from './dates/candidates.ts';
import { chooseDates } from './dates/choose-dates.ts';
import { lowered, proposal, type Proposal } from './proposal.ts';

const WHY = text(
  'La lettre le dit\u00a0; ce type d’événement ne l’enregistre pas.',
  'The letter says so; this type of event does not record it.',
);

const ARRIVED: readonly string[] = [
  'notifiedOn',
  'receivedOn',
  'collectedOn',
  'firstViewedOn',
  'firstPresentedOn',
].map((name) => `dates/${name}`);

/** « Délivré le 16 novembre, remis au guichet », « envoyée par courriel ce jour »: it arrived as it was made. */
const HANDED =
  /^[^.;\d]{0,90}\b(?:remise?\s+(?:au\s+guichet|en\s+mains?\s+propres?)|(?:envoye|adresse|transmis)e?\s+par\s+(?:courriel|mail|voie\s+electronique)\s+ce\s+jour)\b/u;

function handedAsIssued({ context, folded }: Read): readonly Proposal[] {
  const { placed, today } = context;
  const own = placed.filter(
    ({ role, isRecital, value, end }) =>
      role === 'decision' &&
      !isRecital &&
      value !== null &&
      Temporal.PlainDate.compare(value, today) <= 0 &&
      HANDED.test(folded.slice(end, end + 160)),
  );
  const [one] = own;
  if (one === undefined || own.length > 1) return [];
  const spans = [{ start: one.start, end: one.end }];
  return [proposal('dates/notifiedOn', String(one.value), { spans })];
}

interface Read {
  readonly folded: string;
  readonly context: DatesContext;
  readonly dates: readonly Proposal[];
  /** The hour of those days. */
  readonly hourOf: (type: EventTypeDeclaration, dates: readonly Proposal[]) => readonly Proposal[];
}

/** Where the letter itself says since when it waits on a portal, it names no other day. */
const hasArrived = (one: Proposal) =>
  isSaid(one) &&
  (ARRIVED.includes(one.field) || (one.field === 'dates/availableOn' && one.certainty === 'sure'));

const isSaid = ({ value }: Proposal) => value !== null;

/** What arrived lies behind; a meeting told beside lies ahead, or it is of an earlier letter. */
const isTimely = ({ field, value }: Proposal, { today }: DatesContext) =>
  field === 'dates/appointmentOn' ? String(value) >= String(today) : String(value) <= String(today);

const BESIDE = ['notifiedOn', 'firstPresentedOn', 'appointmentOn'] as const;

/** The type as if it recorded that day alone. */
const withDay = (type: EventTypeDeclaration, day: (typeof BESIDE)[number]) => ({
  ...type,
  whichDateIsOn: day,
  dates: { required: [day], optional: day === 'notifiedOn' ? (['decidedOn'] as const) : [] },
  hour: 'optional' as const,
});

/**
 * The day of notification, that of the meeting and their hour, where the letter tells them and the type has no place for
 * them: whoever files the letter sees them all the same, and may have chosen the wrong type. Never sure.
 */
export function toldBeside(read: Read): readonly Proposal[] {
  const { context, dates, hourOf } = read;
  const { type } = context;
  const declared = new Set<string>([...type.dates.required, ...type.dates.optional]);
  const days = BESIDE.flatMap((day) => {
    if (declared.has(day)) return [];
    if (day === 'notifiedOn' && dates.some(hasArrived)) return [];
    if (day === 'firstPresentedOn' && !context.placed.some(({ role }) => role === 'presented'))
      return [];
    const found = chooseDates({ ...context, type: withDay(type, day) }).filter(
      (one) => one.field === `dates/${day}` && isSaid(one) && isTimely(one, context),
    );
    return found.length === 0 && day === 'notifiedOn' ? handedAsIssued(read) : found;
  });
  const all = [...dates, ...days];
  const isMeeting = type.whichDateIsOn === 'appointmentOn';
  const hours = type.hour === 'none' && !isMeeting ? hourOf(withDay(type, 'notifiedOn'), all) : [];
  const meeting = days.some(({ field }) => field === 'dates/appointmentOn')
    ? hourOf(withDay(type, 'appointmentOn'), days).map((one) => ({ ...one, field: 'meeting' }))
    : [];
  return [
    ...days,
    ...hours.filter((one) => one.field === 'clock' && isSaid(one)),
    ...meeting.filter(isSaid),
  ].map((one) => lowered(one, WHY));
}
