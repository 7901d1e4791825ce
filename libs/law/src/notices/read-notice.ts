import { eventType } from '../events/registry.ts';
import { text, type Text } from '../text.ts';
import type { EventTypeDeclaration } from '../events/declaration.ts';
import { toldBeside } from './beside.ts';
import { chooseDates } from './dates/choose-dates.ts';
import { contradicted } from './dates/contradicted.ts';
import { mailedOn } from './dates/mailed.ts';
import { WHY as DAY_WHY } from './dates/date-reasons.ts';
import type { PlacedDate } from './dates/placed-date.ts';
import { chooseHour } from './hours/choose-hour.ts';
import { kindsOf, type Kinds } from './kinds/kind-of.ts';
import { senderOf } from './kinds/sender.ts';
import { readAlike } from './likeness/second-reading.ts';
import type { Weights } from './likeness/teach.ts';
import { lowered, proposal, type Proposal } from './proposal.ts';
import { authorsIn, type Author } from './said/author.ts';
import { detailsOf } from './said/details.ts';
import { peopleIn, type NamedPerson } from './said/people.ts';
import { referencesIn, type Reference } from './said/references.ts';
import { remediesIn } from './said/remedies.ts';
import { see, type Seen } from './see.ts';
import { looksFrench } from './text/language.ts';

export interface NoticeSource {
  /** Which day it is, for what is said without its year and what cannot lie ahead. */
  readonly today: Temporal.PlainDate;
  /** Made out on a picture: a figure may have been misread without leaving a trace. */
  readonly recognised?: boolean;
  /** Reads it as this type of event, whatever it seems to be. */
  readonly type?: string | undefined;
  /** What known letters taught, where it is not what the product was taught. */
  readonly taught?: Weights | undefined;
}

/** What a notice seems to say. Nothing in it is recorded: a person confirms. */
export interface ReadNotice {
  readonly isFrench: boolean;
  readonly proposals: readonly Proposal[];
  readonly authors: readonly Author[];
  readonly references: readonly Reference[];
  readonly people: readonly NamedPerson[];
}

const MOST_LETTERS = 60_000;
/** As which a letter is read whose kind is unknown. */
const ANY_ACT = 'refus-notifie';
const OF_ANYONE = 'arret-asile';
/** The best guess leads the next by this, or both are told. */
const LEAD = 6;

const WHY = {
  picture: text(
    'Lu sur une image : comparez avec l’original.',
    'Read on a picture: compare with the original.',
  ),
  several: text(
    'Le texte ressemble à plusieurs types d’actes.',
    'The text looks like several types of acts.',
  ),
  partly: text('Deviné d’après une partie du texte.', 'Guessed from a part of the text.'),
  none: text('Type non reconnu : choisissez-le.', 'Type not recognised: choose it.'),
  told: text(
    'D’après ce que l’expéditeur raconte, non d’après l’acte.',
    'As its sender tells it, not as the act says.',
  ),
  doubtful: text(
    'Le texte porte aussi les mots d’un autre acte.',
    'The text also bears the words of another act.',
  ),
  nearest: text(
    'Aucun type n’est exactement celui-ci\u00a0: le plus proche est proposé.',
    'No type is exactly this one: the nearest is proposed.',
  ),
  post: text(
    'Avis ou suivi postal\u00a0: il prouve le passage du facteur, non ce que contenait le pli. Choisissez l’acte qu’il portait.',
    'A slip or tracking of the post: it proves when the letter came, not what it held. Choose the act it carried.',
  ),
  days: text(
    'Le texte porte plusieurs jours\u00a0: vérifiez que cette heure est celle du bon.',
    'The text bears several days: check that this hour is of the right one.',
  ),
  day: text(
    'Le jour est à vérifier\u00a0: son heure aussi.',
    'The day is to be checked: so is its hour.',
  ),
  unknownAct: text(
    'Lu comme pour une décision\u00a0: choisissez d’abord le type d’acte.',
    'Read as of a decision: choose the type of act first.',
  ),
  chosen: text('Choisi par vous.', 'Chosen by you.'),
} as const;

