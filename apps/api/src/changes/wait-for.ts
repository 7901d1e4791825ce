import {
  endWith,
  firstValueFrom,
  ignoreElements,
  interval,
  map,
  merge,
  type Observable,
} from 'rxjs';

/** What announces a change may be lost, and does not cover everything. */
const LOOK_AGAIN_MS = 1_000;

interface Waiting<Answer> {
  readonly until: (answer: Answer) => boolean;
  /** Say that looking again may be worth it; they end when this process does. */
  readonly hints: Observable<unknown>;
  readonly seconds: number;
}

/** The first answer that will do, or the last one before the time is over. */
export async function waitFor<Answer>(
  read: () => Promise<Answer>,
  { until, hints, seconds }: Waiting<Answer>,
): Promise<Answer> {
  const end = performance.now() + seconds * 1_000;
  const lookAgain = merge(hints, interval(LOOK_AGAIN_MS)).pipe(map(() => true));
  const stopped = hints.pipe(ignoreElements(), endWith(false));
  for (;;) {
    const answer = await read();
    if (until(answer) || performance.now() >= end) return answer;
    if (!(await firstValueFrom(merge(lookAgain, stopped)))) return answer;
  }
}
