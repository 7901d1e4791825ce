import type { ChecklistId } from '../../procedures/checklist-ids.ts';
import {
  before,
  once,
  opened,
  step,
  working,
  type StepDraft,
  type TaskStep,
} from '../task-step.ts';
import { closing, opening, SUIT, told } from './shared-steps.ts';

const SILENCE = [
  'titre-silence-4-mois',
  'titre-silence-90-jours',
  'titre-silence-60-jours',
  'titre-silence-30-jours-cbe',
];

function filing(due: Pick<StepDraft, 'due' | 'limits' | 'after'>): TaskStep {
  return step('depot', {
    do: ['Déposer la demande et garder la preuve', 'File the application and keep the proof'],
    owner: 'paralegal',
    after: ['pieces-verifiees'],
    letter: 'demande-titre-accompagnement',
    doneBy: ['demande-deposee'],
    ...due,
  });
}

/** From the filing to the card, or to the court. */
const AFTER_FILING: readonly TaskStep[] = [
  step('attestation', {
    do: [
      'Vérifier que le récépissé ou l’attestation est délivré, et couvre le travail',
      'Check that the receipt is issued, and covers work',
    ],
    owner: 'paralegal',
    due: once('demande-deposee', 15),
    after: ['depot'],
    doneBy: ['recepisse-delivre', 'api-delivree'],
  }),
  step('complement', {
    do: ['Fournir les pièces demandées', 'Provide the documents asked for'],
    owner: 'paralegal',
    due: working(before(['titre-complement-pieces'], 3)),
    letter: 'complement-pieces',
    doneBy: ['complement-fourni'],
  }),
  step('rendez-vous', {
    do: [
      'Préparer le client à son rendez-vous : dossier complet, originaux',
      'Prepare the client for the appointment: complete file, originals',
    ],
    owner: 'paralegal',
    due: working(once('convocation-recue', 3)),
    letter: 'convocation-client',
  }),
  step('relance', {
    do: ['Relancer la préfecture', 'Follow up with the prefecture'],
    owner: 'paralegal',
    due: once('demande-deposee', 60),
    after: ['depot'],
    letter: 'relance-prefecture',
    doneBy: ['relance-envoyee', 'decision-favorable', 'refus-notifie'],
  }),
  step('avant-silence', {
    do: [
      'Décider de la suite avant le refus implicite',
      'Decide what follows before silence becomes a refusal',
    ],
    owner: 'lawyer',
    due: before(SILENCE, 15),
    after: ['depot'],
    doneBy: ['decision-favorable', 'refus-notifie'],
  }),
  step('carte', {
    do: [
      'Contrôler la carte remise et noter son expiration',
      'Check the card handed over and note its expiry',
    ],
    owner: 'assistant',
    due: once('decision-favorable', 45),
    doneBy: ['carte-remise'],
  }),
  told('refus-notifie'),
  ...SUIT,
  closing('carte-remise'),
];

function application(
  checklist: ChecklistId,
  filed: Pick<StepDraft, 'due' | 'limits' | 'after'>,
  own: readonly TaskStep[] = [],
): readonly TaskStep[] {
  return [...opening(checklist), ...own, filing(filed), ...AFTER_FILING];
}

export const PREMIERE_DEMANDE_TASKS = application(
  'socle-titre',
  {
    due: opened(30),
    limits: ['titre-premiere-demande-2-mois'],
    after: ['pieces-verifiees', 'fondement'],
  },
  [
    step('fondement', {
      do: ['Choisir le fondement de la demande', 'Choose the ground of the application'],
      owner: 'lawyer',
      due: working(opened(10)),
    }),
    step('visa-valide', {
      do: [
        'Faire valider le visa de long séjour en ligne',
        'Have the long-stay visa validated online',
      ],
      owner: 'paralegal',
      due: before(['vls-ts-validation-3-mois'], 30),
      doneBy: ['vls-ts-validee'],
    }),
  ],
);

const WINDOWS = [
  'titre-renouvellement-fenetre-teleservice',
  'titre-renouvellement-fenetre-guichet',
];

export const RENOUVELLEMENT_TASKS = application(
  'socle-titre',
  { due: before(WINDOWS, 30), after: ['pieces-verifiees', 'conditions'] },
  [
    step('conditions', {
      do: [
        'Vérifier que les conditions du titre sont encore remplies',
        'Check that the conditions of the permit are still met',
      ],
      owner: 'lawyer',
      due: working(opened(10)),
    }),
  ],
);

export const CHANGEMENT_STATUT_TASKS = application(
  'socle-titre',
  { due: before(WINDOWS, 30), after: ['pieces-verifiees', 'autorisation-travail'] },
  [
    step('autorisation-travail', {
      do: [
        'Obtenir de l’employeur la demande d’autorisation de travail, s’il en faut une',
        'Get the employer’s request for a work authorisation, if one is needed',
      ],
      owner: 'paralegal',
      due: opened(15),
      letter: 'attestation-employeur',
    }),
  ],
);

export const DUPLICATA_TASKS = application(
  'socle-titre',
  { due: opened(15), after: ['pieces-verifiees', 'perte-declaree'] },
  [
    step('perte-declaree', {
      do: ['Faire déclarer la perte ou le vol', 'Have the loss or theft declared'],
      owner: 'assistant',
      due: working(opened(2)),
      doneBy: ['titre-perdu-vole'],
    }),
  ],
);

export const ADMISSION_EXCEPTIONNELLE_TASKS = application(
  'aes-vie-privee',
  { due: opened(60), limits: ['aes-metiers-tension-fin'], after: ['pieces-verifiees', 'risque'] },
  [
    step('presence', {
      do: [
        'Dresser le tableau des preuves de présence, année par année',
        'Draw up the table of proofs of presence, year by year',
      ],
      owner: 'paralegal',
      due: opened(30),
      after: ['pieces-demandees'],
      doneBy: ['preuves-presence-tableau-complet'],
    }),
    step('anterieurs', {
      do: [
        'Chercher une OQTF antérieure et lire le bulletin n° 2',
        'Look for an earlier OQTF and read the criminal record',
      ],
      owner: 'lawyer',
      due: opened(21),
      doneBy: ['oqtf-anterieure-detectee', 'b2-verifie'],
    }),
    step('employeur', {
      do: [
        'Vérifier l’employeur et la promesse d’embauche',
        'Check the employer and the job offer',
      ],
      owner: 'paralegal',
      due: opened(30),
      letter: 'attestation-employeur',
      checklist: 'aes-travail',
      doneBy: ['employeur-verifie'],
    }),
    step('risque', {
      do: [
        'Écrire au client le risque d’une OQTF avant de déposer',
        'Write to the client about the risk of an OQTF before filing',
      ],
      owner: 'lawyer',
      due: opened(45),
      after: ['presence', 'anterieurs'],
      letter: 'client-delais',
    }),
  ],
);
