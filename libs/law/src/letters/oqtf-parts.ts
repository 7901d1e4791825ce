import type { Block } from './letter.ts';
import { MX } from './parts.ts';

const DECISIONS_OF_AN_OQTF: readonly Block[] = [
  { when: 'oqtf.refusSejour', then: [{ list: ['refusent le séjour ;'] }] },
  { list: ['obligent à quitter le territoire français ;'] },
  {
    when: 'oqtf.sansDelai',
    then: [{ list: ['refusent un délai de départ volontaire ;'] }],
  },
  {
    when: '!oqtf.sansDelai',
    then: [{ list: ['fixent le délai de départ volontaire ;'] }],
  },
  { list: ['fixent le pays de destination ;'] },
  {
    when: 'oqtf.interdictionRetour',
    then: [
      {
        list: [
          'interdisent le retour sur le territoire français pendant {oqtf.interdictionRetour} ;',
        ],
      },
    ],
  },
];

/** Each decision attacked, by its name. */
export const OQTF_DECISIONS: readonly Block[] = [
  { heading: 'DÉCISIONS ATTAQUÉES', level: 2 },
  {
    paragraph:
      'Les décisions contenues dans l’arrêté du {decision.date}{#decision.reference?} (référence : {decision.reference}){/decision.reference?}, notifié le {decision.notifieeLe}{#oqtf.heure?} à {oqtf.heure}{/oqtf.heure?}, mode de notification : {oqtf.notification}, en tant qu’elles :',
  },
  {
    when: 'oqtf.transfert',
    then: [
      {
        list: ['décident le transfert aux autorités de l’État suivant : {transfert.etat} ;'],
      },
    ],
  },
  { when: '!oqtf.transfert', then: [...DECISIONS_OF_AN_OQTF] },
  { when: 'oqtf.assigne', then: [{ list: ['assignent à résidence.'] }] },
];

const FREE: Block = {
  paragraph:
    'L’obligation de quitter le territoire français et les décisions qui l’accompagnent peuvent être contestées selon la procédure de l’article L. 911-1 du code de l’entrée et du séjour des étrangers et du droit d’asile, dans le délai d’un mois à compter de la notification (article L. 614-1). Le tribunal compétent est celui du lieu de résidence de la personne à la date des décisions (article R. 312-8 du code de justice administrative).',
};

const TRANSFER: readonly Block[] = [
  {
    paragraph:
      'La décision de transfert peut être contestée selon la procédure de l’article L. 921-1 du code de l’entrée et du séjour des étrangers et du droit d’asile, dans le délai de sept jours à compter de sa notification, ou, en cas de rétention, selon celle de l’article L. 921-2, dans le délai de quarante-huit heures (article L. 572-4). Le tribunal compétent est celui du siège de l’autorité (article R. 922-1) ou, en rétention ou en détention, celui du lieu où la personne est retenue (article R. 922-4){#oqtf.lieu?}, ici : {oqtf.lieu}{/oqtf.lieu?}.',
  },
];

const HELD_OR_FREE: readonly Block[] = [
  {
    when: 'oqtf.assigne',
    then: [
      {
        paragraph: `${MX} est assigné{#client.feminin?}e{/client.feminin?} à résidence ({oqtf.lieu}) sur le fondement de l’article L.\u{a0}731-1 du code de l’entrée et du séjour des étrangers et du droit d’asile. Les décisions peuvent être contestées selon la procédure de l’article L.\u{a0}921-1 de ce code, dans le délai de sept jours à compter de la notification (articles L.\u{a0}614-2 et L.\u{a0}732-8). Le tribunal compétent est celui du lieu d’assignation (article R.\u{a0}922-4). Il statue dans un délai de quinze jours.`,
      },
    ],
  },
  {
    when: 'oqtf.retenu',
    then: [
      {
        paragraph: `${MX} est placé{#client.feminin?}e{/client.feminin?} en rétention administrative ({oqtf.lieu}). Les décisions peuvent être contestées selon la procédure de l’article L.\u{a0}921-2 du code de l’entrée et du séjour des étrangers et du droit d’asile, dans le délai de quarante-huit heures à compter de la notification, intervenue à {oqtf.heure} (article L.\u{a0}614-2). Le tribunal compétent est celui du lieu de rétention (article R.\u{a0}922-4). Il statue dans un délai de quatre-vingt-seize heures à compter de l’expiration du délai de recours.`,
      },
    ],
  },
  {
    when: 'oqtf.detenu',
    then: [
      {
        paragraph: `${MX} est détenu{#client.feminin?}e{/client.feminin?} ({oqtf.lieu}). Les décisions peuvent être contestées selon la procédure de l’article L.\u{a0}921-1 du code de l’entrée et du séjour des étrangers et du droit d’asile, dans le délai de sept jours à compter de la notification (article L.\u{a0}614-3). Le tribunal compétent est celui du lieu de détention (article R.\u{a0}922-4).`,
      },
    ],
  },
  {
    when: '!oqtf.assigne',
    then: [{ when: '!oqtf.retenu', then: [{ when: '!oqtf.detenu', then: [FREE] }] }],
  },
];

