import { read, states, toConfirm } from '../procedure.ts';
import { TITRE_ISSUES } from './titre-issues.ts';

const CARRY = read(
  [
    'L’attestation de dépôt en ligne ne prouve pas un séjour régulier : seule l’attestation de prolongation le fait, avec le titre expiré.',
    'The online filing certificate does not prove regular stay: only the certificate of extension does, with the expired card.',
  ],
  ['CESEDA R431-15-1'],
);

/** Where a request for a residence permit may stand, from the filing on: procedures.md (a). */
export const TITRE_STATES = states({
  'rendez-vous-recherche': {
    label: ['Rendez-vous introuvable', 'No appointment to be had'],
    phase: 'preparing',
    means: [
      'La demande doit être déposée sur rendez-vous et aucun créneau n’est proposé. Chaque tentative doit être notée.',
      'The application needs an appointment and no slot is offered. Every attempt must be recorded.',
    ],
    next: [
      {
        do: [
          'Noter chaque tentative avec sa capture d’écran',
          'Record each attempt with its screenshot',
        ],
      },
      { do: ['Écrire à la préfecture', 'Write to the prefecture'], letter: 'demande-rendez-vous' },
      {
        do: ['Saisir le juge des référés', 'Go to the urgent judge'],
        limit: 'refere-mesures-utiles-rdv',
        letter: 'refere-mesures-utiles',
      },
    ],
    documents: ['rdv-refere'],
    advice: [
      read(
        [
          'Téléservice bloqué : demander d’abord la solution de substitution et garder le refus.',
          'Portal blocked: first ask for the substitute and keep its refusal.',
        ],
        ['CESEDA R431-2'],
      ),
    ],
  },
  depose: {
    label: ['Demande déposée', 'Application filed'],
    phase: 'filed',
    means: [
      'Votre demande est chez le préfet. Si rien n’est répondu dans le délai, ce sera un refus.',
      'Your application is with the prefect. No answer within the time will be a refusal.',
    ],
    next: [
      {
        do: [
          'Obtenir l’accusé de réception ou le récépissé',
          'Obtain the acknowledgement or receipt',
        ],
      },
      {
        do: ['Écrire à la préfecture', 'Write to the prefecture'],
        afterDays: 45,
        letter: 'relance-prefecture',
      },
      {
        do: ['Relancer par lettre recommandée', 'Chase by registered letter'],
        afterDays: 90,
        letter: 'relance-prefecture',
      },
      {
        do: [
          'Préparer la suite avant la naissance d’un refus implicite',
          'Prepare for the birth of an implicit refusal',
        ],
        limit: 'titre-silence-4-mois',
      },
    ],
    documents: ['socle-titre'],
    advice: [
      CARRY,
      read(
        [
          'Déposée au guichet, la demande donne droit à un récépissé.',
          'Filed at the counter, the application gives a right to a receipt.',
        ],
        ['CESEDA R431-12'],
      ),
      toConfirm(
        [
          'Par la poste sans que le préfet l’ait prescrit, la demande n’est pas faite : son silence ne fait naître aucune décision.',
          'By post when the prefect did not prescribe it, the application is not made: silence gives birth to no decision.',
        ],
        ['CESEDA R431-3'],
      ),
      toConfirm(
        [
          'Sur démarches-simplifiées, le délai court du dépôt ou du rendez-vous, selon les lectures ; le document dû est un récépissé.',
          'On démarches-simplifiées the time runs from the filing or from the appointment, by two readings; the document due is a receipt.',
        ],
        ['CESEDA R431-12'],
      ),
    ],
  },
  'en-instruction': {
    label: ['Demande en cours d’examen', 'Application under examination'],
    phase: 'filed',
    means: [
      'La préfecture examine la demande. Gardez toujours un document en cours de validité sur vous.',
      'The prefecture examines the application. Always carry a valid document.',
    ],
    next: [
      {
        do: [
          'Faire renouveler le récépissé ou l’attestation',
          'Have the receipt or certificate renewed',
        ],
        limit: 'recepisse-attestation',
        letter: 'relance-prefecture',
      },
      {
        do: [
          'Préparer la suite avant la naissance d’un refus implicite',
          'Prepare for the birth of an implicit refusal',
        ],
        limit: 'titre-silence-4-mois',
      },
    ],
    advice: [
      CARRY,
      read(
        [
          'Vérifier sur le document la mention qui autorise à travailler : elle dépend du titre demandé, et vaut pour le renouvellement d’une carte qui l’autorisait.',
          'Check on the document the words that allow work: they depend on the permit asked for, and hold for the renewal of a card that allowed it.',
        ],
        ['CESEDA R431-14', 'CESEDA R431-15-2'],
      ),
      toConfirm(
        [
          'Une demande faite après le 60e jour peut être prise, mais l’attestation de prolongation n’est due qu’aux demandes dans les délais.',
          'A request after the 60th day may be taken, but the certificate of extension is due only to timely ones.',
        ],
        ['CESEDA R431-15-1'],
      ),
    ],
  },
  'complement-demande': {
    label: ['Pièces complémentaires demandées', 'Missing documents asked for'],
    phase: 'filed',
    means: [
      'La préfecture réclame des pièces dans un délai. Il faut les envoyer à temps et garder la preuve.',
      'The prefecture wants documents within a time. Send them in time and keep proof.',
    ],
    next: [
      {
        do: ['Réunir les pièces avec le client', 'Gather the documents with the client'],
        letter: 'demande-pieces-client',
      },
      {
        do: ['Répondre pièce par pièce', 'Answer document by document'],
        limit: 'titre-complement-pieces',
        letter: 'complement-pieces',
      },
    ],
    documents: ['socle-titre'],
    advice: [
      read(
        [
          'Les pièces se demandent avec un délai raisonnable.',
          'Documents are asked for within a reasonable time.',
        ],
        ['CESEDA R431-11'],
      ),
      toConfirm(
        [
          'La demande de pièces suspend le délai du silence pour la durée accordée, ou pas, selon les lectures.',
          'Asking for documents suspends the clock of silence for the time given, or not, by two readings.',
        ],
        ['CRPA L114-5'],
      ),
    ],
  },
  'accord-attente-carte': {
    label: ['Accord, carte en fabrication', 'Granted, card being made'],
    phase: 'granted',
    means: [
      'Le titre est accordé. L’attestation de décision favorable prouve votre séjour en attendant la carte.',
      'The permit is granted. The certificate of the decision proves your stay until the card comes.',
    ],
    next: [
      {
        do: [
          'Acheter le timbre et prendre rendez-vous pour la remise',
          'Buy the stamp and book the collection',
        ],
        letter: 'convocation-client',
      },
      {
        do: ['Relancer si la carte tarde', 'Chase if the card is late'],
        afterDays: 60,
        letter: 'relance-prefecture',
      },
    ],
    advice: [CARRY],
  },
  ...TITRE_ISSUES,
});

export type TitreState = keyof typeof TITRE_STATES;
