import { performance } from 'node:perf_hooks';
import { FACT_IDS, TITLES, type Facts } from '@quantieme/eligibility';
import {
  civilDay,
  clientHalfKnown,
  disagreements,
  evaluate,
  Known,
  lawOn,
  PublicodesLaw,
  review,
} from '@quantieme/eligibility/testing';
import { sample } from 'fast-check';

const SEED = 20_261_121;
const CLIENTS = 10_000;
const LIMIT_S = 2;
const ROUNDS = 5;
/** Publicodes takes hundreds of milliseconds a client. */
const CLIENTS_OF_PUBLICODES = 10;
/** So that ten thousand are compared in all. */
const CLIENTS_A_TITLE = 48;

const ON = civilDay(2026, 11, 21);
const LAW = lawOn('2026-11-21');

/**
 * Ten thousand clients before every title, with reasons, missing facts and articles, in less than two seconds of one
 * core; then how long publicodes takes for the same conditions alone, and whether it finds the same.
 */
export function bench(): Promise<boolean> {
  const clients = sample(clientHalfKnown(FACT_IDS), { numRuns: CLIENTS, seed: SEED }).map(told);
  const isFast = benchReviews(clients);
  benchPublicodes(clients.slice(0, CLIENTS_OF_PUBLICODES));
  return Promise.resolve(agreesWithPublicodes() && isFast);
}

/** As a request brings them: read from JSON, without what is unknown. */
const told = (facts: Facts): Facts =>
  JSON.parse(
    JSON.stringify(facts, (_fact, value: unknown) => (value === null ? undefined : value)),
  ) as Facts;

function benchReviews(clients: readonly Facts[]): boolean {
  let [reasons, missing, articles] = [0, 0, 0];
  const rounds = Array.from({ length: ROUNDS }, () => {
    [reasons, missing, articles] = [0, 0, 0];
    return timed(() => {
      for (const facts of clients) {
        for (const title of review(LAW, new Known(facts), ON)) {
          reasons += title.reasons.length;
          missing += title.missing.length;
          for (const reason of title.reasons) articles += reason.articles.length;
        }
      }
    });
  });
  const processor = least(rounds.map((round) => round.processor)) / 1000;
  const wall = least(rounds.map((round) => round.wall)) / 1000;
  const holds = processor <= LIMIT_S;
  console.log(
    `  ${clients.length} clients, ${LAW.titles.length} titles: ${reasons} reasons, ${articles} articles, ${missing} missing facts\n` +
      `${holds ? 'ok  ' : 'FAIL'} ${processor.toFixed(2)} s of one core (best of ${ROUNDS} rounds; ${wall.toFixed(2)} s by the clock), limit ${LIMIT_S} s`,
  );
  return holds;
}

/** The conditions alone on both sides, the same clients in the same run. */
function benchPublicodes(clients: readonly Facts[]): void {
  const publicodes = new PublicodesLaw(LAW);
  const known = clients.map((facts) => new Known(facts));
  const evaluations = known.map((client) => evaluate(LAW, client, ON));
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: timed(() => known.forEach((client) => evaluate(LAW, client, ON))).processor,
    whole: timed(() => known.forEach((client) => review(LAW, client, ON))).processor,
  }));
  const theirs = timed(() => evaluations.forEach((each) => publicodes.truths(each))).processor;
  const times = (ours: readonly number[]) => Math.round(theirs / least(ours));
  console.log(
    `  publicodes: ${(theirs / clients.length).toFixed(0)} ms a client for the same conditions, ` +
      `${times(rounds.map(({ ours }) => ours))} times as long as the conditions here, ` +
      `${times(rounds.map(({ whole }) => whole))} times as long as with reasons, missing facts and articles`,
  );
}

function agreesWithPublicodes(): boolean {
  const { compared, differing, truths } = disagreements({
    titles: TITLES.map(({ id }) => id),
    clients: CLIENTS_A_TITLE,
    seed: SEED,
  });
  const [notMet, unknown, appraised, met] = truths;
  const holds = compared >= CLIENTS && differing.length === 0;
  console.log(
    `${holds ? 'ok  ' : 'FAIL'} ${compared} clients compared with publicodes (${met} met, ${appraised} left to appreciation, ` +
      `${unknown} unknown, ${notMet} not met): ${differing.length} differ`,
  );
  return holds;
}

/** Other work on the machine only ever adds to a time. */
const least = (times: readonly number[]) => Math.min(...times);

function timed(work: () => void): { readonly wall: number; readonly processor: number } {
  const start = performance.now();
  const used = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - start, processor: (user + system) / 1000 };
}
