import { text, type Text } from '../../text.ts';
import type { PlacedDate } from '../dates/placed-date.ts';
import { proposal, type Proposal } from '../proposal.ts';
import type { HourMention } from './find-hours.ts';

const WHY = {
  unknown: text(
    'La lettre ne dit pas l’heure de la notification.',
    'The letter does not say the hour of notification.',
  ),
  blank: text(
    'L’heure est restée en blanc dans la lettre.',
    'The hour was left blank in the letter.',
  ),
  far: text(
    'L’heure ne suit pas immédiatement la date.',
    'The hour does not come right after the day.',
  ),
  about: text('Heure approximative.', 'An approximate hour.'),
  mended: text(
    'Écriture réparée (chiffre ou lettre mal lus).',
    'Writing mended (a figure or letter badly read).',
  ),
  zone: text(
    'Le texte dit de quel lieu est cette heure\u00a0: comparez avec l’heure du dossier.',
    'The text says of which place this hour is: compare with that of the dossier.',
  ),
  change: text(
    'Nuit du changement d’heure\u00a0: cette heure n’a pas existé, ou a sonné deux fois.',
    'Night of the change of clocks: this hour never came, or came twice.',
  ),
  several: text('Le texte porte plusieurs heures.', 'The text bears several hours.'),
  contrary: text(
    'Le texte porte deux heures de notification\u00a0: laquelle est la bonne\u00a0?',
    'The text bears two hours of notification: which one is right?',
  ),
} as const;

