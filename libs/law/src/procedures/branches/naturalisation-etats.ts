import { read, states, toConfirm } from '../procedure.ts';

/** Where an application for naturalisation may stand. */
export const NATURALISATION_STATES = states({
  preparation: {
    label: ['Demande en préparation', 'Application being prepared'],
    phase: 'preparing',
    means: [
      'Nous vérifions les conditions (séjour, intégration, ressources, casier) et réunissons les pièces.',
      'We check the conditions (residence, integration, income, record) and gather the documents.',
    ],
    next: [
      {
        do: ['Réunir les pièces et déposer en ligne', 'Gather the documents and file online'],
        letter: 'demande-pieces-client',
      },
    ],
    documents: ['naturalisation'],
    advice: [
      read(
        [
          'Cinq ans de résidence en principe, deux ou aucun dans les cas du code.',
          'Five years’ residence as a rule, two or none in the cases of the code.',
        ],
        ['Code civil 21-15 à 21-27'],
      ),
      toConfirm(
        ['Français B2 et examen civique depuis 2026.', 'French B2 and a civic exam since 2026.'],
        [],
        { since: '2026-01-01' },
      ),
      toConfirm([
        'Timbre de 255 € depuis la loi de finances pour 2026.',
        'A stamp of €255 since the finance act for 2026.',
      ]),
    ],
  },
  depose: {
    label: ['Demande déposée', 'Application filed'],
    phase: 'filed',
    means: [
      'La demande est déposée. Le délai ne court qu’à partir du récépissé de dossier complet.',
      'The application is filed. Time runs only from the receipt of a complete file.',
    ],
    next: [
      {
        do: ['Obtenir le récépissé de dossier complet', 'Obtain the receipt of a complete file'],
        letter: 'relance-prefecture',
        afterDays: 90,
      },
    ],
  },
  complement: {
    label: ['Pièces demandées', 'Documents asked for'],
    phase: 'filed',
    means: [
      'Des pièces manquent : sans réponse à temps, la demande est classée.',
      'Documents are missing: without a timely answer, the file is closed.',
    ],
    next: [
      {
        do: ['Répondre pièce par pièce', 'Answer document by document'],
        limit: 'titre-complement-pieces',
        letter: 'complement-pieces',
      },
    ],
    documents: ['naturalisation'],
  },
  complet: {
    label: ['Dossier complet', 'File complete'],
    phase: 'filed',
    means: [
      'Le récépissé est délivré. L’administration a dix-huit mois, ou douze après dix ans de résidence.',
      'The receipt is issued. The administration has eighteen months, or twelve after ten years’ residence.',
    ],
    next: [
      {
        do: ['Préparer l’entretien', 'Prepare the interview'],
        limit: 'naturalisation-instruction-18-mois',
        letter: 'convocation-client',
      },
    ],
    advice: [
      read(
        ['Le délai dépassé ne vaut pas accord.', 'Passing the time does not amount to a grant.'],
        ['Code civil 21-25-1'],
      ),
      read(
        [
          'Une seule prolongation, de trois mois, par décision motivée.',
          'One extension only, of three months, by a reasoned decision.',
        ],
        ['Code civil 21-25-1'],
      ),
    ],
  },
  entretien: {
    label: ['Entretien passé', 'Interview held'],
    phase: 'filed',
    means: [
      'L’entretien a eu lieu. Le préfet rend un avis ou décide.',
      'The interview took place. The prefect gives an opinion or decides.',
    ],
    next: [
      {
        do: ['Suivre la décision', 'Follow the decision'],
        limit: 'naturalisation-instruction-18-mois',
      },
    ],
  },
  'avis-rendu': {
    label: ['Avis du préfet rendu', 'Prefect’s opinion given'],
    phase: 'filed',
    means: [
      'Le préfet a donné son avis. Le ministre décide.',
      'The prefect gave an opinion. The minister decides.',
    ],
    next: [
      {
        do: ['Suivre la décision', 'Follow the decision'],
        limit: 'naturalisation-instruction-18-mois',
      },
    ],
  },
  ajourne: {
    label: ['Demande ajournée', 'Application adjourned'],
    phase: 'refused',
    means: [
      'La demande est repoussée de plusieurs mois ou années. On peut contester devant le ministre, ou attendre et redéposer.',
      'The application is put off by months or years. One may appeal to the minister, or wait and file again.',
    ],
    next: [
      {
        do: ['Recours devant le ministre', 'Appeal to the minister'],
        limit: 'naturalisation-rapo-2-mois',
        letter: 'rapo-naturalisation',
      },
      {
        do: ['Redéposer à la fin de l’ajournement', 'File again when the adjournment ends'],
        limit: 'naturalisation-ajournement-fin',
      },
    ],
  },
  rejete: {
    label: ['Demande rejetée ou irrecevable', 'Application rejected or inadmissible'],
    phase: 'refused',
    means: [
      'La demande est refusée. Un recours devant le ministre est obligatoire avant le juge.',
      'The application is refused. An appeal to the minister is compulsory before court.',
    ],
    next: [
      {
        do: ['Recours devant le ministre', 'Appeal to the minister'],
        limit: 'naturalisation-rapo-2-mois',
        letter: 'rapo-naturalisation',
      },
    ],
    advice: [
      toConfirm(
        [
          'Deux mois pour saisir le ministre, avant tout recours au juge.',
          'Two months to seise the minister, before any court.',
        ],
        ['Décret 93-1362 45'],
      ),
    ],
  },
  'decision-a-lire': {
    label: ['Décision reçue, sens à noter', 'Decision received, outcome to record'],
    phase: 'refused',
    means: [
      'Une décision est arrivée. Nous la lisons avec vous.',
      'A decision has come. We read it with you.',
    ],
    next: [
      {
        do: ['Noter le sens de la décision', 'Record the outcome'],
        limit: 'naturalisation-rapo-2-mois',
        letter: 'rapo-naturalisation',
      },
    ],
  },
  'recours-ministre': {
    label: ['Ministre saisi', 'Minister seised'],
    phase: 'appeal',
    means: [
      'Le ministre examine le recours. Quatre mois de silence vaudront rejet.',
      'The minister examines the appeal. Four months of silence will be a rejection.',
    ],
    next: [
      {
        do: ['Attendre quatre mois', 'Wait four months'],
        limit: 'naturalisation-ministre-silence-4-mois',
      },
    ],
  },
  'recours-rejete': {
    label: ['Recours rejeté par le ministre', 'Appeal rejected by the minister'],
    phase: 'refused',
    means: [
      'Le ministre a rejeté le recours. Reste le tribunal de Nantes.',
      'The minister rejected the appeal. There remains the court of Nantes.',
    ],
    next: [
      {
        do: ['Saisir le tribunal de Nantes', 'Go to the court of Nantes'],
        limit: 'ta-recours-2-mois',
        letter: 'requete-ta-annulation',
      },
    ],
    documents: ['recours-ta'],
    advice: [
      read(
        ['Le tribunal compétent est celui de Nantes.', 'The court is that of Nantes.'],
        ['CJA R312-18'],
      ),
    ],
  },
  'a-reexaminer': {
    label: ['À réexaminer', 'To be examined again'],
    phase: 'granted',
    means: [
      'Le juge a annulé la décision : le ministre doit statuer de nouveau.',
      'The court annulled the decision: the minister must decide again.',
    ],
    next: [
      {
        do: ['Réclamer le réexamen', 'Ask for the new examination'],
        limit: 'injonction-delai',
        letter: 'relance-prefecture',
      },
    ],
  },
  francais: {
    label: ['Naturalisé', 'Naturalised'],
    phase: 'ended',
    means: ['Vous êtes français par décret.', 'You are French by decree.'],
    final: true,
  },
  clos: {
    label: ['Demande close', 'Application closed'],
    phase: 'ended',
    means: [
      'La demande est close. Une nouvelle demande reste possible.',
      'The application is closed. A new one remains possible.',
    ],
    final: true,
  },
});
