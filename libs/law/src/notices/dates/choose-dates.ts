import { text, type Text } from '../../text.ts';
import type { EventDateName } from '../../case-event.ts';
import type { EventTypeDeclaration } from '../../events/declaration.ts';
import { proposal, type Other, type Proposal } from '../proposal.ts';
import type { PlacedDate } from './place-of.ts';
import type { DateRole } from './roles.ts';

type Day = Temporal.PlainDate;

/** What the day of an event may be read from; the first role that is found answers. */
const ROLES: Readonly<Partial<Record<EventDateName, readonly DateRole[]>>> = {
  notifiedOn: ['notification'],
  firstPresentedOn: ['presented'],
  collectedOn: ['collected'],
  availableOn: ['available'],
  firstViewedOn: ['viewed'],
  sentOn: ['sent'],
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

const WHY = {
  read: text('Lu dans le texte.', 'Read in the text.'),
  far: text(
    'Les mots qui l’annoncent sont éloignés de la date.',
    'The words that lead to it are far from the date.',
  ),
  mended: text(
    'Écriture réparée (chiffre ou lettre mal lus).',
    'Writing mended (a figure or letter badly read).',
  ),
  shortYear: text('Année écrite en deux chiffres.', 'Year written with two figures.'),
  noYear: text(
    'Année non écrite : la plus proche est supposée.',
    'Year not written: the nearest is supposed.',
  ),
  weekday: text(
    'Le jour de la semaine écrit n’est pas celui de cette date.',
    'The weekday written is not that of this date.',
  ),
  future: text('Cette date n’est pas encore venue.', 'This day has not come yet.'),
  old: text('Date ancienne : vérifiez l’année.', 'An old date: check the year.'),
  before: text('Elle précède la date de la décision.', 'It precedes the date of the decision.'),
  several: text(
    'Le texte porte plusieurs dates qui peuvent être celle-ci.',
    'The text bears several dates that may be this one.',
  ),
  mentioned: text(
    'Date d’un acte nommé dans la lettre : vérifiez que c’est celui-ci.',
    'Day of an act that the letter names: check that it is this one.',
  ),
  stamp: text(
    'Tampon d’arrivée : la première présentation a pu être antérieure.',
    'Arrival stamp: the first presentation may have been earlier.',
  ),
  mail: text(
    'Date du courriel, faute de date de notification dans le texte.',
    'Day of the mail, for want of a day of notification in the text.',
  ),
  blank: text(
    'La date de notification est restée en blanc dans la lettre. Quand a-t-elle été reçue ?',
    'The day of notification was left blank in the letter. When was it received?',
  ),
  unknown: text(
    'Aucun jour de notification n’a été reconnu dans la lettre. Quand a-t-elle été reçue ?',
    'No day of notification was recognised in the letter. When was it received?',
  ),
  unsaid: text('La lettre ne donne pas cette date.', 'The letter does not give this date.'),
  arrival: text('Date à laquelle la lettre est parvenue.', 'Day on which the letter arrived.'),
} as const;

const DOUBTS: Readonly<Record<string, Text>> = {
  mended: WHY.mended,
  'short-year': WHY.shortYear,
  'no-year': WHY.noYear,
  weekday: WHY.weekday,
};

const OLD_YEARS = 2;

interface Candidate {
  readonly value: Day;
  readonly dates: readonly PlacedDate[];
}

/** The notification of an earlier act, which the letter only tells of. */
function isOfAnother({ ofActOn }: PlacedDate, placed: readonly PlacedDate[]): boolean {
  if (ofActOn === null) return false;
  const own = placed.filter(({ role, isRecital }) => role === 'decision' && !isRecital);
  return own.length > 0 && !own.some(({ value }) => value?.equals(ofActOn));
}

function candidates(
  placed: readonly PlacedDate[],
  roles: readonly DateRole[],
): readonly Candidate[] {
  const fits = (one: PlacedDate) =>
    one.value !== null &&
    roles.includes(one.role) &&
    !(one.isRecital && ACTS.has(one.role)) &&
    !isOfAnother(one, placed);
  const groups = Map.groupBy(placed.filter(fits), ({ value }) => String(value));
  return [...groups].map(([day, dates]) => ({ value: Temporal.PlainDate.from(day), dates }));
}

/** Why a day that was read must be looked at; null: nothing speaks against it. */
function doubtOf(name: string, { value, dates }: Candidate, today: Day): Text | null {
  const plain = dates.find(({ doubts }) => doubts.length === 0);
  const said = plain === undefined ? dates[0]?.doubts[0] : undefined;
  if (said !== undefined) return DOUBTS[said] ?? WHY.mended;
  if (!dates.some(({ isNear, doubts }) => isNear && doubts.length === 0)) return WHY.far;
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
function dayOfAct(
  name: EventDateName,
  roles: readonly DateRole[],
  { placed, today }: DatesContext,
) {
  const own = roles.filter((role) => role !== 'mentioned');
  for (const role of own) {
    const found = candidates(placed, [role]);
    const named = candidates(placed, ['mentioned']).filter(
      ({ value }) => !found.some((one) => one.value.equals(value)),
    );
    const one = chosen(name, found, today);
    if (one === null) continue;
    if (named.length === 0 || role === 'reading') return one;
    return {
      ...one,
      certainty: 'several' as const,
      why: WHY.several,
      others: [...one.others, ...named.map(otherOf)],
    };
  }
  const one = chosen(name, candidates(placed, ['mentioned']), today);
  return one === null ? null : lower(one, WHY.mentioned);
}

const lower = (one: Proposal, why: Text): Proposal =>
  one.certainty === 'sure' ? { ...one, certainty: 'check', why } : one;

function readOne(name: EventDateName, context: DatesContext): Proposal | null {
  const roles = ROLES[name];
  if (roles === undefined) return null;
  if (roles.includes('decision')) return dayOfAct(name, roles, context);
  for (const role of roles) {
    const one = chosen(name, candidates(context.placed, [role]), context.today);
    if (one !== null) return role === 'stamp' ? lower(one, WHY.stamp) : one;
  }
  return null;
}

const PROOFS: readonly string[] = [
  'collectedOn',
  'firstPresentedOn',
  'availableOn',
  'firstViewedOn',
].map((name) => `dates/${name}`);

/** The day that counts, where the text does not give it as such. */
function fallback(name: EventDateName, context: DatesContext, read: readonly Proposal[]): Proposal {
  const { placed, today, mailedOn, blanks, type } = context;
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
    const one = chosen(name, candidates(placed, [role]), today);
    if (one !== null) return lower(one, role === 'stamp' ? WHY.stamp : WHY.arrival);
  }
  if (mailedOn?.value != null && !AHEAD.has(name))
    return proposal(field, String(mailedOn.value), {
      certainty: 'check',
      spans: [{ start: mailedOn.start, end: mailedOn.end }],
      why: WHY.mail,
    });
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

/** Proposals for the days of a type of event; the one that counts is always among them, known or asked for. */
export function chooseDates(context: DatesContext): readonly Proposal[] {
  const { type } = context;
  const names = [...type.dates.required, ...type.dates.optional];
  const read = names.map((name) => readOne(name, context)).filter((one) => one !== null);
  const main = `dates/${type.whichDateIsOn}`;
  const whole = read.some(({ field }) => field === main)
    ? read
    : [fallback(type.whichDateIsOn, context, read), ...read];
  return inOrder(whole);
}
