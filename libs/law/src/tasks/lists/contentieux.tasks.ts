import { before, entered, once, opened, step, working, type TaskStep } from '../task-step.ts';
import { AIDE, closing, HEARING, opening, SUIT, told } from './shared-steps.ts';

export const RENDEZ_VOUS_IMPOSSIBLE_TASKS: readonly TaskStep[] = [
  ...opening('rdv-refere'),
  step('tentatives', {
    do: [
      'Faire noter les tentatives par le client, sur plusieurs semaines',
      'Have the client record attempts over several weeks',
    ],
    owner: 'paralegal',
    due: opened(21),
    doneBy: ['rdv-tentative'],
  }),
  step('ecrit', {
    do: [
      'Écrire à la préfecture, par courriel puis en recommandé',
      'Write to the prefecture, by e-mail then registered letter',
    ],
    owner: 'paralegal',
    due: opened(14),
    letter: 'demande-rendez-vous',
    doneBy: ['rdv-lrar', 'rdv-email'],
  }),
  step('refere', {
    do: ['Saisir le juge des référés', 'Go to the urgent judge'],
    owner: 'lawyer',
    due: entered('rendez-vous', 'signalement-ecrit', 15),
    after: ['tentatives', 'ecrit', 'pieces-verifiees'],
    letter: 'refere-mesures-utiles',
    doneBy: ['refere-mesures-utiles-depose', 'convocation-recue'],
  }),
  step('rendez-vous', {
    do: [
      'Préparer le client à son rendez-vous : dossier complet, originaux',
      'Prepare the client for the appointment: complete file, originals',
    ],
    owner: 'paralegal',
    due: working(once('convocation-recue', 3)),
    letter: 'convocation-client',
    checklist: 'socle-titre',
    doneBy: ['demande-deposee'],
  }),
  closing('demande-deposee'),
];

export const COMMISSION_TITRE_SEJOUR_TASKS: readonly TaskStep[] = [
  ...opening('socle-titre'),
  step('dossier-communique', {
    do: ['Demander communication du dossier', 'Ask for the file'],
    owner: 'paralegal',
    due: working(opened(3)),
    letter: 'demande-communication-dossier',
    doneBy: ['communication-demandee', 'communication-obtenue'],
  }),
  step('memoire', {
    do: ['Écrire le mémoire devant la commission', 'Write the brief for the commission'],
    owner: 'lawyer',
    due: once('cts-convocation', 7),
    after: ['dossier-communique', 'pieces-verifiees'],
    letter: 'memoire-cts',
    doneBy: ['cts-audience'],
  }),
  step('client-prepare', {
    do: [
      'Préparer le client à la séance : interprète, transport',
      'Prepare the client for the meeting: interpreter, travel',
    ],
    owner: 'paralegal',
    due: working(once('cts-convocation', 3)),
    letter: 'convocation-client',
    doneBy: ['cts-audience'],
  }),
  step('avis-obtenu', {
    do: ['Demander le procès-verbal et l’avis', 'Ask for the record and the opinion'],
    owner: 'paralegal',
    due: once('cts-audience', 30),
    doneBy: ['cts-avis'],
  }),
  told('refus-notifie'),
  ...SUIT,
  closing('titre-obtenu'),
];

export const REFUS_RECOURS_TASKS: readonly TaskStep[] = [
  ...opening('recours-ta'),
  AIDE,
  step('analyse', {
    do: [
      'Analyser la décision : compétence, motifs, voies de recours, délai',
      'Analyse the decision: powers, reasons, remedies stated, limit',
    ],
    owner: 'lawyer',
    due: working(opened(3)),
    limits: ['ta-recours-2-mois', 'oqtf-recours-1-mois'],
  }),
  step('refere-suspension', {
    do: ['Décider d’un référé-suspension', 'Decide on an urgent suspension'],
    owner: 'lawyer',
    due: working(opened(7)),
    after: ['analyse'],
    letter: 'refere-suspension',
    doneBy: ['refere-suspension-depose'],
  }),
  told('refus-notifie'),
  ...SUIT,
  ...HEARING,
  closing('titre-obtenu'),
];

