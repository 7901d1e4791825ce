import { source } from '@quantieme/law';
import { isAfter, word } from '../../engine/lookup.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { dateOf } from '../named-date.ts';
import { CODE_2021, inForce } from './in-force.ts';

const DAYS = 15;
const PAPER: ReadonlySet<string> = new Set(['main', 'lrar', 'lettre-simple']);

const availableOn = (scene: Scene) => dateOf(scene, 'availableOn');
const firstViewedOn = (scene: Scene) => dateOf(scene, 'firstViewedOn');

function start(scene: Scene): Start | null {
  const available = availableOn(scene);
  return available && startOn(available, [step('available', words(available), available)]);
}

function words(available: Temporal.PlainDate) {
  const { fr, en } = longDate(available);
  return text(`Mise à disposition le ${fr}`, `Made available on ${en}`);
}

/** Opened before the fifteen days ran out. */
function isViewed(scene: Scene): boolean {
  const available = availableOn(scene);
  const seen = firstViewedOn(scene);
  return Boolean(available && seen && !isAfter(seen, available.add({ days: DAYS })));
}

/** The day of the first consultation, once it is recorded. */
const viewedStart = (scene: Scene): Start | null => {
  const seen = firstViewedOn(scene);
  return seen && isViewed(scene) ? startOn(seen) : start(scene);
};

/** When a decision of OFPRA on the applicant's portal is deemed notified. */
export const OFPRA_NOTIFICATION_15_JOURS: Rule = {
  id: 'ofpra-notification-15-jours',
  label: text('OFPRA : notification électronique', 'OFPRA: electronic notification'),
  explanation: text(
    "Mise à disposition dans l'espace personnel, la décision de l'OFPRA est notifiée à sa première consultation ou, à défaut, à l'issue de quinze jours. Prudemment, les délais se comptent depuis la mise à disposition. La lettre recommandée reste de règle dans les départements non listés et pour qui n'a pas accès au procédé.",
    'Made available in the personal space, the decision of OFPRA is notified when first consulted or, failing that, at the end of fifteen days. Prudently, limits are counted from availability. A registered letter remains the rule in départements not listed and for whoever cannot use it.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: {
    on: ['decision-ofpra'],
    when: (scene) =>
      availableOn(scene) !== null && !PAPER.has(word(scene.occurrence.event, 'channel') ?? ''),
    start: viewedStart,
  },
  versionBy: startDay,
  versionDate: text('jour de la mise à disposition', 'day it was made available'),
  versions: inForce([CODE_2021], () => ({
    limit: { mode: 'plain', unit: 'day', count: DAYS, roll: 'no' },
    prudent: { mode: 'until' },
    variants: [
      {
        label: text('Reçue à la première consultation', 'Received on first consultation'),
        when: isViewed,
        limit: { mode: 'until' },
      },
    ],
    sources: [source('CESEDA', 'R531-17'), source('CESEDA', 'R531-19')],
  })),
  effect: text(
    'La décision est réputée notifiée : les délais qu’elle ouvre courent.',
    'The decision is deemed notified: the limits it opens run.',
  ),
  calculator: { event: 'decision-ofpra', startsAs: 'availableOn' },
};
