import { actedOn, isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Scene } from '../../engine/rule.ts';
import { requestedTitle } from '../titre/entry.ts';

const HEALTH = 'cst-vpf-etranger-malade';

/** A request for a permit on the ground of health (L425-9); null = the title is unknown. */
export function isHealthRequest(scene: Scene): boolean | null {
  const title = requestedTitle(scene);
  return title === null ? null : title === HEALTH;
}

type Day = Temporal.PlainDate;

/** The day an asylum seeker was told that other permits must be asked for then (L431-2); null = not recorded. */
export function informedDay({ events }: Scene): Day | null {
  const told = events.find(({ type }) => type === 'information-l431-2');
  if (told) return told.on;
  const claim = claimOf(events);
  if (!claim || yesNo(claim, 'informedL4312') === false) return null;
  return claim.dates.informedOn ?? claim.on;
}

function claimOf(events: Scene['events']) {
  return events.find(
    (event) => event.type === 'enregistrement-guda' && word(event, 'track') !== 'dublin',
  );
}

/** Whether the request is made beside an asylum claim, still pending when it is made; null = unknown. */
export function isBesideAsylum(scene: Scene): boolean | null {
  const { event } = scene.occurrence;
  const said = yesNo(event, 'besideAsylum');
  if (said !== null || !event) return said;
  const told = informedDay(scene);
  if (!told) return scene.file.procedure === 'asile' ? null : false;
  return isAfter(told, actedOn(event)) ? false : null;
}
