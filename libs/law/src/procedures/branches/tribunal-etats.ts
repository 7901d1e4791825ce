import { read, states, toConfirm } from '../procedure.ts';

/** Where a case before the administrative court may stand, to the last remedy. */
export const TRIBUNAL_STATES = states({
  'requete-deposee': {
    label: ['Requête déposée', 'Application filed'],
    phase: 'court',
    means: [
      'Le tribunal est saisi. L’administration doit répondre, puis une audience sera fixée.',
      'The court is seised. The administration must answer, then a hearing will be fixed.',
    ],
    next: [
      {
        do: ['Suivre l’instruction sur Télérecours', 'Follow the case on the courts’ portal'],
        limit: 'telerecours-2-jours-ouvres',
      },
      {
        do: ['Répliquer au mémoire en défense', 'Reply to the defence'],
        letter: 'memoire-replique',
        limit: 'ta-cloture-instruction',
      },
      {
        do: ['Produire le mémoire annoncé', 'File the announced brief'],
        letter: 'memoire-complementaire',
        limit: 'ta-memoire-recapitulatif-ou-annonce',
      },
      { do: ['Prévenir le client', 'Tell the client'], letter: 'client-delais' },
    ],
    documents: ['recours-ta'],
    advice: [
      read(
        [
          'Chaque pièce jointe est un fichier à part, numéroté dans l’ordre de l’inventaire.',
          'Each exhibit is a file of its own, numbered as in the inventory.',
        ],
        ['CJA R414-5'],
      ),
      read(
        [
          'Un courrier du tribunal resté sans réponse peut valoir désistement.',
          'A letter of the court left unanswered may be a deemed withdrawal.',
        ],
        ['CJA R611-8-1', 'CJA R612-5'],
      ),
    ],
  },
  'audience-fixee': {
    label: ['Audience fixée', 'Hearing fixed'],
    phase: 'court',
    means: [
      'Le tribunal a fixé l’audience. L’instruction va se clore.',
      'The court fixed the hearing. The written phase is about to close.',
    ],
    next: [
      {
        do: ['Produire avant la clôture', 'File before the close'],
        limit: 'ta-cloture-instruction',
        letter: 'memoire-replique',
      },
      { do: ['Convoquer le client', 'Summon the client'], letter: 'convocation-client' },
    ],
  },
  'juge-sens-inconnu': {
    label: ['Jugement rendu', 'Judgment given'],
    phase: 'refused',
    means: [
      'Le tribunal a jugé. Nous lisons sa décision avec vous.',
      'The court has ruled. We read its decision with you.',
    ],
    next: [
      { do: ['Lire le jugement et en noter le sens', 'Read the judgment and record its outcome'] },
      {
        do: ['Décider d’un appel', 'Decide on an appeal'],
        limit: 'caa-appel-2-mois',
        letter: 'client-delais',
      },
      {
        do: [
          'Contre une OQTF, un mois seulement',
          'Against an obligation to leave, one month only',
        ],
        limit: 'oqtf-appel-1-mois',
        letter: 'appel-caa',
      },
    ],
  },
  annule: {
    label: ['Décision annulée', 'Decision annulled'],
    phase: 'granted',
    means: [
      'Vous avez gagné : le juge a annulé la décision. L’administration doit en tirer les conséquences.',
      'You won: the court annulled the decision. The administration must act on it.',
    ],
    next: [
      {
        do: ['Demander l’exécution du jugement', 'Ask that the judgment be carried out'],
        limit: 'injonction-delai',
        letter: 'relance-prefecture',
      },
      {
        do: [
          'Saisir le juge de l’exécution si rien ne vient',
          'Ask the court to enforce it if nothing comes',
        ],
        limit: 'jugement-execution-3-mois',
      },
    ],
    advice: [
      read(
        [
          'Le juge peut ordonner au préfet de délivrer le titre ou de réexaminer, dans un délai, sous astreinte.',
          'The court may order the prefect to issue the permit or to examine again, within a time, under a penalty.',
        ],
        ['CJA L911-1', 'CJA L911-2', 'CJA L911-3'],
      ),
      toConfirm([
        'Le délai d’injonction court de la notification du jugement à l’administration.',
        'The time of the injunction runs from notification to the administration.',
      ]),
    ],
  },
  rejete: {
    label: ['Requête rejetée', 'Application dismissed'],
    phase: 'refused',
    means: [
      'Le juge a rejeté la demande. Un appel est possible dans un délai court.',
      'The court dismissed the application. An appeal is possible within a short time.',
    ],
    next: [
      {
        do: ['Décider de l’appel', 'Decide on an appeal'],
        limit: 'caa-appel-2-mois',
        letter: 'appel-caa',
      },
      {
        do: [
          'Contre une OQTF, un mois seulement',
          'Against an obligation to leave, one month only',
        ],
        limit: 'oqtf-appel-1-mois',
        letter: 'appel-caa',
      },
    ],
    documents: ['recours-ta'],
    advice: [
      read(
        [
          'Visa de court séjour, communication de documents : le tribunal juge en premier et dernier ressort. Pas d’appel, mais une cassation.',
          'Short-stay visa, communication of documents: the court rules in first and last resort. No appeal, but cassation.',
        ],
        ['CJA R811-1'],
      ),
    ],
  },
  appel: {
    label: ['Appel en cours', 'Appeal pending'],
    phase: 'court',
    means: [
      'La cour administrative d’appel réexamine l’affaire.',
      'The administrative court of appeal examines the case again.',
    ],
    next: [
      {
        do: ['Suivre l’instruction devant la cour', 'Follow the case before the court'],
        letter: 'memoire-complementaire',
      },
    ],
    advice: [
      read(
        ['L’avocat est obligatoire en appel.', 'A lawyer is compulsory on appeal.'],
        ['CJA R811-7'],
      ),
      read(
        ['L’appel ne suspend pas le jugement.', 'An appeal does not suspend the judgment.'],
        ['CJA L11'],
      ),
    ],
  },
  'arret-rendu': {
    label: ['Arrêt rendu', 'Appeal judgment given'],
    phase: 'refused',
    means: [
      'La cour a statué. Un pourvoi devant le Conseil d’État reste possible.',
      'The court of appeal has ruled. The Conseil d’État may still be seised.',
    ],
    next: [
      {
        do: [
          'Décider d’un pourvoi avec un avocat aux Conseils',
          'Decide on cassation with a lawyer at the Conseil d’État',
        ],
        limit: 'cassation-2-mois',
      },
    ],
  },
  cassation: {
    label: ['Pourvoi en cours', 'Appeal on points of law pending'],
    phase: 'court',
    means: [
      'Le Conseil d’État vérifie que le droit a été respecté.',
      'The Conseil d’État checks that the law was followed.',
    ],
    next: [
      {
        do: ['Produire le mémoire complémentaire', 'File the further brief'],
        limit: 'cassation-memoire-complementaire-3-mois',
      },
    ],
    advice: [
      toConfirm([
        'Un avocat au Conseil d’État est nécessaire.',
        'A lawyer at the Conseil d’État is needed.',
      ]),
    ],
  },
  execution: {
    label: ['Exécution demandée', 'Enforcement asked for'],
    phase: 'granted',
    means: [
      'Le juge est saisi parce que l’administration n’exécute pas le jugement.',
      'The court is seised because the administration does not carry out the judgment.',
    ],
    next: [
      {
        do: ['Suivre la phase administrative', 'Follow the administrative phase'],
        limit: 'execution-ouverture-6-mois',
      },
    ],
    advice: [
      read(
        ['Le juge peut fixer une astreinte.', 'The court may set a periodic penalty.'],
        ['CJA L911-4'],
      ),
    ],
  },
  clos: {
    label: ['Affaire close', 'Case closed'],
    phase: 'ended',
    means: [
      'Il n’y a plus rien à faire devant le juge administratif dans cette affaire.',
      'Nothing more can be done before the administrative court in this case.',
    ],
    final: true,
  },
});
