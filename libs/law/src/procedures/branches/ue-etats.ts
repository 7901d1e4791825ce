import { read, states, toConfirm } from '../procedure.ts';

const RIGHT = read(
  [
    'Le droit au séjour ne dépend ni de la carte ni de l’attestation de demande.',
    'The right to stay depends neither on the card nor on the certificate of application.',
  ],
  ['CESEDA R233-18'],
);

/** Where a citizen of the Union, or a member of the family, may stand. */
export const UE_STATES = states({
  arrivee: {
    label: ['Arrivée en France', 'Arrival in France'],
    phase: 'preparing',
    means: [
      'Vous venez d’arriver, ou vous préparez votre demande.',
      'You have just arrived, or are preparing your application.',
    ],
    next: [
      {
        do: ['Citoyen : s’enregistrer en mairie', 'Citizen: register at the town hall'],
        limit: 'ue-enregistrement-mairie-3-mois',
      },
      {
        do: [
          'Famille d’un État tiers : demander la carte',
          'Third-country family: ask for the card',
        ],
        limit: 'ue-famille-demande-3-mois',
        letter: 'demande-titre-accompagnement',
      },
    ],
    documents: ['ue-famille-pays-tiers'],
    advice: [RIGHT],
  },
  'enregistre-mairie': {
    label: ['Enregistré en mairie', 'Registered at the town hall'],
    phase: 'preparing',
    means: [
      'La mairie a enregistré votre présence. Cela date votre arrivée, sans donner de droit.',
      'The town hall registered your presence. It dates your arrival but gives no right.',
    ],
    next: [
      {
        do: ['Demander la carte de la famille', 'Ask for the family’s card'],
        limit: 'ue-famille-demande-3-mois',
        letter: 'demande-titre-accompagnement',
      },
    ],
    documents: ['ue-famille-pays-tiers'],
    advice: [
      read(
        [
          'L’attestation de la mairie n’établit pas un droit au séjour.',
          'The town hall’s certificate does not establish a right to stay.',
        ],
        ['CESEDA R231-1'],
      ),
    ],
  },
  'titre-demande': {
    label: ['Carte demandée', 'Card asked for'],
    phase: 'filed',
    means: [
      'La carte est demandée. Une attestation doit vous être remise ; la carte est due en six mois.',
      'The card is asked for. A certificate must be handed over; the card is due within six months.',
    ],
    next: [
      {
        do: ['Suivre la délivrance', 'Follow the issue'],
        limit: 'ue-famille-delivrance-6-mois',
        letter: 'relance-prefecture',
      },
      {
        do: ['Préparer la suite d’un silence', 'Prepare for silence'],
        limit: 'titre-silence-4-mois',
      },
    ],
    documents: ['ue-famille-pays-tiers'],
    advice: [
      RIGHT,
      read(
        [
          'Une attestation de demande est remise à chacun.',
          'Everyone is handed a certificate of application.',
        ],
        ['CESEDA R233-17'],
      ),
    ],
  },
  'carte-due': {
    label: ['Carte due', 'Card due'],
    phase: 'granted',
    means: [
      'Six mois sont passés : la carte aurait dû être délivrée.',
      'Six months have passed: the card should have been issued.',
    ],
    next: [
      {
        do: ['Mettre la préfecture en demeure', 'Give the prefecture formal notice'],
        letter: 'relance-prefecture',
      },
      {
        do: ['Contester le refus né du silence', 'Contest the refusal born of silence'],
        limit: 'ta-recours-implicite-2-mois',
        letter: 'requete-ta-annulation',
      },
    ],
    advice: [RIGHT],
  },
  'carte-5-ans': {
    label: ['Carte délivrée', 'Card issued'],
    phase: 'ended',
    means: [
      'Vous avez la carte. Elle se renouvelle dans ses deux derniers mois.',
      'You have the card. It is renewed in its last two months.',
    ],
    next: [
      {
        do: ['Renouveler dans les deux derniers mois', 'Renew in the last two months'],
        limit: 'ue-famille-renouvellement-2-mois',
        letter: 'demande-titre-accompagnement',
      },
      {
        do: [
          'Demander le séjour permanent avant cinq ans',
          'Ask for permanent residence before five years',
        ],
        limit: 'ue-famille-permanent-2-mois',
        letter: 'demande-titre-accompagnement',
      },
    ],
    documents: ['ue-sejour-permanent'],
    advice: [toConfirm(['La carte est gratuite.', 'The card is free of charge.'])],
  },
  'maintien-individuel': {
    label: [
      'Droit à conserver après un événement familial',
      'Right to be kept after a family event',
    ],
    phase: 'preparing',
    means: [
      'Décès, départ, divorce ou violences : votre droit peut se maintenir. Nous vérifions les conditions.',
      'Death, departure, divorce or violence: your right may be kept. We check the conditions.',
    ],
    next: [
      {
        do: [
          'Établir que le droit se maintient et demander la carte',
          'Show that the right is kept and ask for the card',
        ],
        letter: 'demande-titre-accompagnement',
      },
    ],
    documents: ['ue-famille-pays-tiers'],
    advice: [
      read(
        [
          'Les conditions du maintien diffèrent selon l’événement et la nationalité.',
          'The conditions differ with the event and nationality.',
        ],
        ['CESEDA R233-8', 'CESEDA R233-9'],
      ),
    ],
  },
  'sejour-permanent-acquis': {
    label: ['Séjour permanent acquis', 'Permanent residence acquired'],
    phase: 'preparing',
    means: [
      'Cinq ans de séjour légal et ininterrompu : le droit est permanent. Demandez la carte de dix ans.',
      'Five years of legal, uninterrupted stay: the right is permanent. Ask for the ten-year card.',
    ],
    next: [
      {
        do: ['Demander la carte de séjour permanent', 'Ask for the permanent card'],
        limit: 'ue-famille-permanent-2-mois',
        letter: 'demande-titre-accompagnement',
      },
    ],
    documents: ['ue-sejour-permanent'],
    advice: [
      read(
        [
          'Plus de deux ans d’absence de suite font perdre ce droit.',
          'Over two years’ absence in a row lose this right.',
        ],
        ['CESEDA L234-2'],
      ),
      read(
        [
          'Plus d’obligation de quitter la France fondée sur l’article L. 251-1.',
          'No obligation to leave under article L. 251-1 any more.',
        ],
        ['CESEDA L251-2'],
      ),
    ],
  },
  'carte-10-ans': {
    label: ['Carte de séjour permanent', 'Permanent residence card'],
    phase: 'ended',
    means: ['Vous avez la carte de séjour permanent.', 'You have the permanent residence card.'],
    final: true,
  },
  refus: {
    label: ['Refus', 'Refusal'],
    phase: 'refused',
    means: [
      'La préfecture refuse de reconnaître votre droit. On peut contester.',
      'The prefecture refuses to recognise your right. It can be contested.',
    ],
    next: [
      {
        do: ['Saisir le tribunal', 'Go to court'],
        limit: 'ta-recours-2-mois',
        letter: 'requete-ta-annulation',
      },
    ],
    documents: ['recours-ta'],
    advice: [RIGHT],
  },
  'refus-implicite': {
    label: ['Refus implicite', 'Implicit refusal'],
    phase: 'refused',
    means: ['Le silence de la préfecture vaut refus.', 'The prefecture’s silence is a refusal.'],
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
  },
  eloignement: {
    label: ['Obligation de quitter la France', 'Obligation to leave'],
    phase: 'refused',
    means: [
      'La préfecture veut votre départ. Le délai pour contester est très court.',
      'The prefecture wants you to leave. The time to contest is very short.',
    ],
    next: [
      {
        do: ['Saisir le tribunal', 'Go to court'],
        limit: 'oqtf-recours-1-mois',
        letter: 'requete-oqtf',
      },
      { do: ['Ouvrir un dossier d’éloignement', 'Open a removal file'], letter: 'client-delais' },
    ],
    advice: [
      read(
        [
          'Les motifs sont limités, et aucun ne vaut contre un droit au séjour permanent.',
          'Grounds are limited, and none stands against permanent residence.',
        ],
        ['CESEDA L251-1', 'CESEDA L251-2'],
      ),
    ],
  },
  'a-reexaminer': {
    label: ['À réexaminer', 'To be examined again'],
    phase: 'granted',
    means: [
      'La décision est annulée ou retirée : la préfecture doit se prononcer de nouveau.',
      'The decision is annulled or withdrawn: the prefecture must decide again.',
    ],
    next: [
      {
        do: ['Réclamer la carte', 'Claim the card'],
        limit: 'injonction-delai',
        letter: 'relance-prefecture',
      },
    ],
  },
  perte: {
    label: ['Droit perdu', 'Right lost'],
    phase: 'ended',
    means: [
      'Le droit au séjour est perdu. Un autre titre peut être étudié.',
      'The right to stay is lost. Another permit may be considered.',
    ],
    final: true,
  },
  definitif: {
    label: ['Clos', 'Closed'],
    phase: 'ended',
    means: [
      'La demande est close. Une nouvelle demande reste possible.',
      'The application is closed. A new one remains possible.',
    ],
    final: true,
  },
});
