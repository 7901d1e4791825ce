import { text } from '../text.ts';
import { EXTERNAL_GROUNDS, GROUNDS_SOURCES, INTERNAL_GROUNDS, TYPED_GROUNDS } from './grounds.ts';
import type { LetterDefinition } from './letter.ts';
import {
  OQTF_ADMISSIBILITY,
  OQTF_ADMISSIBILITY_SOURCES,
  OQTF_DECISIONS,
  OQTF_GROUNDS,
  OQTF_GROUNDS_SOURCES,
  OQTF_OTHER_GROUNDS,
  OQTF_REQUESTS,
} from './oqtf-parts.ts';
import { MX } from './parts.ts';
import {
  CLOSING,
  CLOSING_SOURCES,
  COSTS,
  COSTS_ARGUED,
  FACTS,
  INJUNCTION,
  PARTIES,
  PROVISIONAL_AID,
  REQUETE_MENTIONS,
} from './pleading.ts';

/** Application against an obligation to leave and all that comes with it, whether the person is free or held. */
export const REQUETE_OQTF: LetterDefinition = {
  id: 'requete-oqtf',
  label: text('Requête contre une OQTF', 'Application against an obligation to leave'),
  kind: 'pleading',
  addressee: 'court',
  sources: [
    ...CLOSING_SOURCES,
    ...OQTF_ADMISSIBILITY_SOURCES,
    ...OQTF_GROUNDS_SOURCES,
    ...GROUNDS_SOURCES,
    'CESEDA L613-5',
    'CESEDA R613-7',
    'CESEDA L922-2',
    'CJA L5',
    'CJA R411-1',
    'CJA L761-1',
    'CJA L911-1',
    'CJA L911-2',
    'CJA L911-3',
    'Loi 91-647 37',
  ],
  records: 'requete-deposee',
  limits: ['oqtf-recours-1-mois', 'oqtf-recours-7-jours', 'oqtf-recours-48-heures'],
  subject:
    'Requête en annulation : {#oqtf.transfert?}décision de transfert{/oqtf.transfert?}{^oqtf.transfert?}obligation de quitter le territoire français{/oqtf.transfert?}',
  body: [
    { paragraph: 'À Madame ou Monsieur le président du {juridiction.nom}' },
    { when: 'oqtf.lieu', then: [{ heading: 'PROCÉDURE URGENTE, PERSONNE SOUS CONTRAINTE' }] },
    ...PARTIES,
    ...OQTF_DECISIONS,
    ...FACTS,
    { heading: 'RECEVABILITÉ' },
    ...OQTF_ADMISSIBILITY,
    ...OQTF_REQUESTS,
    { heading: 'DISCUSSION' },
    ...OQTF_GROUNDS,
    ...EXTERNAL_GROUNDS,
    ...INTERNAL_GROUNDS,
    ...TYPED_GROUNDS,
    ...OQTF_OTHER_GROUNDS,
    {
      when: '!oqtf.transfert',
      then: [
        { heading: 'III. Sur les conséquences de l’annulation' },
        {
          paragraph:
            'Si l’obligation de quitter le territoire français est annulée, il est immédiatement mis fin aux mesures de surveillance et l’étranger est muni d’une autorisation provisoire de séjour jusqu’à ce que l’autorité administrative ait à nouveau statué sur son cas (article L. 614-16 du code de l’entrée et du séjour des étrangers et du droit d’asile).',
        },
      ],
    },
    ...INJUNCTION,
    ...COSTS_ARGUED,
    { heading: 'PAR CES MOTIFS' },
    { paragraph: `${MX} conclut à ce qu’il plaise au tribunal\u{a0}:` },
    PROVISIONAL_AID,
    {
      list: [
        'ANNULER l’arrêté du {decision.date} en chacune des décisions énumérées ci-dessus ;',
        `ENJOINDRE à l’autorité compétente {#oqtf.transfert?}d’enregistrer en procédure normale la demande d’asile de ${MX} et de lui remettre l’attestation correspondante{/oqtf.transfert?}{^oqtf.transfert?}de délivrer à ${MX}, dès la notification du jugement, une autorisation provisoire de séjour, et de réexaminer sa situation{/oqtf.transfert?} sous {injonction.delai}, avec une astreinte de {injonction.astreinte} par jour de retard\u{a0};`,
      ],
    },
    {
      when: 'oqtf.interdictionRetour',
      then: [
        {
          list: [
            'ENJOINDRE à la même autorité de mettre en œuvre la suppression du signalement aux fins de non-admission dans le système d’information Schengen (articles L. 613-5 et R. 613-7 du code de l’entrée et du séjour des étrangers et du droit d’asile) ;',
          ],
        },
      ],
    },
    {
      list: [COSTS],
    },
    ...CLOSING,
  ],
  mentions: [
    ...REQUETE_MENTIONS,
    { what: 'Chaque décision nommée', pattern: /fixent le pays de destination/u, source: null },
    { what: 'Mode de notification', pattern: /\{oqtf\.notification\}/u, source: null },
    {
      what: 'Heure de notification, en rétention',
      pattern: /\{oqtf\.heure\}/u,
      source: 'CESEDA L921-2',
    },
    { what: 'Lieu de la contrainte', pattern: /\{oqtf\.lieu\}/u, source: 'CESEDA R922-4' },
    { what: 'Un mois', pattern: /délai d’un mois/u, source: 'CESEDA L911-1' },
    { what: 'Sept jours', pattern: /délai de sept jours/u, source: 'CESEDA L921-1' },
    { what: 'Quarante-huit heures', pattern: /quarante-huit heures/u, source: 'CESEDA L921-2' },
    { what: 'Dernier jour', pattern: /\{echeance\.dernierJour\}/u, source: null },
    { what: 'Interprète', pattern: /\{interprete\.langue\}/u, source: 'CESEDA L922-2' },
    {
      what: 'Communication du dossier',
      pattern: /communication du dossier/u,
      source: 'CESEDA L922-2',
    },
    {
      what: 'Aide juridictionnelle provisoire',
      pattern: /à titre provisoire, au bénéfice/u,
      source: null,
    },
    {
      what: 'Autorisation provisoire de séjour',
      pattern: /autorisation provisoire de séjour/u,
      source: 'CESEDA L614-16',
    },
  ],
};
