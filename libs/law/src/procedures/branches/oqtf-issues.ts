import { read, states } from '../procedure.ts';

const CLIENT = {
  do: ['Prévenir le client par écrit', 'Tell the client in writing'],
  letter: 'client-delais',
} as const;

/** What becomes of an obligation to leave. */
export const OQTF_ISSUES = states({
  jugee: {
    label: ['Jugement rendu', 'Judgment given'],
    phase: 'refused',
    means: [
      'Le tribunal a statué. Nous lisons sa décision avec vous.',
      'The court has ruled. We read its decision with you.',
    ],
    next: [
      {
        do: [
          'Noter le sens du jugement, décider d’un appel',
          'Record the outcome, decide on an appeal',
        ],
        limit: 'oqtf-appel-1-mois',
        letter: 'appel-caa',
      },
    ],
  },
  definitive: {
    label: ['OQTF maintenue', 'Obligation to leave upheld'],
    phase: 'ended',
    means: [
      'L’obligation de quitter la France demeure. L’appel, possible sous un mois, ne la suspend pas.',
      'The obligation to leave remains. An appeal, possible within a month, does not suspend it.',
    ],
    next: [
      {
        do: ['Décider de l’appel', 'Decide on an appeal'],
        limit: 'oqtf-appel-1-mois',
        letter: 'appel-caa',
      },
      {
        do: ['Demander l’abrogation sur des faits nouveaux', 'Ask for repeal on new facts'],
        letter: 'recours-gracieux',
      },
      CLIENT,
    ],
    advice: [
      read(
        [
          'Pendant trois ans, l’OQTF peut fonder une assignation ou un placement.',
          'For three years the obligation may ground house arrest or detention.',
        ],
        ['CESEDA L731-1'],
      ),
    ],
  },
  annulee: {
    label: ['OQTF annulée', 'Obligation to leave annulled'],
    phase: 'granted',
    means: [
      'Le juge a annulé l’obligation. Le préfet doit réexaminer votre situation et vous donner un document provisoire.',
      'The court annulled the obligation. The prefect must examine your situation again and give you a provisional document.',
    ],
    next: [
      {
        do: [
          'Réclamer l’autorisation provisoire et le réexamen',
          'Ask for the provisional permit and new examination',
        ],
        limit: 'injonction-delai',
        letter: 'relance-prefecture',
      },
    ],
    advice: [
      read(
        [
          'Une autorisation provisoire est due jusqu’à la nouvelle décision.',
          'A provisional permit is due until the new decision.',
        ],
        ['CESEDA L614-16'],
      ),
    ],
  },
  abrogee: {
    label: ['OQTF abrogée', 'Obligation to leave repealed'],
    phase: 'ended',
    means: [
      'L’obligation de quitter la France n’existe plus.',
      'The obligation to leave no longer exists.',
    ],
    final: true,
  },
  'titre-obtenu': {
    label: ['Titre obtenu', 'Permit obtained'],
    phase: 'ended',
    means: ['Vous avez un titre de séjour.', 'You have a residence permit.'],
    final: true,
  },
  executee: {
    label: ['Départ de France', 'Departure from France'],
    phase: 'ended',
    means: [
      'Vous avez quitté la France. Prouver ce départ peut faire lever l’interdiction de retour.',
      'You have left France. Proving it may have the ban on return lifted.',
    ],
    next: [{ do: ['Justifier du départ', 'Prove the departure'], limit: 'irtf-abrogation-2-mois' }],
    advice: [
      read(
        [
          'Le départ se justifie dans les deux mois qui suivent la fin du délai de départ.',
          'The departure is proved within two months of the end of the time to leave.',
        ],
        ['CESEDA L613-8'],
      ),
    ],
  },
  'depart-prouve': {
    label: ['Départ prouvé', 'Departure proved'],
    phase: 'ended',
    means: [
      'Votre départ est prouvé auprès de l’administration.',
      'Your departure has been proved to the administration.',
    ],
    final: true,
  },
});
