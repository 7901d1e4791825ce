import { withoutGivenUp } from './adjourned.ts';
import { ARRIVAL_TRAILS, HEADING, NEXT_TELLS, OPENING } from './arrivals.ts';
import { fromATown } from './from-a-town.ts';
import { displayedRole, isHandedIn, isHeading, isRecordOf, labelledRole } from './headings.ts';
import { linkOf } from './link.ts';
import type { DateMention } from './mention.ts';
import { nearestLead, type Lead } from './nearest-lead.ts';
import { NOUNS, TRAILS, type DateRole } from './roles.ts';
import { sentencesOf, type Sentence } from '../text/sentences.ts';
import { themeIn, type Theme } from './theme.ts';

/** A day with what it is the day of, and the words that say so. */
export interface PlacedDate extends DateMention {
  readonly role: DateRole;
  /** Where the words start that told the role; the day's own start when none did. */
  readonly leadStart: number;
  /** The words that told the role stand right before the day. */
  readonly isNear: boolean;
  /** Told among reasons, recitals or facts: of an earlier act, never of this one's own notification. */
  readonly isRecital: boolean;
  /** Of a notification: the day of the act that the same sentence says was notified then. */
  readonly ofActOn: Temporal.PlainDate | null;
  /** Of an arrival: what is said to have arrived. */
  readonly theme: Theme;
}

const REACH = 320;
const NEAR = 70;
/** Between a verb and « le », its object may stand. */
const ON_NEAR = 110;
const TRAIL_NEAR = 110;
/** Roles of days that a sentence mentions in passing: the lead before them may still lead to the next day. */
const IN_PASSING: ReadonlySet<DateRole> = new Set([
  'birth',
  'statute',
  'request',
  'asked',
  'mentioned',
  'other',
]);

