import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { CLIENT } from './parts.ts';

/** Inventory of exhibits, numbered in one growing order, as the court's application wants their files. */
export const BORDEREAU_PIECES: LetterDefinition = {
  id: 'bordereau-pieces',
  label: text('Bordereau de pièces', 'Inventory of exhibits'),
  kind: 'pleading',
  addressee: 'court',
  sources: ['CJA R412-2', 'CJA R414-5', 'CJA R414-1'],
  records: null,
  limits: [],
  subject: 'Inventaire détaillé des pièces',
  body: [
    {
      paragraph:
        '{#instance.numero?}Instance n° {instance.numero}{/instance.numero?}{^instance.numero?}Pièces jointes à la requête{/instance.numero?}',
    },
    { paragraph: `POUR\u{a0}: ${CLIENT}` },
    { paragraph: 'CONTRE : {defendeur.nom}' },
    {
      paragraph:
        'Ayant pour avocat Maître {avocat.nom}, {cabinet.nom}, avocat au barreau de {cabinet.barreau}',
    },
    {
      paragraph:
        'Inventaire établi en application des articles R. 412-2 et R. 414-5 du code de justice administrative. Il présente, de manière exhaustive, chaque pièce par un numéro dans un ordre continu et croissant et un libellé explicite ; chacune est transmise par un fichier distinct, dont l’intitulé commence par ce numéro.',
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
    { signature: 'Maître {avocat.nom}, avocat au barreau de {cabinet.barreau}' },
  ],
  mentions: [
    { what: 'Inventaire détaillé', pattern: /R\.\s412-2/u, source: 'CJA R412-2' },
    { what: 'Un fichier par pièce', pattern: /un fichier distinct/u, source: 'CJA R414-5' },
    { what: 'Numéro', pattern: /\{numero\}/u, source: 'CJA R412-2' },
    { what: 'Intitulé', pattern: /\{titre\}/u, source: 'CJA R412-2' },
    { what: 'Date', pattern: /\{date\}/u, source: null },
  ],
};
