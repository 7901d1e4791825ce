import { describe, expect, it } from '@jest/globals';
import { readNotice, type Proposal } from '@quantieme/law';
import { Dice } from '../support/dice.ts';
import { FRESH_LETTERS } from '../support/notices/fresh-letters.ts';
import { TODAY } from '../support/notices/letters.ts';
import type { WrittenNotice } from '../support/notices/notice-template.ts';
import { SINGLE_LETTERS } from '../support/notices/single-letters.ts';
import { DECOYS, PHRASE_CASES, withDecoy, withPhrase } from '../support/notices/phrase-letters.ts';
import { misread, Writer } from '../support/notices/writer.ts';

function writer(seed: number): Writer {
  const dice = new Dice(seed);
  // The first throws of near seeds are alike.
  for (let spill = 0; spill < 20; spill += 1) dice.roll();
  return new Writer(dice, TODAY);
}

const ARRIVALS =
  /^(?:clock|dates\/(?:notifiedOn|firstPresentedOn|collectedOn|availableOn|firstViewedOn|sentOn))$/u;

interface Outcome {
  readonly isRight: boolean;
  /** Wrong, and sure of it; a day of arrival that nobody wrote, and sure of it. */
  readonly silent: readonly string[];
}

function outcomeOf({ text, type, dates, clock }: WrittenNotice, recognised = false): Outcome {
  const { proposals } = readNotice(text, { today: TODAY, recognised });
  const found = new Map<string, Proposal>(proposals.map((one) => [one.field, one]));
  const truths = new Map<string, string | null>([
    ...Object.entries(dates).map(([name, day]) => [`dates/${name}`, day] as const),
    ...(clock === undefined ? [] : [['clock', clock] as const]),
  ]);
  const said = (field: string) => found.get(field)?.value ?? null;
  const silent = proposals.filter(({ field, value, certainty }) => {
    if (value === null || certainty !== 'sure') return false;
    if (field === 'type') return value !== type;
    const truth = truths.get(field);
    return truth === undefined ? isTold(field, truths) : value !== truth;
  });
  return {
    isRight: [...truths].every(([field, truth]) => said(field) === truth),
    silent: silent.map(({ field, value }) => `${field} ${value} in: ${text.slice(-300)}`),
  };
}

/** An arrival that is not among the truths: an hour is told of whatever day arrived, no other day is. */
const isTold = (field: string, truths: ReadonlyMap<string, unknown>) =>
  ARRIVALS.test(field) && field !== 'clock' && truths.has('dates/notifiedOn') === false;

const TIMES = 4;
const often = <T>(list: readonly T[], times: number) =>
  list.flatMap((one, index) =>
    Array.from({ length: times }, (_, again) => ({
      one,
      w: writer(77_001 + index * 7919 + again * 104_729),
    })),
  );
const share = (outcomes: readonly Outcome[]) =>
  outcomes.filter(({ isRight }) => isRight).length / outcomes.length;

describe('sentences that say when a notice arrived, each in several hands', () => {
  const outcomes = often(PHRASE_CASES, TIMES).map(({ one: { field, text }, w }) =>
    outcomeOf(withPhrase(w, text, field)),
  );

  it('give their day and their hour in 95 of 100', () => {
    expect(PHRASE_CASES.length).toBeGreaterThan(85);
    expect(share(outcomes)).toBeGreaterThanOrEqual(0.95);
  });

  it('never give another one for sure', () => {
    expect(outcomes.flatMap(({ silent }) => silent)).toEqual([]);
  });
});

describe('sentences that tell of the arrival of something else', () => {
  const outcomes = often(DECOYS, TIMES).map(({ one, w }) => outcomeOf(withDecoy(w, one)));

  it('give no day in 90 of 100, and none for sure', () => {
    expect(share(outcomes)).toBeGreaterThanOrEqual(0.9);
    expect(outcomes.flatMap(({ silent }) => silent)).toEqual([]);
  });
});

describe('letters of other families', () => {
  const written = often(FRESH_LETTERS, TIMES);

  it('give their days and hours in 95 of 100, and nothing wrong for sure', () => {
    const outcomes = written.map(({ one, w }) => outcomeOf(one.write(w)));
    expect(share(outcomes)).toBeGreaterThanOrEqual(0.95);
    expect(outcomes.flatMap(({ silent }) => silent)).toEqual([]);
  });

  it('badly copied, they still say nothing wrong for sure', () => {
    const outcomes = often(FRESH_LETTERS, TIMES).map(({ one, w }) => {
      const letter = one.write(w);
      return outcomeOf({ ...letter, text: misread(letter.text, w.dice) }, true);
    });
    expect(share(outcomes)).toBeGreaterThanOrEqual(0.85);
    expect(outcomes.flatMap(({ silent }) => silent)).toEqual([]);
  });
});

describe('letters, mails and messages as they come', () => {
  it.each(SINGLE_LETTERS.map((letter) => [letter.name, letter] as const))('%s', (_, letter) => {
    expect(outcomeOf(letter)).toEqual({ isRight: true, silent: [] });
  });
});