const RECITAL =
  /(?:^|\n)\s*(?:-\s*)?(?:vu\b(?!\s+et\b)|considerant|attendu|\d{1,2}\.\s|il\s+ressort|qu'il|que\s+l|aux\s+termes)/u;
const EARLIER =
  /\b(?:fait\s+l'objet|n'a\s+pas\s+(?:defere|execute)|s'est\s+(?:maintenu|soustrai)|s'y\s+est|precedent|anterieur|deja\s+(?:fait|ete)|mesure\s+d'eloignement\s+non\s+executee|par\s+(?:un\s+)?(?:arrete|decision)|par\s+(?:la\s+|une\s+)?decision)/u;

interface Reading {
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  readonly placed: readonly PlacedDate[];
}

/** Looks for a lead from the day back to its sentence's start, past the days that are mentioned in passing. */
function leadOf({ folded, sentences, placed }: Reading, mention: DateMention) {
  const link = linkOf(folded, mention);
  const sentence = sentences.find(
    ({ start, end }) => start <= mention.start && mention.start < end,
  );
  const floor = Math.max(sentence?.start ?? 0, mention.start - REACH);
  let until = mention.start;
  for (const earlier of [...placed].reverse()) {
    const from = Math.max(earlier.end, floor);
    const lead = nearestLead(folded.slice(from, until), from, link);
    if (lead !== null) return { lead, isPast: until !== mention.start };
    if (from === floor || !IN_PASSING.has(earlier.role))
      return { lead: null, isPast: false, after: earlier };
    until = earlier.leadStart;
  }
  const lead = nearestLead(
    folded.slice(Math.min(floor, until), until),
    Math.min(floor, until),
    link,
  );
  return { lead, isPast: until !== mention.start };
}

function roleBetween(
  folded: string,
  before: PlacedDate | undefined,
  mention: DateMention,
): DateRole | null {
  if (before === undefined) return null;
  const between = folded.slice(before.end, mention.start);
  if (
    before.role === 'from' &&
    /^\s*(?:au|jusqu'au|et\s+jusqu'au|inclus\s+au|-)\s*$/u.test(between)
  )
    return 'to';
  return null;
}

function paragraphBefore(folded: string, at: number): string {
  const start = Math.max(folded.lastIndexOf('\n\n', at), at - 900, 0);
  return folded.slice(start, at);
}

/** Whether the day stands among the reasons of an act. */
function isRecital(
  { folded, sentences }: Reading,
  mention: DateMention,
  leadStart: number,
): boolean {
  const before = paragraphBefore(folded, mention.start);
  const lines = before.split('\n');
  const from = lines.findLastIndex((line) => RECITAL.test(`\n${line}`));
  const closes = lines.findLastIndex((line) =>
    /^\s*(?:arrete|decide|article\s+(?:1|premier)|ordonn|par\s+ces\s+motifs|notifi|remis|copie|recu|date\s+de|la\s+presente|le\s+present|fait\s+(?:a|le)|cette\s+decision|votre\s|pour\s+ces\s+motifs|nous\b|je\b|le\s+\d|le\s*$)/u.test(
      line,
    ),
  );
  if (from > closes) return true;
  const own = sentences.find(({ start, end }) => start <= leadStart && leadStart < end)?.start ?? 0;
  const near = Math.max(0, leadStart - 160, own);
  const after = folded.slice(mention.end, mention.end + 60).split(/\n|\.\s/u)[0] ?? '';
  const sentence = folded.slice(near, mention.end) + after;
  return EARLIER.test(sentence.split(/\n\s*\n/u).at(-1) ?? sentence);
}

const ACTS: ReadonlySet<DateRole> = new Set(['mentioned', 'decision', 'reading']);

/** « La décision du 3 mars, notifiée le 5 » : the day of the act in the same sentence. */
function actBefore({ folded, sentences, placed }: Reading, at: number): Temporal.PlainDate | null {
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  const last = placed.at(-1);
  if (!sentence || !last || !ACTS.has(last.role) || last.start < sentence.start) return null;
  return folded.slice(last.end, at).includes('\n\n') || /\n\s*$/u.test(folded.slice(last.end, at))
    ? null
    : last.value;
}

const ARRIVED: ReadonlySet<DateRole> = new Set([
  'notification',
  'presented',
  'collected',
  'available',
  'viewed',
  'sent',
]);

/** « Le 18 novembre 2026, à 16 h 40, la décision m’a été remise »: a day that begins its sentence is told by what follows. */
function trailOf(
  { folded, sentences }: Reading,
  mention: DateMention,
  { until, isOpen }: { readonly until: number; readonly isOpen: boolean },
): Lead | null {
  const sentence = sentences.find(
    ({ start, end }) => start <= mention.start && mention.start < end,
  );
  const line = folded.lastIndexOf('\n', mention.start - 1) + 1;
  const from = Math.max(line, sentence?.start ?? 0);
  if (isOpen && !OPENING.test(folded.slice(from, mention.start))) return null;
  const end = Math.min(until, sentence?.end ?? Infinity, mention.end + 220);
  const [first = '', next = ''] = folded.slice(mention.end, end).split('\n');
  // « 14 novembre 2026 - Bayonne », and what happened there on the line below.
  const isTracked = isOpen && /^\s*(?:$|[-:|])\s*[a-z' -]{0,40}$/u.test(first);
  const after = isTracked ? `${first} ${next}` : first;
  for (const [role, pattern] of ARRIVAL_TRAILS) {
    const match = pattern.exec(after);
    if (match === null) continue;
    const start = mention.end + match.index;
    return { role, start, end: start + match[0].length };
  }
  return isOpen && sentence !== undefined ? nextSentence(folded, sentence.end, until) : null;
}

/** « Le mercredi 18, elle a été appelée au guichet. On lui a remis un arrêté »: told in the next sentence, which has no day. */
function nextSentence(folded: string, at: number, until: number): Lead | null {
  const next = NEXT_TELLS.exec(folded.slice(at, Math.min(until, at + 160)));
  if (next === null) return null;
  const [whole, begins = ''] = next;
  return { role: 'notification', start: at + begins.length, end: at + whole.length };
}

/** « NOTIFICATION », alone above: its first day is that of the notification. */
function headingOf(folded: string, mention: DateMention): Lead | null {
  const line = folded.lastIndexOf('\n', mention.start - 1) + 1;
  if (
    !/^[ ]*(?:a\s+l'interesse\S*[,\s]*)?(?:(?:l[ea]|en\s+date\s+du|date)\b)?[\s:]*$/u.test(
      folded.slice(line, mention.start),
    )
  )
    return null;
  const above = folded.slice(Math.max(0, line - 140), line).trimEnd();
  const start = above.lastIndexOf('\n') + 1;
  if (!HEADING.test(above.slice(start))) return null;
  const at = Math.max(0, line - 140) + start;
  return { role: 'notification', start: at, end: mention.start };
}

/** « ACCEPTATION DESTINATAIRE ..... 13/11/2026 »: a line of a form tells of itself. */
const isField = (folded: string, lead: Lead, { start }: DateMention) =>
  /(?:^|\n)[ ]*$/u.test(folded.slice(Math.max(0, lead.start - 40), lead.start)) &&
  /^[ ]*[.:_]+[ ]*$/u.test(folded.slice(lead.end, start));

/** What arrived on that day, as its sentence tells it. */
function themeOf({ folded, sentences }: Reading, mention: DateMention, lead: Lead): Theme {
  const isAfter = lead.start >= mention.end;
  const at = isAfter ? lead.start : Math.min(lead.start, mention.start);
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  const end = Math.min(sentence?.end ?? Infinity, Math.max(mention.end, lead.end) + 200);
  const from = isAfter ? Math.max(mention.end, sentence?.start ?? 0) : (sentence?.start ?? 0);
  return themeIn({
    before: isField(folded, lead, mention) ? '' : folded.slice(from, lead.start),
    verb: folded.slice(lead.start, lead.end),
    between: isAfter ? '' : folded.slice(lead.end, mention.start),
    // What a line says ends with it; wrapped lines are one by now.
    after: folded.slice(isAfter ? lead.end : mention.end, end).split('\n')[0] ?? '',
    isOnline: lead.role === 'available' || lead.role === 'viewed',
  });
}

interface Placing {
  readonly role: DateRole;
  readonly lead: Lead | null;
  readonly isNear: boolean;
}

/** A day that begins its sentence, told by what follows; by the next sentence it is told from afar. */
const openedBy = ({ folded }: Reading, { end }: DateMention, lead: Lead): Placing => ({
  role: lead.role,
  lead,
  isNear: lead.start - end <= TRAIL_NEAR && !/[.;]\s/u.test(folded.slice(end, lead.start)),
});

function placing(reading: Reading, mention: DateMention, until: number): Placing {
  const { folded, placed } = reading;
  if (isRecordOf(folded, mention))
    return {
      role: 'notification',
      lead: { role: 'notification', start: mention.start, end: mention.start },
      isNear: true,
    };
  if (isHandedIn(folded, mention)) return { role: 'notification', lead: null, isNear: true };
  if (isHeading(folded, mention)) return { role: 'mailed', lead: null, isNear: true };
  const opening = trailOf(reading, mention, { until, isOpen: true });
  if (opening !== null) return openedBy(reading, mention, opening);
  const link = linkOf(folded, mention);
  if (link === 'after' && !/\bcompter\b/u.test(folded.slice(mention.start - 20, mention.start)))
    return { role: 'other', lead: null, isNear: false };
  const found = leadOf(reading, mention);
  const label =
    labelledRole(folded, mention, found.lead) ?? displayedRole(folded, mention, found.lead);
  if (label !== null) return { role: label, lead: null, isNear: false };
  const heading = found.lead === null ? headingOf(folded, mention) : null;
  const town = heading ?? fromATown(folded, mention, found.lead);
  const isBare = found.lead === null || (link === 'on' && NOUNS.has(found.lead.role));
  const follows =
    town === null && isBare && link !== 'of' && link !== 'until'
      ? trailOf(reading, mention, { until, isOpen: false })
      : null;
  if (follows !== null) return { role: follows.role, lead: follows, isNear: false };
  const { lead, isPast } = town === null ? found : { lead: town, isPast: false };
  const after = folded.slice(mention.end, mention.end + 320);
  const trail = TRAILS.find(([, pattern]) => pattern.test(after))?.[0] ?? null;
  const isOpening = heading === null && town !== null && trail === 'notification';
  const told = trail === 'statute' || isOpening ? trail : (lead?.role ?? trail);
  const role = roleBetween(folded, placed.at(-1), mention) ?? told ?? 'other';
  const isNear =
    !isPast && lead !== null && mention.start - lead.end <= (link === 'on' ? ON_NEAR : NEAR);
  return { role, lead: role === lead?.role ? lead : null, isNear };
}

/** What each day of a text is the day of. */
export function placeDates(
  folded: string,
  mentions: readonly DateMention[],
): readonly PlacedDate[] {
  const sentences = sentencesOf(folded);
  const placed: PlacedDate[] = [];
  for (const [index, mention] of mentions.entries()) {
    const reading = { folded, sentences, placed };
    const { role, lead, isNear } = placing(
      reading,
      mention,
      mentions[index + 1]?.start ?? Infinity,
    );
    const leadStart = Math.min(lead?.start ?? mention.start, mention.start);
    const theme = lead !== null && ARRIVED.has(role) ? themeOf(reading, mention, lead) : 'this';
    placed.push({
      ...mention,
      role: theme === 'other' ? 'other' : role,
      leadStart,
      isNear,
      theme,
      isRecital: isRecital(reading, mention, leadStart),
      ofActOn: role === 'notification' ? actBefore(reading, leadStart) : null,
    });
  }
  return withoutGivenUp(folded, sentences, placed);
}