function typeProposal({ sender, found }: Kinds): Proposal {
  const [best, second] = found;
  if (best === undefined)
    return proposal('type', null, {
      certainty: 'check',
      why: sender === 'post' ? WHY.post : WHY.none,
    });
  const others = found.slice(1, 4).map(({ type, spans }) => ({ value: type, spans }));
  const said = { spans: best.spans, others };
  const asked = (why: (typeof WHY)[keyof typeof WHY]) =>
    proposal('type', best.type, { ...said, certainty: 'check', why });
  if (second !== undefined && best.score - second.score < LEAD)
    return proposal('type', best.type, { ...said, certainty: 'several', why: WHY.several });
  if (sender === 'post') return asked(WHY.post);
  if (sender === 'somebody') return asked(WHY.told);
  if (best.isNearest) return asked(WHY.nearest);
  if (best.isDoubtful) return asked(WHY.doubtful);
  return best.isWhole && best.isHeaded ? proposal('type', best.type, said) : asked(WHY.partly);
}

const BLANK_HOUR = /\ba\s*(?:[._…]{2,}|_{2,})\s*(?:h|heures?)\b/u;

function daysOf({ placed }: Seen, dates: readonly Proposal[], names: readonly string[]) {
  const spans = dates
    .filter(({ field, value }) => names.includes(field) && value !== null)
    .map(({ value, spans: [first] }) => ({ value, first }));
  return placed.filter(({ value, end, isRecital }) =>
    spans.some(
      ({ value: day, first }) => String(value) === day && (first?.end === end || !isRecital),
    ),
  );
}

/** Days that the act itself does not give. */
const NOT_OF_THE_ACT: ReadonlySet<Text> = new Set([
  DAY_WHY.mail,
  DAY_WHY.stamp,
  DAY_WHY.relative,
  DAY_WHY.far,
]);
const MEETING = ['dates/appointmentOn'];
const ARRIVED = [
  'dates/notifiedOn',
  'dates/availableOn',
  'dates/collectedOn',
  'dates/firstPresentedOn',
  'dates/firstViewedOn',
  'dates/receivedOn',
];

function hourProposals(type: EventTypeDeclaration, seen: Seen, dates: readonly Proposal[]) {
  const isMeeting =
    type.dates.optional.includes('appointmentOn') || type.whichDateIsOn === 'appointmentOn';
  const isMain = type.whichDateIsOn === 'appointmentOn';
  const blank = BLANK_HOUR.test(seen.folded);
  const context = { ...seen, blank: blank && !isMeeting };
  const days = daysOf(seen, dates, isMain ? ['dates/appointmentOn'] : ARRIVED);
  const roles = isMain ? ['appointment'] : ['notification'];
  const told = days.filter(({ role }) => roles.includes(role));
  const handed = days.filter(({ role }) => role === 'collected');
  const viewed = days.filter(({ role }) => role === 'viewed');
  // When the postman came is no hour of notification.
  const others = isMain ? days : days.filter(({ role }) => role !== 'presented');
  const own = [told, handed, viewed].find((some) => some.length > 0) ?? others;
  const hour =
    type.hour === 'none'
      ? null
      : chooseHour({
          ...context,
          days: own,
          needed: type.hour === 'needed',
          isMeeting: isMain,
        });
  if (isMain) return hour === null ? [] : [asSureAsItsDay(hour, dates, MEETING)];
  const arrived = hour === null ? [] : [asSureAsItsDay(hour, dates, ARRIVED)];
  if (!isMeeting) return arrived;
  const at = chooseHour({
    ...context,
    days: daysOf(seen, dates, ['dates/appointmentOn']),
    blank: false,
    needed: false,
    isMeeting: true,
  });
  return [...arrived, ...(at?.value == null ? [] : [asNote(asSureAsItsDay(at, dates, MEETING))])];
}

