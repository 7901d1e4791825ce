import { read, states, toConfirm } from '../procedure.ts';
import { OQTF_ISSUES } from './oqtf-issues.ts';

const NO_EXTENSION = read(
  [
    'Aucun recours gracieux, aucune demande d’aide juridictionnelle n’allonge ce délai.',
    'No appeal to the prefect, no request for legal aid extends this limit.',
  ],
  ['CESEDA R921-3'],
);
const BARRED = read(
  [
    'L’éloignement ne peut avoir lieu avant la fin du délai de recours, ni avant le jugement si le tribunal est saisi.',
    'Removal cannot take place before the time to contest ends, nor before judgment once the court is seised.',
  ],
  ['CESEDA L722-7'],
);
const CLIENT = {
  do: ['Prévenir le client par écrit', 'Tell the client in writing'],
  letter: 'client-delais',
} as const;

/** Where an obligation to leave may stand. */
export const OQTF_STATES = states({
  'oqtf-notifiee': {
    label: ['OQTF notifiée', 'Obligation to leave notified'],
    phase: 'refused',
    means: [
      'Vous devez quitter la France. Vous avez en principe un mois pour saisir le tribunal.',
      'You must leave France. You normally have one month to go to court.',
    ],
    next: [
      {
        do: ['Saisir le tribunal', 'Go to court'],
        limit: 'oqtf-recours-1-mois',
        letter: 'requete-oqtf',
      },
      {
        do: ['Assigné ou en prison : sept jours', 'Under house arrest or in prison: seven days'],
        limit: 'oqtf-recours-7-jours',
        letter: 'requete-oqtf',
      },
      {
        do: ['En rétention : quarante-huit heures', 'In detention: forty-eight hours'],
        limit: 'oqtf-recours-48-heures',
        letter: 'requete-oqtf',
      },
      {
        do: ['Suivre le délai de départ', 'Follow the time to leave'],
        limit: 'oqtf-delai-depart-volontaire',
      },
      CLIENT,
    ],
    documents: ['recours-ta'],
    advice: [
      BARRED,
      read(
        [
          'Un recours administratif ne prolonge pas le mois.',
          'An administrative appeal does not extend the month.',
        ],
        ['CESEDA R911-1'],
      ),
      read(
        [
          'Attaquer chaque décision par son nom : séjour, OQTF, délai, pays, interdiction de retour.',
          'Attack each decision by name: stay, obligation, time, country, ban on return.',
        ],
        ['CESEDA L614-1'],
      ),
    ],
  },
  'delai-7-jours': {
    label: ['OQTF, sept jours pour agir', 'Obligation to leave, seven days to act'],
    phase: 'refused',
    means: [
      'Assigné à résidence ou en prison, vous avez sept jours pour saisir le tribunal.',
      'Under house arrest or in prison, you have seven days to go to court.',
    ],
    next: [
      {
        do: ['Saisir le tribunal', 'Go to court'],
        limit: 'oqtf-recours-7-jours',
        letter: 'requete-oqtf',
      },
      {
        do: [
          'Le délai a changé en cours de route : retenir le plus bref',
          'The limit changed on the way: keep the shortest',
        ],
        limit: 'oqtf-changement-de-situation',
        letter: 'requete-sommaire-oqtf',
      },
      CLIENT,
    ],
    documents: ['recours-ta'],
    advice: [
      NO_EXTENSION,
      BARRED,
      read(
        [
          'Le nouveau délai court de l’information donnée à la personne.',
          'The new limit runs from the information given to the person.',
        ],
        ['CESEDA R921-1', 'CESEDA R921-2'],
      ),
      toConfirm(
        [
          'Sans information donnée, une lecture garde l’ancien délai : compter au plus court.',
          'With no information given, one reading keeps the old limit: count the shortest.',
        ],
        ['CESEDA R921-1'],
      ),
    ],
  },
  'delai-48-heures': {
    label: [
      'OQTF, quarante-huit heures pour agir',
      'Obligation to leave, forty-eight hours to act',
    ],
    phase: 'refused',
    means: [
      'En rétention, vous avez quarante-huit heures pour saisir le tribunal, à l’heure près.',
      'In detention, you have forty-eight hours to go to court, to the minute.',
    ],
    next: [
      {
        do: ['Saisir le tribunal aussitôt', 'Go to court at once'],
        limit: 'oqtf-recours-48-heures',
        letter: 'requete-sommaire-oqtf',
      },
      {
        do: [
          'Contester le placement devant le juge judiciaire',
          'Contest the placement before the judicial judge',
        ],
        limit: 'retention-placement',
      },
      CLIENT,
    ],
    documents: ['recours-ta'],
    advice: [
      NO_EXTENSION,
      read(
        [
          'Les quarante-huit heures courent de l’heure de la notification, à l’heure du lieu.',
          'The forty-eight hours run from the hour of notification, on the clock of the place.',
        ],
        ['CESEDA L921-2'],
      ),
      read(
        [
          'Le tribunal compétent est celui du lieu de rétention.',
          'The court is that of the place of detention.',
        ],
        ['CESEDA R922-4'],
      ),
    ],
  },
  'recours-sommaire': {
    label: ['Requête sommaire déposée', 'Summary application filed'],
    phase: 'court',
    means: [
      'Le tribunal est saisi en quelques lignes. Le mémoire annoncé doit arriver dans les quinze jours.',
      'The court is seised in a few lines. The announced brief must arrive within fifteen days.',
    ],
    next: [
      {
        do: ['Produire le mémoire annoncé', 'File the announced brief'],
        limit: 'ta-memoire-complementaire-oqtf',
        letter: 'memoire-complementaire',
      },
    ],
    documents: ['recours-ta'],
    advice: [
      read(
        [
          'Passé les quinze jours, le désistement est réputé acquis, même si le mémoire vient après.',
          'After fifteen days the application is deemed withdrawn, even if the brief comes later.',
        ],
        ['CESEDA R911-6'],
      ),
    ],
  },
  'recours-depose': {
    label: ['Tribunal saisi', 'Court seised'],
    phase: 'court',
    means: [
      'Le tribunal est saisi : on ne peut pas vous éloigner avant son jugement.',
      'The court is seised: you cannot be removed before its judgment.',
    ],
    next: [
      {
        do: ['Préparer l’audience', 'Prepare the hearing'],
        limit: 'eloignement-jugement',
        letter: 'convocation-client',
      },
    ],
    documents: ['recours-ta'],
    advice: [BARRED],
  },
  ...OQTF_ISSUES,
});
