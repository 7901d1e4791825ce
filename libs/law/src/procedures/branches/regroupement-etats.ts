import { read, states, toConfirm } from '../procedure.ts';
import { REGROUPEMENT_ISSUES } from './regroupement-issues.ts';

const CHASE = {
  do: ['Relancer l’OFII ou le préfet', 'Chase OFII or the prefect'],
  letter: 'rf-relance-ofii-prefet',
  afterDays: 60,
} as const;
const SIX_MONTHS = {
  do: ['Préparer la suite avant le refus implicite', 'Prepare for the implicit refusal'],
  limit: 'regroupement-decision-6-mois',
} as const;

/** Where an application for family reunification may stand, up to the prefect’s decision. */
export const REGROUPEMENT_STATES = states({
  preparation: {
    label: ['Dossier en préparation', 'File being prepared'],
    phase: 'preparing',
    means: [
      'Nous vérifions les conditions (séjour, ressources, logement) et réunissons les pièces.',
      'We check the conditions (stay, income, housing) and gather the documents.',
    ],
    next: [
      {
        do: [
          'Vérifier l’éligibilité et l’âge des enfants',
          'Check eligibility and the children’s ages',
        ],
        limit: 'regroupement-sejour-18-mois',
      },
      {
        do: [
          'Réunir les douze mois de ressources et le logement',
          'Gather twelve months’ income and the housing',
        ],
        letter: 'demande-pieces-client',
      },
      { do: ['Déposer à l’OFII', 'File with OFII'], letter: 'rf-lettre-depot' },
    ],
    documents: ['rf-dossier-ofii'],
    advice: [
      read(
        [
          'L’âge des enfants s’apprécie au dépôt : surveiller un dix-huitième anniversaire.',
          'Children’s ages count on filing: watch an 18th birthday.',
        ],
        ['CESEDA R434-3'],
      ),
      read(
        [
          'Tous les membres de la famille sont listés, même ceux qui ne viennent pas.',
          'Every family member is listed, even those who do not come.',
        ],
        ['CESEDA R434-9'],
      ),
      read(
        [
          'Partiel : les motifs tenant à l’intérêt des enfants s’écrivent dans la demande.',
          'Partial: reasons in the children’s interest are written in the application.',
        ],
        ['CESEDA L434-1', 'CESEDA R434-10'],
      ),
      read(
        [
          'Sur place : le conjoint déjà titulaire d’une carte d’un an au moins qui épouse le demandeur, et ses enfants mineurs.',
          'On the spot: the spouse who already holds a card of a year at least and marries the applicant, and minor children.',
        ],
        ['CESEDA R434-6'],
      ),
      read(
        [
          'Pour les autres déjà en France, le préfet peut refuser : une exception se plaide.',
          'For others already in France, the prefect may refuse: an exception is argued.',
        ],
        ['CESEDA L434-6'],
      ),
      read(
        [
          'Logement pas encore disponible : des documents signés du propriétaire ou du vendeur, avec la date, la superficie et le confort.',
          'Housing not yet available: documents signed by the owner or seller, with the date, the surface and the comfort.',
        ],
        ['CESEDA R434-22'],
      ),
      read(
        [
          'Conjoint d’un titulaire d’une carte « talent » : pas de regroupement, sa carte « talent (famille) » se demande directement.',
          'Spouse of a holder of a “talent” card: no reunification, the “talent (family)” card is asked for directly.',
        ],
        ['CESEDA L421-22'],
      ),
      toConfirm(
        [
          'En ligne ou en recommandé, jamais les deux.',
          'Online or by registered letter, never both.',
        ],
        [],
        { since: '2024-06-01' },
      ),
    ],
  },
  'depose-ofii': {
    label: ['Déposé à l’OFII', 'Filed with OFII'],
    phase: 'filed',
    means: [
      'Le dossier est à l’OFII, qui vérifie qu’il est complet. Le délai de six mois n’a pas commencé.',
      'The file is with OFII, which checks that it is complete. The six months have not begun.',
    ],
    next: [
      {
        do: [
          'Obtenir l’attestation de dépôt du dossier complet',
          'Obtain the certificate of complete filing',
        ],
        letter: 'rf-relance-ofii-prefet',
        afterDays: 30,
      },
    ],
    documents: ['rf-dossier-ofii'],
    advice: [
      read(
        [
          'Les six mois courent de l’attestation du dossier complet, pas de l’envoi.',
          'The six months run from the certificate of complete filing, not from posting.',
        ],
        ['CESEDA R434-12'],
      ),
      toConfirm(
        [
          'L’âge des enfants : au premier dépôt, même incomplet, ou au dossier complet, selon les lectures.',
          'Children’s ages: at the first filing, even incomplete, or at the complete file, by two readings.',
        ],
        ['TA Montreuil 4 juillet 2017 1703459'],
      ),
    ],
  },
  'retourne-incomplet': {
    label: ['Retourné incomplet', 'Returned as incomplete'],
    phase: 'preparing',
    means: [
      'L’OFII demande des pièces. Tant qu’elles manquent, rien n’avance.',
      'OFII wants documents. Nothing moves while they are missing.',
    ],
    next: [
      { do: ['Compléter et renvoyer', 'Complete and send back'], letter: 'complement-pieces' },
    ],
    documents: ['rf-dossier-ofii'],
  },
  complet: {
    label: ['Dossier complet', 'File complete'],
    phase: 'filed',
    means: [
      'L’OFII atteste que le dossier est complet. Le préfet a six mois. La famille peut demander ses visas.',
      'OFII certifies that the file is complete. The prefect has six months. The family may ask for visas.',
    ],
    next: [
      {
        do: [
          'Envoyer l’attestation et les actes à la famille, qui demande le visa',
          'Send the certificate and records to the family, who ask for visas',
        ],
      },
      {
        do: ['Préparer la visite du logement', 'Prepare the home visit'],
        letter: 'convocation-client',
      },
      SIX_MONTHS,
    ],
    documents: ['rf-visa'],
    advice: [
      read(
        [
          'La demande de visa peut être faite dès maintenant : le consulat vérifie les actes sans attendre le préfet.',
          'The visa may be asked for now: the consulate checks records without waiting for the prefect.',
        ],
        ['CESEDA R434-14'],
      ),
    ],
  },
  'enquete-maire': {
    label: ['Enquête du maire', 'Mayor’s inquiry'],
    phase: 'filed',
    means: [
      'La mairie vérifie le logement et les ressources. Elle a deux mois ; son silence est favorable.',
      'The town hall checks housing and income. It has two months; its silence is favourable.',
    ],
    next: [
      {
        do: ['Préparer la visite du logement', 'Prepare the home visit'],
        limit: 'regroupement-maire-2-mois',
        letter: 'convocation-client',
      },
      {
        do: ['Surface contestée : mesurer', 'Surface disputed: measure'],
        letter: 'rf-conclusions-surface',
      },
      SIX_MONTHS,
    ],
    advice: [
      read(
        [
          'Refuser la visite, c’est un logement réputé non conforme.',
          'Refusing the visit means housing deemed unfit.',
        ],
        ['CESEDA R434-19'],
      ),
      read(
        [
          'Silence du maire sur le logement et les ressources : avis favorable ; sur les principes : seulement réputé rendu.',
          'The mayor’s silence on housing and income: favourable; on principles: only deemed given.',
        ],
        ['CESEDA R434-23', 'CESEDA R434-24'],
      ),
    ],
  },
  'instruction-ofii': {
    label: ['Instruction à l’OFII', 'Examined by OFII'],
    phase: 'filed',
    means: [
      'Le maire a donné son avis. L’OFII termine et transmet au préfet.',
      'The mayor gave an opinion. OFII finishes and sends the file to the prefect.',
    ],
    next: [
      {
        do: ['Demander copie de l’avis du maire', 'Ask for a copy of the mayor’s opinion'],
        letter: 'demande-communication-dossier',
      },
      CHASE,
      SIX_MONTHS,
    ],
  },
  'transmis-prefet': {
    label: ['Transmis au préfet', 'Sent to the prefect'],
    phase: 'filed',
    means: [
      'Le dossier est chez le préfet, qui décide.',
      'The file is with the prefect, who decides.',
    ],
    next: [CHASE, SIX_MONTHS],
    advice: [
      read(
        [
          'Dossier ouvert sur un récépissé : le préfet attend que la carte soit renouvelée.',
          'File opened on a receipt: the prefect waits until the card is renewed.',
        ],
        ['CESEDA R434-27'],
      ),
    ],
  },
  ...REGROUPEMENT_ISSUES,
});
