import { describe, expect, it } from '@jest/globals';
import type { AidEvent } from '@quantieme/persistence';
import { eventsOfMissions } from './aid-events.ts';

const event = (id: string, type: AidEvent['type'], on: string): AidEvent => ({
  ...{ id, type, on: Temporal.PlainDate.from(on), outcome: null },
});
/** Aid for an urgent application, then for the action itself. */
const EVENTS = [
  event('asked-1', 'aj-demandee', '2026-03-02'),
  event('decided-1', 'aj-decision', '2026-03-20'),
  event('asked-2', 'aj-demandee', '2026-04-01'),
  event('decided-2', 'aj-decision', '2026-05-04'),
];
const FREE = { requestEvent: null, decisionEvent: null };
const ids = (...missions: Parameters<typeof eventsOfMissions>[0]) =>
  eventsOfMissions(missions, EVENTS).map(({ request, decision }) => [request?.id, decision?.id]);

describe('events of missions of legal aid', () => {
  it('come to them in order', () => {
    expect(ids(FREE)).toEqual([['asked-1', 'decided-1']]);
    expect(ids(FREE, FREE, FREE)).toEqual([
      ['asked-1', 'decided-1'],
      ['asked-2', 'decided-2'],
      [undefined, undefined],
    ]);
  });

  it('are those that a mission names, and of no other then', () => {
    expect(ids(FREE, { ...FREE, requestEvent: 'asked-1' })).toEqual([
      ['asked-2', 'decided-2'],
      ['asked-1', 'decided-1'],
    ]);
    expect(ids({ requestEvent: 'asked-2', decisionEvent: 'gone' }, FREE)).toEqual([
      ['asked-2', undefined],
      ['asked-1', 'decided-1'],
    ]);
  });
});
