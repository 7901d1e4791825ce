import { habitsInWords } from './habits.ts';
import { PLOTS } from './plots.ts';
import type { FirmTally, PersonTally, Spread } from './tally.ts';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function spreadInWords({ p50, p95, p99, max, mean }: Spread): string {
  return `half ${p50}, 95 % ${p95}, 99 % ${p99}, most ${max}, mean ${mean.toFixed(2)}`;
}

function personInWords({ name, role, digestAt, ...rest }: PersonTally): string {
  const { immediate, whenAny, digests, silent } = rest;
  return (
    `  ${`${name} (${role}, digest at ${digestAt})`.padEnd(44)} ${spreadInWords(immediate)}; ` +
    `without days of none: 95 % ${whenAny.p95}; ${digests} digests; ` +
    `ended unanswered: ${silent.fatal} fatal, ${silent.other} others`
  );
}

/** What was simulated, then what came of it, line by line. */
export function inWords(tally: FirmTally): readonly string[] {
  const { causes, escalated, silentFatal, refused } = tally;
  const list = (pairs: Iterable<readonly [string, number]>) =>
    [...pairs].map(([name, count]) => `${name} ${count}`).join(', ');
  return [
    `  dossiers: ${PLOTS.map(({ name, weight }) => `${name} ${weight} %`).join(', ')}`,
    ...habitsInWords().map((habit) => `  everybody: ${habit}`),
    `  in all ${tally.dossiers} dossiers opened, ${tally.events} events recorded, ${tally.marked} acts marked done` +
      (refused.size === 0 ? '' : ` (refused: ${list(refused)})`),
    `  ${tally.alerts} alerts; ${percent(tally.inDigests)} of what was mailed came in ${tally.digests} digests; ${tally.immediate} immediate messages: ` +
      list(causes.map(({ cause, count }) => [cause, count] as const)),
    `  told because nobody answered: ${escalated.map((count, index) => `level ${index + 1}: ${count}`).join(', ')}`,
    `  fatal deadlines that ended undone: ${tally.fatalEnded}, of which ${silentFatal.count} that nobody had acknowledged (the top had been told of ${silentFatal.toldToTheTop})`,
    ...tally.people.map(personInWords),
    `  immediate messages a person and working day (${tally.personDays} of them): ${spreadInWords(tally.all)}`,
    `  the same, without the days on which none came: ${spreadInWords(tally.whenAny)}`,
  ];
}
