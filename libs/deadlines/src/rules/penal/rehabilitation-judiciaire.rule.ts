import { source } from '@quantieme/law';
import { word } from '../../engine/lookup.ts';
import type { Rule, Scene, Start, Variant } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { fromNamed } from '../named-date.ts';
import { requested } from './common.ts';
import { withFirstDay } from '../first-day.ts';

const YEARS = { contravention: 1, delit: 3, crime: 5 } as const;

const offence = ({ occurrence }: Scene) => word(occurrence.event, 'offence');
const served = fromNamed('toOn');

const VARIANTS: readonly Variant[] = Object.entries(YEARS).map(([name, count]) => ({
  label: text(`Peine : ${count} an${count > 1 ? 's' : ''}`, `Sentence: ${count} year(s)`),
  when: (scene) => offence(scene) === name,
  limit: { mode: 'plain', unit: 'month', count: 12 * count, roll: 'no' },
}));

function start(scene: Scene): Start | null {
  return offence(scene) === null ? null : served(scene);
}

/** First day on which rehabilitation may be asked of the investigating chamber. */
export const REHABILITATION_JUDICIAIRE: Rule = {
  id: 'rehabilitation-judiciaire',
  label: text('Réhabilitation judiciaire', 'Judicial rehabilitation'),
  explanation: text(
    'La réhabilitation se demande un an après une peine contraventionnelle, trois ans après une peine correctionnelle, cinq ans après une peine criminelle, comptés de la libération ou, pour une amende, du jour où la condamnation est irrévocable.',
    'Rehabilitation is asked for one year after a sentence for a petty offence, three years for a délit, five for a crime, counted from release or, for a fine, from the day the conviction is final.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: { on: ['peine-executee'], start },
  versionBy: startDay,
  versionDate: text("fin de l'exécution de la peine", 'end of the sentence'),
  versions: [
    {
      from: null,
      to: null,
      limit: { mode: 'none' },
      variants: VARIANTS,
      sources: [source('CPP', '786'), source('CPP', '782'), source('Code pénal', '133-12')],
      toVerify: true,
    },
  ],
  adjust: withFirstDay,
  endings: [requested(['rehabilitation-demandee'])],
  effect: text(
    'Avant ce jour, la demande est irrecevable.',
    'Before that day the request is inadmissible.',
  ),
  questions: [
    {
      fact: 'offence',
      kind: 'choice',
      values: Object.keys(YEARS),
      question: text("De quelle infraction s'agit-il ?", 'What kind of offence was it?'),
      effect: text('Un, trois ou cinq ans', 'One, three or five years'),
    },
  ],
  calculator: { event: 'peine-executee', startsAs: 'toOn', details: { offence: 'delit' } },
};