/** Where the person is decides the procedure, the time and the court: CESEDA art. L. 614-1 to L. 614-3. */
export const OQTF_ADMISSIBILITY: readonly Block[] = [
  { when: 'oqtf.transfert', then: [...TRANSFER] },
  { when: '!oqtf.transfert', then: [...HELD_OR_FREE] },
  {
    paragraph:
      'Les décisions ont été notifiées le {decision.notifieeLe}. Le dernier jour du délai est le {echeance.dernierJour}. La présente requête, du {date.jour}, est recevable. Les conclusions dirigées contre des décisions notifiées simultanément peuvent être présentées dans la même requête (articles R. 911-2 et R. 922-7 du code de l’entrée et du séjour des étrangers et du droit d’asile).',
  },
  {
    when: '!oqtf.transfert',
    then: [
      {
        paragraph:
          'L’éloignement effectif ne peut intervenir avant l’expiration du délai de recours, ni avant que le tribunal ait statué (article L. 722-7 du même code).',
      },
    ],
  },
];

export const OQTF_ADMISSIBILITY_SOURCES = [
  'CESEDA L572-1',
  'CESEDA L572-4',
  'CESEDA L614-1',
  'CESEDA L614-2',
  'CESEDA L614-3',
  'CESEDA L722-7',
  'CESEDA L731-1',
  'CESEDA L732-8',
  'CESEDA L911-1',
  'CESEDA L921-1',
  'CESEDA L921-2',
  'CESEDA R911-2',
  'CESEDA R922-1',
  'CESEDA R922-4',
  'CESEDA R922-7',
  'CJA R312-8',
] as const;

/** What is asked of the judge before the hearing: an interpreter, the file. */
export const OQTF_REQUESTS: readonly Block[] = [
  { heading: 'Demandes relatives à l’instance', level: 2 },
  {
    when: 'interprete.langue',
    then: [
      {
        paragraph: `${MX} demande le concours d’un interprète en langue {interprete.langue}.`,
      },
    ],
  },
  {
    when: 'oqtf.lieu',
    then: [
      {
        paragraph:
          'Il est demandé communication du dossier contenant les pièces sur la base desquelles les décisions contestées ont été prises (article L. 922-2 du code de l’entrée et du séjour des étrangers et du droit d’asile).',
      },
    ],
  },
  {
    when: '!oqtf.lieu',
    then: [
      {
        paragraph:
          'Il est demandé, pour que l’instruction soit contradictoire (article L. 5 du code de justice administrative), communication du dossier sur la base duquel les décisions contestées ont été prises.',
      },
    ],
  },
];

const GROUNDS_AGAINST_OQTF: readonly Block[] = [
  { heading: 'I. Sur l’obligation de quitter le territoire français' },
  {
    paragraph:
      'La décision portant obligation de quitter le territoire français est motivée ; elle est édictée après vérification du droit au séjour, en tenant notamment compte de la durée de présence, de la nature et de l’ancienneté des liens avec la France et des considérations humanitaires pouvant justifier un tel droit (article L. 613-1 du code de l’entrée et du séjour des étrangers et du droit d’asile).',
  },
  {
    when: 'moyen.verification',
    then: [
      {
        paragraph: `Cette vérification n’a pas été faite, ou ne l’a pas été au regard de la situation réelle de ${MX}\u{a0}: {moyen.verification}`,
      },
    ],
  },
  {
    when: 'moyen.entendu',
    then: [
      {
        paragraph: `Le droit d’être entendu, principe général du droit de l’Union européenne, imposait que ${MX} puisse faire connaître utilement son point de vue avant la décision. Les éléments qui auraient pu influer sur son contenu, et qui n’ont pu être présentés, sont les suivants\u{a0}: {moyen.entendu}`,
      },
    ],
  },
  {
    when: 'oqtf.refusSejour',
    then: [
      {
        paragraph:
          'Le refus de séjour étant illégal pour les raisons exposées ci-dessous, l’obligation de quitter le territoire français qu’il fonde est privée de base légale. L’annulation de la décision relative au séjour emporte au demeurant abrogation de l’obligation et de l’interdiction de retour qui l’accompagne (article L. 614-19 du même code).',
      },
    ],
  },
];

