import { source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { Rule, Variant } from '../../engine/rule.ts';
import { fromReceipt } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { decidedBy, isIct } from './requests.ts';

const silence = (count: number) => ({ mode: 'silence', unit: 'day', count }) as const;

const VARIANTS: readonly Variant[] = [
  {
    label: text(
      'Stagiaire ICT : aucune durée écrite, deux mois de droit commun (à vérifier)',
      'ICT trainee: no length is written, the ordinary two months (to be checked)',
    ),
    when: isIct,
    limit: { mode: 'silence', unit: 'month', count: 2 },
    sources: [source('CESEDA', 'R421-52')],
  },
  {
    label: text("Programme de l'Union : quinze jours", 'Union programme: fifteen days'),
    when: ({ occurrence: { event } }) => yesNo(event, 'euProgramme'),
    limit: silence(15),
  },
];

/** The prefect endorses an internship agreement within thirty days; silence is a refusal. */
export const STAGE_CONVENTION: Rule = {
  id: 'stage-convention',
  label: text('Convention de stage : silence du préfet', 'Internship agreement: prefect’s silence'),
  explanation: text(
    "Le préfet vise la convention de stage dans les trente jours de sa réception (quinze pour un programme de l'Union ou intergouvernemental) ; son silence vaut refus. Pour le stagiaire ICT, le texte ne dit pas la durée.",
    'The prefect endorses the internship agreement within thirty days of receipt (fifteen for a Union or intergovernmental programme); silence is a refusal. For the ICT trainee the text names no length.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: { on: ['convention-stage-deposee'], start: fromReceipt },
  versionBy: startDay,
  versionDate: text('réception par le préfet', 'receipt by the prefect'),
  versions: [
    {
      from: '2021-05-01',
      to: '2022-12-31',
      limit: silence(30),
      variants: VARIANTS,
      sources: [source('CESEDA', 'R426-20', day('2021-05-01'))],
    },
    {
      from: '2023-01-01',
      to: null,
      limit: silence(30),
      variants: VARIANTS,
      sources: [source('CESEDA', 'R426-20', day('2023-01-01'))],
    },
  ],
  endings: [decidedBy('convention-stage-decidee')],
  birth: {
    type: 'refus-implicite-ne',
    label: text('Refus implicite de viser la convention', 'Implicit refusal of the agreement'),
  },
  effect: text(
    'Un refus implicite existe : deux mois pour saisir le tribunal.',
    'An implicit refusal exists: two months to go to court.',
  ),
  questions: [
    {
      fact: 'euProgramme',
      kind: 'boolean',
      question: text(
        "Le stage relève-t-il d'un programme de l'Union ou intergouvernemental ?",
        'Does the internship belong to a Union or intergovernmental programme?',
      ),
      effect: text('Quinze jours au lieu de trente', 'Fifteen days instead of thirty'),
    },
  ],
  calculator: {
    event: 'convention-stage-deposee',
    startsAs: 'receivedOn',
    details: { euProgramme: false },
  },
};
