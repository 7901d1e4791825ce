import { text } from '../text.ts';
import { EXTERNAL_GROUNDS, GROUNDS_SOURCES, INTERNAL_GROUNDS, TYPED_GROUNDS } from './grounds.ts';
import type { LetterDefinition } from './letter.ts';
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

/** Appeal to the cour administrative d'appel: two months, one where there was an obligation to leave. */
export const APPEL_CAA: LetterDefinition = {
  id: 'appel-caa',
  label: text('Requête d’appel', 'Appeal'),
  kind: 'pleading',
  addressee: 'appeal-court',
  sources: [
    ...CLOSING_SOURCES,
    ...GROUNDS_SOURCES,
    'CJA R811-1',
    'CJA R811-2',
    'CJA R811-7',
    'CJA R811-13',
    'CJA R751-5',
    'CJA R411-1',
    'CJA L9',
    'CJA L761-1',
    'CJA L911-1',
    'CJA L911-2',
    'CJA L911-3',
    'CESEDA R911-8',
    'CESEDA R922-27',
    'Loi 91-647 37',
  ],
  records: 'appel-depose',
  limits: ['caa-appel-2-mois', 'oqtf-appel-1-mois'],
  subject: 'Requête d’appel contre le jugement n° {jugement.numero}',
  body: [
    {
      paragraph:
        'À Mesdames et Messieurs les président et conseillers composant la cour administrative d’appel ({juridiction.nom})',
    },
    ...PARTIES,
    { heading: 'JUGEMENT ATTAQUÉ', level: 2 },
    {
      paragraph:
        'Le jugement n° {jugement.numero} du {jugement.date}, rendu par : {jugement.tribunal}, notifié le {jugement.notifieLe}, qui a rejeté la demande tendant à l’annulation {#decision.date?}de la décision du {decision.date} portant {decision.nature}{/decision.date?}{^decision.date?}de la décision implicite de rejet née le {refusImplicite.neLe}{/decision.date?}. Copie du jugement est jointe.',
    },
    ...FACTS,
    { heading: 'RECEVABILITÉ' },
    {
      paragraph:
        'Toute partie présente dans une instance devant le tribunal administratif peut interjeter appel (article R. 811-1 du code de justice administrative). La présente requête est présentée par un avocat, comme l’exige à peine d’irrecevabilité l’article R. 811-7 du même code.',
    },
    {
      when: 'jugement.oqtf',
      then: [
        {
          paragraph:
            'Le litige portant sur une obligation de quitter le territoire français, le délai d’appel est d’un mois à compter de la notification du jugement (articles R. 911-8 et R. 922-27 du code de l’entrée et du séjour des étrangers et du droit d’asile).',
        },
      ],
    },
    {
      when: '!jugement.oqtf',
      then: [
        {
          paragraph:
            'Le délai d’appel est de deux mois à compter de la notification du jugement (article R. 811-2 du code de justice administrative).',
        },
      ],
    },
    {
      paragraph:
        'Le dernier jour du délai est le {echeance.dernierJour}. La présente requête, du {date.jour}, est recevable.',
    },
    { heading: 'I. SUR LA RÉGULARITÉ DU JUGEMENT' },
    {
      when: 'jugement.irregularite',
      then: [
        {
          paragraph:
            'Les jugements sont motivés (article L. 9 du code de justice administrative) et rendus au terme d’une procédure régulière. Le jugement attaqué est irrégulier : {jugement.irregularite} Il doit être annulé, et il y a lieu pour la cour d’évoquer et de statuer immédiatement sur la demande.',
        },
      ],
    },
    {
      when: '!jugement.irregularite',
      then: [
        {
          paragraph:
            'Aucun moyen n’est soulevé à ce stade contre la régularité du jugement, sous réserve de tout mémoire ultérieur.',
        },
      ],
    },
    { heading: 'II. SUR LE BIEN-FONDÉ DU JUGEMENT' },
    {
      paragraph:
        'C’est à tort que le tribunal a écarté les moyens de la demande : {jugement.critique}',
    },
    { heading: 'III. SUR LA LÉGALITÉ DE LA DÉCISION' },
    {
      paragraph:
        'Par l’effet dévolutif de l’appel, ou après évocation, la cour jugera que la décision est illégale.',
    },
    ...EXTERNAL_GROUNDS,
    ...INTERNAL_GROUNDS,
    ...TYPED_GROUNDS,
    ...INJUNCTION,
    ...COSTS_ARGUED,
    { heading: 'PAR CES MOTIFS' },
    { paragraph: `${MX} conclut à ce qu’il plaise à la cour\u{a0}:` },
    PROVISIONAL_AID,
    {
      list: [
        'ANNULER le jugement n° {jugement.numero} du {jugement.date} ;',
        'ANNULER cette décision, au besoin après évocation ;',
        `ENJOINDRE à l’autorité compétente de délivrer à ${MX} le titre ou l’autorisation demandé, ou à défaut de réexaminer sa situation en lui remettant dans l’attente un document provisoire de séjour, sous {injonction.delai} et sous astreinte de {injonction.astreinte} par jour de retard\u{a0};`,
        COSTS,
      ],
    },
    ...CLOSING,
  ],
  mentions: [
    ...REQUETE_MENTIONS,
    { what: 'Numéro du jugement', pattern: /\{jugement\.numero\}/u, source: null },
    { what: 'Notification du jugement', pattern: /\{jugement\.notifieLe\}/u, source: 'CJA R811-2' },
    { what: 'Copie du jugement', pattern: /Copie du jugement est jointe/u, source: 'CJA R751-5' },
    { what: 'Avocat obligatoire', pattern: /R\.\s811-7/u, source: 'CJA R811-7' },
    { what: 'Délai de deux mois', pattern: /R\.\s811-2/u, source: 'CJA R811-2' },
    { what: 'Délai d’un mois (OQTF)', pattern: /R\.\s911-8/u, source: 'CESEDA R911-8' },
    { what: 'Critique du jugement', pattern: /\{jugement\.critique\}/u, source: null },
    { what: 'Évocation', pattern: /évoquer/u, source: null },
    { what: 'Injonction', pattern: /ENJOINDRE/u, source: 'CJA L911-1' },
    { what: 'Dernier jour', pattern: /\{echeance\.dernierJour\}/u, source: null },
  ],
};
