import { performance } from 'node:perf_hooks';

/** One measured run: how many operations it made, in how many milliseconds. */
export interface Run {
  readonly operations: number;
  readonly milliseconds: number;
}

export interface Comparison {
  readonly name: string;
  /** Median of candidate time per operation over baseline time per operation, round by round. */
  readonly ratio: number;
  readonly ratios: readonly number[];
  readonly limit: number;
}

/** Runs `work` `operations` times with `concurrency` at once and says how long the whole took. */
export async function timed(
  operations: number,
  concurrency: number,
  work: (index: number) => Promise<unknown>,
): Promise<Run> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < operations) await work(next++);
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: concurrency }, lane));
  return { operations, milliseconds: performance.now() - start };
}

/**
 * Candidate and baseline in turn (A B A B …) after one uncounted round, so that the machine's drift hits both alike.
 * The median of the round-by-round ratios is the figure; a limit that is exceeded makes the whole bench fail.
 */
export async function compare(options: {
  readonly name: string;
  readonly limit: number;
  readonly rounds?: number;
  readonly candidate: (round: number) => Promise<Run>;
  readonly baseline: (round: number) => Promise<Run>;
}): Promise<Comparison> {
  const rounds = options.rounds ?? 7;
  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const candidate = perOperation(await options.candidate(round));
    const baseline = perOperation(await options.baseline(round));
    if (round > 0) {
      ratios.push(candidate / baseline);
      console.log(
        `  ${options.name} ${round}/${rounds}: ${candidate.toFixed(3)} ms against ${baseline.toFixed(3)} ms, ratio ${(candidate / baseline).toFixed(2)}`,
      );
    }
  }
  return { name: options.name, ratio: median(ratios), ratios, limit: options.limit };
}

/** Prints a comparison in one line; says whether it holds. */
export function report(comparison: Comparison): boolean {
  const holds = comparison.ratio <= comparison.limit;
  const spread = `${Math.min(...comparison.ratios).toFixed(2)}–${Math.max(...comparison.ratios).toFixed(2)}`;
  console.log(
    `${holds ? 'ok  ' : 'FAIL'} ${comparison.name}: median ratio ${comparison.ratio.toFixed(2)} (${spread}), limit ${comparison.limit}`,
  );
  return holds;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

function perOperation(run: Run): number {
  return run.milliseconds / run.operations;
}
