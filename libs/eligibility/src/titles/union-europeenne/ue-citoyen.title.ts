import { text } from '@quantieme/law';
import { all, any, soft, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, SUFFICIENT } from './union-words.ts';
import {
  FAMILY_OF_A_CITIZEN,
  HAS_MEANS,
  KEEPS_WORKER_STATUS,
  NO_SERIOUS_THREAT,
  WORKS,
} from './union-conditions.ts';

/**
 * Citizen of the Union, of the EEA or of Switzerland who works, lives on sufficient means, studies, or joins another one. The
 * card is optional: the right exists without it.
 */
export const UE_CITOYEN: Title = {
  id: 'ue-citoyen',
  kind: 'of-right',
  family: 'union-europeenne',
  duration: text('jusqu’à 5 ans', 'up to five years'),
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L233-1', 'CESEDA L231-1'],
      conditions: all(
        NO_SERIOUS_THREAT,
        when('person.nationality_regime', '=', 'eu'),
        any(
          under(['CESEDA L233-1', 'CESEDA R233-11'], WORKS),
          KEEPS_WORKER_STATUS,
          under(['CESEDA L233-1', 'CESEDA R233-1', 'CESEDA R233-12', 'CESEDA R233-13'], HAS_MEANS),
          under(['CESEDA L233-1', 'CESEDA R233-14'], FAMILY_OF_A_CITIZEN),
        ),
        soft('eu.years_legal', '<', 5),
      ),
    },
  ],
  filing: text(
    'Aucune obligation\u00a0; la carte se demande dans les cinq premières années de résidence (R233-11 à R233-14).',
    'No duty; the card may be asked for in the first five years of residence (R233-11 to R233-14).',
  ),
  documents: [
    text('carte d’identité ou passeport', 'identity card or passport'),
    text(
      'attestation d’emploi ou preuve de l’activité indépendante\u00a0; inscription pour un étudiant',
      'certificate of employment or proof of self-employment; enrolment for a student',
    ),
    text(
      'ressources et assurance maladie, pour qui ne travaille pas',
      'means and health insurance, for those who do not work',
    ),
    text(
      'lien familial et droit au séjour du citoyen rejoint, pour un membre de famille',
      'family link and right of residence of the citizen joined, for a family member',
    ),
  ],
  notes: [
    SUFFICIENT,
    text(
      'S’enregistrer à la mairie dans les trois mois\u00a0; à défaut, le citoyen est réputé résider en France depuis moins de trois mois (L231-2).',
      'Register at the town hall within three months; failing that, the citizen is deemed to have lived in France for less than three months (L231-2).',
    ),
    text(
      'Qui cherche un emploi ne peut être éloigné tant qu’il cherche encore et a des chances réelles d’être engagé (R233-3).',
      'A jobseeker may not be removed while still looking for work with a real chance of being hired (R233-3).',
    ),
    text(
      'La carte d’un salarié dure six mois de plus que son contrat, dans la limite de cinq ans (R233-11).',
      'The card of an employee lasts six months more than the contract, five years at most (R233-11).',
    ),
  ],
};
