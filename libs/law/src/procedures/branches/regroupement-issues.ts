import { text } from '../../text.ts';
import { read, states, toConfirm } from '../procedure.ts';

/** What the prefect may decide, and what follows. */
export const REGROUPEMENT_ISSUES = states({
  accord: {
    label: ['Regroupement accordé', 'Reunification granted'],
    phase: 'granted',
    means: [
      'Le préfet autorise la venue de la famille. Chacun doit avoir son visa et entrer dans les trois mois du visa.',
      'The prefect authorises the family’s coming. Each needs a visa and must enter within three months of it.',
    ],
    next: [
      {
        do: ['Faire demander les visas', 'Have the visas asked for'],
        letter: 'reunification-courrier-consulat',
      },
      {
        do: ['Suivre l’entrée de chacun', 'Follow each one’s entry'],
        limit: 'regroupement-entree-3-mois',
        letter: 'client-delais',
      },
    ],
    documents: ['rf-visa'],
    advice: [
      read(
        [
          'Le délai d’entrée court de chaque visa, non du dossier.',
          'The time to enter runs from each visa, not from the file.',
        ],
        ['CESEDA R434-34'],
      ),
      read(
        [
          'L’OFII transmet l’accord au maire et au consulat : en garder la date de notification.',
          'OFII passes the agreement on to the mayor and the consulate: keep its date of notification.',
        ],
        ['CESEDA R434-30'],
      ),
      read(
        [
          'Une redevance peut être due à l’OFII avant la délivrance, à un montant fixé par arrêté : le lire dans l’appel de paiement.',
          'A fee may be due to OFII before issue, at a rate fixed by order: read it in the request for payment.',
        ],
        ['CESEDA R434-35'],
      ),
      toConfirm([
        'Après l’accord, le consulat ne peut refuser que pour l’ordre public ou un état civil douteux.',
        'After the agreement, the consulate may refuse only on public order or doubtful civil status.',
      ]),
    ],
    watches: [
      {
        id: 'rf-visa-6-mois',
        text: text(
          'Six mois pour demander le visa après l’accord : anciens documents seulement, aucun texte trouvé.',
          'Six months to ask for the visa after the agreement: old documents only, no text found.',
        ),
        sources: [],
        confidence: 'to-confirm',
      },
    ],
  },
  'accord-sur-place': {
    label: ['Regroupement accordé sur place', 'Granted on the spot'],
    phase: 'granted',
    means: [
      'Le préfet admet la famille déjà en France : ni visa ni entrée. Reste la carte de chacun.',
      'The prefect admits the family already in France: no visa, no entry. There remains each one’s card.',
    ],
    next: [
      {
        do: ['Demander les titres', 'Ask for the permits'],
        letter: 'demande-titre-accompagnement',
      },
    ],
    documents: ['rf-titre-conjoint', 'rf-titre-enfant'],
    advice: [
      read(
        [
          'La procédure d’introduction ne s’applique pas.',
          'The introduction procedure does not apply.',
        ],
        ['CESEDA R434-6'],
      ),
    ],
  },
  'refus-explicite': {
    label: ['Regroupement refusé', 'Reunification refused'],
    phase: 'refused',
    means: [
      'Le préfet a refusé. Vous avez deux mois pour saisir le tribunal.',
      'The prefect refused. You have two months to go to court.',
    ],
    next: [
      {
        do: ['Saisir le tribunal', 'Go to court'],
        limit: 'ta-recours-2-mois',
        letter: 'requete-ta-annulation',
      },
      {
        do: [
          'Refus pour le logement : nouvelle demande allégée',
          'Refused on housing: lighter new application',
        ],
        limit: 'regroupement-nouvelle-demande-6-mois',
        letter: 'rf-lettre-depot',
      },
      {
        do: ['Prévenir le client des délais', 'Tell the client of the limits'],
        letter: 'client-delais',
      },
    ],
    documents: ['recours-ta', 'rf-dossier-ofii'],
    advice: [
      read(
        [
          'Refus pour le logement seul : six mois pour redéposer un dossier allégé.',
          'Refused on housing alone: six months to file a lighter one.',
        ],
        ['CESEDA R434-29'],
      ),
      read(
        [
          'La surface se calcule selon la zone et le nombre de personnes.',
          'The surface depends on the zone and number of people.',
        ],
        ['CESEDA R434-5'],
      ),
    ],
  },
  'refus-implicite': {
    label: ['Regroupement refusé par le silence', 'Refused by silence'],
    phase: 'refused',
    means: [
      'Six mois sans réponse : c’est un refus. On peut en demander les raisons et saisir le tribunal.',
      'Six months without an answer: that is a refusal. One may ask for reasons and go to court.',
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
    ],
    documents: ['recours-ta'],
    advice: [
      read(
        [
          'L’absence de décision dans les six mois vaut rejet.',
          'No decision within six months is a rejection.',
        ],
        ['CESEDA R434-26'],
      ),
    ],
  },
  'a-reexaminer': {
    label: ['À réexaminer', 'To be examined again'],
    phase: 'granted',
    means: [
      'Le refus est annulé ou retiré : le préfet doit statuer de nouveau.',
      'The refusal is annulled or withdrawn: the prefect must decide again.',
    ],
    next: [
      {
        do: ['Réclamer l’exécution', 'Ask for enforcement'],
        limit: 'injonction-delai',
        letter: 'rf-relance-ofii-prefet',
      },
      {
        do: ['Actualiser les ressources et le logement', 'Update income and housing'],
        letter: 'demande-pieces-client',
      },
    ],
    documents: ['rf-dossier-ofii'],
  },
  caduc: {
    label: ['Autorisation caduque', 'Authorisation lapsed'],
    phase: 'ended',
    means: [
      'La famille n’est pas entrée à temps : tout est à refaire.',
      'The family did not enter in time: everything must be done again.',
    ],
    final: true,
  },
  abandon: {
    label: ['Abandonné', 'Given up'],
    phase: 'ended',
    means: ['La demande de regroupement est abandonnée.', 'The application is given up.'],
    final: true,
  },
  definitif: {
    label: ['Refus définitif', 'Final refusal'],
    phase: 'ended',
    means: [
      'Plus aucun recours contre ce refus. Une nouvelle demande est possible.',
      'No remedy is left against this refusal. A new application is possible.',
    ],
    final: true,
  },
});