export const REFERES_TASKS: readonly TaskStep[] = [
  ...opening('recours-ta'),
  AIDE,
  step('urgence', {
    do: ['Réunir les preuves de l’urgence', 'Gather the proofs of urgency'],
    owner: 'paralegal',
    due: working(opened(2)),
  }),
  step('refere', {
    do: ['Déposer le référé avec la requête au fond', 'File the urgent request with the petition'],
    owner: 'lawyer',
    due: working(opened(4)),
    after: ['urgence'],
    letter: 'refere-suspension',
    doneBy: ['refere-suspension-depose', 'refere-liberte-depose', 'refere-mesures-utiles-depose'],
  }),
  step('maintien', {
    do: [
      'Confirmer le maintien de la requête au fond',
      'Confirm that the petition on the merits is maintained',
    ],
    owner: 'lawyer',
    due: working(before(['ta-maintien-requete-apres-refere'], 5)),
    letter: 'confirmation-maintien-requete',
    doneBy: ['maintien-confirme'],
  }),
  step('execution', {
    do: ['Vérifier l’exécution de l’ordonnance', 'Check that the order is carried out'],
    owner: 'paralegal',
    due: working(before(['injonction-delai'], 2)),
    letter: 'relance-prefecture',
  }),
  ...HEARING,
  closing('titre-obtenu'),
];

const OQTF_LIMITS = ['oqtf-recours-1-mois', 'oqtf-recours-7-jours', 'oqtf-recours-48-heures'];

export const OQTF_TASKS: readonly TaskStep[] = [
  step('notification', {
    do: [
      'Relever l’heure, le lieu, la langue et les voies de recours de la notification',
      'Note the hour, place, language and remedies of the notification',
    ],
    owner: 'lawyer',
    due: opened(0),
    limits: OQTF_LIMITS,
    doneBy: ['oqtf-notifiee'],
  }),
  step('mandat', {
    do: ['Faire signer le mandat de représentation', 'Have the mandate signed'],
    owner: 'assistant',
    due: working(opened(1)),
    limits: OQTF_LIMITS,
    letter: 'mandat-representation',
  }),
  step('client-prevenu', {
    do: ['Informer le client des délais par écrit', 'Tell the client of the limits in writing'],
    owner: 'lawyer',
    due: opened(0),
    limits: OQTF_LIMITS,
    letter: 'client-delais',
  }),
  step('aide-juridictionnelle', {
    do: [
      'Demander l’aide juridictionnelle dans le délai de recours',
      'Ask for legal aid within the time to appeal',
    ],
    owner: 'paralegal',
    due: working(opened(1)),
    limits: OQTF_LIMITS,
    doneBy: ['aj-demandee'],
  }),
  step('pieces-demandees', {
    do: [
      'Réunir les pièces : attaches, durée du séjour, santé, enfants',
      'Gather documents: ties, length of stay, health, children',
    ],
    owner: 'paralegal',
    due: working(opened(2)),
    limits: OQTF_LIMITS,
    letter: 'demande-pieces-client',
    checklist: 'recours-ta',
  }),
  step('requete-preparee', {
    do: ['Préparer la requête', 'Draft the petition'],
    owner: 'lawyer',
    due: working(before(OQTF_LIMITS, 3)),
    letter: 'requete-oqtf',
    doneBy: ['requete-deposee', 'requete-sommaire-deposee', 'requete-ta-deposee'],
  }),
  step('requete-deposee', {
    do: ['Déposer la requête', 'File the petition'],
    owner: 'lawyer',
    due: working(before(OQTF_LIMITS, 1)),
    after: ['requete-preparee'],
    letter: 'requete-oqtf',
    doneBy: ['requete-deposee', 'requete-sommaire-deposee', 'requete-ta-deposee'],
  }),
  step('memoire-complementaire', {
    do: ['Déposer le mémoire annoncé', 'File the announced brief'],
    owner: 'lawyer',
    due: working(before(['ta-memoire-complementaire-oqtf'], 2)),
    letter: 'memoire-complementaire',
    doneBy: ['memoire-complementaire-depose'],
  }),
  ...HEARING,
  closing('oqtf-annulee'),
];

export const RETRAIT_TASKS: readonly TaskStep[] = [
  ...opening('recours-ta'),
  AIDE,
  step('dossier-communique', {
    do: ['Demander communication du dossier', 'Ask for the file'],
    owner: 'paralegal',
    due: working(once('retrait-envisage', 1)),
    limits: ['procedure-contradictoire'],
    letter: 'demande-communication-dossier',
    doneBy: ['communication-demandee', 'communication-obtenue'],
  }),
  step('observations', {
    do: ['Déposer les observations du client', 'File the client’s observations'],
    owner: 'lawyer',
    due: working(before(['procedure-contradictoire'], 2)),
    after: ['dossier-communique'],
    letter: 'observations-contradictoire',
    doneBy: ['observations-deposees'],
  }),
  told('retrait-notifie'),
  ...SUIT,
  ...HEARING,
  closing('titre-obtenu'),
];
