import { decision, source } from '@quantieme/law';
import { actedOn, word } from '../../engine/lookup.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { dateOf } from '../named-date.ts';
import { CASE_OVER } from './common.ts';

const FILINGS = [
  'requete-ta-deposee',
  'requete-deposee',
  'requete-nantes',
  'appel-depose',
  'pourvoi',
  'gracieux-depose',
  'hierarchique-depose',
];
const POST: ReadonlySet<string> = new Set(['postal', 'lrar', 'lettre-simple']);

/** Filed by post: as recorded, or dispatched on a day of its own and no other channel recorded. */
function isByPost(scene: Scene): boolean {
  const channel = word(scene.occurrence.event, 'filingChannel', 'channel');
  return channel === null ? dateOf(scene, 'sentOn') !== null : POST.has(channel);
}

function start({ occurrence: { event } }: Scene): Start | null {
  if (!event) return null;
  const on = actedOn(event);
  const { fr, en } = longDate(on);
  const words = text(
    `Date qui compte : l'envoi, le ${fr} ; gardez la preuve du cachet`,
    `The day that counts: dispatch, ${en}; keep proof of the postmark`,
  );
  return startOn(on, [step('dispatch', words, on, decision('466541'))]);
}

/** By post, the day of dispatch counts. */
export const TA_DATE_ENVOI: Rule = {
  id: 'ta-date-envoi',
  label: text("Envoi postal : la date d'envoi compte", 'By post: the day of dispatch counts'),
  explanation: text(
    'Une requête ou un recours administratif posté au plus tard le dernier jour est à temps, le cachet de la poste faisant foi. Cela ne vaut ni pour les délais en heures, ni pour les pièces qui doivent être parvenues (maintien de conclusions, mémoire annoncé).',
    'An application or an administrative appeal posted by the last day is in time, the postmark proving it. Not for limits in hours, nor for documents that must have arrived (confirmation, announced brief).',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: { on: FILINGS, when: isByPost, start },
  versionBy: ({ occurrence: { event, on } }) => (event ? actedOn(event) : on),
  versionDate: text("jour de l'envoi", 'day of dispatch'),
  versions: [
    {
      from: null,
      to: '2024-05-12',
      limit: { mode: 'none' },
      sources: [decision('114854'), decision('466541')],
      toVerify: true,
    },
    {
      from: '2024-05-13',
      to: null,
      limit: { mode: 'none' },
      sources: [
        decision('466541'),
        decision('494573'),
        source('CRPA', 'L112-1'),
        source('CRPA', 'L112-13'),
      ],
    },
  ],
  endings: CASE_OVER,
  effect: text(
    "La preuve de l'envoi sauve le recours. Avant mai 2024 la réception comptait, mais la règle nouvelle vaut pour les affaires en cours.",
    'Proof of dispatch saves the action. Before May 2024 receipt counted, but the new rule applies to pending cases.',
  ),
  questions: [
    {
      fact: 'sentOn',
      kind: 'date',
      question: text("Quel est le jour de l'envoi ?", 'On which day was it posted?'),
      effect: text('Ce jour est celui qui compte', 'That is the day that counts'),
      when: (scene) => dateOf(scene, 'sentOn') === null,
    },
  ],
  calculator: { event: 'requete-ta-deposee', startsAs: 'sentOn' },
};