const GROUNDS_AGAINST_THE_REST: readonly Block[] = [
  {
    when: 'oqtf.sansDelai',
    then: [
      { heading: 'Sur le refus de délai de départ volontaire', level: 2 },
      {
        paragraph: `L’étranger dispose en principe d’un délai de départ volontaire de trente jours (article L.\u{a0}612-1 du code de l’entrée et du séjour des étrangers et du droit d’asile). Ce délai ne peut être refusé que dans les cas de l’article L.\u{a0}612-2\u{a0}; le risque de soustraction n’est regardé comme établi que dans ceux de l’article L.\u{a0}612-3 et sauf circonstance particulière. La décision, distincte, doit être motivée (article L.\u{a0}613-2). Ces conditions ne sont pas réunies\u{a0}: {moyen.delai}`,
      },
    ],
  },
  { heading: 'Sur la décision fixant le pays de destination', level: 2 },
  {
    paragraph:
      'Cette décision (articles L. 612-12 et L. 721-3 du même code) est illégale par voie de conséquence de l’illégalité de l’obligation de quitter le territoire français.',
  },
  {
    when: 'moyen.pays',
    then: [
      {
        paragraph:
          'En outre, un étranger ne peut être éloigné à destination d’un pays s’il établit que sa vie ou sa liberté y sont menacées ou qu’il y est exposé à des traitements contraires aux stipulations de l’article 3 de la convention européenne de sauvegarde des droits de l’homme et des libertés fondamentales (article L. 721-4 du même code). Tel est le cas : {moyen.pays}',
      },
    ],
  },
  {
    when: 'oqtf.interdictionRetour',
    then: [
      { heading: 'Sur l’interdiction de retour', level: 2 },
      {
        paragraph:
          'L’interdiction de retour est illégale par voie de conséquence. Elle devait en outre être motivée (article L. 613-2 du même code), et son principe comme sa durée tenir compte de la durée de présence, de la nature et de l’ancienneté des liens avec la France, de l’existence d’une précédente mesure d’éloignement et de la menace pour l’ordre public (article L. 612-10). Des circonstances humanitaires pouvaient y faire obstacle (articles L. 612-6 et L. 612-7). La durée retenue ({oqtf.interdictionRetour}) est disproportionnée.',
      },
    ],
  },
];

const HOUSE_ARREST: readonly Block[] = [
  { heading: 'Sur l’assignation à résidence', level: 2 },
  {
    paragraph:
      'L’assignation à résidence est illégale par voie de conséquence. Elle doit au demeurant être motivée (article L. 732-1 du code de l’entrée et du séjour des étrangers et du droit d’asile){^oqtf.transfert?} et suppose que l’étranger ne puisse quitter immédiatement le territoire et que son éloignement demeure une perspective raisonnable (article L. 731-1 du même code){/oqtf.transfert?}.',
  },
];

const GROUNDS_AGAINST_TRANSFER: readonly Block[] = [
  { heading: 'I. Sur la décision de transfert' },
  {
    paragraph:
      'Toute décision de transfert fait l’objet d’une décision écrite motivée (article L. 572-1 du code de l’entrée et du séjour des étrangers et du droit d’asile). Elle est en outre illégale pour les raisons suivantes : {moyen.transfert}',
  },
];

/** Grounds against the obligation itself, or the transfer, as the lawyer ticked. */
export const OQTF_GROUNDS: readonly Block[] = [
  { when: 'oqtf.transfert', then: GROUNDS_AGAINST_TRANSFER },
  { when: '!oqtf.transfert', then: GROUNDS_AGAINST_OQTF },
];

/** Grounds against what comes with the obligation. */
export const OQTF_OTHER_GROUNDS: readonly Block[] = [
  {
    when: '!oqtf.transfert',
    then: [
      { heading: 'II. Sur les décisions qui accompagnent l’obligation' },
      ...GROUNDS_AGAINST_THE_REST,
    ],
  },
  {
    when: 'oqtf.assigne',
    then: HOUSE_ARREST,
  },
];

export const OQTF_GROUNDS_SOURCES = [
  'CESEDA L612-1',
  'CESEDA L612-2',
  'CESEDA L612-3',
  'CESEDA L612-6',
  'CESEDA L612-7',
  'CESEDA L612-10',
  'CESEDA L612-12',
  'CESEDA L613-1',
  'CESEDA L613-2',
  'CESEDA L614-16',
  'CESEDA L614-19',
  'CESEDA L721-3',
  'CESEDA L721-4',
  'CESEDA L732-1',
  'CEDH 3',
] as const;
