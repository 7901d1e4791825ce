import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { MX } from './parts.ts';
import {
  CLOSING,
  CLOSING_SOURCES,
  COSTS,
  COSTS_ARGUED,
  INJUNCTION,
  partiesAgainst,
  PROVISIONAL_AID,
  REQUETE_MENTIONS,
} from './pleading.ts';
import { VISA_ARGUED } from './visa-parts.ts';

/** Application to the court of Nantes against a visa refusal, once the compulsory appeal is rejected. */
export const REQUETE_NANTES_VISA: LetterDefinition = {
  id: 'requete-nantes-visa',
  label: text('Requête au tribunal de Nantes (visa)', 'Application to the court of Nantes: visa'),
  kind: 'pleading',
  addressee: 'court',
  sources: [
    ...CLOSING_SOURCES,
    'CESEDA D312-3',
    'CESEDA D312-8-1',
    'CESEDA R312-6',
    'CESEDA L811-2',
    'CJA R312-18',
    'CJA R421-1',
    'CJA R421-2',
    'CJA L761-1',
    'CJA L911-1',
    'CJA L911-2',
    'CJA L911-3',
    'CRPA L211-2',
    'CRPA L211-5',
    'Code civil 47',
    'CEDH 8',
    'CIDE 3-1',
    'Loi 91-647 37',
  ],
  records: 'requete-nantes',
  exhibit: 'copie-requete-annulation',
  limits: ['visa-ta-nantes-2-mois'],
  subject: 'Requête en annulation : refus de visa',
  body: [
    {
      paragraph:
        'À Mesdames et Messieurs les président et conseillers composant le tribunal administratif de Nantes',
    },
    ...partiesAgainst('Le ministre de l’intérieur, place Beauvau, 75008 Paris'),
    { heading: 'DÉCISION ATTAQUÉE', level: 2 },
    {
      when: 'rapo.rejeteLe',
      then: [
        {
          paragraph:
            'La décision du {rapo.rejeteLe} rejetant le recours préalable formé contre le refus de visa ({visa.type}) opposé par l’autorité consulaire suivante : {visa.consulat}',
        },
      ],
    },
    {
      when: '!rapo.rejeteLe',
      then: [
        {
          paragraph:
            'La décision implicite, née le {refusImplicite.neLe}, rejetant le recours préalable formé contre le refus de visa ({visa.type}) opposé par l’autorité consulaire suivante : {visa.consulat}',
        },
      ],
    },
    { paragraph: 'Demande de visa de : {visa.demandeurs}. Intérêt à agir : {visa.interet}.' },
    { heading: 'RECEVABILITÉ ET COMPÉTENCE' },
    {
      paragraph:
        'Les litiges relatifs aux visas relevant des autorités consulaires ressortissent à la compétence du tribunal administratif de Nantes (article R. 312-18 du code de justice administrative). Le recours préalable obligatoire (article D. 312-3 du code de l’entrée et du séjour des étrangers et du droit d’asile) a été reçu le {rapo.recuLe}, comme en justifie l’accusé de réception.',
    },
    {
      paragraph:
        'La personne dont le recours a été rejeté peut demander l’annulation de cette décision dans les délais des articles R. 421-1 et R. 421-2 du code de justice administrative, sans délai supplémentaire de distance (article R. 312-6 du code de l’entrée et du séjour des étrangers et du droit d’asile). Le dernier jour est le {echeance.dernierJour}. La présente requête, du {date.jour}, est recevable.',
    },
    {
      paragraph:
        'La décision prise sur le recours préalable se substitue au refus consulaire. Lorsque le recours est réputé rejeté par le silence, il l’est pour les mêmes motifs que ceux de la décision contestée (article D. 312-8-1 du même code) : les motifs des deux stades sont donc discutés.',
    },
    ...VISA_ARGUED,
    {
      when: 'rapo.motifs',
      then: [
        {
          paragraph:
            'Le rejet du recours préalable énonce en outre les motifs suivants, qui ne sont pas davantage fondés : {rapo.motifs}',
        },
      ],
    },
    {
      when: 'moyen.motivation',
      then: [
        {
          paragraph:
            'Le rejet d’un recours administratif dont la présentation est obligatoire doit être motivé (8° de l’article L. 211-2 du code des relations entre le public et l’administration), par l’énoncé des considérations de droit et de fait qui le fondent (article L. 211-5). La décision ne l’est pas, ou ne l’est que par une formule stéréotypée.',
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
        'ANNULER la décision attaquée ;',
        'ENJOINDRE au ministre de l’intérieur de faire délivrer le visa sollicité sous {injonction.delai} à compter de la notification du jugement, sous astreinte de {injonction.astreinte} par jour de retard ;',
        'À titre subsidiaire, ENJOINDRE au ministre de l’intérieur de réexaminer la demande dans le même délai et sous la même astreinte ;',
        COSTS,
      ],
    },
    ...CLOSING,
  ],
  mentions: [
    ...REQUETE_MENTIONS,
    { what: 'Tribunal de Nantes', pattern: /R\.\s312-18/u, source: 'CJA R312-18' },
    { what: 'Recours préalable', pattern: /\{rapo\.recuLe\}/u, source: 'CESEDA D312-3' },
    { what: 'Délai sans distance', pattern: /R\.\s312-6/u, source: 'CESEDA R312-6' },
    {
      what: 'Motifs des deux stades',
      pattern: /les motifs des deux stades/u,
      source: 'CESEDA D312-8-1',
    },
    { what: 'Dernier jour', pattern: /\{echeance\.dernierJour\}/u, source: null },
    { what: 'Astreinte', pattern: /\{injonction\.astreinte\}/u, source: 'CJA L911-3' },
  ],
};
