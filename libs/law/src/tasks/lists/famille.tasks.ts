import { before, entered, once, opened, step, working, type TaskStep } from '../task-step.ts';
import { closing, opening, SUIT, told } from './shared-steps.ts';

/** Visa of the family: its request, its entry. */
const VISA: readonly TaskStep[] = [
  step('visa-refuse', {
    do: [
      'Former le recours préalable contre le refus de visa',
      'Lodge the prior appeal against the refusal of a visa',
    ],
    owner: 'lawyer',
    due: working(before(['visa-recours-prealable-30-jours'], 5)),
    letter: 'crrv-rapo',
    checklist: 'rapo-visa',
    doneBy: ['rapo-depose'],
  }),
];

export const REGROUPEMENT_FAMILIAL_TASKS: readonly TaskStep[] = [
  ...opening('rf-dossier-ofii'),
  step('ressources', {
    do: [
      'Calculer les ressources sur douze mois ; nommer les mois manquants',
      'Work out resources over twelve months; name the missing months',
    ],
    owner: 'paralegal',
    due: opened(21),
    after: ['pieces-demandees'],
  }),
  step('logement', {
    do: ['Vérifier la surface et l’état du logement', 'Check the surface and state of the home'],
    owner: 'paralegal',
    due: opened(21),
    after: ['pieces-demandees'],
    letter: 'rf-conclusions-surface',
  }),
  step('eligibilite', {
    do: [
      'Vérifier le séjour de dix-huit mois et qui peut venir',
      'Check the eighteen months of residence and who may come',
    ],
    owner: 'lawyer',
    due: opened(14),
    doneBy: ['rf-eligibilite-verifiee'],
  }),
  step('depot', {
    do: ['Déposer la demande à l’OFII', 'File the application with the OFII'],
    owner: 'paralegal',
    due: opened(45),
    after: ['pieces-verifiees', 'ressources', 'logement', 'eligibilite'],
    letter: 'rf-lettre-depot',
    doneBy: ['rf-depose'],
  }),
  step('attestation', {
    do: [
      'Obtenir l’attestation de dépôt du dossier complet',
      'Get the certificate that the file is complete',
    ],
    owner: 'paralegal',
    due: once('rf-depose', 30),
    after: ['depot'],
    letter: 'rf-relance-ofii-prefet',
    doneBy: ['rf-attestation-depot'],
  }),
  step('visite', {
    do: ['Préparer le client à la visite du logement', 'Prepare the client for the home visit'],
    owner: 'paralegal',
    due: once('rf-attestation-depot', 21),
    letter: 'convocation-client',
    doneBy: ['rf-visite-logement'],
  }),
  step('relance', {
    do: ['Relancer l’OFII et le préfet', 'Follow up with the OFII and the prefect'],
    owner: 'paralegal',
    due: once('rf-attestation-depot', 120),
    letter: 'rf-relance-ofii-prefet',
    doneBy: ['relance-envoyee', 'rf-accord', 'rf-refus'],
  }),
  step('avant-silence', {
    do: [
      'Décider de la suite avant le refus implicite',
      'Decide what follows before silence becomes a refusal',
    ],
    owner: 'lawyer',
    due: before(['regroupement-decision-6-mois'], 15),
    doneBy: ['rf-accord', 'rf-refus'],
  }),
  step('visa', {
    do: ['Faire demander les visas de la famille', 'Have the family’s visas applied for'],
    owner: 'paralegal',
    due: once('rf-accord', 30),
    limits: ['regroupement-entree-3-mois'],
    checklist: 'rf-visa',
    doneBy: ['rf-visa-demande'],
  }),
  ...VISA,
  step('entree', {
    do: [
      'Vérifier l’entrée en France dans le délai du visa',
      'Check that the family enters France in time',
    ],
    owner: 'paralegal',
    due: before(['regroupement-entree-3-mois'], 30),
    doneBy: ['rf-entree'],
  }),
  step('titre', {
    do: ['Faire demander les titres de la famille', 'Have the family’s permits applied for'],
    owner: 'paralegal',
    due: once('rf-entree', 30),
    checklist: 'rf-titre-conjoint',
    doneBy: ['rf-titre-demande'],
  }),
  told('rf-refus'),
  ...SUIT,
  closing('rf-titre-delivre'),
];

