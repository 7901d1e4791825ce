import { earlierOf } from '@quantieme/calendar';
import { source, type CaseEvent } from '@quantieme/law';
import { isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';

const FIRST_DAY = '2024-07-17';
const NEGATIVE: ReadonlySet<string> = new Set([
  'rejet',
  'irrecevabilite',
  'cloture',
  'non-lieu',
  'desistement',
]);

/** Against the person, or of unknown outcome. */
function refuses(event: CaseEvent): boolean {
  const outcome = word(event, 'outcome');
  return outcome === null || NEGATIVE.has(outcome);
}

/** An appeal in time keeps the right to stay, save accelerated and inadmissible claims (L542-1, L542-2). */
function endsRight(scene: Scene): boolean {
  const { event, type, on } = scene.occurrence;
  if (!event || String(on) < FIRST_DAY) return false;
  if (type === 'fin-droit-maintien') return true;
  const recorded = scene.events.some((one) => one.type === 'fin-droit-maintien');
  if (recorded || !refuses(event)) return false;
  if (type === 'decision-cnda' || yesNo(event, 'accelerated') === true) return true;
  return !scene.events.some((one) => one.type === 'recours-cnda' && !isAfter(on, one.on));
}

/** From the prefect's knowledge; unknown, the decision itself is the earliest it can be. */
function fromKnowledge({ occurrence }: Scene): Start | null {
  const { event } = occurrence;
  if (!event) return null;
  const { informedOn, readOn } = event.dates;
  const legal = informedOn ?? event.on;
  const prudent = informedOn ?? earlierOf(readOn ?? event.on, event.on);
  const { fr, en } = longDate(legal);
  const words = informedOn
    ? text(`Préfet informé le ${fr}`, `Prefect informed on ${en}`)
    : text(
        `Jour de l’information du préfet inconnu, compté depuis le ${fr}`,
        `Day the prefect was informed unknown, counted from ${en}`,
      );
  return {
    legal: { on: legal, at: null },
    prudent: { on: prudent, at: null },
    steps: [step('knowledge', words, legal, source('CESEDA', 'R611-3'))],
  };
}

/** Time for the prefect to take an obligation to leave once the right to stay of an asylum seeker has ended. */
export const OQTF_APRES_REJET_ASILE: Rule = {
  id: 'oqtf-apres-rejet-asile',
  label: text('OQTF après rejet de l’asile', 'Obligation to leave after asylum refused'),
  explanation: text(
    'Sauf à admettre la personne au séjour à un autre titre, le préfet prend l’OQTF dans les quinze jours où il connaît la fin du droit au maintien. Ce droit finit à la lecture de la décision de la CNDA (à la signature pour une ordonnance), ou dès la décision de l’OFPRA sans recours, en procédure accélérée ou d’irrecevabilité. Aucune sanction connue : attendez-vous à une OQTF et faites valoir tout autre droit au séjour.',
    'Unless he grants a permit on another ground, the prefect takes the obligation to leave within fifteen days of knowing that the right to stay has ended: at the reading of the asylum court’s decision (at signature for an order), or at OFPRA’s decision where there is no appeal, or in an accelerated or inadmissible claim. No known sanction: expect an obligation to leave and assert any other right to stay.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: {
    on: ['decision-cnda', 'decision-ofpra', 'fin-droit-maintien'],
    when: endsRight,
    start: fromKnowledge,
  },
  versionBy: eventDay,
  versionDate: text('fin du droit au maintien', 'end of the right to stay'),
  versions: [
    {
      from: FIRST_DAY,
      to: null,
      limit: { mode: 'plain', unit: 'day', count: 15, roll: 'no' },
      sources: [
        source('CESEDA', 'R611-3'),
        source('CESEDA', 'L542-4'),
        source('CESEDA', 'L542-1'),
        source('CESEDA', 'L542-2'),
      ],
    },
  ],
  distance: 'none',
  endings: [
    {
      outcome: 'met',
      by: ['oqtf-notifiee'],
      timing: 'any-time',
      reason: text('Obligation de quitter le territoire prise', 'Obligation to leave taken'),
    },
    {
      outcome: 'extinguished',
      by: ['protection-accordee', 'titre-obtenu', 'carte-remise', 'decision-favorable'],
      timing: 'any-time',
      reason: text('Droit au séjour obtenu', 'Right to stay obtained'),
    },
  ],
  effect: text(
    'Le préfet peut encore prendre l’OQTF : aucune sanction connue.',
    'The prefect may still take the obligation: no known sanction.',
  ),
  questions: [
    {
      fact: 'informedOn',
      kind: 'date',
      question: text(
        'Quel jour le préfet a-t-il été informé (système d’information de l’OFPRA) ?',
        'On what day was the prefect informed (OFPRA’s information system)?',
      ),
      effect: text('Les quinze jours courent de ce jour', 'The fifteen days run from that day'),
      when: ({ occurrence: { event } }) => event?.dates.informedOn === undefined,
    },
    {
      fact: 'outcome',
      kind: 'choice',
      values: ['rejet', 'irrecevabilite', 'refugie', 'subsidiaire'],
      question: text('Quel est le sens de la décision ?', 'What was decided?'),
      effect: text('Protection accordée : aucune OQTF', 'Protection granted: no obligation'),
      when: ({ occurrence: { event, type } }) =>
        type !== 'fin-droit-maintien' && word(event, 'outcome') === null,
    },
  ],
  calculator: { event: 'fin-droit-maintien', startsAs: 'informedOn' },
};
