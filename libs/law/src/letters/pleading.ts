import type { Block } from './letter.ts';
import { accord, CLIENT, MX } from './parts.ts';

/** Head of a brief: the parties, with their names and homes (CJA R411-1), and their lawyer. */
export const partiesAgainst = (defendant: string): readonly Block[] => [
  { heading: 'POUR', level: 2 },
  {
    paragraph: `${CLIENT}, ${accord('né')} le {client.neLe} à {client.lieuNaissance}, nationalité\u{a0}: {client.nationalite}, demeurant {client.domicile}{#client.numeroEtranger?}, numéro étranger {client.numeroEtranger}{/client.numeroEtranger?}`,
  },
  {
    paragraph:
      'Ayant pour avocat Maître {avocat.nom}, {cabinet.nom}, avocat au barreau de {cabinet.barreau}{#cabinet.toque?}, toque {cabinet.toque}{/cabinet.toque?}, {cabinet.domicile}, téléphone {cabinet.telephone}, courriel {cabinet.courriel}',
  },
  { heading: 'CONTRE', level: 2 },
  { paragraph: defendant },
];

export const PARTIES = partiesAgainst('{defendeur.nom}, {defendeur.adresse}');

/** Facts of the dossier's timeline. */
export const FACTS: readonly Block[] = [
  { heading: 'EXPOSÉ DES FAITS' },
  {
    paragraph: `${CLIENT} est ${accord('né')} le {client.neLe} à {client.lieuNaissance} (nationalité\u{a0}: {client.nationalite}).`,
  },
  { each: 'faits', line: '{date} : {texte}' },
];

/** The decision attacked: as it is dated, or as silence made it. */
export const DECISION_ATTACKED: readonly Block[] = [
  {
    when: 'decision.date',
    then: [
      {
        paragraph:
          'La décision du {decision.date} portant {decision.nature}{#decision.reference?} (référence : {decision.reference}){/decision.reference?}, notifiée le {decision.notifieeLe}.',
      },
    ],
  },
  {
    when: '!decision.date',
    then: [
      {
        paragraph:
          'La décision implicite, née le {refusImplicite.neLe}, de rejet de la demande ({demande.titre}) reçue le {demande.deposeeLe}.',
      },
    ],
  },
];

/** Provisional legal aid, where it has been asked for and nobody has decided yet. */
export const PROVISIONAL_AID: Block = {
  when: '!aide.accordee',
  then: [
    {
      when: 'aide.demandee',
      then: [
        {
          list: [
            `ADMETTRE ${MX}, à titre provisoire, au bénéfice de l’aide juridictionnelle, demandée le {aide.demandeeLe} (loi n°\u{a0}91-647 du 10 juillet 1991)\u{a0};`,
          ],
        },
      ],
    },
  ],
};

const TO_THE_CLIENT = `à verser à ${MX} au titre de l’article L.\u{a0}761-1 du code de justice administrative`;
const TO_THE_LAWYER =
  'à verser à Maître {avocat.nom} sur le fondement des dispositions combinées de l’article L. 761-1 du code de justice administrative et de l’article 37 de la loi n° 91-647 du 10 juillet 1991, sous réserve de sa renonciation à la part contributive de l’État à l’aide juridictionnelle';

/** Costs: to the lawyer who gives up what the State pays, when there is legal aid; to the client otherwise. */
export const COSTS = `METTRE À LA CHARGE de l’État la somme de {frais.montant} {#aide.accordee?}${TO_THE_LAWYER}{/aide.accordee?}{^aide.accordee?}{#aide.demandee?}${TO_THE_LAWYER}, ou, si cette aide n’était pas accordée, ${TO_THE_CLIENT}{/aide.demandee?}{^aide.demandee?}${TO_THE_CLIENT}{/aide.demandee?}{/aide.accordee?}.`;

/** Costs, argued. */
export const COSTS_ARGUED: readonly Block[] = [
  { heading: 'Sur les frais de l’instance', level: 2 },
  {
    when: 'aide.accordee',
    then: [
      {
        paragraph: `${MX} bénéficie de l’aide juridictionnelle, par décision du {aide.decisionLe}. Son avocat peut se prévaloir de l’article 37 de la loi n°\u{a0}91-647 du 10 juillet 1991, dont il est demandé l’application, avec celle de l’article L.\u{a0}761-1 du code de justice administrative.`,
      },
    ],
  },
  {
    when: '!aide.accordee',
    then: [
      {
        paragraph: `Il serait inéquitable de laisser à la charge de ${MX} les frais exposés pour la présente instance et non compris dans les dépens (article L.\u{a0}761-1 du code de justice administrative{#aide.demandee?}, et article 37 de la loi n°\u{a0}91-647 du 10 juillet 1991 si l’aide juridictionnelle, demandée le {aide.demandeeLe}, est accordée{/aide.demandee?}).`,
      },
    ],
  },
];

