import { earlierOf, laterOf, type ReadingKind } from '@quantieme/calendar';
import { notificationOf, type CaseEvent } from '@quantieme/law';
import { actedOn, decidedOn, eventsOf, isAfter, word } from '../engine/lookup.ts';
import type { Scene } from '../engine/rule.ts';

type Day = Temporal.PlainDate;

/** Legal aid has an effect on the month for decisions of OFPRA since the act of 29 July 2015. */
const SINCE = '2015-07-31';

/** The day of the decision of OFPRA. */
export function taken({ occurrence: { event, on } }: Scene): Day {
  return event ? decidedOn(event) : on;
}

/** The first request made once the decision was taken: later ones change nothing. */
export function firstRequest(scene: Scene): CaseEvent | null {
  const since = taken(scene);
  if (String(since) < SINCE) return null;
  return eventsOf(scene, ['aj-demandee']).find((one) => !isAfter(since, actedOn(one))) ?? null;
}

/** As the deadline of its own rule says, in this reading. */
export function lastDayToAsk(scene: Scene, reading: ReadingKind): Day | null {
  const deadline = scene.deadlineOf('cnda-aj-15-jours', scene.occurrence.key);
  return (reading === 'legal' ? deadline?.lastDay : deadline?.prudentLastDay) ?? null;
}

/** The later of the two notifications; prudently the first. The lawyer's alone starts nothing against the person. */
export function resumptionOf(scene: Scene, request: CaseEvent, reading: ReadingKind): Day | null {
  const decisions = eventsOf(scene, ['aj-decision']).filter(({ on }) => !isAfter(request.on, on));
  const dayOf = (event: CaseEvent) => notificationOf(event)[reading];
  if (reading === 'prudent') {
    return decisions.map(dayOf).reduce<Day | null>((a, b) => (a ? earlierOf(a, b) : b), null);
  }
  const isLawyers = (event: CaseEvent) => word(event, 'notifiedTo') === 'avocat';
  const toPerson = decisions.find((event) => !isLawyers(event));
  const toLawyer = decisions.find(isLawyers);
  if (!toPerson) return null;
  return toLawyer ? laterOf(dayOf(toPerson), dayOf(toLawyer)) : dayOf(toPerson);
}

/** Whether a request for legal aid is for the asylum court: nothing else was notified that it could be for. */
export function isForCnda({ events, file }: Scene, request: CaseEvent): boolean {
  const before = events.filter(({ on }) => !isAfter(on, actedOn(request)));
  return (
    file.procedure === 'asile' &&
    before.some(({ type }) => type === 'decision-ofpra') &&
    !before.some(({ type }) => FOR_THE_TRIBUNAL.has(type))
  );
}

const FOR_THE_TRIBUNAL: ReadonlySet<string> = new Set([
  'oqtf-notifiee',
  'transfert-notifie',
  'cma-refus-notifie',
  'refus-notifie',
  'assignation-notifiee',
  'irtf-notifiee',
]);
