import { source, type CaseEvent } from '@quantieme/law';
import type { LimitStart, TimeLimit } from '@quantieme/calendar';
import { isAfter, word } from '../../engine/lookup.ts';
import type { Deadline } from '../../engine/model.ts';
import type { Act, Effect, Rule, Scene, Start, Variant } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { confinements, REFORM } from './measures.ts';
import type { Regime } from './regime.ts';

const LIMITS: readonly Regime[] = [
  'oqtf-recours-1-mois',
  'oqtf-recours-7-jours',
  'oqtf-recours-48-heures',
];
const days = (count: number) => ({ mode: 'plain', unit: 'day', count, roll: 'no' }) as const;
const hours = (count: number) => ({ mode: 'hours', unit: 'hour', count }) as const;

/** The limit that the application met: that of the decision it names, else of the latest one before it. */
function limitMet(scene: Scene): Deadline | null {
  const { event, on } = scene.occurrence;
  const named = word(event, 'decision');
  const before = scene.events.filter((one) => !isAfter(one.on, on));
  const decisions = named === null ? before : before.filter(({ id }) => id === named);
  for (const decision of decisions.toReversed()) {
    const found = LIMITS.map((rule) => scene.deadlineOf(rule, decision.id));
    const deadline = found.find((one) => one !== null && one.ruleVersion === String(REFORM));
    if (deadline) return deadline;
  }
  return null;
}

/** From the application; within the 48 hours, from their end. */
function fromApplication(scene: Scene): Start | null {
  const { event } = scene.occurrence;
  const met = limitMet(scene);
  if (!event) return null;
  const registered = { on: event.on, at: event.at };
  const end = met?.rule === 'oqtf-recours-48-heures' && met.lastDay;
  const from = end ? { on: end, at: met.expiresAt } : registered;
  return { legal: from, prudent: from };
}

const within = (regime: Regime, label: Variant['label'], limit: TimeLimit, article: string) => ({
  label,
  when: (scene: Scene) => limitMet(scene)?.rule === regime,
  limit,
  sources: [source('CESEDA', article)],
});

const LABEL = text(
  'Assignation ou rétention en cours d’instance',
  'House arrest or detention meanwhile',
);

/** Confined after the application: fifteen days from the house arrest, 144 hours from the placement in detention. */
const CONFINED: Effect = {
  id: 'eloignement-jugement-bascule',
  label: LABEL,
  acts: (scene) =>
    confinements(scene)
      .filter((measure) => measure.type !== 'ecrou' && isAfter(measure.on, scene.occurrence.on))
      .map((measure) => confined(measure)),
};

function confined(measure: CaseEvent): Act {
  const detained = measure.type === 'retention-notifiee';
  const from: LimitStart = { on: measure.on, at: measure.at };
  const { fr, en } = longDate(measure.on);
  const words = detained
    ? text(`Rétention du ${fr} : cent quarante-quatre heures`, `Detention of ${en}: 144 hours`)
    : text(`Assignation du ${fr} : quinze jours`, `House arrest of ${en}: fifteen days`);
  const ref = source('CESEDA', detained ? 'L921-4' : 'L911-1');
  const limit = detained ? hours(144) : days(15);
  return {
    on: measure.on,
    label: LABEL,
    apply: (window, { restart }) =>
      restart(window, from, [step('switch', words, measure.on, ref)], limit),
  };
}

/** How long the tribunal has to rule on a removal, for information. */
export const ELOIGNEMENT_JUGEMENT: Rule = {
  id: 'eloignement-jugement',
  label: text('Éloignement : délai du tribunal pour juger', 'Removal: time of the court to rule'),
  explanation: text(
    'Saisi dans le mois, le tribunal statue en six mois ; dans les sept jours, en quinze jours ; dans les 48 heures, en 96 heures depuis leur fin. En cours d’instance, quinze jours depuis une assignation de L. 731-1, 144 heures depuis un placement en rétention. Délais indicatifs.',
    'Seised within the month, the court rules in six months; within the seven days, in fifteen days; within the 48 hours, in 96 hours from their end. Meanwhile, fifteen days from house arrest under L. 731-1, 144 hours from a placement in detention. Indicative times.',
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
