import { decision, source } from '@quantieme/law';
import { actedOn, isAfter } from '../../engine/lookup.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { COURT_SEISED, EXPRESS_REFUSAL, NOTHING_LEFT } from './endings.ts';
import { REASONABLE_YEAR } from './opposability.ts';
import { capStart, isTimely } from './reasons.ts';

const SOURCES = [
  decision('504677'),
  source('CRPA', 'L232-4', Temporal.PlainDate.from('2016-01-01')),
];

function start({ occurrence: { event } }: Scene): Start | null {
  if (!event) return null;
  const asked = actedOn(event);
  const from = capStart(event);
  const { fr, en } = longDate(asked);
  const words = text(`Motifs demandés le ${fr}`, `Reasons asked for on ${en}`);
  const steps = [step('reasons-requested', words, asked)];
  if (!isAfter(from, asked)) return startOn(from, steps);
  const floor = text(
    "Demande antérieure à l'avis : l'année court de sa publication, 8 octobre 2025",
    'Request made before the opinion: the year runs from its publication, 8 October 2025',
  );
  return startOn(from, [...steps, step('cap-floor', floor, from, decision('504677'))]);
}

/** One year after a request for reasons, answered or not, nobody can go to court any more. */
export const MOTIFS_PLAFOND_1_AN: Rule = {
  id: 'motifs-plafond-1-an',
  label: text(
    "Plafond d'un an après la demande de motifs",
    'Cap of one year after the request for reasons',
  ),
  explanation: text(
    "Sans réponse à une demande de motifs faite dans le délai, le recours n'est plus possible un an après la demande. Pour les demandes antérieures au 8 octobre 2025, l'année court de cette date : elles sont éteintes depuis le 8 octobre 2026.",
    'Without an answer to a request for reasons made in time, one can no longer sue one year after the request. For requests made before 8 October 2025 the year runs from that day: they lapsed on 8 October 2026.',
  ),
  nature: 'milestone',
  severity: 'important',
  trigger: {
    on: ['motifs-demandes'],
    when: (scene) => isTimely(scene, scene.occurrence.event),
    start,
  },
  versionBy: eventDay,
  versionDate: text('jour de la demande de motifs', 'day of the request for reasons'),
  versions: [
    { from: null, to: '2025-10-07', limit: REASONABLE_YEAR, sources: SOURCES },
    { from: '2025-10-08', to: null, limit: REASONABLE_YEAR, sources: SOURCES },
  ],
  endings: [...COURT_SEISED, EXPRESS_REFUSAL, ...NOTHING_LEFT],
  effect: text('Plus aucun recours possible.', 'No action is possible any more.'),
  calculator: { event: 'motifs-demandes', startsAs: 'receivedOn' },
};