/** Where several days are read, so may be their hours; an hour is never surer than its day. */
function asSureAsItsDay(hour: Proposal, dates: readonly Proposal[], fields: readonly string[]) {
  const own = dates.filter(({ field, value }) => fields.includes(field) && value !== null);
  const isTorn = dates.some(
    ({ field, certainty, why }) =>
      fields.includes(field) && (certainty === 'several' || NOT_OF_THE_ACT.has(why)),
  );
  const isSure = own.length === 0 || own.some(({ certainty }) => certainty === 'sure');
  return isTorn || !isSure ? lowered(hour, isTorn ? WHY.days : WHY.day) : hour;
}

/** Kept with the event, whose type has no hour of its own. */
const meetingNote = (clock: string) =>
  `Heure de convocation\u00a0: ${clock.replace(':', '\u00a0h\u00a0')}`;

const asNote = (hour: Proposal): Proposal => ({
  ...hour,
  field: 'details/note',
  value: meetingNote(String(hour.value)),
});

function read(type: EventTypeDeclaration, original: string, seen: Seen, today: Temporal.PlainDate) {
  const { folded, placed, blanks } = seen;
  const context = { type, placed, today, mailedOn: mailedOn(seen), blanks };
  const dates = contradicted(folded, context, chooseDates(context));
  const details = detailsOf(Object.keys(type.details), {
    text: original,
    folded,
    type: type.id,
    remedies: remediesIn(folded),
  });
  const hourOf = (as: EventTypeDeclaration, days: readonly Proposal[]) =>
    hourProposals(as, seen, days);
  const beside = toldBeside({ folded, context, dates, hourOf }).map((one) =>
    one.field === 'meeting' ? asNote(one) : one,
  );
  return [...dates, ...hourProposals(type, seen, dates), ...beside, ...details];
}

/**
 * Reads a letter, an order, a judgment or a mail of an authority: which event it is, when it was decided and notified, at
 * which hour, what it says of remedies. Where the text does not say, the proposal is null and asks. Pure.
 */
export function readNotice(
  written: string,
  { today, recognised = false, type: chosen, taught }: NoticeSource,
): ReadNotice {
  const original = written.slice(0, MOST_LETTERS);
  const seen = see(original, today);
  const { folded } = seen;
  const guess = typeProposal(kindsOf(folded, original));
  const typed =
    chosen === undefined
      ? guess
      : { ...guess, value: chosen, certainty: 'sure' as const, why: WHY.chosen };
  const type = typed.value === null ? null : eventType(String(typed.value));
  const readAs = (placed: readonly PlacedDate[]) =>
    type === null
      ? daysOfUnknown(original, { ...seen, placed }, today)
      : read(type, original, { ...seen, placed }, today);
  const letter = { ...seen, sender: senderOf(folded), today };
  const found = readAlike(letter, readAs(seen.placed), readAs, taught);
  const doubtful = recognised || seen.placed.some(({ doubts }) => doubts.includes('mended'));
  const proposals = doubtful ? found.map((one) => withSelfCheck(one, seen)) : found;
  return {
    isFrench: looksFrench(folded),
    proposals: [typed, ...proposals],
    authors: authorsIn(folded),
    references: referencesIn(folded),
    people: peopleIn(original),
  };
}

/** Of a letter of an unknown kind its days and its hour are told all the same, as those of any act, and never for sure. */
function daysOfUnknown(original: string, seen: Seen, today: Temporal.PlainDate) {
  const type = eventType(ANY_ACT);
  if (type === null || seen.placed.length === 0) return [];
  // Whoever wrote it: courts and asylum as well.
  return read({ ...type, id: OF_ANYONE }, original, seen, today)
    .filter(
      ({ field, value }) => value !== null && /^(?:dates\/|clock$|details\/note$)/u.test(field),
    )
    .map((one) => lowered(one, WHY.unknownAct));
}

/** On a picture a date in figures may be another; in words, or with its weekday, it checks itself. */
function withSelfCheck(one: Proposal, { placed }: Seen): Proposal {
  if (one.value === null) return one;
  const isDate = one.field.startsWith('dates/');
  const checks = placed.some(
    ({ value, isSelfChecking, doubts }) =>
      isSelfChecking && doubts.length === 0 && String(value) === one.value,
  );
  return isDate && checks ? one : lowered(one, WHY.picture);
}
