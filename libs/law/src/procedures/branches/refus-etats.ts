import { read, states } from '../procedure.ts';

/** Where a refusal may stand. */
export const REFUS_STATES = states({
  'refus-notifie': {
    label: ['Refus notifié', 'Refusal notified'],
    phase: 'refused',
    means: [
      'L’administration a refusé. Le délai pour contester court depuis que vous l’avez reçu.',
      'The administration refused. The time to contest runs since you received it.',
    ],
    next: [
      {
        do: ['Saisir le tribunal', 'Go to court'],
        limit: 'ta-recours-2-mois',
        letter: 'requete-ta-annulation',
      },
      {
        do: [
          'Recours gracieux ou hiérarchique, sans OQTF',
          'Appeal to the author or superior, without an obligation to leave',
        ],
        limit: 'recours-gracieux-interruption',
        letter: 'recours-gracieux',
      },
      {
        do: ['Ou devant le ministre', 'Or to the minister'],
        limit: 'recours-gracieux-interruption',
        letter: 'recours-hierarchique',
      },
      {
        do: ['Urgence : demander la suspension', 'Urgent: ask for suspension'],
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
        ['Deux mois à compter de la notification.', 'Two months from notification.'],
        ['CJA R421-1'],
      ),
      read(
        [
          'Avec les deux recours, gracieux et hiérarchique, le délai ne repart qu’au rejet du second.',
          'With both appeals, the time restarts only when both are rejected.',
        ],
        ['CRPA L411-2'],
      ),
    ],
  },
  'refus-avec-oqtf': {
    label: ['Refus avec OQTF', 'Refusal with an obligation to leave'],
    phase: 'refused',
    means: [
      'Le refus vous oblige aussi à quitter la France. Vous n’avez qu’un mois, sept jours ou quarante-huit heures.',
      'The refusal also obliges you to leave France. You have only a month, seven days or forty-eight hours.',
    ],
    next: [
      {
        do: [
          'Attaquer le refus avec l’OQTF, dans le même délai',
          'Attack the refusal with the obligation to leave, within the same limit',
        ],
        limit: 'oqtf-recours-1-mois',
        letter: 'requete-oqtf',
      },
      {
        do: ['Prévenir le client des délais', 'Tell the client of the limits'],
        letter: 'client-delais',
      },
    ],
    documents: ['recours-ta'],
    advice: [
      read(
        ['Un recours gracieux ne sauve aucun délai.', 'An appeal to the prefect saves no limit.'],
        ['CESEDA R911-1', 'CESEDA R921-3'],
      ),
      read(
        [
          'L’annulation du refus emporte l’abrogation de l’OQTF.',
          'Annulment of the refusal repeals the obligation to leave.',
        ],
        ['CESEDA L614-19'],
      ),
    ],
  },
  'refus-implicite': {
    label: ['Refus né du silence', 'Refusal born of silence'],
    phase: 'refused',
    means: [
      'Le silence de l’administration vaut refus. On peut demander ses raisons.',
      'The administration’s silence is a refusal. One may ask for its reasons.',
    ],
    next: [
      {
        do: ['Demander les motifs', 'Ask for reasons'],
        limit: 'motifs-demande',
        letter: 'demande-motifs',
      },
      {
        do: ['Saisir le tribunal', 'Go to court'],
        limit: 'ta-recours-implicite-2-mois',
        letter: 'requete-ta-annulation',
      },
      {
        do: ['Demander copie du dossier', 'Ask for a copy of the file'],
        letter: 'demande-communication-dossier',
      },
    ],
    documents: ['recours-ta'],
    advice: [
      read(
        [
          'Une décision expresse prise ensuite rouvre le délai.',
          'An express decision taken later reopens the time.',
        ],
        ['CJA R421-2'],
      ),
      read(
        [
          'Demande de motifs : dans le délai de recours, jamais avant la naissance du refus.',
          'Request for reasons: within the time to sue, never before the refusal is born.',
        ],
        ['CRPA L232-4'],
      ),
    ],
  },
  'a-reexaminer': {
    label: ['À réexaminer', 'To be examined again'],
    phase: 'granted',
    means: [
      'Le refus n’existe plus : l’administration doit décider de nouveau.',
      'The refusal no longer exists: the administration must decide again.',
    ],
    next: [
      {
        do: ['Réclamer l’exécution', 'Ask for enforcement'],
        limit: 'injonction-delai',
        letter: 'relance-prefecture',
      },
      {
        do: ['Saisir le juge de l’exécution', 'Ask the court to enforce'],
        limit: 'jugement-execution-3-mois',
      },
    ],
  },
  'titre-obtenu': {
    label: ['Titre obtenu', 'Permit obtained'],
    phase: 'ended',
    means: ['Vous avez obtenu le titre.', 'You obtained the permit.'],
    final: true,
  },
  definitif: {
    label: ['Refus définitif', 'Final refusal'],
    phase: 'ended',
    means: [
      'Plus aucun recours n’est ouvert. Une nouvelle demande peut être étudiée.',
      'No remedy is left. A new application may be considered.',
    ],
    final: true,
  },
});
