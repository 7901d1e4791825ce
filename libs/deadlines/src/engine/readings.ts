import type { Reading, Undetermined } from './model.ts';
import { replay, type History, type Replayed } from './replay.ts';
import type { Rule, RuleVersion, Scene, Start, Window } from './rule.ts';
import { lengthOf } from './variant.ts';
import { neighbours, versionName } from './version.ts';
import { longDate, text } from './wording.ts';

const PREVAILING = text('Lecture retenue', 'Retained reading');
const PRUDENT = text(
  'Lecture prudente : la plus courte qui se défende',
  'Prudent reading: the shortest that can be defended',
);

interface CountingInput {
  readonly rule: Rule;
  readonly version: RuleVersion;
  readonly scene: Scene;
  readonly start: Start;
  readonly history: History;
  readonly legal: Replayed;
}

interface ReadingsInput extends CountingInput {
  readonly prudent: Dates;
  /** Other defended ways of counting. */
  readonly others: readonly Reading[];
  readonly versionDay: Temporal.PlainDate;
}

export interface Dates {
  readonly lastDay: Temporal.PlainDate | null;
  readonly expiresAt: Temporal.Instant | null;
}

/** Every reading of one deadline, the retained one first, and the questions that neighbouring versions raise. */
export function readingsOf(input: ReadingsInput): {
  readonly readings: readonly Reading[];
  readonly undetermined: readonly Undetermined[];
} {
  const { legal, prudent, version } = input;
  const main = lengthOf(version, input.scene, 'legal').sources[0] ?? null;
  const base = { court: null, decidedOn: null, source: main };
  const readings: Reading[] = [
    { ...base, ...datesOf(legal.window), name: 'prevailing', authority: PREVAILING },
  ];
  if (differ(prudent, legal.window)) {
    readings.push({ ...base, ...prudent, name: 'prudent', authority: PRUDENT });
  }
  const changes = nearChanges(input);
  return {
    readings: [...readings, ...input.others, ...changes.map(({ reading }) => reading)],
    undetermined: changes.map(({ question }) => question),
  };
}

/** The other defended ways of counting that the version names. */
export function alternatives(input: CountingInput): readonly Reading[] {
  const { version, scene } = input;
  return (version.readings ?? []).flatMap(({ limit, start: startOf, ...shown }) => {
    const start = startOf ? startOf(scene) : input.start;
    if (!start) return [];
    const { window } = again({ ...input, start }, { ...version, limit, variants: [] });
    return [{ ...shown, ...datesOf(window) }];
  });
}

function datesOf({ lastDay, expiresAt }: Window): Dates {
  return { lastDay, expiresAt };
}

/** Two days never end at the same instant, and one may end at two. */
function differ(a: Dates, b: Dates): boolean {
  return a.expiresAt?.epochMilliseconds !== b.expiresAt?.epochMilliseconds;
}

function again({ legal, ...input }: CountingInput, version: RuleVersion): Replayed {
  const until = legal.ended?.on ?? null;
  return replay({ ...input, version, until, reading: 'legal' });
}

interface NearChange {
  readonly reading: Reading;
  readonly question: Undetermined;
}

/** The same limit under the versions that a date within thirty days of a change could fall under. */
function nearChanges(input: ReadingsInput): readonly NearChange[] {
  return neighbours(input.rule, input.versionDay).flatMap((version) => {
    const { window } = again(input, version);
    if (!differ(window, input.legal.window)) return [];
    const change = longDate(Temporal.PlainDate.from(version.from ?? dayAfter(version.to)));
    const reading: Reading = {
      ...datesOf(window),
      name: `version-${versionName(version)}`,
      authority: text(`Version du ${change.fr}`, `Version of ${change.en}`),
      court: null,
      decidedOn: null,
      source: version.sources[0] ?? null,
    };
    return [{ reading, question: askVersion(input, window) }];
  });
}

function dayAfter(day: string | null): string {
  return day === null ? '1900-01-01' : String(Temporal.PlainDate.from(day).add({ days: 1 }));
}

function askVersion({ rule, versionDay, scene }: ReadingsInput, other: Window): Undetermined {
  const day = longDate(versionDay);
  const end = other.lastDay ? longDate(other.lastDay) : null;
  return {
    fact: 'version',
    eventId: scene.occurrence.origin?.id ?? null,
    kind: 'boolean',
    values: null,
    question: text(
      `Le droit a changé à moins de trente jours de cette date (${rule.versionDate.fr}, ${day.fr}) : est-elle exacte ?`,
      `The law changed within thirty days of this date (${rule.versionDate.en}, ${day.en}): is it exact?`,
    ),
    effect: text(
      `Sous l'autre version : ${end?.fr ?? 'aucun délai'}`,
      `Under the other version: ${end?.en ?? 'no limit'}`,
    ),
  };
}
