import { source, type CaseEvent } from '@quantieme/law';
import type { LimitStart } from '@quantieme/calendar';
import { isAfter, word } from '../../engine/lookup.ts';
import type { Deadline } from '../../engine/model.ts';
import type { Act, Effect, Scene, Start } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { confinements, isObligation, REFORM } from './measures.ts';
import type { Regime } from './regime.ts';
import { keptBecause } from './shortened.ts';
import { wasInformed } from './switch.ts';

const LIMITS: readonly Regime[] = [
  'oqtf-recours-1-mois',
  'oqtf-recours-7-jours',
  'oqtf-recours-48-heures',
];
export const days = (count: number) => ({ mode: 'plain', unit: 'day', count, roll: 'no' }) as const;
export const hours = (count: number) => ({ mode: 'hours', unit: 'hour', count }) as const;

const SWITCH = 'oqtf-changement-de-situation';

interface Met {
  readonly regime: Regime;
  readonly deadline: Deadline;
}

/** The limit that the application met: that of the decision it names, else of the latest one before it. */
export function limitMet(scene: Scene): Met | null {
  const { event, on } = scene.occurrence;
  const named = word(event, 'decision');
  const before = scene.events.filter((one) => !isAfter(one.on, on));
  const decisions = named === null ? before : before.filter(({ id }) => id === named);
  for (const decision of decisions.toReversed()) {
    const found = LIMITS.flatMap((regime) => {
      const deadline = scene.deadlineOf(regime, decision.id);
      return deadline?.ruleVersion === String(REFORM) ? [{ regime, deadline }] : [];
    });
    if (found[0]) return switched(scene, decision, found[0]);
  }
  return null;
}

/** The limit that a confinement between the decision and the application had brought (R921-1, R921-2). */
function switched(scene: Scene, decision: CaseEvent, met: Met): Met {
  const between = confinements(scene).filter(
    ({ on }) => isAfter(on, decision.on) && !isAfter(on, scene.occurrence.on),
  );
  for (const measure of between.toReversed()) {
    const regime =
      measure.type === 'retention-notifiee' ? 'oqtf-recours-48-heures' : 'oqtf-recours-7-jours';
    const deadline = isObligation(scene, decision) ? scene.deadlineOf(SWITCH, measure.id) : null;
    if (deadline) return { regime, deadline };
    if (isShortened(met, decision, measure)) return { regime, deadline: met.deadline };
  }
  return met;
}

/** Whether the limit against that decision started again, shorter, with that measure. */
function isShortened({ regime, deadline }: Met, decision: CaseEvent, measure: CaseEvent): boolean {
  if (regime === 'oqtf-recours-48-heures') return false;
  if (deadline.lastDay && isAfter(measure.on, deadline.lastDay)) return false;
  return keptBecause(measure, decision, { told: wasInformed(measure), after: true }) === null;
}

/** From the application; within the 48 hours, from their end. */
export function fromApplication(scene: Scene): Start | null {
  const { event } = scene.occurrence;
  const met = limitMet(scene);
  if (!event) return null;
  const registered = { on: event.on, at: event.at };
  const end = met?.regime === 'oqtf-recours-48-heures' && met.deadline.lastDay;
  const from = end ? { on: end, at: met.deadline.expiresAt } : registered;
  return { legal: from, prudent: from };
}

const LABEL = text(
  'Assignation ou rétention en cours d’instance',
  'House arrest or detention meanwhile',
);

/** Text by which a confinement after the application changes the time to rule, by the limit that was met. */
const CHANGES: Readonly<Record<Regime, Readonly<Record<string, string>>>> = {
  'oqtf-recours-1-mois': {
    'assignation-notifiee': 'L911-1',
    'retention-notifiee': 'L911-1',
    ecrou: 'R921-4',
  },
  'oqtf-recours-7-jours': { 'retention-notifiee': 'L921-4' },
  'oqtf-recours-48-heures': { 'assignation-notifiee': 'L921-3' },
};

/** Confined after the application: fifteen days from house arrest or prison, 144 hours from detention. */
export const CONFINED: Effect = {
  id: 'eloignement-jugement-bascule',
  label: LABEL,
  acts: (scene) => {
    const met = limitMet(scene);
    return confinements(scene).flatMap((measure) => {
      const article = met && CHANGES[met.regime][measure.type];
      return article && isAfter(measure.on, scene.occurrence.on)
        ? [confined(measure, article)]
        : [];
    });
  },
};

function confined(measure: CaseEvent, article: string): Act {
  const detained = measure.type === 'retention-notifiee';
  const from: LimitStart = { on: measure.on, at: measure.at };
  const { fr, en } = longDate(measure.on);
  const words = detained
    ? text(`Rétention du ${fr} : cent quarante-quatre heures`, `Detention of ${en}: 144 hours`)
    : text(`Mesure du ${fr} : quinze jours`, `Measure of ${en}: fifteen days`);
  const ref = source('CESEDA', article);
  const limit = detained ? hours(144) : days(15);
  return {
    on: measure.on,
    label: LABEL,
    apply: (window, { restart }) =>
      restart(window, from, [step('switch', words, measure.on, ref)], limit),
  };
}
