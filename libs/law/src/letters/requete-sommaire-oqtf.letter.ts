import { text } from '../text.ts';
import type { Block, LetterDefinition } from './letter.ts';
import { OQTF_ADMISSIBILITY, OQTF_ADMISSIBILITY_SOURCES, OQTF_DECISIONS } from './oqtf-parts.ts';
import { MX } from './parts.ts';
import {
  CLOSING,
  CLOSING_SOURCES,
  COSTS,
  FACTS,
  PARTIES,
  PROVISIONAL_AID,
  REQUETE_MENTIONS,
} from './pleading.ts';

/** Free, against an obligation to leave: the announcement that makes a time run. */
const ANNOUNCEMENT: readonly Block[] = [
  { heading: 'ANNONCE D’UN MÉMOIRE COMPLÉMENTAIRE' },
  {
    paragraph: `${MX} entend présenter un mémoire complémentaire. La production ainsi annoncée parviendra au greffe dans le délai de quinze jours à compter de l’enregistrement de la présente requête, à peine de désistement d’office (article R.\u{a0}911-6 du code de l’entrée et du séjour des étrangers et du droit d’asile).`,
  },
];

/** Where the judge rules at once, nothing is announced: grounds may be raised until the hearing. */
const LATER_GROUNDS: Block = {
  paragraph:
    'Ces moyens seront développés, et d’autres pourront être soulevés, jusqu’à la clôture de l’instruction, sans qu’y fasse obstacle l’expiration du délai de recours (article R. 922-8 du code de l’entrée et du séjour des étrangers et du droit d’asile).',
};

/** Summary application: the memorandum it announces must arrive within fifteen days, or it is withdrawn. */
export const REQUETE_SOMMAIRE_OQTF: LetterDefinition = {
  id: 'requete-sommaire-oqtf',
  label: text(
    'Requête sommaire contre une OQTF',
    'Summary application against an obligation to leave',
  ),
  kind: 'pleading',
  addressee: 'court',
  sources: [
    ...CLOSING_SOURCES,
    ...OQTF_ADMISSIBILITY_SOURCES,
    'CESEDA R911-6',
    'CESEDA R922-8',
    'CESEDA L613-1',
    'CJA R411-1',
    'CJA L761-1',
    'CJA L911-2',
    'CJA L911-3',
    'CEDH 8',
    'Loi 91-647 37',
  ],
  records: 'requete-sommaire-deposee',
  limits: [
    'oqtf-recours-1-mois',
    'oqtf-recours-7-jours',
    'oqtf-recours-48-heures',
    'ta-memoire-complementaire-oqtf',
  ],
  subject:
    'Requête sommaire en annulation : {#oqtf.transfert?}décision de transfert{/oqtf.transfert?}{^oqtf.transfert?}obligation de quitter le territoire français{/oqtf.transfert?}',
  body: [
    { paragraph: 'À Madame ou Monsieur le président du {juridiction.nom}' },
    ...PARTIES,
    ...OQTF_DECISIONS,
    ...FACTS,
    { heading: 'RECEVABILITÉ' },
    ...OQTF_ADMISSIBILITY,
    { heading: 'MOYENS' },
    {
      paragraph:
        'Les moyens suivants, qui seront développés, sont dès à présent soulevés contre chacune des décisions :',
    },
    {
      list: [
        'l’insuffisance de la motivation et le défaut d’examen particulier{^oqtf.transfert?}, notamment au regard de la vérification du droit au séjour qu’impose l’article L. 613-1 du code de l’entrée et du séjour des étrangers et du droit d’asile{/oqtf.transfert?} ;',
        'la méconnaissance de l’article 8 de la convention européenne de sauvegarde des droits de l’homme et des libertés fondamentales et l’erreur manifeste d’appréciation ;',
        'l’illégalité, par voie de conséquence, des décisions qui accompagnent la décision principale ;',
      ],
    },
    { each: 'moyens', line: '{texte}' },
    { when: 'oqtf.lieu', then: [LATER_GROUNDS] },
    {
      when: '!oqtf.lieu',
      then: [
        { when: 'oqtf.transfert', then: [LATER_GROUNDS] },
        { when: '!oqtf.transfert', then: ANNOUNCEMENT },
      ],
    },
    { heading: 'PAR CES MOTIFS' },
    {
      paragraph: `Et tous autres à produire, déduire ou suppléer, ${MX} conclut à ce qu’il plaise au tribunal\u{a0}:`,
    },
    PROVISIONAL_AID,
    {
      list: [
        'ANNULER l’arrêté du {decision.date} en chacune des décisions énumérées ci-dessus ;',
        'ENJOINDRE à l’autorité compétente {#oqtf.transfert?}d’enregistrer la demande d’asile en procédure normale{/oqtf.transfert?}{^oqtf.transfert?}de délivrer une autorisation provisoire de séjour et de réexaminer la situation{/oqtf.transfert?} sous {injonction.delai}, sous astreinte de {injonction.astreinte} par jour de retard (articles L. 911-2 et L. 911-3 du code de justice administrative) ;',
        COSTS,
      ],
    },
    ...CLOSING,
  ],
  mentions: [
    ...REQUETE_MENTIONS,
    {
      what: 'Mémoire complémentaire annoncé',
      pattern: /entend présenter un mémoire complémentaire/u,
      source: 'CESEDA R911-6',
    },
    {
      what: 'Quinze jours',
      pattern: /quinze jours à compter de l’enregistrement/u,
      source: 'CESEDA R911-6',
    },
    { what: 'Désistement d’office', pattern: /désistement d’office/u, source: 'CESEDA R911-6' },
    { what: 'Chaque décision nommée', pattern: /fixent le pays de destination/u, source: null },
    { what: 'Dernier jour', pattern: /\{echeance\.dernierJour\}/u, source: null },
  ],
};
