import { notificationOf, type CaseEvent } from '@quantieme/law';
import { word, yesNo } from '../../engine/lookup.ts';
import type { Scene, Start, VersionBy } from '../../engine/rule.ts';
import { judgedOn } from './judgments.ts';

/** The courts have one portal: a document made available is so on Télérecours, unless another channel is recorded. */
function throughPortal(event: CaseEvent): CaseEvent {
  if (word(event, 'channel') !== null) return event;
  return { ...event, details: { ...event.details, channel: 'telerecours' } };
}

/**
 * From the notification of a judgment, an order or a letter of a court; at once on the portal where the judge rules
 * within a month.
 *
 * @source CJA art. R. 611-8-6, R. 751-4-1
 */
export function fromCourt(scene: Scene, { atOnce = false } = {}): Start | null {
  const { event } = scene.occurrence;
  if (!event) return null;
  const immediate = atOnce || yesNo(event, 'withinOneMonth') === true;
  const context = { territory: scene.file.territory, immediate };
  const found = notificationOf(throughPortal(event), context);
  return {
    legal: { on: found.legal, at: null },
    prudent: { on: found.prudent, at: null },
    latest: found.legal,
    steps: found.steps,
  };
}

/** The day of the judgment or order picks the version. */
export const judgmentDay: VersionBy = ({ occurrence }) =>
  occurrence.event ? judgedOn(occurrence.event) : occurrence.on;
