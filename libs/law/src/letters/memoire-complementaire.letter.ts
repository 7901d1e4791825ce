import { text } from '../text.ts';
import { EXTERNAL_GROUNDS, GROUNDS_SOURCES, INTERNAL_GROUNDS, TYPED_GROUNDS } from './grounds.ts';
import type { LetterDefinition } from './letter.ts';
import { CLIENT, MX } from './parts.ts';
import {
  CLOSING,
  CLOSING_SOURCES,
  COSTS,
  COSTS_ARGUED,
  INJUNCTION,
  PROVISIONAL_AID,
} from './pleading.ts';

/** The memorandum announced, or one that adds grounds; against an obligation to leave it is due in fifteen days. */
export const MEMOIRE_COMPLEMENTAIRE: LetterDefinition = {
  id: 'memoire-complementaire',
  label: text('Mémoire complémentaire', 'Further brief'),
  kind: 'pleading',
  addressee: 'court',
  sources: [
    ...CLOSING_SOURCES,
    ...GROUNDS_SOURCES,
    'CESEDA R911-6',
    'CJA R411-1',
    'CJA R612-5',
    'CJA L761-1',
    'CJA L911-1',
    'CJA L911-2',
    'CJA L911-3',
    'Loi 91-647 37',
  ],
  records: 'memoire-complementaire-depose',
  limits: ['ta-memoire-complementaire-oqtf', 'ta-memoire-recapitulatif-ou-annonce'],
  subject: 'Mémoire complémentaire, instance n° {instance.numero}',
  body: [
    {
      paragraph:
        'À Mesdames et Messieurs les président et conseillers composant la juridiction saisie ({juridiction.nom})',
    },
    { paragraph: `POUR\u{a0}: ${CLIENT}, demeurant {client.domicile}` },
    { paragraph: 'CONTRE : {defendeur.nom}' },
    {
      when: 'requete.sommaire',
      then: [
        {
          paragraph:
            'La requête sommaire enregistrée le {requete.enregistreeLe} annonçait un mémoire complémentaire. Il est produit le {date.jour}, dans le délai de quinze jours à compter de cet enregistrement que fixe l’article R. 911-6 du code de l’entrée et du séjour des étrangers et du droit d’asile, et dont le dernier jour est le {echeance.dernierJour}.',
        },
      ],
    },
    {
      when: '!requete.sommaire',
      then: [
        {
          paragraph: `${MX} complète ainsi la requête enregistrée le {requete.enregistreeLe}.`,
        },
      ],
    },
    { heading: 'RAPPEL DES FAITS' },
    { each: 'faits', line: '{date} : {texte}' },
    { heading: 'DISCUSSION' },
    ...EXTERNAL_GROUNDS,
    ...INTERNAL_GROUNDS,
    ...TYPED_GROUNDS,
    ...INJUNCTION,
    ...COSTS_ARGUED,
    { heading: 'PAR CES MOTIFS' },
    {
      paragraph: `Et ceux de la requête, ${MX} conclut à ce qu’il plaise à la juridiction\u{a0}:`,
    },
    PROVISIONAL_AID,
    {
      list: [
        'FAIRE DROIT à l’ensemble des conclusions de la requête, aux fins d’annulation et d’injonction, sous {injonction.delai} et sous astreinte de {injonction.astreinte} par jour de retard ;',
        COSTS,
      ],
    },
    {
      paragraph:
        'Les pièces nouvelles sont numérotées à la suite des précédentes ; l’inventaire ci-dessous est complet.',
    },
    ...CLOSING,
  ],
  mentions: [
    { what: 'Numéro de l’instance', pattern: /\{instance\.numero\}/u, source: null },
    {
      what: 'Quinze jours',
      pattern: /quinze jours à compter de cet enregistrement/u,
      source: 'CESEDA R911-6',
    },
    {
      what: 'Date d’enregistrement',
      pattern: /\{requete\.enregistreeLe\}/u,
      source: 'CESEDA R911-6',
    },
    { what: 'Moyens', pattern: /\{#moyens\}/u, source: 'CJA R411-1' },
    { what: 'Pièces à la suite', pattern: /numérotées à la suite/u, source: 'CJA R412-2' },
  ],
};
