import type {
  CriminalRecordView,
  RecordBarView,
  RecordFollowUpView,
  RecordOverviewView,
  RecordPieceView,
  RecordWayView,
} from '@quantieme/contracts';
import {
  barsOf,
  checklistNamed,
  documentKind,
  OFFENCE_CATEGORIES,
  OFFENCE_KINDS,
  overviewOf,
  PROCEDURE_DEFINITIONS,
  RECORD_QUESTIONS,
  waysOf,
  type Bar,
  type Conviction,
  type RecordQuestion,
  type Text,
  type Way,
} from '@quantieme/law';
import { dayText, say, type Lens } from '../views/lens.ts';

type Speaker = Pick<Lens, 'language'>;

const ABOUT_RECORDS = 'casier-judiciaire';
const FILE_TO_GATHER = 'casier-argumentaire';

const asked = (questions: readonly RecordQuestion[], lens: Speaker) =>
  questions.map((id) => say(RECORD_QUESTIONS[id], lens));

function barView(bar: Bar, lens: Speaker): RecordBarView {
  const { label, test, since, until, articles, readings, questions, ...rest } = bar;
  return {
    ...rest,
    label: say(label, lens),
    test: say(test, lens),
    since: dayText(since),
    until: dayText(until),
    sources: articles,
    readings: readings.map((reading) => say(reading, lens)),
    questions: asked(questions, lens),
  };
}

function wayView(way: Way, lens: Speaker): RecordWayView {
  const { label, before, note, opensOn, articles, questions, ...rest } = way;
  return {
    ...rest,
    label: say(label, lens),
    before: say(before, lens),
    note: say(note, lens),
    opensOn: dayText(opensOn),
    questions: asked(questions, lens),
    sources: articles,
  };
}

function overviewView(all: readonly Conviction[], on: Temporal.PlainDate): RecordOverviewView {
  const { lastFactsOn, ...counts } = overviewOf(all, on);
  return { ...counts, lastFactsOn: dayText(lastFactsOn) };
}

const choices = (labels: Readonly<Record<string, Text>>, lens: Speaker) =>
  Object.entries(labels).map(([id, label]) => ({ id, label: say(label, lens) }));

/** What the procedure suggests once the argument has been sent, by custom of the house. */
function followUps(lens: Speaker): readonly RecordFollowUpView[] {
  const procedure = PROCEDURE_DEFINITIONS.find(({ id }) => id === ABOUT_RECORDS);
  const steps = (procedure?.branches ?? []).flatMap(({ states }) =>
    Object.values(states).flatMap(({ next }) => next),
  );
  return steps.flatMap(({ text, afterDays }) =>
    afterDays === null ? [] : [{ afterDays, label: say(text, lens) }],
  );
}

function pieces(lens: Speaker): readonly RecordPieceView[] {
  const items = checklistNamed(FILE_TO_GATHER)?.items ?? [];
  return items.map(({ kind, when }) => {
    const label = documentKind(kind)?.label;
    return {
      id: kind,
      label: label ? say(label, lens) : kind,
      conditional: when.kind !== 'always',
    };
  });
}

type Reckoned = Pick<
  CriminalRecordView,
  'on' | 'overview' | 'bars' | 'ways' | 'pieces' | 'followUps' | 'categories' | 'kinds'
>;

/** Everything that follows from the convictions and the law. */
export function reckonedView(
  all: readonly Conviction[],
  on: Temporal.PlainDate,
  lens: Speaker,
): Reckoned {
  return {
    on: String(on),
    overview: overviewView(all, on),
    bars: barsOf(all, on).map((bar) => barView(bar, lens)),
    ways: waysOf(all, on).map((way) => wayView(way, lens)),
    pieces: pieces(lens),
    followUps: followUps(lens),
    categories: choices(OFFENCE_CATEGORIES, lens),
    kinds: choices(OFFENCE_KINDS, lens),
  };
}

export const isAboutRecords = (procedure: string): boolean => procedure === ABOUT_RECORDS;
