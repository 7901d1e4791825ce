import { source } from '@quantieme/law';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { BAN_GONE, isBan } from './ban.ts';
import { months, TAKEN } from './common.ts';

const DEPARTURE = 'oqtf-delai-depart-volontaire';
const departure = (scene: Scene) => scene.deadlineOf(DEPARTURE, scene.occurrence.key);

function fromEndOfDeparture(scene: Scene): Start | null {
  const { occurrence } = scene;
  const given = departure(scene);
  // The calculator counts from the end of the time to leave.
  const legal = occurrence.event?.dates.dueOn ?? given?.lastDay;
  if (!legal) return null;
  const { fr, en } = longDate(legal);
  const words = text(`Fin du délai de départ : ${fr}`, `End of the time to leave: ${en}`);
  return {
    legal: { on: legal, at: null },
    prudent: { on: given?.prudentLastDay ?? legal, at: null },
    steps: [step('departure', words, legal)],
  };
}

/** Proof of departure in time, which repeals the ban on return. */
export const IRTF_ABROGATION_2_MOIS: Rule = {
  id: 'irtf-abrogation-2-mois',
  label: text('Interdiction de retour : prouver le départ', 'Ban on return: prove the departure'),
  explanation: text(
    'La personne qui justifie, au plus tard deux mois après la fin du délai de départ, être partie dans ce délai obtient l’abrogation de l’interdiction de retour de L. 612-8 (preuve du départ : R. 711-1, R. 711-2), sauf refus motivé.',
    'A person who proves, at the latest two months after the end of the time to leave, that they left within it has the ban on return of L. 612-8 repealed (proof of departure: R. 711-1, R. 711-2), save a reasoned refusal.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: ['oqtf-notifiee'],
    when: (scene) => isBan(scene) && departure(scene) !== null,
    start: fromEndOfDeparture,
  },
  versionBy: decisionDay,
  versionDate: TAKEN,
  versions: [
    {
      from: '2011-07-18',
      to: '2021-04-30',
      limit: months(2),
      sources: [
        source('CESEDA', 'L511-1', day('2011-07-18')),
        source('CESEDA', 'L511-1', day('2016-11-01')),
      ],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: months(2),
      sources: [
        source('CESEDA', 'L613-8'),
        source('CESEDA', 'L612-8'),
        source('CESEDA', 'R711-1'),
        source('CESEDA', 'R711-2'),
      ],
    },
  ],
  distance: 'none',
  endings: [
    {
      outcome: 'met',
      by: ['depart-justifie', 'irtf-abrogation-demandee'],
      timing: 'always',
      when: (_scene, { on }, { lastDay }) =>
        lastDay === null || Temporal.PlainDate.compare(on, lastDay) <= 0,
      reason: text('Départ justifié', 'Departure proved'),
    },
    BAN_GONE,
  ],
  dependsOn: (scene) => departure(scene)?.key ?? null,
  effect: text(
    'L’interdiction de retour n’est plus abrogée de droit.',
    'The ban on return is no longer repealed by right.',
  ),
  calculator: { event: 'oqtf-notifiee', startsAs: 'dueOn', details: { irtf: true } },
};
