import type { Text } from '../../text.ts';
import type { EventDateName } from '../../case-event.ts';
import { proposal, type Other, type Proposal } from '../proposal.ts';
import { DOUBTS, WHY } from './date-reasons.ts';
import { ARRIVALS, candidates, type Candidate, type DatesContext } from './candidates.ts';
import type { PlacedDate } from './placed-date.ts';
import type { DateRole } from './date-role.ts';

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
const OLD_YEARS = 2;

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
