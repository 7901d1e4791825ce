import { source } from '@quantieme/law';
import type { Rule, Scene } from '../../engine/rule.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { askDeparture } from './ban.ts';
import { askedOnceOpen, earliestAfter, executionOf, gone, months, TAKEN } from './common.ts';

const ABROAD = text('Résidence hors de France depuis', 'Living outside France since');
const departure = (scene: Scene) => executionOf(scene, ['oqtf-executee']);

/** From when the repeal of a ban on movement may be asked for. */
export const INTERDICTION_CIRCULATION_ABROGATION: Rule = {
  id: 'interdiction-circulation-abrogation',
  label: text('Interdiction de circulation : abrogation', 'Ban on movement: repeal'),
  explanation: text(
    'L’abrogation de l’interdiction de circulation (trois ans au plus) ne se demande qu’après un an de résidence hors de France, sauf prison ferme ou assignation. Le préfet peut l’abroger à tout moment.',
    'The repeal of the ban on movement (three years at most) may be asked for only after one year’s residence outside France, save prison or house arrest. The prefect may repeal it at any time.',
  ),
  nature: 'milestone',
  severity: 'important',
  trigger: {
    on: ['ue-interdiction-circulation'],
    start: (scene) => {
      const on = departure(scene);
      return on && earliestAfter(on, 12, ABROAD);
    },
  },
  versionBy: decisionDay,
  versionDate: TAKEN,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: months(12),
      sources: [source('CESEDA', 'L251-5'), source('CESEDA', 'L251-4')],
    },
  ],
  distance: 'none',
  opensAfterBirth: true,
  endings: [
    askedOnceOpen(
      'circulation-abrogation-demandee',
      text('Abrogation demandée', 'Repeal asked for'),
    ),
    gone('circulation'),
  ],
  effect: text('La demande est recevable.', 'The request is admissible.'),
  questions: [askDeparture((scene) => departure(scene) === null)],
  calculator: { event: 'ue-interdiction-circulation', startsAs: 'toOn' },
};
