import { decision, source } from '@quantieme/law';
import type { Rule, Scene, Start, VersionBy } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { isObligation, OBLIGATIONS, takenOn } from '../oqtf/measures.ts';
import { gone } from './common.ts';

const YEARS = 3;
const lessThan = (count: number) => ({ mode: 'less-than', unit: 'month', count }) as const;

function fromDecision(scene: Scene): Start {
  const taken = takenOn(scene);
  const { fr, en } = longDate(taken);
  return startOn(taken, [step('decision', text(`OQTF du ${fr}`, `Obligation of ${en}`), taken)]);
}

/** The law of the day on which the measure would be taken, at the end of the longest reach. */
const endOfReach: VersionBy = (scene) => takenOn(scene).add({ years: YEARS });

/** How long an obligation to leave allows a house arrest or a placement in detention. */
export const OQTF_BASE_ASSIGNATION_3_ANS: Rule = {
  id: 'oqtf-base-assignation-3-ans',
  label: text(
    'OQTF : dernier jour où elle fonde une assignation ou une rétention',
    'Obligation to leave: last day it allows house arrest or detention',
  ),
  explanation: text(
    'Une assignation de L. 731-1 1°, ou un placement en rétention, suppose une OQTF prise moins de trois ans auparavant (un an avant le 28 janvier 2024), dont le délai de départ est expiré ou n’a pas été accordé. Le délai court de la décision, non de sa notification ; une OQTF déjà vieille d’un an le 28 janvier 2024 profite du nouveau délai (CAA Lyon). Ensuite, il faut une nouvelle mesure.',
    'House arrest under L. 731-1 1°, or a placement in detention, needs an obligation to leave taken less than three years before (one year before 28 January 2024), whose time to leave has run out or was not granted. It runs from the decision, not its notification; an obligation already one year old on 28 January 2024 has the new reach (CAA Lyon). After that a new measure is needed.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: {
    on: OBLIGATIONS,
    when: (scene) => scene.occurrence.event !== null && isObligation(scene, scene.occurrence.event),
    start: fromDecision,
  },
  versionBy: endOfReach,
  versionDate: text('terme de trois ans après l’OQTF', 'three years after the obligation'),
  versions: [
    {
      from: '2011-07-18',
      to: '2024-01-27',
      limit: lessThan(12),
      sources: [
        source('CESEDA', 'L731-1', day('2021-05-01')),
        source('CESEDA', 'L561-2', day('2016-11-01')),
      ],
    },
    {
      from: '2024-01-28',
      to: null,
      limit: lessThan(12 * YEARS),
      sources: [
        source('CESEDA', 'L731-1', day('2024-01-28')),
        source('CESEDA', 'L741-1'),
        decision('24LY01854'),
      ],
    },
  ],
  distance: 'none',
  endings: [
    gone('oqtf', 'oqtf-annulee', 'oqtf-abrogee', 'refus-titre-annule', 'protection-accordee'),
  ],
  effect: text(
    'L’OQTF ne peut plus fonder ni assignation (L. 731-1 1°) ni rétention : elle subsiste, mais il faut une nouvelle mesure.',
    'It no longer allows house arrest (L. 731-1 1°) or detention: it stands, but a new measure is needed.',
  ),
  questions: [
    {
      fact: 'decidedOn',
      kind: 'date',
      question: text('De quel jour est l’OQTF ?', 'What is the date of the obligation to leave?'),
      effect: text(
        'Les trois ans courent de la décision, non de sa notification',
        'The three years run from the decision, not from its notification',
      ),
      when: ({ occurrence: { event } }) => event?.dates.decidedOn === undefined,
    },
  ],
  calculator: { event: 'oqtf-notifiee', startsAs: 'decidedOn' },
};
