import { describe, expect, it } from '@jest/globals';
import type { SweepMark } from '@quantieme/persistence';
import { type Installation, inOrder, troublesOfFirm, troublesOfInstallation } from './judge.ts';

const NOW = Temporal.Instant.from('2026-11-23T10:00:00Z');
const before = (seconds: number) => NOW.subtract({ milliseconds: Math.round(seconds * 1000) });

function mark(tick: string, secondsAgo: number, over: Partial<SweepMark> = {}): SweepMark {
  const doneAt = before(secondsAgo);
  return {
    tick,
    worker: 'one',
    doneAt,
    tookMs: 3,
    machineAt: doneAt,
    markedAt: doneAt,
    failedAt: null,
    failure: null,
    ...over,
  };
}

function kinds(marks: readonly SweepMark[], over: Partial<Installation> = {}): readonly string[] {
  const seen = { now: NOW, machineNow: NOW, watchingSince: before(3600), marks, ...over };
  return troublesOfInstallation(seen).map(({ kind }) => kind);
}

const WORKING = [mark('sweep-alerts', 2), mark('sweep-messages', 2), mark('roll-firms', 50)];

describe('an installation', () => {
  it('that works has no trouble', () => {
    expect(kinds(WORKING)).toEqual([]);
  });

  it.each([
    [59, []],
    [60, []],
    [60.001, ['worker-stopped']],
  ])('without a sweep for %d s: %j', (seconds, expected) => {
    const all = kinds([mark('sweep-alerts', seconds), mark('sweep-messages', seconds)]);
    expect(all.filter((kind) => kind !== 'sweep-late')).toEqual(expected);
  });

  it('whose watch has just begun is given the time to leave a mark', () => {
    expect(kinds([], { watchingSince: before(60) })).toEqual([]);
    expect(kinds([], { watchingSince: before(61) })).toEqual(['worker-stopped']);
  });

  it('keeps going with one process of two', () => {
    expect(kinds([...WORKING, mark('sweep-alerts', 4000, { worker: 'two' })])).toEqual([]);
  });

  it.each([
    ['sweep-alerts', 20, []],
    ['sweep-alerts', 20.5, ['sweep-late']],
    ['roll-firms', 600, []],
    ['roll-firms', 601, ['sweep-late']],
  ])('with %s done %d s ago: %j', (tick, seconds, expected) => {
    const others = WORKING.filter((each) => each.tick !== tick);
    expect(kinds([...others, mark(tick, seconds)])).toEqual(expected);
  });

  it('says which sweep fails until some process has done it again', () => {
    const failed = mark('sweep-mails', 30, { failedAt: before(5), failure: 'DatabaseError' });
    expect(kinds([...WORKING, failed])).toEqual(['sweep-failing']);
    expect(kinds([...WORKING, failed, mark('sweep-mails', 4, { worker: 'two' })])).toEqual([]);
  });

  it.each([
    [30, []],
    [-30, []],
    [31, ['clock-drift']],
    [-31, ['clock-drift']],
    [-3600, ['clock-drift']],
  ])('with a machine %d s ahead of the database: %j', (ahead, expected) => {
    const at = before(2);
    const drifting = mark('sweep-alerts', 2, { machineAt: at.add({ seconds: ahead }) });
    expect(kinds([drifting, mark('sweep-messages', 2)])).toEqual(expected);
    expect(kinds(WORKING, { machineNow: NOW.add({ seconds: ahead }) })).toEqual(expected);
  });
});

describe('a firm', () => {
  const firm = {
    firmId: 'f',
    unroutedSince: null,
    unsentSince: null,
    refused: 0,
    mailboxes: 0,
    told: [],
    untold: [],
  };

  it('in which everything left has no trouble', () => {
    expect(troublesOfFirm(firm)).toEqual([]);
  });

  it('is told what stands still, the dearest first', () => {
    const troubles = troublesOfFirm({ ...firm, unsentSince: before(900), refused: 2 });
    const all = inOrder([{ kind: 'clock-drift', since: null }, ...troubles]);
    expect(all.map(({ kind }) => kind)).toEqual(['mails-unsent', 'mails-refused', 'clock-drift']);
  });

  it('is told of a mailbox that gives mail back', () => {
    expect(troublesOfFirm({ ...firm, mailboxes: 1 })).toEqual([
      { kind: 'mails-refused', since: null },
    ]);
  });

  it('is told since when alerts are stuck', () => {
    const [trouble] = troublesOfFirm({ ...firm, unroutedSince: before(300) });
    expect(trouble?.kind).toBe('alerts-stuck');
    expect(String(trouble?.since)).toBe('2026-11-23T09:55:00Z');
  });
});
