import { text } from '@quantieme/law';
import { all, gate, under, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { NO_NEW_VISA } from './after-studies.ts';
import { graduateOf } from './diploma.ts';

const CONDITIONS = [
  gate('G-CST'),
  ...graduateOf('CESEDA L422-10', 'CESEDA D422-13'),
  when('study.held_student_title', '=', true),
  when('resources.health_insurance', '=', true),
  NO_NEW_VISA,
];

/** Former student with a French master’s degree, who looks for a first job or sets up a business. */
export const CST_RECE: Title = {
  id: 'cst-rece',
  kind: 'of-right',
  family: 'etudes',
  duration: text('1 an, non renouvelable', 'one year, not renewable'),
  work: text(
    'toute activité salariée jusqu’au contrat définitif ou à l’immatriculation de l’entreprise',
    'any employment until the final contract or the registration of the business',
  ),
  versions: [
    // No text asked for a recent degree: the list of exhibits of annex 10 couldn't add a condition.
    {
      from: '2021-05-01',
      to: '2025-06-16',
      articles: ['CESEDA L422-10'],
      conditions: all(...CONDITIONS),
    },
    {
      from: '2025-06-16',
      to: null,
      articles: ['CESEDA L422-10', 'CESEDA R422-14'],
      conditions: under(
        'CESEDA L422-10',
        all(...CONDITIONS, under('CESEDA R422-14', when('study.diploma_months_ago', '<=', 12))),
      ),
    },
  ],
  filing: text(
    'avant l’expiration du titre étudiant\u00a0; la décision elle-même doit intervenir dans les douze mois du diplôme (R422-14)',
    'before the student permit expires; the decision itself must be made within twelve months of the degree (R422-14)',
  ),
  documents: [
    text('diplôme ou attestation de réussite', 'degree or proof that it was obtained'),
    text('titre de séjour étudiant', 'student permit'),
    text('attestation d’assurance maladie', 'proof of health insurance'),
    text(
      'création d’entreprise\u00a0: projet dans le domaine de la formation',
      'business: project in the field of the studies',
    ),
  ],
  notes: [
    text(
      'Master, doctorat, diplôme de niveau I labellisé par la Conférence des grandes écoles et licence professionnelle ouvrent la carte (D422-13)\u00a0; la licence générale, non.',
      'A master’s, a doctorate, a level-I degree with the label of the Conférence des grandes écoles and a licence professionnelle open the card (D422-13); a general licence doesn’t.',
    ),
    text(
      'Ensuite\u00a0: «\u00a0salarié\u00a0», «\u00a0travailleur temporaire\u00a0» ou «\u00a0talent\u00a0» sans opposition de la situation de l’emploi (L422-11), «\u00a0entrepreneur\u00a0» ou «\u00a0talent\u00a0» pour une entreprise viable (L422-12).',
      'Then: employee, temporary worker or talent, the state of the job market not being opposable (L422-11), entrepreneur or talent for a viable business (L422-12).',
    ),
    text(
      'Le silence de l’administration vaut refus après 90 jours (R422-12).',
      'Silence refuses after 90 days (R422-12).',
    ),
    text(
      'Avant le 16 juin 2025, aucun texte n’exigeait un diplôme de l’année\u00a0: l’annexe 10 ne pouvait ajouter cette condition (CAA Lyon, 25 juin 2025, n° 24LY03163\u00a0; CAA Paris, 4 juillet 2025, n° 24PA02335).',
      'Before 16 June 2025 no text asked for a degree of the year: annex 10 could not add that condition (CAA Lyon, 25 June 2025, no. 24LY03163; CAA Paris, 4 July 2025, no. 24PA02335).',
    ),
    text(
      'Diplômé rentré dans son pays\u00a0: article L422-14.',
      'Graduate back in his country: article L422-14.',
    ),
  ],
};