const AFTER = 160;
const BEFORE = 60;
const JOINED =
  /^[\s,]*(?:a|-|,|:|des)?[\s,]*(?:\(\s*a?\s*)?(?:heures?\s*(?:de\s+(?:la\s+|l')?[a-z]+)?\s*:?)?[\s:]*$/u;
const JOINED_BEFORE = /^[\s,]*(?:le|du|,)?[\s,]*$/u;

interface Near {
  readonly hour: HourMention;
  readonly isJoined: boolean;
}

/** Hours that stand with a day: after it and before the next one, or right before it. */
function hoursOf(
  folded: string,
  day: PlacedDate,
  all: { readonly hours: readonly HourMention[]; readonly placed: readonly PlacedDate[] },
): readonly Near[] {
  const next = all.placed.find(({ start }) => start > day.start)?.start ?? Infinity;
  const previous = all.placed.findLast(({ end }) => end <= day.start)?.end ?? 0;
  return all.hours.flatMap((hour): readonly Near[] => {
    if (hour.start >= day.end && hour.start < next && hour.start - day.end <= AFTER) {
      const between = folded.slice(day.end, hour.start);
      if (/\n\s*\n/u.test(between)) return [];
      return [{ hour, isJoined: JOINED.test(between) }];
    }
    if (hour.end <= day.start && hour.start >= previous && day.start - hour.end <= BEFORE) {
      if (previous > 0 && /^ *(?:a|at|,)? *$/u.test(folded.slice(previous, hour.start))) return [];
      const between = folded.slice(hour.end, day.start);
      if (LABELLED.test(between) && /\bheures?\b[^\n\d]{0,40}$/u.test(folded.slice(0, hour.start)))
        return [{ hour, isJoined: true }];
      return /[.;\n]/u.test(between) ? [] : [{ hour, isJoined: JOINED_BEFORE.test(between) }];
    }
    return [];
  });
}

/** « Heure : 16 h 40 » on the line above « Date de la notification : ». */
const LABELLED = /^[ ]*\n[ ]*(?:date|jour|le)\b[^\n.;\d]{0,50}$/u;

export interface HourContext {
  readonly folded: string;
  readonly hours: readonly HourMention[];
  readonly placed: readonly PlacedDate[];
  /** Mentions of the day that the hour belongs to. */
  readonly days: readonly PlacedDate[];
  readonly blank: boolean;
  readonly needed: boolean;
  readonly isMeeting: boolean;
}

/** The hour of a day; null with a question when the text gives none. */
export function chooseHour(context: HourContext): Proposal | null {
  const { folded, days, needed, blank } = context;
  const all = days.flatMap((day) => hoursOf(folded, day, context));
  const exact = all.filter(({ hour }) => !hour.doubts.includes('range'));
  // « Entre 9 h 30 et 10 h »: a meeting begins with the first.
  const near = exact.length > 0 || !context.isMeeting ? exact : all.slice(0, 1);
  const joined = near.filter(({ isJoined }) => isJoined);
  const [best] = joined.length > 0 ? joined : near;
  const named = days.some(({ role }) => role === 'notification') ? namedHours(context) : [];
  if (best === undefined && new Set(named.map(({ clock }) => clock)).size === 1)
    return proposal('clock', named[0]?.clock ?? null, {
      certainty: 'check',
      spans: named,
      why: WHY.far,
    });
  const contrary = named.filter(({ clock }) => clock !== best?.hour.clock);
  if (best !== undefined && contrary.length > 0)
    return proposal('clock', null, {
      certainty: 'several',
      spans: [best.hour, ...contrary].map(({ start, end }) => ({ start, end })),
      why: WHY.contrary,
      others: [best.hour, ...contrary].map(asOther),
    });
  if (best === undefined)
    return needed || blank
      ? proposal('clock', null, { certainty: 'check', why: blank ? WHY.blank : WHY.unknown })
      : null;
  const { clock, start, end } = best.hour;
  const others = near.map(({ hour }) => hour).filter((hour) => hour.clock !== clock);
  const why = doubtOf(best, others.length > 0) ?? placeOrNight(best.hour, context);
  return proposal('clock', clock, {
    spans: [{ start, end }],
    ...(why === null
      ? {}
      : { certainty: others.length > 0 ? ('several' as const) : ('check' as const), why }),
    others: others.map(asOther),
  });
}

const asOther = ({ clock, start, end }: HourMention) => ({ value: clock, spans: [{ start, end }] });

/** « Heure de notification : 15 h 05 », « remis à personne, à 18 heures 20 », away from any day. */
const NAMED_HOUR =
  /\bheure\s+(?:de\s+(?:la\s+)?|d'une\s+)?(?:notification|remise|signification)\b[^\n\d]{0,20}$|\b(?:remise?|notifiee?|signifiee?)\s+a\s+(?:sa\s+)?(?:personne|l'interesse\S*)\b[^.;\n\d]{0,40}\ba\s*$/u;

const namedHours = ({ folded, hours, placed }: HourContext): readonly HourMention[] =>
  hours.filter(({ start }) => {
    const before = folded.slice(Math.max(0, start - 90), start);
    const lead = NAMED_HOUR.exec(before);
    if (lead === null) return false;
    const from = start - before.length + lead.index;
    return !placed.some((day) => day.start >= from && day.end <= start);
  });

const OF_A_PLACE =
  /^[\s,(]*heure\s+(?:locale|legale|de\s+(?:la\s+|l')?[a-z]|d'outre|du\s+lieu|utc|gmt|metropol)|^[\s,(]*(?:utc|gmt)\b/u;

/** On the last Sunday of March from two to three no hour exists; in October each comes twice. */
const isNightOfChange = (day: Temporal.PlainDate, clock: string) =>
  clock.startsWith('02') && [3, 10].includes(day.month) && day.dayOfWeek === 7 && day.day > 24;

function placeOrNight(hour: HourMention, { folded, days }: HourContext): Text | null {
  if (OF_A_PLACE.test(folded.slice(hour.end, hour.end + 40))) return WHY.zone;
  const isNight = days.some(({ value }) => value !== null && isNightOfChange(value, hour.clock));
  return isNight ? WHY.change : null;
}

function doubtOf({ hour, isJoined }: Near, several: boolean): Text | null {
  if (several) return WHY.several;
  if (hour.doubts.includes('mended')) return WHY.mended;
  if (hour.doubts.includes('about') || hour.doubts.includes('range')) return WHY.about;
  return isJoined ? null : WHY.far;
}
