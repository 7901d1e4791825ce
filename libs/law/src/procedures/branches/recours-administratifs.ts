import { branch, read } from '../procedure.ts';

const PENDING_ADVICE = [
  read(
    [
      'Le recours interrompt le délai pour saisir le tribunal s’il est fait dans ce délai.',
      'The appeal interrupts the time to go to court if made within that time.',
    ],
    ['CRPA L411-2'],
  ),
  read(
    [
      'Contre une OQTF ou la décision qui l’accompagne, il n’allonge rien.',
      'Against an obligation to leave or what comes with it, it extends nothing.',
    ],
    ['CESEDA R911-1', 'CESEDA R921-3'],
  ),
];

/** Appeal to the author of the decision: CRPA art. L. 411-2 and L. 411-7. */
export const GRACIEUX = branch({
  id: 'gracieux',
  label: ['Recours gracieux', 'Appeal to the author'],
  states: {
    'gracieux-depose': {
      label: ['Recours gracieux en cours', 'Appeal to the author pending'],
      phase: 'appeal',
      means: [
        'Nous avons demandé à l’administration de revoir sa décision. Deux mois de silence vaudront rejet.',
        'We asked the administration to reconsider. Two months of silence will be a rejection.',
      ],
      next: [
        {
          do: ['Attendre la réponse deux mois', 'Wait two months for the answer'],
          limit: 'recours-gracieux-silence-2-mois',
        },
        { do: ['Préparer la requête', 'Prepare the application'], letter: 'requete-ta-annulation' },
      ],
      advice: PENDING_ADVICE,
    },
    'gracieux-rejete': {
      label: ['Recours gracieux rejeté', 'Appeal to the author rejected'],
      phase: 'refused',
      means: [
        'L’administration maintient sa décision. Le délai pour saisir le tribunal court de nouveau.',
        'The administration stands by its decision. The time to go to court runs again.',
      ],
      next: [
        {
          do: ['Saisir le tribunal', 'Go to court'],
          limit: 'ta-recours-2-mois',
          letter: 'requete-ta-annulation',
        },
      ],
    },
    'gracieux-rejete-implicitement': {
      label: ['Recours gracieux rejeté par le silence', 'Appeal to the author rejected by silence'],
      phase: 'refused',
      means: [
        'L’administration n’a pas répondu : c’est un rejet. Le délai pour saisir le tribunal court de nouveau.',
        'The administration did not answer: that is a rejection. The time to go to court runs again.',
      ],
      next: [
        {
          do: ['Saisir le tribunal', 'Go to court'],
          limit: 'ta-recours-implicite-2-mois',
          letter: 'requete-ta-annulation',
        },
      ],
    },
    'gracieux-accueilli': {
      label: ['Recours gracieux accueilli', 'Appeal to the author granted'],
      phase: 'granted',
      means: [
        'L’administration est revenue sur sa décision.',
        'The administration went back on its decision.',
      ],
      final: true,
    },
    'gracieux-suivi-du-juge': {
      label: ['Le juge est saisi', 'The court is seised'],
      means: [
        'Le recours a été suivi d’une requête au tribunal.',
        'The appeal was followed by an application to the court.',
      ],
      final: true,
    },
  },
  moves: [
    {
      on: 'gracieux-depose',
      from: [null],
      to: 'gracieux-depose',
      opens: ['recours-gracieux-silence-2-mois'],
      ends: ['recours-gracieux-interruption'],
      sources: ['CRPA L411-2'],
    },
    {
      on: 'gracieux-depose',
      from: ['gracieux-depose', 'gracieux-rejete', 'gracieux-rejete-implicitement'],
    },
    {
      on: 'gracieux-rejete',
      from: ['gracieux-depose', 'gracieux-rejete-implicitement'],
      to: 'gracieux-rejete',
      opens: ['ta-recours-2-mois'],
      ends: ['recours-gracieux-silence-2-mois'],
    },
    {
      on: 'gracieux-rejet-implicite',
      from: ['gracieux-depose'],
      to: 'gracieux-rejete-implicitement',
      opens: ['ta-recours-implicite-2-mois'],
      sources: ['CRPA L411-7', 'CRPA L231-4'],
    },
    {
      on: 'gracieux-accueilli',
      from: ['gracieux-depose', 'gracieux-rejete-implicitement'],
      to: 'gracieux-accueilli',
      ends: ['recours-gracieux-silence-2-mois', 'ta-recours-2-mois'],
    },
    {
      on: 'requete-ta-deposee',
      from: ['gracieux-rejete', 'gracieux-rejete-implicitement'],
      to: 'gracieux-suivi-du-juge',
      ends: ['ta-recours-2-mois', 'ta-recours-implicite-2-mois'],
    },
  ],
});

