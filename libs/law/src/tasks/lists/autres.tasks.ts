import { before, entered, once, opened, step, working, type TaskStep } from '../task-step.ts';
import { AIDE, closing, HEARING, opening, SUIT, told } from './shared-steps.ts';

export const VISA_REFUS_TASKS: readonly TaskStep[] = [
  ...opening('rapo-visa'),
  step('analyse', {
    do: [
      'Lire le refus : motif coché, date de remise',
      'Read the refusal: ground, date handed over',
    ],
    owner: 'lawyer',
    due: working(opened(2)),
    limits: ['visa-recours-prealable-30-jours'],
  }),
  step('rapo', {
    do: ['Former le recours préalable obligatoire', 'Lodge the compulsory prior appeal'],
    owner: 'lawyer',
    due: working(before(['visa-recours-prealable-30-jours'], 5)),
    after: ['analyse'],
    letter: 'crrv-rapo',
    doneBy: ['rapo-depose'],
  }),
  step('silence', {
    do: [
      'Préparer la requête avant le rejet implicite',
      'Draft the petition before the implied rejection',
    ],
    owner: 'paralegal',
    due: before(['visa-crrv-silence-2-mois'], 10),
    after: ['rapo'],
    letter: 'requete-nantes-visa',
  }),
  step('requete-nantes', {
    do: ['Saisir le tribunal de Nantes', 'Go to the court of Nantes'],
    owner: 'lawyer',
    due: working(before(['visa-ta-nantes-2-mois'], 5)),
    after: ['rapo'],
    letter: 'requete-nantes-visa',
    doneBy: ['requete-nantes'],
  }),
  ...HEARING,
  closing('visa-delivre'),
];

export const CASIER_JUDICIAIRE_TASKS: readonly TaskStep[] = [
  ...opening('casier-argumentaire'),
  step('casier', {
    do: ['Faire demander le bulletin n° 3', 'Have the criminal record extract asked for'],
    owner: 'assistant',
    due: working(opened(3)),
    doneBy: ['casier-b3-obtenu'],
  }),
  step('inventaire', {
    do: [
      'Dresser l’inventaire des condamnations et de ce que chacune interdit',
      'List the convictions and what each of them bars',
    ],
    owner: 'lawyer',
    due: opened(14),
    after: ['casier'],
  }),
  step('effacements', {
    do: [
      'Demander l’exclusion du bulletin n° 2 et les effacements possibles',
      'Ask for removal from the record and for possible erasures',
    ],
    owner: 'lawyer',
    due: opened(30),
    after: ['inventaire'],
    letter: 'b2-exclusion-requete',
    doneBy: ['b2-exclusion-demandee', 'taj-effacement-demande'],
  }),
  step('argumentaire', {
    do: ['Adresser l’argumentaire au préfet', 'Send the argument to the prefect'],
    owner: 'lawyer',
    due: opened(45),
    after: ['inventaire', 'pieces-verifiees'],
    doneBy: ['memoire-prefet-depose'],
  }),
  step('relance', {
    do: ['Relancer la préfecture', 'Follow up with the prefecture'],
    owner: 'paralegal',
    due: entered('argument', 'memoire-depose', 28),
    letter: 'relance-prefecture',
    doneBy: [
      'decision-favorable',
      'carte-remise',
      'titre-obtenu',
      'refus-notifie',
      'refus-implicite-ne',
    ],
    // No text sets a rhythm: every four weeks by custom of the house.
    repeat: { everyDays: 28, by: ['relance-envoyee'] },
  }),
  told('refus-notifie'),
  ...SUIT,
  closing('titre-obtenu'),
];