/** End of a brief: reservation, signature, then the inventory of exhibits (CJA R412-2, R414-5). */
export const CLOSING: readonly Block[] = [
  { paragraph: 'SOUS TOUTES RÉSERVES, et notamment celle de tout mémoire ultérieur.' },
  { signature: 'Maître {avocat.nom}, avocat au barreau de {cabinet.barreau}' },
  { heading: 'INVENTAIRE DES PIÈCES' },
  {
    paragraph:
      'Le présent acte et les pièces sont adressés au moyen de l’application informatique prévue à l’article R. 414-1 du code de justice administrative, chaque pièce par un fichier distinct (articles R. 412-2 et R. 414-5 du même code).',
  },
  {
    table: {
      each: 'pieces',
      columns: [
        { title: 'N°', cell: '{numero}' },
        { title: 'Intitulé', cell: '{titre}' },
        { title: 'Date', cell: '{date}' },
      ],
    },
  },
];

export const ADMISSIBILITY_SOURCES = [
  'CJA R421-1',
  'CJA R421-2',
  'CJA R421-5',
  'CJA R412-1',
  'CRPA L112-3',
  'CRPA L112-6',
  'CRPA L411-2',
] as const;

/** The time to go to court: from notification, or from the birth of what silence decided, and what moved it. */
export const ADMISSIBILITY: readonly Block[] = [
  {
    when: 'decision.date',
    then: [
      {
        paragraph:
          'La juridiction peut être saisie dans les deux mois à partir de la notification de la décision attaquée (article R. 421-1 du code de justice administrative). La décision a été notifiée le {decision.notifieeLe}.',
      },
    ],
  },
  {
    when: '!decision.date',
    then: [
      {
        paragraph:
          'Dans les cas où le silence gardé par l’autorité administrative vaut décision de rejet, l’intéressé dispose, pour former un recours, d’un délai de deux mois à compter de la date à laquelle est née la décision implicite (article R. 421-2 du code de justice administrative). La demande a été reçue le {demande.deposeeLe}, ainsi que l’établit la pièce produite ; la décision implicite est née le {refusImplicite.neLe}.',
      },
    ],
  },
  {
    when: 'recevabilite.sansVoies',
    then: [
      {
        paragraph:
          'Au surplus, les délais de recours ne sont opposables qu’à la condition d’avoir été mentionnés, ainsi que les voies de recours, dans la notification de la décision (article R. 421-5 du code de justice administrative). Ces mentions font défaut.',
      },
    ],
  },
  {
    when: 'recevabilite.sansAccuse',
    then: [
      {
        paragraph:
          'Au surplus, toute demande adressée à l’administration fait l’objet d’un accusé de réception, et les délais de recours ne sont pas opposables à l’auteur de la demande lorsque cet accusé ne lui a pas été transmis ou ne comporte pas les indications exigées (articles L. 112-3 et L. 112-6 du code des relations entre le public et l’administration). Tel est le cas ici.',
      },
    ],
  },
  {
    when: 'recours.gracieuxLe',
    then: [
      {
        paragraph:
          'Un recours gracieux, formé le {recours.gracieuxLe} dans le délai du recours contentieux, en a interrompu le cours (article L. 411-2 du code des relations entre le public et l’administration).',
      },
    ],
  },
  {
    when: 'motifs.demandesLe',
    then: [
      {
        paragraph:
          'La communication des motifs a été demandée le {motifs.demandesLe}, dans le délai de recours. Le délai est prorogé jusqu’à l’expiration de deux mois suivant le jour où les motifs auront été communiqués (article L. 232-4 du code des relations entre le public et l’administration).',
      },
    ],
  },
  {
    when: 'aide.demandee',
    then: [
      {
        paragraph:
          'L’aide juridictionnelle a été demandée le {aide.demandeeLe}, avant l’expiration de ce délai, qu’elle interrompt (article 43 du décret n° 2020-1717 du 28 décembre 2020).',
      },
    ],
  },
  {
    paragraph:
      'Le dernier jour du délai est le {echeance.dernierJour}. La présente requête, du {date.jour}, est recevable. Elle est accompagnée de la décision attaquée ou, en cas de silence, de la pièce justifiant de la date de la demande (article R. 412-1 du code de justice administrative), et portée devant le {juridiction.nom}, territorialement compétent.',
  },
];

