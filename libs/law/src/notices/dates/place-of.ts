import type { DateMention } from './mention.ts';
import { FROM_A_TOWN, LEADS, TRAILS, type DateRole } from './roles.ts';

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
}

const REACH = 320;
const NEAR = 70;
/** Roles of days that a sentence mentions in passing: the lead before them may still lead to the next day. */
const IN_PASSING: ReadonlySet<DateRole> = new Set([
  'birth',
  'statute',
  'request',
  'mentioned',
  'other',
]);

const RECITAL =
  /(?:^|\n)\s*(?:-\s*)?(?:vu\b|considerant|attendu|\d{1,2}\.\s|il\s+ressort|qu'il|que\s+l|aux\s+termes)/u;
const EARLIER =
  /\b(?:fait\s+l'objet|n'a\s+pas\s+(?:defere|execute)|s'est\s+(?:maintenu|soustrai)|s'y\s+est|precedent|anterieur|deja\s+(?:fait|ete)|mesure\s+d'eloignement\s+non\s+executee|par\s+(?:un\s+)?(?:arrete|decision)|par\s+(?:la\s+|une\s+)?decision)/u;

interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A full stop that ends a sentence, rather than « M. », « art. » or « n°. ». */
const STOP =
  /(?<!\b(?:m|mm|mme|mlle|me|art|al|n|no|st|ste|bd|av|tel|ref|p|cf|l|r|d|janv|fevr|avr|juil|sept|oct|nov|dec))\.(?=\s)|;|\n\s*\n/gu;

function sentencesOf(folded: string): readonly Sentence[] {
  const ends = [...folded.matchAll(STOP)].map(({ index, 0: { length } }) => index + length);
  const all = [0, ...ends, folded.length];
  return all.slice(1).map((end, index) => ({ start: all[index] ?? 0, end }));
}

interface Lead {
  readonly role: DateRole;
  readonly start: number;
  readonly end: number;
}

/** The lead that ends nearest to the end of `before`; of those that end together, the longest. */
function nearestLead(before: string, offset: number): Lead | null {
  let best: Lead | null = null;
  for (const [role, pattern] of LEADS) {
    for (const match of before.matchAll(pattern)) {
      const end = match.index + match[0].trimEnd().length;
      const isNearer = best === null || end + offset > best.end;
      const isLonger =
        best !== null && end + offset === best.end && match.index + offset < best.start;
      if (isNearer || isLonger) best = { role, start: match.index + offset, end: end + offset };
    }
  }
  return best;
}

interface Reading {
  readonly folded: string;
  readonly sentences: readonly Sentence[];
  readonly placed: readonly PlacedDate[];
}

/** Looks for a lead from the day back to its sentence's start, past the days that are mentioned in passing. */
function leadOf({ folded, sentences, placed }: Reading, mention: DateMention) {
  const sentence = sentences.find(
    ({ start, end }) => start <= mention.start && mention.start < end,
  );
  const floor = Math.max(sentence?.start ?? 0, mention.start - REACH);
  let until = mention.start;
  for (const earlier of [...placed].reverse()) {
    const from = Math.max(earlier.end, floor);
    const lead = nearestLead(folded.slice(from, until), from);
    if (lead !== null) return { lead, isPast: until !== mention.start };
    if (from === floor || !IN_PASSING.has(earlier.role))
      return { lead: null, isPast: false, after: earlier };
    until = earlier.leadStart;
  }
  const lead = nearestLead(folded.slice(Math.min(floor, until), until), Math.min(floor, until));
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

/** « Melun, le 3 mars 2026 », alone on its line. */
function fromATown(folded: string, mention: DateMention, lead: Lead | null): Lead | null {
  const lineStart = folded.lastIndexOf('\n', mention.start - 1) + 1;
  if (lead !== null && lead.end > lineStart) return null;
  const line = folded.slice(lineStart, mention.start);
  const isAlone = FROM_A_TOWN.test(line) && !(line.trim() === 'le' && lead !== null);
  return isAlone ? { role: 'decision', start: lineStart, end: mention.start } : null;
}

function paragraphBefore(folded: string, at: number): string {
  const start = Math.max(folded.lastIndexOf('\n\n', at), at - 900, 0);
  return folded.slice(start, at);
}

/** Whether the day stands among the reasons of an act. */
function isRecital(folded: string, mention: DateMention, leadStart: number): boolean {
  const before = paragraphBefore(folded, mention.start);
  const lines = before.split('\n');
  const from = lines.findLastIndex((line) => RECITAL.test(`\n${line}`));
  const closes = lines.findLastIndex((line) =>
    /^\s*(?:arrete|decide|article\s+(?:1|premier)|ordonn|par\s+ces\s+motifs|notifi|remis|copie|recu|date\s+de|la\s+presente|le\s+present|fait\s+(?:a|le))/u.test(
      line,
    ),
  );
  if (from > closes) return true;
  const sentence = folded.slice(Math.max(0, leadStart - 160), mention.end + 60);
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

/** What each day of a text is the day of. */
export function placeDates(
  folded: string,
  mentions: readonly DateMention[],
): readonly PlacedDate[] {
  const sentences = sentencesOf(folded);
  const placed: PlacedDate[] = [];
  for (const mention of mentions) {
    const found = leadOf({ folded, sentences, placed }, mention);
    const town = fromATown(folded, mention, found.lead);
    const { lead, isPast } = town === null ? found : { lead: town, isPast: false };
    const after = folded.slice(mention.end, mention.end + 320);
    const trail = TRAILS.find(([, pattern]) => pattern.test(after))?.[0] ?? null;
    const ranged = roleBetween(folded, placed.at(-1), mention);
    const led = lead?.role ?? null;
    const isOpening = town !== null && trail === 'notification';
    const told = trail === 'statute' || isOpening ? trail : (led ?? trail);
    const role = ranged ?? told ?? 'other';
    const leadStart = lead?.start ?? mention.start;
    placed.push({
      ...mention,
      role,
      leadStart,
      isNear: !isPast && lead !== null && mention.start - lead.end <= NEAR,
      isRecital: isRecital(folded, mention, leadStart),
      ofActOn: role === 'notification' ? actBefore({ folded, sentences, placed }, leadStart) : null,
    });
  }
  return placed;
}
