import { branch, read, toConfirm } from '../procedure.ts';

/** Reception conditions (OFII): housing and allowance. */
export const ACCUEIL = branch({
  id: 'accueil',
  label: ['Conditions d’accueil', 'Reception conditions'],
  states: {
    oriente: {
      label: ['Orienté par l’OFII', 'Assigned by OFII'],
      means: [
        'L’OFII vous a indiqué un lieu. Il faut s’y présenter dans les cinq jours.',
        'OFII assigned you a place. You must go there within five days.',
      ],
      next: [{ do: ['Rejoindre le lieu', 'Go to the place'], limit: 'cma-orientation-5-jours' }],
    },
    heberge: {
      label: ['Pris en charge', 'Housed'],
      means: ['Vous bénéficiez des conditions d’accueil.', 'You receive reception conditions.'],
      next: [
        {
          do: [
            'Préparer la sortie quand le droit de rester prend fin',
            'Prepare to leave when the right to remain ends',
          ],
          limit: 'hebergement-asile-sortie',
        },
      ],
    },
    'fin-envisagee': {
      label: ['Fin envisagée', 'End contemplated'],
      means: [
        'L’OFII veut mettre fin aux conditions d’accueil. Vous avez quinze jours pour répondre.',
        'OFII means to end reception. You have fifteen days to answer.',
      ],
      next: [
        {
          do: ['Répondre à l’OFII', 'Answer OFII'],
          limit: 'cma-observations-15-jours',
          letter: 'observations-contradictoire',
        },
      ],
    },
    'accueil-refuse': {
      label: ['Conditions refusées ou retirées', 'Refused or ended'],
      means: [
        'L’OFII a refusé ou mis fin. Le délai pour contester est de sept jours.',
        'OFII refused or ended reception. The time to contest is seven days.',
      ],
      next: [
        {
          do: ['Saisir le tribunal', 'Go to court'],
          limit: 'oqtf-recours-7-jours',
          letter: 'requete-ta-annulation',
        },
      ],
      advice: [
        read(
          [
            'Le recours se fait devant le tribunal selon la procédure des sept jours.',
            'The challenge goes to court by the seven-day procedure.',
          ],
          ['CESEDA L555-1'],
        ),
        toConfirm([
          'Un recours préalable devant l’OFII est encore pratiqué selon les cas.',
          'A prior appeal to OFII is still made in some cases.',
        ]),
      ],
    },
    'recours-ofii': {
      label: ['Recours devant l’OFII', 'Appeal to OFII'],
      means: [
        'Le directeur de l’OFII examine le recours. Deux mois de silence valent rejet.',
        'OFII’s director examines the appeal. Two months of silence are a rejection.',
      ],
      next: [
        { do: ['Attendre la réponse', 'Wait for the answer'], limit: 'cma-rapo-silence-2-mois' },
      ],
    },
    'recours-ofii-rejete': {
      label: ['Recours rejeté par l’OFII', 'Appeal rejected by OFII'],
      means: [
        'L’OFII a rejeté le recours : le tribunal peut être saisi.',
        'OFII rejected the appeal: the court may be seised.',
      ],
      next: [
        {
          do: ['Saisir le tribunal', 'Go to court'],
          limit: 'ta-recours-2-mois',
          letter: 'requete-ta-annulation',
        },
      ],
    },
    'sortie-demandee': {
      label: ['Sortie demandée', 'Asked to leave'],
      means: [
        'L’OFII vous demande de quitter le logement. On peut demander à y rester un peu.',
        'OFII asks you to leave the accommodation. One may ask to stay a while.',
      ],
      next: [
        { do: ['Demander le maintien', 'Ask to stay on'], limit: 'hebergement-asile-maintien' },
      ],
      advice: [
        read(
          [
            'La prise en charge finit au terme du mois où finit le droit de rester.',
            'Care ends with the month in which the right to remain ends.',
          ],
          ['CESEDA L551-11', 'CESEDA R552-13'],
        ),
      ],
    },
    parti: {
      label: ['Hébergement quitté', 'Accommodation left'],
      means: ['Vous avez quitté le logement.', 'You have left the accommodation.'],
      final: true,
    },
  },
  toConfirm: { since: '2026-06-12' },
  moves: [
    {
      on: 'ofii-orientation',
      from: [null, 'oriente', 'heberge'],
      to: 'oriente',
      opens: ['cma-orientation-5-jours'],
    },
    {
      on: 'arrivee-hebergement',
      from: [null, 'oriente'],
      to: 'heberge',
      ends: ['cma-orientation-5-jours'],
    },
    {
      on: 'cma-fin-envisagee',
      from: [null, 'oriente', 'heberge'],
      to: 'fin-envisagee',
      opens: ['cma-observations-15-jours'],
    },
    {
      on: 'cma-observations-deposees',
      from: ['fin-envisagee'],
      ends: ['cma-observations-15-jours'],
    },
    {
      on: 'cma-refus-notifie',
      from: [null, 'oriente', 'heberge', 'fin-envisagee'],
      to: 'accueil-refuse',
      opens: ['oqtf-recours-7-jours', 'cma-ofii'],
      sources: ['CESEDA L555-1'],
    },
    {
      on: 'cma-rapo-depose',
      from: ['accueil-refuse'],
      to: 'recours-ofii',
      opens: ['cma-rapo-silence-2-mois'],
      ends: ['cma-ofii'],
    },
    {
      on: 'cma-rapo-rejet',
      from: ['recours-ofii'],
      to: 'recours-ofii-rejete',
      opens: ['ta-recours-2-mois', 'oqtf-recours-7-jours'],
      ends: ['cma-rapo-silence-2-mois'],
    },
    {
      on: 'cma-rapo-rejet-implicite',
      from: ['recours-ofii'],
      to: 'recours-ofii-rejete',
      opens: ['ta-recours-implicite-2-mois'],
    },
    {
      on: 'sortie-hebergement-notifiee',
      from: [null, 'oriente', 'heberge', 'accueil-refuse', 'recours-ofii', 'recours-ofii-rejete'],
      to: 'sortie-demandee',
      opens: ['hebergement-asile-sortie', 'hebergement-asile-maintien'],
      sources: ['CESEDA L551-11', 'CESEDA R552-13'],
    },
    {
      on: 'aide-retour-demandee',
      from: ['sortie-demandee', 'heberge'],
      ends: ['hebergement-asile-aide-retour-15-jours'],
    },
    {
      on: 'hebergement-quitte',
      from: ['heberge', 'sortie-demandee', 'accueil-refuse', 'recours-ofii-rejete'],
      to: 'parti',
      ends: ['hebergement-asile-sortie'],
    },
  ],
});