/** Injunction and penalty, argued. */
export const INJUNCTION: readonly Block[] = [
  { heading: 'Sur l’injonction et l’astreinte', level: 2 },
  {
    paragraph:
      'Lorsque la décision juridictionnelle implique nécessairement une mesure d’exécution dans un sens déterminé, la juridiction, saisie de conclusions en ce sens, la prescrit (article L. 911-1 du code de justice administrative). Lorsqu’elle implique une nouvelle décision après une nouvelle instruction, la juridiction prescrit que celle-ci intervienne dans un délai déterminé (article L. 911-2). Elle peut assortir l’injonction d’une astreinte (article L. 911-3).',
  },
];

/** Articles of the end of a brief. */
export const CLOSING_SOURCES = ['CJA R412-2', 'CJA R414-1', 'CJA R414-5'] as const;

interface Breach {
  readonly breaches: string;
  readonly affects: string;
  readonly interest: string;
}

function privateLife({ breaches, affects, interest }: Breach): readonly Block[] {
  return [
    {
      paragraph: `En vertu de l’article 8 de la convention européenne de sauvegarde des droits de l’homme et des libertés fondamentales, toute personne a droit au respect de sa vie privée et familiale, et l’ingérence d’une autorité publique doit être nécessaire et proportionnée aux buts qu’elle poursuit. Or la vie privée et familiale de ${MX} en France est la suivante\u{a0}: {vie.liens}`,
    },
    {
      paragraph: `Au regard de l’ancienneté, de l’intensité et de la stabilité de ces liens, ${breaches} à ce droit une atteinte disproportionnée aux buts poursuivis.`,
    },
    {
      when: 'vie.enfants',
      then: [
        {
          paragraph: `En outre, dans toutes les décisions qui concernent les enfants, leur intérêt supérieur doit être une considération primordiale (article 3-1 de la convention internationale relative aux droits de l’enfant). ${affects} des effets directs sur la situation des enfants suivants, dont l’intérêt ${interest} au premier rang\u{a0}: {vie.enfants}`,
        },
      ],
    },
  ];
}

/** Private and family life, and the children's best interests where there are children. */
export const PRIVATE_LIFE = privateLife({
  breaches: 'la décision porte',
  affects: 'La décision a',
  interest: 'n’a pas été placé',
});

/** The same, before anything is decided. */
export const PRIVATE_LIFE_AT_STAKE = privateLife({
  breaches: 'la mesure envisagée porterait',
  affects: 'La mesure envisagée aurait',
  interest: 'doit être placé',
});

/** Mentions of every application to a court. */
export const REQUETE_MENTIONS = [
  {
    what: 'Nom et domicile du requérant',
    pattern: /demeurant \{client\.domicile\}/u,
    source: 'CJA R411-1',
  },
  { what: 'Nom et adresse du défendeur', pattern: /^CONTRE$/mu, source: 'CJA R411-1' },
  { what: 'Exposé des faits', pattern: /\{#faits\}/u, source: 'CJA R411-1' },
  { what: 'Moyens', pattern: /\{#moyens\}/u, source: 'CJA R411-1' },
  { what: 'Conclusions', pattern: /PAR CES MOTIFS/u, source: 'CJA R411-1' },
  { what: 'Inventaire des pièces', pattern: /INVENTAIRE DES PIÈCES/u, source: 'CJA R412-2' },
  { what: 'Frais de l’instance', pattern: /article L\.\s761-1/u, source: 'CJA L761-1' },
  {
    what: 'Aide juridictionnelle : article 37',
    pattern: /article 37 de la loi n°\s91-647/u,
    source: 'Loi 91-647 37',
  },
] as const;

/** The mark of an urgent application. */
export const REFERE_MENTION = {
  what: 'RÉFÉRÉ en capitales',
  pattern: /^RÉFÉRÉ$/mu,
  source: 'CJA R522-3',
} as const;
