import type { AidEvent, LegalAidRecord } from '@quantieme/persistence';

/** The request and the decision of a mission, as the dossier's events say them. */
export interface MissionEvents {
  readonly request: AidEvent | null;
  readonly decision: AidEvent | null;
}

type Named = Pick<LegalAidRecord, 'requestEvent' | 'decisionEvent'>;

/**
 * Which events are of which mission: those that it names; else the first request that no mission has, and the first decision
 * after it that none has.
 */
export function eventsOfMissions(
  missions: readonly Named[],
  events: readonly AidEvent[],
): readonly MissionEvents[] {
  const taken = new Set(
    missions.flatMap(({ requestEvent, decisionEvent }) => [requestEvent, decisionEvent]),
  );
  const take = (id: string | null, fits: (event: AidEvent) => boolean): AidEvent | null => {
    if (id !== null) return events.find((event) => event.id === id) ?? null;
    const free = events.find((event) => !taken.has(event.id) && fits(event)) ?? null;
    if (free !== null) taken.add(free.id);
    return free;
  };
  return missions.map(({ requestEvent, decisionEvent }) => {
    const request = take(requestEvent, ({ type }) => type === 'aj-demandee');
    const since = (on: Temporal.PlainDate) =>
      request === null || Temporal.PlainDate.compare(request.on, on) <= 0;
    const decision = take(decisionEvent, ({ type, on }) => type === 'aj-decision' && since(on));
    return { request, decision };
  });
}
