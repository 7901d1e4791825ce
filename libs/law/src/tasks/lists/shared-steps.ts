import type { ChecklistId } from '../../procedures/checklist-ids.ts';
import { before, once, opened, step, working, type TaskStep } from '../task-step.ts';

/** Engagement of the client and documents, at the head of every list. */
export function opening(checklist: ChecklistId): readonly TaskStep[] {
  return [
    step('mandat', {
      do: ['Faire signer le mandat de représentation', 'Have the mandate signed'],
      owner: 'assistant',
      due: working(opened(3)),
      letter: 'mandat-representation',
    }),
    step('honoraires', {
      do: ['Faire signer la convention d’honoraires', 'Have the fee agreement signed'],
      owner: 'lawyer',
      due: working(opened(5)),
      letter: 'convention-honoraires',
    }),
    step('pieces-demandees', {
      do: ['Envoyer au client la liste des pièces', 'Send the client the list of documents'],
      owner: 'paralegal',
      due: working(opened(2)),
      letter: 'demande-pieces-client',
    }),
    step('pieces-verifiees', {
      do: [
        'Vérifier les pièces reçues : dates, traductions, originaux',
        'Check the documents received: dates, translations, originals',
      ],
      owner: 'paralegal',
      due: opened(21),
      after: ['pieces-demandees'],
      checklist,
    }),
  ];
}

/** In litigation: who pays the lawyer is settled first. */
export const AIDE: TaskStep = step('aide-juridictionnelle', {
  do: [
    'Demander l’aide juridictionnelle si le client y a droit',
    'Ask for legal aid if the client is entitled to it',
  ],
  owner: 'paralegal',
  due: working(opened(3)),
  doneBy: ['aj-demandee'],
});

/** The last step of a list; a dossier that ends otherwise is closed with its own checklist. */
export function closing(event: string): TaskStep {
  return step('fin-mission', {
    do: [
      'Écrire la lettre de fin de mission et rendre les originaux',
      'Write the end-of-mission letter and return the originals',
    ],
    owner: 'assistant',
    due: once(event, 15),
    letter: 'lettre-fin-mission',
  });
}

const SUIT_LIMITS = ['ta-recours-2-mois', 'ta-recours-implicite-2-mois'] as const;

/** The client learns what she may do, and until when, from the refusal that was notified. */
export function told(refusal: string): TaskStep {
  return step('client-prevenu', {
    do: ['Informer le client des délais par écrit', 'Tell the client of the limits in writing'],
    owner: 'lawyer',
    due: working(once(refusal, 1)),
    limits: SUIT_LIMITS,
    letter: 'client-delais',
  });
}

/** Suit against a refusal, express or born of silence. */
export const SUIT: readonly TaskStep[] = [
  step('motifs', {
    do: ['Demander les motifs du refus implicite', 'Ask for the reasons of the implied refusal'],
    owner: 'lawyer',
    due: before(['motifs-demande'], 15),
    limits: ['ta-recours-implicite-2-mois'],
    letter: 'demande-motifs',
    doneBy: ['motifs-demandes'],
  }),
  step('requete-preparee', {
    do: ['Préparer la requête et le bordereau', 'Draft the petition and list the exhibits'],
    owner: 'paralegal',
    due: working(before(SUIT_LIMITS, 10)),
    letter: 'requete-ta-annulation',
    checklist: 'recours-ta',
    doneBy: ['requete-ta-deposee'],
  }),
  step('requete-deposee', {
    do: ['Déposer la requête sur Télérecours', 'File the petition on Télérecours'],
    owner: 'lawyer',
    due: working(before(SUIT_LIMITS, 5)),
    after: ['requete-preparee'],
    letter: 'requete-ta-annulation',
    doneBy: ['requete-ta-deposee'],
  }),
];

/** Before the court, once it is seised. */
export const HEARING: readonly TaskStep[] = [
  step('replique', {
    do: ['Répondre au mémoire en défense', 'Answer the statement of defence'],
    owner: 'lawyer',
    due: once('memoire-defense', 15),
    limits: ['ta-cloture-instruction', 'ta-cloture-ordonnance-15-jours'],
    letter: 'memoire-replique',
    doneBy: ['memoire-complementaire-depose'],
  }),
  step('client-audience', {
    do: ['Prévenir le client de l’audience', 'Tell the client of the hearing'],
    owner: 'assistant',
    due: working(once('avis-audience', 1)),
    letter: 'convocation-client',
  }),
  step('jugement-explique', {
    do: [
      'Expliquer le jugement au client et décider de l’appel',
      'Explain the judgment to the client and decide on the appeal',
    ],
    owner: 'lawyer',
    due: working(once('jugement', 3)),
    limits: ['caa-appel-2-mois', 'oqtf-appel-1-mois'],
    letter: 'client-delais',
    doneBy: ['appel-depose'],
  }),
];
