import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { CLIENT, MX } from './parts.ts';
import { CLOSING, CLOSING_SOURCES, COSTS } from './pleading.ts';

/** Answer to the defence, ground by ground; its exhibits go on from the last number. */
export const MEMOIRE_REPLIQUE: LetterDefinition = {
  id: 'memoire-replique',
  label: text('Mémoire en réplique', 'Reply'),
  kind: 'pleading',
  addressee: 'court',
  sources: [
    ...CLOSING_SOURCES,
    'CJA L5',
    'CJA R613-1',
    'CJA R613-2',
    'CJA R613-3',
    'CJA L761-1',
    'Loi 91-647 37',
  ],
  records: null,
  limits: ['ta-cloture-instruction', 'ta-cloture-ordonnance-15-jours'],
  subject: 'Mémoire en réplique, instance n° {instance.numero}',
  body: [
    {
      paragraph:
        'À Mesdames et Messieurs les président et conseillers composant la juridiction saisie ({juridiction.nom})',
    },
    { paragraph: `POUR\u{a0}: ${CLIENT}, demeurant {client.domicile}` },
    { paragraph: 'CONTRE : {defendeur.nom}' },
    {
      paragraph: `${MX} répond au mémoire en défense du {defense.date}, communiqué le {defense.communiqueeLe}.{#instruction.clotureLe?} La clôture de l’instruction est fixée au {instruction.clotureLe}\u{a0}; le présent mémoire est produit avant cette date.{/instruction.clotureLe?}`,
    },
    { heading: 'RÉPONSE AU MÉMOIRE EN DÉFENSE' },
    { each: 'reponses', line: '{texte}' },
    {
      when: 'faitsNouveaux',
      then: [{ heading: 'ÉLÉMENTS NOUVEAUX' }, { paragraph: '{faitsNouveaux}' }],
    },
    { heading: 'SUR LES MOYENS DE LA REQUÊTE' },
    {
      paragraph:
        'Les moyens de la requête, auxquels la défense n’apporte pas de réponse utile, sont maintenus. Il est ajouté ou précisé ce qui suit :',
    },
    { each: 'moyens', line: '{texte}' },
    { heading: 'PAR CES MOTIFS' },
    {
      paragraph: `Et ceux de la requête et des mémoires précédents, ${MX} persiste dans l’ensemble de ses conclusions et demande en outre à la juridiction de\u{a0}:`,
    },
    {
      list: ['REJETER l’ensemble des conclusions et fins de non-recevoir de la défense ;', COSTS],
    },
    {
      paragraph:
        'Les pièces nouvelles sont numérotées à la suite des précédentes ; l’inventaire ci-dessous est complet.',
    },
    ...CLOSING,
  ],
  mentions: [
    { what: 'Numéro de l’instance', pattern: /\{instance\.numero\}/u, source: null },
    { what: 'Date de la défense', pattern: /\{defense\.date\}/u, source: null },
    {
      what: 'Clôture de l’instruction',
      pattern: /\{instruction\.clotureLe\}/u,
      source: 'CJA R613-1',
    },
    { what: 'Réponse point par point', pattern: /\{#reponses\}/u, source: null },
    { what: 'Conclusions', pattern: /PAR CES MOTIFS/u, source: null },
    { what: 'Pièces à la suite', pattern: /numérotées à la suite/u, source: 'CJA R412-2' },
  ],
};