export const REUNIFICATION_FAMILIALE_TASKS: readonly TaskStep[] = [
  ...opening('reunification-visa'),
  step('fiche', {
    do: [
      'Envoyer la fiche familiale à l’OFPRA et relire les liens déclarés',
      'Send the family form to the OFPRA and read again the ties declared',
    ],
    owner: 'paralegal',
    due: opened(21),
    doneBy: ['fiche-familiale-envoyee'],
  }),
  step('etat-civil', {
    do: [
      'Réunir les actes d’état civil et leurs traductions',
      'Gather civil status records and their translations',
    ],
    owner: 'paralegal',
    due: opened(45),
    after: ['pieces-demandees'],
  }),
  step('depot', {
    do: ['Faire déposer les demandes de visa', 'Have the visa applications filed'],
    owner: 'paralegal',
    due: opened(60),
    limits: ['reunification-enfant-19-ans-3-mois'],
    after: ['etat-civil', 'fiche'],
    letter: 'reunification-courrier-consulat',
    doneBy: ['reunification-visa-depose'],
  }),
  step('relance', {
    do: ['Relancer le consulat', 'Follow up with the consulate'],
    owner: 'paralegal',
    due: once('reunification-visa-depose', 60),
    letter: 'reunification-courrier-consulat',
    doneBy: ['relance-envoyee', 'visa-delivre', 'visa-refuse'],
  }),
  ...VISA,
  step('requete-nantes', {
    do: ['Saisir le tribunal de Nantes', 'Go to the court of Nantes'],
    owner: 'lawyer',
    due: working(before(['visa-ta-nantes-2-mois'], 5)),
    after: ['visa-refuse'],
    letter: 'requete-nantes-visa',
    doneBy: ['requete-nantes'],
  }),
  step('arrivee', {
    do: ['Faire demander les titres après l’entrée', 'Have permits applied for after entry'],
    owner: 'paralegal',
    due: once('visa-delivre', 60),
    limits: ['titre-premiere-demande-2-mois'],
  }),
  closing('titre-obtenu'),
];

export const UE_FAMILLE_TASKS: readonly TaskStep[] = [
  ...opening('ue-famille-pays-tiers'),
  step('droit', {
    do: [
      'Vérifier le droit du citoyen européen : travail, ressources, assurance',
      'Check the European citizen’s own right: work, resources, insurance',
    ],
    owner: 'lawyer',
    due: working(opened(10)),
  }),
  step('depot', {
    do: ['Déposer la demande de carte', 'File the application for the card'],
    owner: 'paralegal',
    due: opened(30),
    limits: ['ue-famille-demande-3-mois', 'ue-famille-renouvellement-2-mois'],
    after: ['pieces-verifiees', 'droit'],
    letter: 'demande-titre-accompagnement',
    doneBy: ['ue-titre-demande'],
  }),
  step('relance', {
    do: ['Relancer la préfecture', 'Follow up with the prefecture'],
    owner: 'paralegal',
    due: once('ue-titre-demande', 90),
    after: ['depot'],
    letter: 'relance-prefecture',
    doneBy: ['relance-envoyee', 'ue-carte-delivree', 'refus-notifie'],
  }),
  step('carte-due', {
    do: [
      'Décider de la suite si la carte n’est pas délivrée',
      'Decide what follows if the card is not issued',
    ],
    owner: 'lawyer',
    due: working(entered('sejour', 'carte-due', 5)),
    doneBy: ['ue-carte-delivree'],
  }),
  told('refus-notifie'),
  ...SUIT,
  closing('ue-carte-delivree'),
];
