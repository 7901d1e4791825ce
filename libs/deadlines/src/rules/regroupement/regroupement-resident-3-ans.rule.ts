import { source } from '@quantieme/law';
import { word } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { withFirstDay } from '../first-day.ts';
import { fromNamed } from '../named-date.ts';
import { startDay } from '../../engine/version-dates.ts';

/** Three years of regular stay after which the joined spouse of a resident may have a resident card. */
export const REGROUPEMENT_RESIDENT_3_ANS: Rule = {
  id: 'regroupement-resident-3-ans',
  label: text('Carte de résident du conjoint regroupé', 'Resident card of the joined spouse'),
  explanation: text(
    'Le conjoint d’un titulaire de la carte de résident, entré par regroupement familial, obtient une carte de résident après trois ans de résidence régulière ininterrompue, sous condition d’intégration républicaine. Le jour indiqué suppose un séjour régulier sans interruption depuis l’entrée.',
    'The spouse of a holder of the resident card, who entered by family reunification, is given a resident card after three years of regular uninterrupted residence, subject to republican integration. The day shown supposes a regular stay without a break since entry.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: {
    on: ['rf-entree'],
    when: ({ occurrence }) => word(occurrence.event, 'role') !== 'enfant',
    start: fromNamed('enteredOn'),
  },
  versionBy: startDay,
  versionDate: text('jour de l’entrée', 'day of entry'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: { mode: 'plain', unit: 'month', count: 36, roll: 'no' },
      sources: [source('CESEDA', 'L423-16')],
    },
  ],
  adjust: withFirstDay,
  endings: [
    {
      outcome: 'extinguished',
      by: ['rf-rupture-vie-commune'],
      timing: 'any-time',
      reason: text('La vie commune a pris fin', 'Life in common has ended'),
    },
    {
      outcome: 'met',
      by: ['rf-resident-3a'],
      timing: 'any-time',
      actedOn: ({ on }) => on,
      reason: text('Trois ans de séjour régulier', 'Three years of regular stay'),
    },
  ],
  questions: [
    {
      fact: 'role',
      kind: 'choice',
      values: ['conjoint', 'enfant'],
      question: text('Qui est entré : le conjoint ou un enfant ?', 'Who entered: spouse or child?'),
      effect: text(
        'Un enfant demande la carte dans l’année de ses dix-huit ans',
        'A child asks for the card in the year that follows the eighteenth birthday',
      ),
      when: ({ occurrence }) => word(occurrence.event, 'role') === null,
    },
  ],
  effect: text('La carte de résident peut être demandée.', 'The resident card may be asked for.'),
  calculator: { event: 'rf-entree', startsAs: 'enteredOn' },
};
