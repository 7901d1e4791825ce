import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { TICKS, type TickName } from '@quantieme/jobs';
import { Heartbeat, periodsAt } from './heartbeat.ts';

let scheduled: number;
let done: TickName[];
let heartbeat: Heartbeat;

function aHeartbeat(schedule: () => Promise<void> = () => Promise.resolve()): Heartbeat {
  scheduled = 0;
  done = [];
  return new Heartbeat({
    periods: periodsAt(1),
    schedule: () => {
      scheduled += 1;
      return schedule();
    },
    run: (tick) => {
      done.push(tick);
      return Promise.resolve();
    },
    alive: () => undefined,
    report: () => undefined,
  });
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(async () => {
  await heartbeat.stop();
  jest.useRealTimers();
});

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('the heartbeat', () => {
  it('leaves the ticks to the queue as long as they come', async () => {
    heartbeat = aHeartbeat();
    await heartbeat.start();
    for (let second = 0; second < 30; second += 1) {
      await pass(1_000);
      for (const tick of TICKS.filter((each) => each !== 'roll-firms')) {
        heartbeat.beat(tick);
      }
    }
    expect(done).toEqual([]);
    expect(scheduled).toBe(1);
  });

  it('sweeps by itself once they stop, and makes the schedulers again', async () => {
    heartbeat = aHeartbeat();
    await heartbeat.start();
    await pass(5_000);
    expect(done).toContain('sweep-alerts');
    await pass(10_000);
    expect(scheduled).toBeGreaterThan(1);
    expect(done.filter((tick) => tick === 'sweep-alerts').length).toBeGreaterThanOrEqual(3);
  });

  it('goes on while the queue is away', async () => {
    heartbeat = aHeartbeat(() => Promise.reject(new Error('away')));
    await heartbeat.start();
    await pass(20_000);
    expect(done).toEqual(expect.arrayContaining(['sweep-alerts', 'sweep-mails', 'roll-dossiers']));
  });
});

describe('periodsAt', () => {
  it.each([
    [1, 1_000, 60_000],
    [0, 1_000, 60_000],
    [1_440, 250, 250],
    [20, 250, 3_000],
  ])('at %s times real time: alerts every %s ms, nights every %s ms', (speed, alerts, firms) => {
    expect(periodsAt(speed)).toMatchObject({ 'sweep-alerts': alerts, 'roll-firms': firms });
  });
});