/** Appeal to the superior of the author: CRPA art. L. 411-2 and L. 411-7. */
export const HIERARCHIQUE = branch({
  id: 'hierarchique',
  label: ['Recours hiérarchique', 'Appeal to the superior'],
  states: {
    'hierarchique-depose': {
      label: ['Recours hiérarchique en cours', 'Appeal to the superior pending'],
      phase: 'appeal',
      means: [
        'Nous avons demandé au ministre de revoir la décision. Deux mois de silence vaudront rejet.',
        'We asked the minister to review the decision. Two months of silence will be a rejection.',
      ],
      next: [
        {
          do: ['Attendre la réponse deux mois', 'Wait two months for the answer'],
          limit: 'recours-gracieux-silence-2-mois',
        },
        { do: ['Préparer la requête', 'Prepare the application'], letter: 'requete-ta-annulation' },
      ],
      advice: PENDING_ADVICE,
    },
    'hierarchique-rejete': {
      label: ['Recours hiérarchique rejeté', 'Appeal to the superior rejected'],
      phase: 'refused',
      means: [
        'Le ministre maintient la décision. Le délai pour saisir le tribunal court de nouveau.',
        'The minister upholds the decision. The time to go to court runs again.',
      ],
      next: [
        {
          do: ['Saisir le tribunal', 'Go to court'],
          limit: 'ta-recours-2-mois',
          letter: 'requete-ta-annulation',
        },
      ],
    },
    'hierarchique-rejete-implicitement': {
      label: [
        'Recours hiérarchique rejeté par le silence',
        'Appeal to the superior rejected by silence',
      ],
      phase: 'refused',
      means: [
        'Le ministre n’a pas répondu : c’est un rejet. Le délai pour saisir le tribunal court de nouveau.',
        'The minister did not answer: that is a rejection. The time to go to court runs again.',
      ],
      next: [
        {
          do: ['Saisir le tribunal', 'Go to court'],
          limit: 'ta-recours-implicite-2-mois',
          letter: 'requete-ta-annulation',
        },
      ],
    },
    'hierarchique-accueilli': {
      label: ['Recours hiérarchique accueilli', 'Appeal to the superior granted'],
      phase: 'granted',
      means: ['Le ministre est revenu sur la décision.', 'The minister went back on the decision.'],
      final: true,
    },
    'hierarchique-suivi-du-juge': {
      label: ['Le juge est saisi', 'The court is seised'],
      means: [
        'Le recours a été suivi d’une requête au tribunal.',
        'The appeal was followed by an application to the court.',
      ],
      final: true,
    },
  },
  moves: [
    {
      on: 'hierarchique-depose',
      from: [null],
      to: 'hierarchique-depose',
      opens: ['recours-gracieux-silence-2-mois'],
      ends: ['recours-gracieux-interruption'],
      sources: ['CRPA L411-2'],
    },
    {
      on: 'hierarchique-depose',
      from: ['hierarchique-depose', 'hierarchique-rejete', 'hierarchique-rejete-implicitement'],
    },
    {
      on: 'hierarchique-rejete',
      from: ['hierarchique-depose', 'hierarchique-rejete-implicitement'],
      to: 'hierarchique-rejete',
      opens: ['ta-recours-2-mois'],
      ends: ['recours-gracieux-silence-2-mois'],
    },
    {
      on: 'hierarchique-rejet-implicite',
      from: ['hierarchique-depose'],
      to: 'hierarchique-rejete-implicitement',
      opens: ['ta-recours-implicite-2-mois'],
      sources: ['CRPA L411-7', 'CRPA L231-4'],
    },
    {
      on: 'hierarchique-accueilli',
      from: ['hierarchique-depose', 'hierarchique-rejete-implicitement'],
      to: 'hierarchique-accueilli',
      ends: ['recours-gracieux-silence-2-mois', 'ta-recours-2-mois'],
    },
    {
      on: 'requete-ta-deposee',
      from: ['hierarchique-rejete', 'hierarchique-rejete-implicitement'],
      to: 'hierarchique-suivi-du-juge',
      ends: ['ta-recours-2-mois', 'ta-recours-implicite-2-mois'],
    },
  ],
});