export const NATURALISATION_TASKS: readonly TaskStep[] = [
  ...opening('naturalisation'),
  step('conditions', {
    do: [
      'Vérifier résidence, ressources, langue et casier',
      'Check residence, resources, language and record',
    ],
    owner: 'lawyer',
    due: opened(14),
  }),
  step('depot', {
    do: ['Déposer la demande en ligne', 'File the application online'],
    owner: 'paralegal',
    due: opened(60),
    after: ['pieces-verifiees', 'conditions'],
    doneBy: ['depose-natali'],
  }),
  step('entretien', {
    do: ['Préparer le client à l’entretien', 'Prepare the client for the interview'],
    owner: 'paralegal',
    due: once('recepisse-complet', 90),
    letter: 'convocation-client',
    doneBy: ['entretien'],
  }),
  step('relance', {
    do: ['Relancer la plateforme de naturalisation', 'Follow up with the naturalisation office'],
    owner: 'paralegal',
    due: once('depose-natali', 180),
    after: ['depot'],
    letter: 'relance-prefecture',
    doneBy: ['relance-envoyee', 'naturalisation-decision'],
  }),
  step('rapo', {
    do: ['Former le recours préalable au ministre', 'Lodge the prior appeal to the minister'],
    owner: 'lawyer',
    due: working(before(['naturalisation-rapo-2-mois'], 5)),
    letter: 'rapo-naturalisation',
    doneBy: ['rapo-ministre'],
  }),
  step('requete-nantes', {
    do: ['Saisir le tribunal de Nantes', 'Go to the court of Nantes'],
    owner: 'lawyer',
    due: working(before(['ta-recours-2-mois', 'ta-recours-implicite-2-mois'], 5)),
    after: ['rapo'],
    letter: 'requete-ta-annulation',
    doneBy: ['requete-ta-deposee', 'requete-nantes'],
  }),
  closing('naturalisation-decision'),
];

export const ASILE_TASKS: readonly TaskStep[] = [
  step('mandat', {
    do: ['Faire signer le mandat de représentation', 'Have the mandate signed'],
    owner: 'assistant',
    due: working(opened(2)),
    letter: 'mandat-representation',
  }),
  AIDE,
  step('enregistrement', {
    do: ['Vérifier l’enregistrement de la demande', 'Check that the claim is registered'],
    owner: 'paralegal',
    due: before(['asile-enregistrement-3-jours'], 0),
  }),
  step('recit', {
    do: ['Recueillir le récit avec un interprète', 'Take down the account with an interpreter'],
    owner: 'lawyer',
    due: working(before(['ofpra-introduction-21-jours'], 7)),
    letter: 'convocation-client',
  }),
  step('introduction', {
    do: ['Envoyer la demande complète à l’OFPRA', 'Send the complete claim to the OFPRA'],
    owner: 'paralegal',
    due: working(before(['ofpra-introduction-21-jours'], 3)),
    after: ['recit'],
  }),
  step('concomitante', {
    do: [
      'Vérifier s’il faut demander un titre en même temps que l’asile',
      'Check whether a permit must be asked for together with asylum',
    ],
    owner: 'lawyer',
    due: working(before(['asile-demande-sejour-concomitante'], 10)),
    letter: 'demande-titre-accompagnement',
  }),
  step('entretien', {
    do: ['Préparer le client à l’entretien', 'Prepare the client for the interview'],
    owner: 'lawyer',
    due: entered('demande', 'ofpra-saisi', 30),
    letter: 'convocation-client',
    doneBy: ['entretien'],
  }),
  step('aide-cnda', {
    do: ['Demander l’aide juridictionnelle devant la Cour', 'Ask for legal aid before the Court'],
    owner: 'paralegal',
    due: working(before(['cnda-aj-15-jours'], 5)),
    limits: ['cnda-recours-1-mois'],
  }),
  step('recours-cnda', {
    do: ['Déposer le recours devant la CNDA', 'Appeal to the CNDA'],
    owner: 'lawyer',
    due: working(before(['cnda-recours-1-mois'], 3)),
    letter: 'client-delais',
  }),
  step('pieces-cnda', {
    do: ['Produire les pièces avant la clôture', 'Produce exhibits before the closing'],
    owner: 'paralegal',
    due: working(before(['cnda-cloture-instruction'], 2)),
    after: ['recours-cnda'],
  }),
  closing('protection-accordee'),
];
