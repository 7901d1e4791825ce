import { source, type CaseEvent } from '@quantieme/law';
import { eventsOf, isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene, Variant } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { fromNamed } from '../named-date.ts';
import { decidedBy, isForFiveWeeks } from './decided-by-ofpra.ts';
import { CODE_2021, inForce } from './in-force.ts';

const DAYS_OF_FIVE_WEEKS = 35;

/** The decision appealed against: the one it names, else the latest before it. */
function attacked(scene: Scene): CaseEvent | null {
  const { event, on } = scene.occurrence;
  const named = word(event, 'decision');
  return scene.events.find(({ id }) => id === named) ?? decidedBy(scene, on);
}

/** Accelerated procedure or inadmissibility: a single judge in five weeks, unless a panel sits; null = unknown. */
function isFiveWeeks(scene: Scene): boolean | null {
  const panel = eventsOf(scene, ['avis-audience-cnda', 'cloture-cnda-fixee']).some(
    (notice) => yesNo(notice, 'collegial') === true && !isAfter(scene.occurrence.on, notice.on),
  );
  return panel ? false : isForFiveWeeks(attacked(scene));
}

const FIVE_WEEKS: Variant = {
  label: text(
    'Procédure accélérée ou irrecevabilité : cinq semaines',
    'Accelerated procedure or inadmissibility: five weeks',
  ),
  when: isFiveWeeks,
  limit: { mode: 'plain', unit: 'day', count: DAYS_OF_FIVE_WEEKS, roll: 'no' },
};

/** How long the asylum court has to rule, for information. */
export const CNDA_JUGEMENT_5_MOIS: Rule = {
  id: 'cnda-jugement-5-mois',
  label: text('CNDA : délai pour statuer', 'Asylum court: time to rule'),
  explanation: text(
    "La Cour statue dans les cinq mois de sa saisine ; cinq semaines quand l'OFPRA a statué en procédure accélérée ou opposé une irrecevabilité, sauf formation collégiale. Délai indicatif : son dépassement ne vaut pas décision.",
    'The court rules within five months of being seised; five weeks where OFPRA decided under the accelerated procedure or found the claim inadmissible, unless a panel sits. Indicative: exceeding it decides nothing.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: { on: ['recours-cnda'], start: fromNamed('receivedOn') },
  versionBy: startDay,
  versionDate: text('jour de la saisine', 'day the court was seised'),
  versions: inForce([CODE_2021, '2024-01-28'], (first) => ({
    limit: { mode: 'plain', unit: 'month', count: 5, roll: 'no' },
    variants: [FIVE_WEEKS],
    sources: [source('CESEDA', 'L532-6', first)],
  })),
  endings: [
    {
      outcome: 'met',
      by: ['decision-cnda'],
      timing: 'any-time',
      actedOn: ({ dates, on }) => dates.readOn ?? on,
      reason: text('La Cour a statué', 'The court has ruled'),
    },
    {
      outcome: 'extinguished',
      by: ['desistement'],
      timing: 'any-time',
      reason: text('Recours retiré', 'Appeal withdrawn'),
    },
  ],
  effect: text(
    'Rien : le recours reste pendant. Demandez un audiencement.',
    'Nothing: the appeal is still pending. Ask for a hearing.',
  ),
  questions: [
    {
      fact: 'accelerated',
      kind: 'boolean',
      question: text(
        "L'OFPRA a-t-il statué en procédure accélérée ou déclaré la demande irrecevable ?",
        'Did OFPRA decide in an accelerated procedure, or find the claim inadmissible?',
      ),
      effect: text('Cinq semaines au lieu de cinq mois', 'Five weeks instead of five months'),
      when: (scene) => isFiveWeeks(scene) === null && attacked(scene) !== null,
      eventId: (scene) => attacked(scene)?.id ?? null,
    },
  ],
  calculator: { event: 'recours-cnda', startsAs: 'receivedOn' },
};
