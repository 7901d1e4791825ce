import { source } from '@quantieme/law';
import type { TimeLimit } from '@quantieme/calendar';
import type { Rule, Scene, Variant } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import type { Regime } from './regime.ts';
import { CONFINED, days, fromApplication, hours, limitMet } from './time-to-rule.ts';

const within = (regime: Regime, label: Variant['label'], limit: TimeLimit, article: string) => ({
  label,
  when: (scene: Scene) => limitMet(scene)?.regime === regime,
  limit,
  sources: [source('CESEDA', article)],
});
/** How long the tribunal has to rule on a removal, for information. */
export const ELOIGNEMENT_JUGEMENT: Rule = {
  id: 'eloignement-jugement',
  label: text('Éloignement : délai du tribunal pour juger', 'Removal: time of the court to rule'),
  explanation: text(
    'Saisi dans le mois, le tribunal statue en six mois ; dans les sept jours, en quinze jours ; dans les 48 heures, en 96 heures depuis leur fin. En cours d’instance, quinze jours depuis une assignation de L. 731-1 ou une incarcération, 144 heures depuis un placement en rétention. Délais indicatifs.',
    'Seised within the month, the court rules in six months; within the seven days, in fifteen days; within the 48 hours, in 96 hours from their end. Meanwhile, fifteen days from house arrest under L. 731-1 or imprisonment, 144 hours from a placement in detention. Indicative times.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: {
    on: ['requete-deposee', 'requete-sommaire-deposee', 'requete-ta-deposee'],
    when: (scene) => limitMet(scene) !== null,
    start: fromApplication,
  },
  versionBy: startDay,
  versionDate: text('jour de la requête', 'day of the application'),
  versions: [
    {
      from: '2024-07-15',
      to: null,
      limit: { mode: 'plain', unit: 'month', count: 6, roll: 'no' },
      variants: [
        within(
          'oqtf-recours-7-jours',
          text('Recours en sept jours : jugement en quinze jours', 'Seven days: ruling in fifteen'),
          days(15),
          'L921-1',
        ),
        within(
          'oqtf-recours-48-heures',
          text('Recours en 48 heures : jugement en 96 heures', '48 hours: ruling in 96 hours'),
          hours(96),
          'L921-2',
        ),
      ],
      sources: [source('CESEDA', 'L911-1'), source('CESEDA', 'L921-3'), source('CESEDA', 'L921-4')],
    },
  ],
  distance: 'none',
  effects: [CONFINED],
  endings: [
    {
      outcome: 'met',
      by: ['jugement'],
      timing: 'any-time',
      actedOn: ({ dates, on }) => dates.readOn ?? on,
      reason: text('Le tribunal a jugé', 'The tribunal has ruled'),
    },
    {
      outcome: 'extinguished',
      by: ['oqtf-abrogee', 'protection-accordee', 'desistement'],
      timing: 'any-time',
      reason: text('Il n’y a plus lieu de juger', 'Nothing is left to judge'),
    },
  ],
  effect: text(
    'Aucune sanction : l’éloignement reste suspendu jusqu’au jugement.',
    'No sanction: the removal stays suspended until the judgment.',
  ),
  calculator: { event: 'requete-deposee', startsAs: 'registeredOn' },
};
