import { source } from '@quantieme/law';
import { isAfter, yesNo } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';
import { months } from './windows.ts';

const SINCE = day('2021-05-01');

/** Declaration of a new home by the holder of a permit of over one year. */
export const TITRE_CHANGEMENT_ADRESSE_3_MOIS: Rule = {
  id: 'titre-changement-adresse-3-mois',
  label: text("Déclaration du changement d'adresse", 'Declaration of the new address'),
  explanation: text(
    "Le titulaire d'un titre de plus d'un an déclare sa nouvelle résidence dans les trois mois de son arrivée ; la personne protégée, aussi à l'OFPRA.",
    'The holder of a permit of over one year declares the new home within three months of arrival; a protected person also tells OFPRA.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: {
    on: ['adresse-changee'],
    when: ({ occurrence: { event, on } }) => {
      const over = yesNo(event, 'titleOverOneYear') ?? true;
      return (over || yesNo(event, 'protectedPerson') === true) && !isAfter(SINCE, on);
    },
    start: fromNamed('movedOn'),
  },
  versionBy: startDay,
  versionDate: text("jour de l'arrivée", 'day of arrival'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: months(3, 'no'),
      sources: [source('CESEDA', 'R431-23'), source('CESEDA', 'R561-15')],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['adresse-declaree'],
      reason: text('Adresse déclarée', 'Address declared'),
    },
  ],
  effect: text(
    'Les notifications à la dernière adresse connue sont valables.',
    'Notifications to the last known address stand.',
  ),
  questions: [
    {
      fact: 'titleOverOneYear',
      kind: 'boolean',
      question: text("Le titre dure-t-il plus d'un an ?", 'Is the permit for over one year?'),
      effect: text(
        'Sinon rien à déclarer dans ce délai',
        'If not, nothing to declare in that time',
      ),
    },
  ],
  calculator: { event: 'adresse-changee', startsAs: 'movedOn' },
};
