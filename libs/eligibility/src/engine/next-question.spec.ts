import { describe, expect, it } from '@jest/globals';
import { sample } from 'fast-check';
import { FACT_IDS, FACTS, type FactId } from '../facts/index.ts';
import { anyClient } from '../testing/any-client.ts';
import { TITLES } from '../titles/index.ts';
import { civilDay } from './civil-day.ts';
import { deciding } from './deciding.ts';
import { evaluate } from './evaluate.ts';
import { Known, type Facts } from './known.ts';
import { lawOn } from './law-days.ts';
import { nextQuestion } from './next-question.ts';

const SEED = 20_261_121;
const CLIENTS = 8;
const on = civilDay(2026, 11, 21);
const law = lawOn('2026-11-21');
const titles = new Set(TITLES.map(({ id }) => id));

/** What is presumed is confirmed, not asked: neither order counts it. */
const QUESTIONS = FACT_IDS.filter(
  (id) => FACTS[id].question !== null && FACTS[id].presumed === undefined,
);

/** Clients of whom nothing presumed is otherwise: a random answer to what bars every title would settle them all. */
const clients = sample(anyClient, { numRuns: CLIENTS, seed: SEED }).map((client): Facts =>
  Object.fromEntries(QUESTIONS.map((id) => [id, client[id] ?? null])),
);

/** What any title still lacks. */
function lacking(facts: Facts): ReadonlySet<FactId> {
  const evaluation = evaluate(law, new Known(facts), on);
  return new Set(law.titles.flatMap((title) => deciding(evaluation, title).missing));
}

/** A client answers, or can't tell. */
const told = (client: Facts, fact: FactId): Facts =>
  client[fact] === undefined ? {} : { [fact]: client[fact] };

/** How many questions are asked until no title is left that an answer could settle. */
function asked(client: Facts): number {
  const skip = new Set<string>();
  let facts: Facts = {};
  for (;;) {
    const next = nextQuestion({ known: new Known(facts), on, titles, skip });
    if (next === null) return skip.size;
    expect(lacking(facts)).toContain(next.fact);
    skip.add(next.fact);
    facts = { ...facts, ...told(client, next.fact) };
  }
}

/** The same for a form read from top to bottom: up to its last question that any title needed. */
function askedInOrder(client: Facts): number {
  let facts: Facts = {};
  let last = 0;
  for (const [index, fact] of QUESTIONS.entries()) {
    if (lacking(facts).has(fact)) last = index + 1;
    facts = { ...facts, ...told(client, fact) };
  }
  return last;
}

const mean = (counts: readonly number[]) =>
  counts.reduce((sum, count) => sum + count, 0) / counts.length;

describe('the next question', () => {
  it('settles every title in at most 60 % of the questions of a fixed order', () => {
    const chosen = mean(clients.map(asked));
    expect(chosen).toBeGreaterThan(10);
    expect(chosen).toBeLessThanOrEqual(0.6 * mean(clients.map(askedInOrder)));
  });
});
