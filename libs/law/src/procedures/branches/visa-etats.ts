import { read, states, toConfirm } from '../procedure.ts';

/** Where an application for a visa may stand, from its filing to the prior appeal: procedures.md (j). */
export const VISA_STATES = states({
  'visa-demande': {
    label: ['Visa demandé', 'Visa applied for'],
    phase: 'filed',
    means: [
      'La demande de visa est au consulat. Son silence peut valoir refus.',
      'The visa application is with the consulate. Its silence may be a refusal.',
    ],
    next: [
      { do: ['Obtenir l’attestation de demande', 'Obtain the certificate of application'] },
      {
        do: ['Suivre la réponse du consulat', 'Follow the consulate’s answer'],
        limit: 'visa-instruction',
      },
    ],
    advice: [
      read(
        [
          'L’attestation dit la date du dépôt : la garder.',
          'The certificate states the filing date: keep it.',
        ],
        ['CESEDA R312-2'],
      ),
    ],
  },
  'verification-etat-civil': {
    label: ['Vérification de l’état civil', 'Civil status being checked'],
    phase: 'filed',
    means: [
      'Le consulat vérifie les actes de naissance ou de mariage. Cela suspend le délai, quatre mois au plus, renouvelables une fois.',
      'The consulate is checking birth or marriage records. The clock is suspended, for four months at most, renewable once.',
    ],
    next: [
      {
        do: [
          'Fournir les actes légalisés et d’autres preuves du lien',
          'Supply legalised records and other proof of the tie',
        ],
        limit: 'visa-verification-etat-civil',
        letter: 'reunification-courrier-consulat',
      },
    ],
    advice: [
      read(
        [
          'Quatre mois, prorogeables de quatre mois au plus.',
          'Four months, extended by four at most.',
        ],
        ['CESEDA R811-2'],
      ),
    ],
  },
  'visa-refuse': {
    label: ['Visa refusé', 'Visa refused'],
    phase: 'refused',
    means: [
      'Le consulat a refusé. Un recours est obligatoire avant le juge, dans un délai de trente jours.',
      'The consulate refused. An appeal is compulsory before court, within thirty days.',
    ],
    next: [
      {
        do: ['Déposer le recours préalable', 'File the prior appeal'],
        limit: 'visa-recours-prealable-30-jours',
        letter: 'crrv-rapo',
      },
      {
        do: [
          'Court séjour : recours au sous-directeur des visas',
          'Short stay: appeal to the deputy director for visas',
        ],
        limit: 'visa-recours-prealable-30-jours',
        letter: 'rapo-court-sejour',
      },
      { do: ['Recueillir le mandat', 'Obtain the mandate'], letter: 'mandat-representation' },
    ],
    documents: ['rapo-visa'],
    advice: [
      read(
        [
          'Trente jours depuis le 1er janvier 2023, et non deux mois.',
          'Thirty days since 1 January 2023, not two months.',
        ],
        ['CESEDA D312-4'],
        { since: '2023-01-01' },
      ),
      read(
        [
          'Recours motivé, en français, par la personne, son mandataire ou qui y a un intérêt direct.',
          'Reasoned, in French, by the person, an empowered agent or one with a direct interest.',
        ],
        ['CESEDA R312-8'],
      ),
    ],
  },
  'visa-refus-implicite': {
    label: ['Visa refusé par le silence', 'Visa refused by silence'],
    phase: 'refused',
    means: [
      'Le consulat n’a pas répondu : c’est un refus. Le recours préalable doit être fait.',
      'The consulate did not answer: that is a refusal. The prior appeal must be made.',
    ],
    next: [
      {
        do: ['Déposer le recours préalable', 'File the prior appeal'],
        limit: 'visa-recours-prealable-30-jours',
        letter: 'crrv-rapo',
      },
    ],
    documents: ['rapo-visa'],
    advice: [
      toConfirm(
        [
          'Deux mois de silence par défaut ; les délais propres à chaque visa n’ont pas été vérifiés.',
          'Two months of silence by default; the delays of each visa were not verified.',
        ],
        ['CRPA L231-4'],
      ),
    ],
  },
  'rapo-depose': {
    label: ['Recours préalable en cours', 'Prior appeal pending'],
    phase: 'appeal',
    means: [
      'Le recours est devant la commission ou le sous-directeur des visas. Deux mois de silence vaudront rejet.',
      'The appeal is before the commission or the deputy director. Two months of silence will be a rejection.',
    ],
    next: [
      { do: ['Attendre deux mois', 'Wait two months'], limit: 'visa-crrv-silence-2-mois' },
      {
        do: [
          'Urgence : référé-suspension dès le recours déposé',
          'Urgent: suspension once the appeal is lodged',
        ],
        letter: 'refere-suspension',
      },
    ],
    advice: [
      read(
        [
          'Long séjour : la commission ; court séjour : le sous-directeur des visas.',
          'Long stay: the commission; short stay: the deputy director for visas.',
        ],
        ['CESEDA D312-3'],
      ),
      toConfirm([
        'Un référé-suspension est possible dès le dépôt du recours préalable.',
        'A suspension may be asked for once the prior appeal is lodged.',
      ]),
    ],
  },
  'rapo-rejete': {
    label: ['Recours préalable rejeté', 'Prior appeal rejected'],
    phase: 'refused',
    means: [
      'Le recours est rejeté. Reste le tribunal administratif de Nantes, sous deux mois.',
      'The appeal is rejected. There remains the court of Nantes, within two months.',
    ],
    next: [
      {
        do: ['Saisir le tribunal de Nantes', 'Go to the court of Nantes'],
        limit: 'visa-ta-nantes-2-mois',
        letter: 'requete-nantes-visa',
      },
    ],
    documents: ['recours-ta', 'rapo-visa'],
    advice: [
      read(
        [
          'Le rejet tacite reprend les motifs du consulat : contester les deux.',
          'A tacit rejection takes over the consulate’s reasons: contest both.',
        ],
        ['CESEDA D312-8-1'],
      ),
      read(['Aucun délai de distance.', 'No extra time for distance.'], ['CESEDA R312-6']),
    ],
  },
  'rapo-recommandation': {
    label: ['Délivrance recommandée', 'Issue recommended'],
    phase: 'granted',
    means: [
      'La commission recommande de délivrer le visa. Le ministre décide.',
      'The commission recommends issuing the visa. The minister decides.',
    ],
    next: [
      {
        do: ['Demander au consulat de délivrer le visa', 'Ask the consulate to issue the visa'],
        letter: 'reunification-courrier-consulat',
      },
    ],
    advice: [
      read(
        [
          'Le ministre n’est pas tenu par la recommandation.',
          'The minister is not bound by the recommendation.',
        ],
        ['CESEDA D312-5-1', 'CESEDA R312-6'],
      ),
    ],
  },
  'visa-a-reexaminer': {
    label: ['Visa à réexaminer', 'Visa to be examined again'],
    phase: 'granted',
    means: [
      'Le juge a annulé le refus : le visa doit être délivré ou la demande réexaminée.',
      'The court annulled the refusal: the visa must be issued or the application examined again.',
    ],
    next: [
      {
        do: ['Réclamer le visa au consulat', 'Claim the visa from the consulate'],
        limit: 'injonction-delai',
        letter: 'reunification-courrier-consulat',
      },
    ],
  },
  'visa-definitivement-refuse': {
    label: ['Refus de visa définitif', 'Final refusal of the visa'],
    phase: 'ended',
    means: [
      'Plus aucun recours n’est ouvert contre ce refus. Une nouvelle demande reste possible.',
      'No remedy is left against this refusal. A new application remains possible.',
    ],
    final: true,
  },
});
