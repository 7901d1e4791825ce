import { withoutGivenUp } from './adjourned.ts';
import { columnRole } from './columns.ts';
import { fromATown } from './from-a-town.ts';
import {
  displayedRole,
  isHandedIn,
  isHeading,
  isLogged,
  isRecordOf,
  labelledRole,
} from './headings.ts';
import { linkOf } from './link.ts';
import type { DateMention } from './mention.ts';
import { nearestLead, type Lead } from './nearest-lead.ts';
import { NOUNS, TRAILS } from './roles.ts';
import type { DateRole } from './date-role.ts';
import type { PlacedDate } from './placed-date.ts';
import { sentencesOf } from '../text/sentences.ts';
import { themeIn, type Theme } from './theme.ts';
import { headingOf, trailOf, type Reading } from './trails.ts';

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
  const near = beginsLine(folded, leadStart) ? leadStart : Math.max(0, leadStart - 160, own);
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

/** « ACCEPTATION DESTINATAIRE ..... 13/11/2026 »: a line of a form tells of itself. */
const isField = (folded: string, lead: Lead, { start }: DateMention) =>
  /(?:^|\n)[ ]*$/u.test(folded.slice(Math.max(0, lead.start - 40), lead.start)) &&
  /^[ ]*[.:_]+[ ]*$/u.test(folded.slice(lead.end, start));

/** On a line of its own, what arrived is not what the line above speaks of. */
const ON_ITS_LINE: ReadonlySet<DateRole> = new Set(['presented', 'collected', 'notification']);
const beginsLine = (folded: string, at: number) => /(?:^|\n)[ \-*•>]*$/u.test(folded.slice(0, at));

/** What arrived on that day, as its sentence tells it. */
function themeOf({ folded, sentences }: Reading, mention: DateMention, lead: Lead): Theme {
  const isAfter = lead.start >= mention.end;
  const at = isAfter ? lead.start : Math.min(lead.start, mention.start);
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  const end = Math.min(sentence?.end ?? Infinity, Math.max(mention.end, lead.end) + 200);
  const from = isAfter ? Math.max(mention.end, sentence?.start ?? 0) : (sentence?.start ?? 0);
  return themeIn({
    before:
      isField(folded, lead, mention) ||
      (ON_ITS_LINE.has(lead.role) && beginsLine(folded, lead.start))
        ? ''
        : folded.slice(from, lead.start),
    verb: folded.slice(lead.start, lead.end),
    between: isAfter ? '' : folded.slice(lead.end, mention.start),
    // What a line says ends with it; wrapped lines are one by now.
    after: folded.slice(isAfter ? lead.end : mention.end, end).split('\n')[0] ?? '',
    isOnline: lead.role === 'available' || lead.role === 'viewed',
    isAttempt: lead.role === 'presented',
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

const TO_THE_STATE =
  /^[ \-*•]*(?:l[ea]\s+|au\s+)?(?:parquet|ministere\s+public|procureur\w*|prefet|prefecture|administration|autorite\s+administrative)\b(?![^\n]*\b(?:arrete|decision|notifi|remis)\w*)[^\n]{0,60}$/u;
/** « - parquet  18/11/2026 17 h 44 », in the list of those who were notified. */
const isToTheState = (folded: string, { start }: DateMention) =>
  TO_THE_STATE.test(folded.slice(folded.lastIndexOf('\n', start - 1) + 1, start)) &&
  /\bnotif/u.test(folded.slice(Math.max(0, start - 300), start));

/** « Il se présentera au commissariat. Première présentation : »: of the person, not of a letter. */
const isReporting = (folded: string, { start }: DateMention) =>
  /\b(?:se\s+present\w+|presentations?|pointage|pointer)\b[^]{0,160}\b(?:commissariat|gendarmerie|police|brigade|paf|dipa\w*|dipn|dzpaf)\b[^]{0,160}$/u.test(
    folded.slice(Math.max(0, start - 400), start),
  );

/** « Prend effet le 19 novembre à 16 h 20, heure de sa notification ». */
const HOUR_OF_IT = /^[^.;\n]{0,30}\bheure\s+de\s+(?:sa|la|cette)\s+notification\b/u;

/** Told by where the day stands, whatever leads to it. */
function evident({ folded }: Reading, mention: DateMention): Placing | null {
  if (isRecordOf(folded, mention))
    return {
      role: 'notification',
      lead: { role: 'notification', start: mention.start, end: mention.start },
      isNear: true,
    };
  if (isHandedIn(folded, mention)) return { role: 'notification', lead: null, isNear: true };
  if (isHeading(folded, mention)) return { role: 'mailed', lead: null, isNear: true };
  const column = columnRole(folded, mention);
  if (column !== null) return { role: column, lead: null, isNear: true };
  if (isToTheState(folded, mention)) return { role: 'other', lead: null, isNear: false };
  if (HOUR_OF_IT.test(folded.slice(mention.end, mention.end + 70)))
    return { role: 'notification', lead: null, isNear: true };
  return null;
}

function placing(reading: Reading, mention: DateMention, until: number): Placing {
  const { folded, placed } = reading;
  const plain = evident(reading, mention);
  if (plain !== null) return plain;
  const opening = trailOf(reading, mention, { until, isOpen: true });
  if (opening !== null) return openedBy(reading, mention, opening);
  // What a line of a log tells stands on it, not above.
  if (isLogged(folded, mention)) return { role: 'other', lead: null, isNear: false };
  const link = linkOf(folded, mention);
  if (link === 'after' && !/\bcompter\b/u.test(folded.slice(mention.start - 20, mention.start)))
    return { role: 'other', lead: null, isNear: false };
  const found = leadOf(reading, mention);
  const label =
    labelledRole(folded, mention, found.lead) ?? displayedRole(folded, mention, found.lead);
  if (label !== null) return { role: label, lead: null, isNear: false };
  const heading = found.lead === null ? headingOf(folded, mention) : null;
  const town = heading ?? fromATown(folded, mention, found.lead);
  // « On m'a convoquée hier à la préfecture, ils m'ont donné un papier »: nobody is to meet in the past.
  const isPastMeeting =
    mention.doubts.includes('relative') &&
    found.lead?.role === 'appointment' &&
    !folded.startsWith('demain', mention.start);
  const isBare =
    found.lead === null || isPastMeeting || (link === 'on' && NOUNS.has(found.lead.role));
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
  const said = roleBetween(folded, placed.at(-1), mention) ?? told ?? 'other';
  const role = said === 'presented' && isReporting(folded, mention) ? 'appointment' : said;
  const isNear =
    !isPast && lead !== null && mention.start - lead.end <= (link === 'on' ? ON_NEAR : NEAR);
  return { role, lead: said === lead?.role ? lead : null, isNear };
}

/** « On lui a remis aujourd’hui une convocation »: what a message tells of its own day is what it is about. */
const isToday = (folded: string, { start }: DateMention) => folded.startsWith("aujourd'hui", start);

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
    const told = lead !== null && ARRIVED.has(role) ? themeOf(reading, mention, lead) : 'this';
    const theme = told === 'other' && isToday(folded, mention) ? 'unknown' : told;
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
