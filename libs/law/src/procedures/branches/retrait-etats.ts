import { read, states, toConfirm } from '../procedure.ts';

/** Where the withdrawal of a permit may stand. */
export const RETRAIT_STATES = states({
  'titre-detenu': {
    label: ['Titre détenu', 'Permit held'],
    phase: 'preparing',
    means: [
      'Vous avez votre titre. Nous surveillons ce qui pourrait le remettre en cause.',
      'You have your permit. We watch what might call it into question.',
    ],
    next: [
      {
        do: ['Surveiller une absence longue', 'Watch a long absence'],
        limit: 'carte-resident-absence',
      },
      {
        do: ['Surveiller une rupture de la vie commune', 'Watch a separation'],
        limit: 'retrait-regroupement-3-ans',
      },
    ],
  },
  'retrait-envisage': {
    label: ['Retrait envisagé', 'Withdrawal contemplated'],
    phase: 'filed',
    means: [
      'La préfecture veut retirer votre titre. Vous pouvez répondre, par écrit ou de vive voix, avant qu’elle décide.',
      'The prefecture means to withdraw your permit. You may answer, in writing or orally, before it decides.',
    ],
    next: [
      {
        do: ['Déposer des observations', 'File observations'],
        limit: 'procedure-contradictoire',
        letter: 'observations-contradictoire',
      },
      {
        do: ['Demander copie du dossier', 'Ask for a copy of the file'],
        letter: 'demande-communication-dossier',
      },
      {
        do: ['Demander à être entendu', 'Ask to be heard'],
        letter: 'observations-contradictoire',
      },
    ],
    advice: [
      read(
        [
          'Sans procédure contradictoire, le retrait est illégal.',
          'Without an adversarial step, the withdrawal is unlawful.',
        ],
        ['CESEDA L432-5', 'CRPA L121-1', 'CRPA L122-1'],
      ),
      read(
        [
          'La commission est obligatoire quand la famille est venue hors regroupement ; et pour retirer une carte pluriannuelle ou de résident à qui manque au contrat d’engagement.',
          'The commission is compulsory when the family came outside reunification; and to withdraw a multi-year or resident card for a breach of the commitment contract.',
        ],
        ['CESEDA L423-19', 'CESEDA L412-10'],
      ),
      read(
        [
          'Venu par regroupement et victime de violences familiales ou conjugales : pas de retrait.',
          'Came by reunification and a victim of domestic violence: no withdrawal.',
        ],
        ['CESEDA L423-18'],
      ),
      read(
        [
          'Carte temporaire ou pluriannuelle : faits exposant à certaines condamnations, travail sans autorisation, employeur en infraction ; étudiant au-delà de 60 % de l’année de travail.',
          'Temporary or multi-year card: facts exposing to certain convictions, work without permission, an employer in breach; a student beyond 60 % of the working year.',
        ],
        ['CESEDA L432-6', 'CESEDA L432-7', 'CESEDA L432-9'],
      ),
      read(
        [
          'Carte de résident : délivrée malgré une menace grave, ou employeur en infraction ; et les cas de retrait du décret.',
          'Resident card: issued despite a serious threat, or an employer in breach; and the cases of withdrawal of the decree.',
        ],
        ['CESEDA L432-10', 'CESEDA L432-11', 'CESEDA R432-3'],
      ),
      read(
        ['Une fraude permet le retrait à tout moment.', 'Fraud allows withdrawal at any time.'],
        ['CRPA L241-2'],
      ),
    ],
  },
  'observations-deposees': {
    label: ['Observations déposées', 'Observations filed'],
    phase: 'filed',
    means: [
      'La préfecture a votre réponse. Elle doit en tenir compte avant de décider.',
      'The prefecture has your answer. It must consider it before deciding.',
    ],
    next: [
      {
        do: ['Suivre la décision', 'Follow the decision'],
        letter: 'relance-prefecture',
        afterDays: 60,
      },
    ],
  },
  retire: {
    label: ['Titre retiré', 'Permit withdrawn'],
    phase: 'refused',
    means: [
      'Le titre est retiré. Vous avez deux mois pour saisir le tribunal.',
      'The permit is withdrawn. You have two months to go to court.',
    ],
    next: [
      {
        do: ['Saisir le tribunal', 'Go to court'],
        limit: 'ta-recours-2-mois',
        letter: 'requete-ta-annulation',
      },
      {
        do: ['Demander la suspension en urgence', 'Ask for an urgent suspension'],
        letter: 'refere-suspension',
      },
      { do: ['Prévenir le client', 'Tell the client'], letter: 'client-delais' },
    ],
    documents: ['recours-ta'],
    advice: [
      toConfirm(
        ['L’urgence est présumée pour un retrait.', 'Urgency is presumed for a withdrawal.'],
        ['CE 18 février 2022 457933'],
      ),
      read(
        [
          'Menace à l’ordre public ; grave pour une carte de résident.',
          'Threat to public order; a serious one for a resident card.',
        ],
        ['CESEDA L432-4'],
      ),
      read(
        [
          'Carte de résident retirée pour menace grave : pas d’OQTF, et une autorisation provisoire de droit pour qui ne peut être expulsé.',
          'Resident card withdrawn for a serious threat: no obligation to leave, and a provisional permit by right for whoever cannot be expelled.',
        ],
        ['CESEDA L432-12'],
      ),
    ],
  },
  'retire-avec-oqtf': {
    label: ['Titre retiré avec OQTF', 'Permit withdrawn with an obligation to leave'],
    phase: 'refused',
    means: [
      'Le titre est retiré et vous devez quitter la France. Le délai pour agir est d’un mois ou bien moins.',
      'The permit is withdrawn and you must leave France. The time to act is a month or much less.',
    ],
    next: [
      {
        do: [
          'Attaquer le retrait avec l’OQTF, dans le même délai',
          'Attack the withdrawal with the obligation to leave, within the same limit',
        ],
        limit: 'oqtf-recours-1-mois',
        letter: 'requete-oqtf',
      },
    ],
    documents: ['recours-ta'],
  },
  'titre-retabli': {
    label: ['Titre rétabli', 'Permit restored'],
    phase: 'ended',
    means: [
      'Le retrait n’existe plus : le titre doit vous être rendu.',
      'The withdrawal no longer exists: the permit must be given back.',
    ],
    final: true,
  },
  abandonne: {
    label: ['Retrait abandonné', 'Withdrawal given up'],
    phase: 'ended',
    means: ['La préfecture renonce au retrait.', 'The prefecture gives up the withdrawal.'],
    final: true,
  },
  definitif: {
    label: ['Retrait définitif', 'Final withdrawal'],
    phase: 'ended',
    means: [
      'Plus aucun recours n’est ouvert contre ce retrait.',
      'No remedy is left against this withdrawal.',
    ],
    final: true,
  },
});
