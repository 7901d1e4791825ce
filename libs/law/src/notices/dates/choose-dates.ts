import type { Text } from '../../text.ts';
import type { EventDateName } from '../../case-event.ts';
import type { EventTypeDeclaration } from '../../events/declaration.ts';
import { proposal, type Other, type Proposal } from '../proposal.ts';
import { DOUBTS, WHY } from './date-reasons.ts';
import type { PlacedDate } from './place-of.ts';
import type { DateRole } from './roles.ts';
import { sinceDecided } from './since-decided.ts';

type Day = Temporal.PlainDate;

/** What the day of an event may be read from; the first role that is found answers. */
const ROLES: Readonly<Partial<Record<EventDateName, readonly DateRole[]>>> = {
  notifiedOn: ['notification'],
  firstPresentedOn: ['presented'],
  collectedOn: ['collected'],
  availableOn: ['available'],
  firstViewedOn: ['viewed'],
  sentOn: ['sent', 'mailed'],
  decidedOn: ['decision', 'mentioned'],
  issuedOn: ['decision'],
  readOn: ['reading', 'decision', 'mentioned'],
  appointmentOn: ['appointment'],
  dueOn: ['due'],
  validFrom: ['from'],
  expiresOn: ['to', 'due'],
  completedOn: ['completed'],
  receivedOn: ['notification', 'collected', 'presented', 'stamp'],
  fromOn: ['from'],
};
/** Days that may lie ahead: no past is asked of them. */
const AHEAD: ReadonlySet<string> = new Set([
  'appointmentOn',
  'dueOn',
  'validFrom',
  'expiresOn',
  'fromOn',
]);
/** Of another act where they stand among reasons; days to come never are. */
const ACTS: ReadonlySet<DateRole> = new Set([
  'notification',
  'presented',
  'collected',
  'viewed',
  'available',
  'sent',
  'decision',
  'reading',
  'mentioned',
]);
/** How a notice reached somebody, where its type has no day for that very way. */
const ARRIVALS: readonly DateRole[] = [
  'notification',
  'collected',
  'available',
  'presented',
  'viewed',
  'stamp',
];

export interface DatesContext {
  readonly type: EventTypeDeclaration;
  readonly placed: readonly PlacedDate[];
  readonly today: Day;
  /** Day of the mail that the notice came as. */
  readonly mailedOn: PlacedDate | null;
  readonly blanks: readonly { readonly start: number; readonly end: number }[];
}

const OLD_YEARS = 2;

const OF_COURTS =
  /jugement|arret|ordonnance|prolongee|cnda|audience|cloture|memoire|regularisation|maintien|moyen|^aj-/u;

interface Candidate {
  readonly value: Day;
  readonly dates: readonly PlacedDate[];
}

/** The notification of an earlier act, which the letter only tells of. */
function isOfAnother({ ofActOn, value: day }: PlacedDate, placed: readonly PlacedDate[]): boolean {
  if (ofActOn === null) return false;
  if (day !== null && Temporal.PlainDate.compare(day, ofActOn) < 0) return true;
  const own = placed.filter(({ role, isRecital }) => role === 'decision' && !isRecital);
  return own.length > 0 && !own.some(({ value }) => value?.equals(ofActOn));
}

/** « Le jugement lui a été notifié le » in a letter of the préfecture is of another act. */
const isOfThis = ({ theme }: PlacedDate, type: string) =>
  theme === 'asylum' ? /ofpra|cnda|asile/u.test(type) : theme !== 'court' || OF_COURTS.test(type);

const OWN: ReadonlySet<DateRole> = new Set([
  'decision',
  'reading',
  'notification',
  'collected',
  'available',
  'viewed',
  'mailed',
  'stamp',
]);

/** The letter's own last day: what it calls to a meeting for does not lie before. */
function lastOwn(placed: readonly PlacedDate[], today: Day): Day | null {
  const days = placed.flatMap(({ role, value, isRecital, theme }) =>
    OWN.has(role) && !isRecital && theme !== 'other' && value !== null ? [value] : [],
  );
  const past = days.filter((day) => Temporal.PlainDate.compare(day, today) <= 0);
  return past.toSorted(Temporal.PlainDate.compare).at(-1) ?? null;
}

