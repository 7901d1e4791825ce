import { read, states, toConfirm } from '../procedure.ts';

/** How a request for a permit may end, and what a refusal leads to. */
export const TITRE_ISSUES = states({
  'carte-remise': {
    label: ['Carte remise', 'Card handed over'],
    phase: 'ended',
    means: [
      'Vous avez votre carte. Le prochain renouvellement est à l’agenda.',
      'You have your card. The next renewal is in the calendar.',
    ],
    final: true,
  },
  'refus-enregistrement': {
    label: ['Enregistrement refusé', 'Registration refused'],
    phase: 'refused',
    means: [
      'La préfecture a refusé de prendre la demande.',
      'The prefecture refused to take the application.',
    ],
    next: [
      {
        do: ['Compléter et redéposer', 'Complete and file again'],
        letter: 'demande-titre-accompagnement',
      },
      {
        do: ['Contester si le dossier était complet', 'Contest if the file was complete'],
        limit: 'ta-recours-2-mois',
        letter: 'requete-ta-annulation',
      },
    ],
    documents: ['socle-titre'],
    advice: [
      toConfirm(
        [
          'Le refus d’enregistrer un dossier vraiment incomplet ne s’attaque pas.',
          'A refusal to register a truly incomplete file cannot be attacked.',
        ],
        ['CE avis 10 octobre 2023 472831'],
      ),
    ],
  },
  'refus-explicite': {
    label: ['Refus', 'Refusal'],
    phase: 'refused',
    means: [
      'La préfecture a refusé. Un délai court pour contester, très bref si vous êtes aussi obligé de quitter la France.',
      'The prefecture refused. Time to contest is running, very short if you must also leave France.',
    ],
    next: [
      {
        do: ['Saisir le tribunal', 'Go to court'],
        limit: 'ta-recours-2-mois',
        letter: 'requete-ta-annulation',
      },
      {
        do: [
          'Avec une OQTF : saisir le tribunal dans le délai le plus bref',
          'With an obligation to leave: go to court within the shortest limit',
        ],
        limit: 'oqtf-recours-1-mois',
        letter: 'requete-oqtf',
      },
      {
        do: ['Demander la suspension en urgence', 'Ask for an urgent suspension'],
        letter: 'refere-suspension',
      },
      {
        do: ['Prévenir le client des délais', 'Tell the client of the limits'],
        letter: 'client-delais',
      },
    ],
    documents: ['recours-ta'],
    advice: [
      read(
        [
          'Un recours gracieux contre un refus assorti d’une OQTF ne sauve aucun délai.',
          'An appeal to the prefect against a refusal with an obligation to leave saves no limit.',
        ],
        ['CESEDA R911-1'],
      ),
      read(
        [
          'Titre de la liste, conditions remplies, ou plus de dix ans de séjour : la commission devait être saisie avant le refus.',
          'A permit of the list with its conditions met, or more than ten years’ residence: the commission had to be seised before the refusal.',
        ],
        ['CESEDA L432-13', 'CESEDA L435-1'],
      ),
      toConfirm(
        [
          'Refus de renouveler : l’urgence d’une suspension est présumée.',
          'Refusal to renew: the urgency of a suspension is presumed.',
        ],
        ['CE 18 février 2022 457933'],
      ),
    ],
  },
  'refus-implicite': {
    label: ['Refus implicite', 'Implicit refusal'],
    phase: 'refused',
    means: [
      'Le préfet n’a pas répondu : le silence vaut refus. On peut lui demander ses raisons et saisir le tribunal.',
      'The prefect did not answer: silence is a refusal. One may ask for reasons and go to court.',
    ],
    next: [
      {
        do: ['Demander les motifs', 'Ask for reasons'],
        limit: 'motifs-demande',
        letter: 'demande-motifs',
      },
      {
        do: ['Saisir le tribunal', 'Go to court'],
        afterDays: 35,
        limit: 'ta-recours-implicite-2-mois',
        letter: 'requete-ta-annulation',
      },
    ],
    documents: ['recours-ta'],
    advice: [
      read(
        [
          'Le silence gardé quatre mois vaut refus, sauf les titres où le délai est de quatre-vingt-dix ou soixante jours.',
          'Four months of silence are a refusal, save permits where it takes ninety or sixty days.',
        ],
        ['CESEDA R432-1', 'CESEDA R432-2'],
      ),
      read(
        [
          'Le délai n’est opposable que si l’accusé de réception l’indiquait.',
          'The limit binds only if the acknowledgement stated it.',
        ],
        ['CRPA L112-6'],
      ),
    ],
  },
  'classement-sans-suite': {
    label: ['Classé sans suite', 'Closed without decision'],
    phase: 'refused',
    means: [
      'La préfecture a classé la demande. On peut la refaire, ou contester.',
      'The prefecture closed the file. It can be filed again, or contested.',
    ],
    next: [
      {
        do: ['Redéposer une demande complète', 'File a complete application again'],
        letter: 'demande-titre-accompagnement',
      },
      { do: ['Contester', 'Contest'], limit: 'ta-recours-2-mois', letter: 'requete-ta-annulation' },
    ],
    documents: ['socle-titre'],
  },
  'a-reexaminer': {
    label: ['À réexaminer après annulation', 'To be examined again after annulment'],
    phase: 'granted',
    means: [
      'Le juge a annulé le refus : le préfet doit statuer de nouveau ou délivrer le titre.',
      'The court annulled the refusal: the prefect must decide again or issue the permit.',
    ],
    next: [
      {
        do: [
          'Réclamer le titre ou le réexamen ordonné',
          'Ask for the permit or the new examination ordered',
        ],
        limit: 'injonction-delai',
        letter: 'relance-prefecture',
      },
      { do: ['Demander l’exécution', 'Ask for enforcement'], limit: 'jugement-execution-3-mois' },
    ],
  },
  desistement: {
    label: ['Demande retirée', 'Application withdrawn'],
    phase: 'ended',
    means: ['La demande a été retirée.', 'The application was withdrawn.'],
    final: true,
  },
  definitif: {
    label: ['Refus définitif', 'Final refusal'],
    phase: 'ended',
    means: [
      'Plus aucun recours n’est ouvert contre ce refus. Une nouvelle demande peut être étudiée.',
      'No remedy is left against this refusal. A new application may be considered.',
    ],
    final: true,
  },
});
