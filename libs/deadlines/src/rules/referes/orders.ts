import type { CaseEvent } from '@quantieme/law';
import { isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Scene, Start } from '../../engine/rule.ts';
import { fromCourt } from '../voies-de-recours/court-notification.ts';

/** The article of the code under which the urgent judge ruled. */
export type Basis = 'L521-1' | 'L521-2' | 'L521-3' | 'L521-4' | 'R532-1' | 'R541-1';

export const ORDERS = ['ordonnance', 'ordonnance-suspension-rejetee'] as const;

const APPLICATIONS: Readonly<Record<string, Basis>> = {
  'refere-suspension-depose': 'L521-1',
  'refere-liberte-depose': 'L521-2',
  'refere-mesures-utiles-depose': 'L521-3',
};

/** Under which article an order was made: as recorded, else by the latest urgent application before it; null = unknown. */
export function basisOf({ events }: Pick<Scene, 'events'>, order: CaseEvent): Basis | null {
  if (order.type === 'ordonnance-suspension-rejetee') return 'L521-1';
  const recorded = word(order, 'basis') as Basis | null;
  if (recorded) return recorded;
  const asked = events.findLast(({ type, on }) => APPLICATIONS[type] && !isAfter(on, order.on));
  return asked ? (APPLICATIONS[asked.type] ?? null) : null;
}

/** Orders of L521-2 are appealed, save those made without a hearing (L522-3), which go to cassation like the others. */
export function isAppealed(scene: Scene): boolean {
  const { event } = scene.occurrence;
  if (!event || yesNo(event, 'withoutHearing') === true) return false;
  return basisOf(scene, event) === 'L521-2';
}

const TO_THE_COURT_OF_APPEAL: ReadonlySet<string> = new Set(['R532-1', 'R541-1']);

/** Orders on an interim payment or a measure of inquiry go to the court of appeal (R533-1, R541-3). */
export function goesToCourtOfAppeal(scene: Scene): boolean {
  const { event } = scene.occurrence;
  return event !== null && TO_THE_COURT_OF_APPEAL.has(basisOf(scene, event) ?? '');
}

/** A favourable order leaves the client nothing to challenge. */
export function isLost({ occurrence: { event } }: Scene): boolean {
  return yesNo(event, 'favourable') !== true;
}

/** From notification of the order, at once on the portal where the judge has 48 hours (R611-8-6 al. 2). */
export function fromOrder(scene: Scene): Start | null {
  const { event } = scene.occurrence;
  return fromCourt(scene, { atOnce: event !== null && basisOf(scene, event) === 'L521-2' });
}
