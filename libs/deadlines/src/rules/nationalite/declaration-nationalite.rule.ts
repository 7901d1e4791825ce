import { source } from '@quantieme/law';
import { decidedOn, word, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';

const months = (count: number) => ({ mode: 'plain', unit: 'month', count, roll: 'no' }) as const;
const ONE_YEAR: ReadonlySet<string> = new Set(['21-2', '21-13-1', '21-13-2']);

const opposed = ({ occurrence }: Scene): boolean => yesNo(occurrence.event, 'opposition') === true;

function takesAYear({ occurrence }: Scene): boolean | null {
  const basis = word(occurrence.event, 'basis');
  return basis === null ? null : ONE_YEAR.has(basis);
}

/** Time to refuse to register a declaration of nationality. */
export const DECLARATION_NATIONALITE: Rule = {
  id: 'declaration-nationalite',
  label: text(
    'Déclaration de nationalité : enregistrement',
    'Nationality declaration: registration',
  ),
  explanation: text(
    "Le refus d'enregistrer intervient dans les six mois du récépissé, un an pour le conjoint, l'ascendant ou le frère ou la sœur de Français, deux ans en cas d'opposition du Gouvernement. Passé ce délai, la déclaration est enregistrée de plein droit.",
    'Registration is refused within six months of the receipt, one year for the spouse, parent or sibling of a French national, two years in case of opposition by the Government. After that the declaration is registered as of right.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: { on: ['declaration-recepisse'], start: fromNamed('issuedOn') },
  versionBy: startDay,
  versionDate: text('jour du récépissé', 'day of the receipt'),
  versions: [
    {
      from: null,
      to: null,
      limit: months(6),
      variants: [
        {
          label: text(
            "Procédure d'opposition du Gouvernement : deux ans",
            'Opposition proceedings by the Government: two years',
          ),
          when: opposed,
          limit: months(24),
          sources: [source('Code civil', '21-4')],
        },
        {
          label: text(
            'Conjoint, ascendant, frère ou sœur de Français : un an',
            'Spouse, parent or sibling of a French national: one year',
          ),
          when: takesAYear,
          limit: months(12),
        },
      ],
      sources: [source('Code civil', '26-3', day('2016-07-01')), source('Code civil', '26-4')],
      toVerify: true,
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['declaration-enregistree', 'declaration-enregistrement-refuse'],
      actedOn: decidedOn,
      reason: text("Décision sur l'enregistrement", 'Decision on registration'),
    },
  ],
  effect: text(
    'Sans refus dans le délai, la déclaration est enregistrée de plein droit : demandez-en la copie.',
    'With no refusal in time the declaration is registered as of right: ask for a copy.',
  ),
  questions: [
    {
      fact: 'basis',
      kind: 'choice',
      values: ['21-2', '21-13-1', '21-13-2', 'autre'],
      question: text(
        'Sur quel article la déclaration est-elle fondée ?',
        'Which article is the declaration based on?',
      ),
      effect: text('Un an au lieu de six mois', 'One year instead of six months'),
      when: (scene) => takesAYear(scene) === null && !opposed(scene),
    },
  ],
  calculator: { event: 'declaration-recepisse', startsAs: 'issuedOn' },
  inputs: [
    {
      name: 'basis',
      kind: 'choice',
      values: ['21-2', '21-13-1', '21-13-2', 'autre'],
      label: text('Fondement de la déclaration', 'Basis of the declaration'),
    },
  ],
};