function candidates(
  { placed, today, mailedOn, type: { id: type } }: DatesContext,
  roles: readonly DateRole[],
): readonly Candidate[] {
  const fits = (one: PlacedDate) =>
    one.value !== null &&
    roles.includes(one.role) &&
    !(one.isRecital && ACTS.has(one.role)) &&
    isOfThis(one, type) &&
    !isOfAnother(one, placed);
  const since = roles.includes('appointment') ? lastOwn(placed, today) : null;
  const groups = Map.groupBy(placed.filter(fits), ({ value }) => String(value));
  const days = [...groups]
    .map(([day, dates]) => ({ value: Temporal.PlainDate.from(day), dates }))
    .filter(({ value }) => since === null || Temporal.PlainDate.compare(value, since) >= 0);
  return roles.some((role) => ARRIVALS.includes(role))
    ? until(sinceDecided(days, placed), mailedOn)
    : days;
}

/** A mail tells of what arrived before it. */
const until = (days: readonly Candidate[], mail: PlacedDate | null) =>
  days.filter(
    ({ value }) => mail?.value == null || Temporal.PlainDate.compare(value, mail.value) <= 0,
  );

/** Why a day that was read must be looked at; null: nothing speaks against it. */
function doubtOf(name: string, { value, dates }: Candidate, today: Day): Text | null {
  const plain = dates.find(({ doubts }) => doubts.length === 0);
  const said = plain === undefined ? dates[0]?.doubts[0] : undefined;
  if (said !== undefined) return DOUBTS[said] ?? WHY.mended;
  if (!dates.some(({ isNear, doubts }) => isNear && doubts.length === 0)) return WHY.far;
  if (dates.every(({ theme }) => theme === 'unknown')) return WHY.which;
  if (!AHEAD.has(name) && Temporal.PlainDate.compare(value, today) > 0) return WHY.future;
  const isOld = Temporal.PlainDate.compare(value, today.subtract({ years: OLD_YEARS })) < 0;
  return isOld ? WHY.old : null;
}

const spansOf = ({ dates }: Candidate) =>
  dates.slice(0, 3).map(({ leadStart, start, end }) => ({
    start: start - leadStart > 90 ? start : leadStart,
    end,
  }));
const otherOf = (one: Candidate): Other => ({ value: String(one.value), spans: spansOf(one) });

function chosen(name: EventDateName, found: readonly Candidate[], today: Day): Proposal | null {
  const sound = found.map((one) => ({ one, doubt: doubtOf(name, one, today) }));
  const [best] = sound.toSorted((a, b) => Number(a.doubt !== null) - Number(b.doubt !== null));
  if (best === undefined) return null;
  if (name === 'notifiedOn' && sound.filter(({ doubt }) => doubt === null).length > 1)
    return proposal(`dates/${name}`, null, {
      certainty: 'several',
      spans: found.flatMap(spansOf),
      why: WHY.contrary,
      others: found.map(otherOf),
    });
  const others = found.filter((one) => one !== best.one);
  const spans = spansOf(best.one);
  const field = `dates/${name}`;
  if (others.length > 0)
    return proposal(field, String(best.one.value), {
      certainty: 'several',
      spans,
      why: WHY.several,
      others: others.map(otherOf),
    });
  return proposal(field, String(best.one.value), {
    spans,
    ...(best.doubt === null ? {} : { certainty: 'check' as const, why: best.doubt }),
  });
}

/** The act's own day first; a day that the letter only names is to be checked, and beside the other speaks of two acts. */
function dayOfAct(name: EventDateName, roles: readonly DateRole[], context: DatesContext) {
  const { today } = context;
  const own = roles.filter((role) => role !== 'mentioned');
  for (const role of own) {
    const found = candidates(context, [role]);
    const named = candidates(context, ['mentioned']).filter(
      ({ value }) => !found.some((one) => one.value.equals(value)),
    );
    const one = chosen(name, found, today);
    if (one === null) continue;
    if (role === 'decision' && name === 'readOn' && named.length === 0)
      return lower(one, WHY.letter);
    if (named.length === 0 || role === 'reading') return one;
    return {
      ...one,
      certainty: 'several' as const,
      why: WHY.several,
      others: [...one.others, ...named.map(otherOf)],
    };
  }
  const one = chosen(name, candidates(context, ['mentioned']), today);
  return one === null ? null : lower(one, WHY.mentioned);
}

