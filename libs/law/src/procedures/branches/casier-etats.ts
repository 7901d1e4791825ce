import { read, states, toConfirm } from '../procedure.ts';

/** Where the argument on a criminal record may stand. */
export const CASIER_STATES = states({
  inventaire: {
    label: ['Inventaire des condamnations', 'Inventory of convictions'],
    phase: 'preparing',
    means: [
      'Nous dressons la liste des condamnations, des peines et de leur exécution.',
      'We list the convictions, the sentences and their service.',
    ],
    next: [
      {
        do: ['Demander le bulletin n° 3 et les jugements', 'Ask for the B3 and the judgments'],
        letter: 'demande-pieces-client',
      },
      {
        do: ['Dater l’exécution de chaque peine', 'Date the service of each sentence'],
        limit: 'rehabilitation',
      },
    ],
    documents: ['casier-argumentaire'],
    advice: [
      read(
        [
          'Certaines infractions permettent un refus par le seul texte.',
          'Some offences allow refusal by the text alone.',
        ],
        ['CESEDA L432-1-1'],
      ),
      read(
        [
          'Pour les métiers en tension, toute mention au bulletin n° 2 exclut.',
          'For occupations under strain, any entry on the B2 excludes.',
        ],
        ['CESEDA L435-4'],
        { until: '2026-12-31' },
      ),
      toConfirm(
        [
          'Consultation irrégulière du fichier de police : à soulever.',
          'Irregular consultation of police records: to be raised.',
        ],
        ['CE avis 13 novembre 2025 504895'],
      ),
    ],
  },
  'voies-ouvertes': {
    label: ['Voies d’effacement engagées', 'Ways to erase under way'],
    phase: 'filed',
    means: [
      'Des demandes sont en cours pour exclure ou effacer des condamnations.',
      'Requests are under way to remove or erase convictions.',
    ],
    next: [
      { do: ['Suivre chaque voie', 'Follow each of them'], limit: 'b2-exclusion' },
      {
        do: ['Rédiger l’argumentaire pour le préfet', 'Write the argument for the prefect'],
        letter: 'demande-titre-accompagnement',
      },
    ],
    documents: ['casier-argumentaire'],
  },
  'memoire-depose': {
    label: ['Argumentaire déposé', 'Argument filed'],
    phase: 'filed',
    means: [
      'Le préfet a notre argumentaire : la menace doit être actuelle et se mesure sur tout le parcours.',
      'The prefect has our argument: the threat must be present and is weighed on the whole record.',
    ],
    next: [
      { do: ['Relancer', 'Chase'], letter: 'relance-prefecture', afterDays: 28 },
      {
        do: ['Relancer de nouveau', 'Chase again'],
        letter: 'relance-prefecture',
        afterDays: 56,
      },
      {
        do: ['Relancer encore', 'Chase once more'],
        letter: 'relance-prefecture',
        afterDays: 112,
      },
      {
        do: ['Suivre le délai de la demande de titre', 'Follow the time of the permit application'],
        limit: 'titre-silence-4-mois',
      },
    ],
    advice: [
      read(
        [
          'Carte temporaire ou pluriannuelle : menace ; renouvellement d’une carte de résident : menace grave ; famille de citoyen de l’Union : menace réelle, actuelle et suffisamment grave.',
          'Temporary or multi-year card: threat; renewal of a resident card: serious threat; family of a Union citizen: real, present, sufficiently serious.',
        ],
        ['CESEDA L412-5', 'CESEDA L432-3', 'CESEDA L200-6'],
      ),
      toConfirm([
        'Les relances suivent un rythme d’usage, aucun texte ne le fixe.',
        'Reminders follow a customary rhythm, no text sets it.',
      ]),
    ],
  },
  accueilli: {
    label: ['Titre obtenu', 'Permit obtained'],
    phase: 'ended',
    means: ['Le préfet a accordé le titre.', 'The prefect granted the permit.'],
    final: true,
  },
  refuse: {
    label: ['Refus', 'Refusal'],
    phase: 'refused',
    means: [
      'Le préfet a refusé malgré l’argumentaire. Un dossier de recours s’ouvre.',
      'The prefect refused despite the argument. A remedy file is opened.',
    ],
    next: [
      {
        do: ['Saisir le tribunal', 'Go to court'],
        limit: 'ta-recours-2-mois',
        letter: 'requete-ta-annulation',
      },
      {
        do: ['Poursuivre les effacements', 'Pursue the erasures'],
        letter: 'b2-exclusion-requete',
      },
    ],
    documents: ['recours-ta'],
  },
});
