import { text } from '@quantieme/law';
import { all, todo, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Holder of a long-stay visa that stands for a residence permit in its first year. */
export const VLS_TS_GENERIQUE: Title = {
  id: 'vls-ts-generique',
  kind: 'of-right',
  family: 'visa',
  duration: text('12 mois le plus souvent', 'twelve months as a rule'),
  work: text('celle de la mention du visa', 'that of the visa'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA R431-16', 'CESEDA L312-2'],
      conditions: all(
        when('entry.visa_type', '=', 'vls-ts'),
        under(
          'CESEDA R431-17',
          all(
            when('entry.vls_ts_validation', 'in', ['validated', 'not-yet']),
            todo('entry.vls_ts_validation', '=', 'validated'),
          ),
        ),
      ),
    },
  ],
  filing: text(
    'Valider le visa en ligne dans les trois mois de l’entrée (R431-17), puis demander la carte dans les délais de R431-5.',
    'Validate the visa online within three months of entry (R431-17), then ask for the card within the times of R431-5.',
  ),
  documents: [
    text('numéro du visa et tampon d’entrée', 'visa number and entry stamp'),
    text('taxe', 'tax'),
  ],
  notes: [
    text(
      'Le visa de travail, d’études, de conjoint, de visiteur, de stagiaire ou de jeune au pair dispense de carte pendant sa durée (R431-16, 6° à 18°).',
      'A visa for work, studies, a spouse, a visitor, a trainee or an au pair stands for a card while it lasts (R431-16, 6° to 18°).',
    ),
    text(
      'Le contrat d’engagement à respecter les principes de la République se signe au renouvellement (R412-3).',
      'The contract to respect the principles of the Republic is signed at renewal (R412-3).',
    ),
  ],
};