const lower = (one: Proposal, why: Text): Proposal =>
  one.certainty === 'sure' ? { ...one, certainty: 'check', why } : one;

function readOne(name: EventDateName, context: DatesContext): Proposal | null {
  const roles = ROLES[name];
  if (roles === undefined) return null;
  if (roles.includes('decision')) return dayOfAct(name, roles, context);
  for (const role of roles) {
    const one = chosen(name, candidates(context, [role]), context.today);
    if (one !== null) return lowered(role, one);
  }
  return null;
}

const lowered = (role: DateRole, one: Proposal): Proposal => {
  if (role === 'stamp') return lower(one, WHY.stamp);
  return role === 'mailed' ? lower(one, WHY.mail) : one;
};

const PROOFS: readonly string[] = [
  'collectedOn',
  'firstPresentedOn',
  'availableOn',
  'firstViewedOn',
].map((name) => `dates/${name}`);

/** The day that counts, where the text does not give it as such. */
function fallback(name: EventDateName, context: DatesContext, read: readonly Proposal[]): Proposal {
  const { today, mailedOn, blanks, type } = context;
  const field = `dates/${name}`;
  if (blanks.length > 0 && name !== 'appointmentOn')
    return proposal(field, null, { certainty: 'check', spans: blanks, why: WHY.blank });
  if (name === 'notifiedOn' && read.some((one) => PROOFS.includes(one.field)))
    return proposal(field, null, { why: WHY.unsaid });
  const known = new Set<DateRole>(
    [...type.dates.required, ...type.dates.optional].flatMap((one) => ROLES[one] ?? []),
  );
  const arrivals = AHEAD.has(name)
    ? []
    : ARRIVALS.filter((role) => role === 'stamp' || !known.has(role));
  for (const role of arrivals) {
    const one = chosen(name, candidates(context, [role]), today);
    if (one !== null) return lower(one, role === 'stamp' ? WHY.stamp : WHY.arrival);
  }
  if (mailedOn?.value != null && !AHEAD.has(name)) return ofMail(name, mailedOn.value, mailedOn);
  return proposal(field, null, {
    certainty: 'check',
    why: AHEAD.has(name) ? WHY.unsaid : WHY.unknown,
  });
}

/** A notification that precedes its decision: one of both was badly read. */
function inOrder(read: readonly Proposal[]): readonly Proposal[] {
  const decided = read.find(
    ({ field }) => field === 'dates/decidedOn' || field === 'dates/readOn',
  )?.value;
  if (decided == null) return read;
  const isBefore = ({ field, value }: Proposal) =>
    value !== null &&
    ['dates/notifiedOn', ...PROOFS].includes(field) &&
    String(value) < String(decided);
  if (!read.some(isBefore)) return read;
  return read.map((one) => (isBefore(one) || one.value === decided ? lower(one, WHY.before) : one));
}

/** A mail that calls to a meeting says by its heading when it was received. */
function mailed({ type, mailedOn }: DatesContext, read: readonly Proposal[]): readonly Proposal[] {
  const isKnown = read.some(({ field }) => field === 'dates/notifiedOn');
  if (mailedOn?.value == null || isKnown || !type.dates.optional.includes('notifiedOn')) return [];
  return [ofMail('notifiedOn', mailedOn.value, mailedOn)];
}

const ofMail = (name: EventDateName, value: Day, { start, end }: PlacedDate) =>
  proposal(`dates/${name}`, String(value), {
    certainty: 'check',
    spans: [{ start, end }],
    why: WHY.mail,
  });

/** Proposals for the days of a type of event; the one that counts is always among them, known or asked for. */
export function chooseDates(context: DatesContext): readonly Proposal[] {
  const { type } = context;
  const names = [...type.dates.required, ...type.dates.optional];
  const read = names.map((name) => readOne(name, context)).filter((one) => one !== null);
  const main = `dates/${type.whichDateIsOn}`;
  const whole = read.some(({ field }) => field === main)
    ? read
    : [fallback(type.whichDateIsOn, context, read), ...read];
  return inOrder([...whole, ...mailed(context, whole)]);
}
