import { source } from '@quantieme/law';
import { decidedOn, eventsOf, isAfter, yesNo } from '../../engine/lookup.ts';
import type { Act, Effect, Rule, Scene, Window, WindowTools } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { step, text } from '../../engine/wording.ts';
import { fromNamed } from '../named-date.ts';

const months = (count: number) => ({ mode: 'plain', unit: 'month', count, roll: 'no' }) as const;
const EXTENSION_MONTHS = 3;

/** Ten years' residence: of the receipt, else of the application, else of the dossier. */
function tenYears(scene: Scene): boolean | null {
  const { event, on } = scene.occurrence;
  const own = yesNo(event, 'tenYears');
  if (own !== null) return own;
  const application = eventsOf(scene, ['depose-natali']).findLast((one) => !isAfter(one.on, on));
  return yesNo(application ?? null, 'tenYears');
}

function extended(window: Window, { restart }: WindowTools): Window {
  const { limit, start } = window;
  if (!start || !('count' in limit)) return window;
  const words = text(
    'Prolongation par décision motivée : trois mois, une seule fois',
    'Extension by a reasoned decision: three months, once',
  );
  const said = step('extension', words, null, source('Code civil', '21-25-1'));
  const count = limit.count + EXTENSION_MONTHS;
  return restart({ ...window, steps: [] }, start, [said], months(count));
}

const EXTENSION: Effect = {
  id: 'naturalisation-prolongation',
  label: text('Prolongation motivée', 'Reasoned extension'),
  acts: (scene) =>
    eventsOf(scene, ['instruction-prolongee'])
      .filter(({ on }) => !isAfter(scene.occurrence.on, on))
      .slice(0, 1)
      .map(({ on }): Act => ({ on, label: EXTENSION.label, apply: extended })),
};

/** Time to answer an application for naturalisation. */
export const NATURALISATION_INSTRUCTION_18_MOIS: Rule = {
  id: 'naturalisation-instruction-18-mois',
  label: text('Réponse à la demande de naturalisation', 'Answer to the naturalisation application'),
  explanation: text(
    "L'administration répond dans les dix-huit mois du récépissé de dossier complet, douze après dix ans de résidence, et peut prolonger une fois de trois mois par décision motivée. Aucun texte lu ne fait de leur fin un refus : c'est un levier pour relancer.",
    'The administration answers within eighteen months of the receipt of a complete file, twelve after ten years’ residence, and may extend once by three months in a reasoned decision. No text read makes a refusal of their end: it is leverage to chase.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: { on: ['recepisse-complet'], start: fromNamed('issuedOn') },
  versionBy: startDay,
  versionDate: text('jour du récépissé', 'day of the receipt'),
  versions: [
    {
      from: null,
      to: null,
      limit: months(18),
      variants: [
        {
          label: text('Dix ans de résidence : douze mois', 'Ten years’ residence: twelve months'),
          when: tenYears,
          limit: months(12),
        },
      ],
      sources: [source('Code civil', '21-25-1')],
    },
  ],
  effects: [EXTENSION],
  endings: [
    {
      outcome: 'met',
      by: ['naturalisation-decision'],
      actedOn: decidedOn,
      reason: text('Décision prise dans le délai', 'Decided in time'),
    },
    {
      outcome: 'extinguished',
      by: ['classement-sans-suite', 'desistement'],
      reason: text('Demande classée ou retirée', 'Application closed or withdrawn'),
    },
  ],
  effect: text(
    'Le délai de réponse est dépassé : relancez ; rien ne dit que ce silence vaut refus.',
    'The time to answer has passed: chase; nothing says that this silence is a refusal.',
  ),
  questions: [
    {
      fact: 'tenYears',
      kind: 'boolean',
      question: text(
        'La personne résidait-elle en France depuis dix ans à la remise du dossier complet ?',
        'Had the person lived in France for ten years when the complete file was handed in?',
      ),
      effect: text('Douze mois au lieu de dix-huit', 'Twelve months instead of eighteen'),
      when: (scene) => tenYears(scene) === null,
    },
  ],
  calculator: { event: 'recepisse-complet', startsAs: 'issuedOn' },
  inputs: [
    {
      name: 'tenYears',
      kind: 'boolean',
      label: text('Dix ans de résidence ou plus', 'Ten years’ residence or more'),
    },
  ],
};
