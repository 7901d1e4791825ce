import type {
  AlertFateRow,
  AlertsPicture,
  GroundsPicture,
  LoadPicture,
  LoadRow,
  MarginsPicture,
  OutcomeRow,
  OutcomesPicture,
  PictureView,
  TimesPicture,
  TimesView,
} from '@quantieme/contracts';
import { deciderOf, wayOfDecision } from '@quantieme/law';
import type { CountedFacts, WaitingTimes } from '@quantieme/persistence';
import { WEEKS } from './asked.ts';
import { NONE, type Names } from './names.ts';
import {
  DECIDER_WORDS,
  FATE_WORDS,
  inWords,
  MARGIN_WORDS,
  SEVERITY_WORDS,
  WAY_WORDS,
} from './words.ts';

type Rows = readonly CountedFacts[];

const wholeOf = (rows: Rows): PictureView => {
  const whole = rows.find((row) => row.whole);
  return {
    total: whole?.things ?? 0,
    dossiers: whole?.dossiers ?? 0,
    median: whole?.median ?? null,
  };
};
const partsOf = (rows: Rows) => rows.filter((row) => !row.whole);
const sum = (rows: Rows) => rows.reduce((total, row) => total + row.total, 0);

export function loadPicture(rows: Rows, names: Names, monday: Temporal.PlainDate): LoadPicture {
  const cells = Map.groupBy(partsOf(rows), ({ person, said }) => `${person ?? NONE} ${said}`);
  const shown = [...cells.values()].map((of): LoadRow => {
    const count = (severity: string) => sum(of.filter(({ kind }) => kind === severity));
    return {
      person: names.person(of[0]?.person ?? null),
      week: String(monday.add({ weeks: Number(of[0]?.said) })),
      fatal: count('fatal'),
      important: count('important'),
      information: count('information'),
    };
  });
  return {
    ...wholeOf(rows),
    weeks: Array.from({ length: WEEKS }, (_, week) => String(monday.add({ weeks: week }))),
    rows: shown.toSorted(
      (a, b) =>
        (a.person?.name ?? '\u{10FFFD}').localeCompare(b.person?.name ?? '\u{10FFFD}') ||
        a.week.localeCompare(b.week),
    ),
  };
}

function timesView(row: WaitingTimes | undefined): TimesView {
  return {
    total: row?.total ?? 0,
    answered: row?.answered ?? 0,
    silence: row?.silent ?? 0,
    waiting: row?.waiting ?? 0,
    left: row?.left ?? 0,
    firstQuarter: row?.firstQuarter ?? null,
    median: row?.median ?? null,
    lastQuarter: row?.lastQuarter ?? null,
    longest: row?.longest ?? 0,
  };
}

export function timesPicture(rows: readonly WaitingTimes[], names: Names): TimesPicture {
  const whole = rows.find(({ level }) => level === 'whole');
  return {
    ...timesView(whole),
    dossiers: whole?.dossiers ?? 0,
    rows: rows
      .filter(({ level }) => level !== 'whole')
      .map((row) => ({
        by: row.level,
        place: row.level === 'procedure' ? null : names.place(row.prefectureId, 'prefecture'),
        procedure: row.level === 'place' ? null : names.procedure(row.procedure),
        ...timesView(row),
        cases: (row.cases ?? []).map(({ kind, ...one }) => ({ ...one, state: kind })),
      })),
  };
}

export const SILENCE = 'silence';

/** Which way a fact went; silence is a refusal of its own. */
export const wayOf = ({ kind, said }: { kind: string | null; said: string | null }) =>
  kind === SILENCE ? SILENCE : (wayOfDecision(kind ?? '', said ?? '') ?? 'not-said');

export function outcomesPicture(rows: Rows, names: Names): OutcomesPicture {
  const told = partsOf(rows).map((row): OutcomeRow => {
    const silent = row.kind === SILENCE;
    const by = !silent && deciderOf(row.kind ?? '').isCourt ? 'court' : 'authority';
    const way = wayOf(row);
    return {
      by,
      byName: inWords(DECIDER_WORDS, by, names),
      place: silent ? names.place(row.prefectureId, 'prefecture') : names.decider(row),
      procedure: names.procedure(row.procedure),
      way,
      wayName: inWords(WAY_WORDS, way, names),
      total: row.total,
    };
  });
  const same = Map.groupBy(told, ({ by, place, procedure, way }) =>
    [by, place.key, procedure.id, way].join(' '),
  );
  return {
    ...wholeOf(rows),
    rows: [...same.values()].flatMap((of) => {
      const [first] = of;
      return first ? [{ ...first, total: of.reduce((all, { total }) => all + total, 0) }] : [];
    }),
  };
}

export function groundsPicture(rows: Rows, names: Names): GroundsPicture {
  return {
    ...wholeOf(rows),
    rows: partsOf(rows).map((row) => ({
      ground: names.ground(row.kind ?? ''),
      place: names.place(row.prefectureId, 'prefecture'),
      procedure: names.procedure(row.procedure),
      total: row.total,
    })),
  };
}

export function marginsPicture(rows: Rows, names: Names): MarginsPicture {
  return {
    ...wholeOf(rows),
    rows: partsOf(rows).map(({ said, kind, total }) => ({
      margin: said ?? '',
      marginName: inWords(MARGIN_WORDS, said ?? '', names),
      severity: kind ?? '',
      severityName: inWords(SEVERITY_WORDS, kind ?? '', names),
      total,
    })),
  };
}

/** Levels of escalation, by whom each adds to those told. */
const LEVELS = ['first', 'deputy', 'lawyer', 'owners'] as const;
export const fateOf = (said: string | null) => LEVELS[Number(said)] ?? said ?? '';
/** The other way round. */
export const saidOfFate = (fate: string) => {
  const level = (LEVELS as readonly string[]).indexOf(fate);
  return level < 0 ? fate : String(level);
};

export function alertsPicture(rows: Rows, names: Names): AlertsPicture {
  return {
    ...wholeOf(rows),
    rows: partsOf(rows).map(({ kind, said, person, total, median }): AlertFateRow => ({
      severity: kind ?? '',
      severityName: inWords(SEVERITY_WORDS, kind ?? '', names),
      fate: fateOf(said),
      fateName: inWords(FATE_WORDS, fateOf(said), names),
      person: names.person(person),
      total,
      medianMinutes: median,
    })),
  };
}
