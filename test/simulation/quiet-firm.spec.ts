import { describe, expect, it } from '@jest/globals';
import { liveStory } from './simulated-firm.ts';

describe('six weeks of a firm of six with thirty open dossiers', () => {
  it('nobody gets more than three messages of their own a day, and nothing ends in silence', async () => {
    const tally = await liveStory({
      seed: 42,
      dossiers: 30,
      from: Temporal.PlainDate.from('2026-09-01'),
      settlingDays: 7,
      days: 42,
    });
    const { people, silentFatal, missing, refused } = tally;
    expect(people.filter(({ immediate }) => immediate.p95 > 3)).toEqual([]);
    expect({ silent: silentFatal.count - silentFatal.toldToTheTop, missing }).toEqual({
      silent: 0,
      missing: 0,
    });
    expect([...refused]).toEqual([]);
    // A quiet firm, not a mute one.
    expect(tally.alerts).toBeGreaterThan(20);
    expect(tally.digests).toBeGreaterThan(20);
    expect(tally.inDigests).toBeGreaterThan(0.5);
  }, 120_000);
});
