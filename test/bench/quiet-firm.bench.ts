import { inWords } from '../simulation/report.ts';
import { liveStory } from '../simulation/simulated-firm.ts';
import startTestServer from '../support/global-setup.ts';

const STORY = {
  seed: 20_261,
  dossiers: 400,
  from: Temporal.PlainDate.from('2026-01-05'),
  settlingDays: 28,
  days: 365,
};
/** Immediate messages of anybody on a working day, at the 95th percentile. */
const LIMIT = 3;

/** A year of a firm of six with four hundred open dossiers: how often anybody is interrupted. */
export async function bench(): Promise<boolean> {
  await startTestServer();
  try {
    const start = performance.now();
    const tally = await liveStory(STORY);
    const seconds = Math.round((performance.now() - start) / 1000);
    for (const line of inWords(tally)) console.log(line);
    const most = Math.max(...tally.people.map(({ immediate }) => immediate.p95));
    const told = tally.silentFatal.toldToTheTop === tally.silentFatal.count;
    const holds = most <= LIMIT && told && tally.missing === 0;
    console.log(
      `${holds ? 'ok  ' : 'FAIL'} ${STORY.days} days, ${STORY.dossiers} dossiers open at any time, 6 people: on 95 % of her days ` +
        `nobody gets more than ${most} immediate messages, limit ${LIMIT} (lived in ${seconds} s)`,
    );
    return holds;
  } finally {
    await globalThis.stopTestServer?.();
  }
}
