import type { Value } from '../proposal.ts';

/** Which way a decision goes, by type of event, in its operative part. */
export const OUTCOMES: Readonly<Record<string, readonly (readonly [Value, RegExp])[]>> = {
  jugement: [
    [
      'annulation',
      /\b(?:article\s+1\s?er|article\s+premier)[^\n]{0,12}(?:l'arrete|la\s+decision|les\s+decisions)[^.;]{0,200}\b(?:est|sont)\s+annule/gu,
    ],
    [
      'rejet',
      /\b(?:la\s+)?requete\s+(?:n°\s*\d+\s+)?(?:de|presentee\s+par)\s+[^;\n]{2,70}\best\s+rejetee/gu,
    ],
    [
      'rejet',
      /\b(?:requete\b(?!\s+(?:n°\s*\d+\s+)?(?:de|presentee\s+par)\s)[^.;]{0,90}\best\s+rejetee|rejette\s+(?:la|votre)\s+requete|sens\s+de\s+la\s+decision\s*:\s*rejet)/gu,
    ],
    ['desistement', /\bdonne\s+acte\s+d[ue][^.;]{0,40}desistement/gu],
    ['non-lieu', /\b(?:n'y\s+a\s+(?:pas|plus)\s+lieu\s+de\s+statuer)/gu],
  ],
  'decision-ofpra': [
    [
      'irrecevabilite',
      /\b(?:demande[^.;]{0,80}(?:est\s+)?irrecevable|irrecevabilite\s+de\s+(?:la|votre)\s+demande)/gu,
    ],
    [
      'cloture',
      /\b(?:decision\s+de\s+cloture|demande[^.;]{0,60}est\s+cloturee?|cloture\s+(?:de\s+)?(?:l'examen|votre|la)\b|examen\s+de\s+(?:la|votre)\s+demande(?:\s+d'asile)?\s+est\s+clos)/gu,
    ],
    [
      'rejet',
      /\b(?:demande[^.;]{0,120}est\s+rejetee|rejet\w*\s+(?:de\s+)?(?:votre|la|sa)\s+demande|decision\s+de\s+rejet)/gu,
    ],
    [
      'subsidiaire',
      /\b(?:vous\s+accorder|accorde|octroie)\b[^.;]{0,60}protection\s+subsidiaire|\bprotection\s+subsidiaire\s+vous\s+(?:est|a\s+ete)\s+(?:accordee|octroyee)/gu,
    ],
    [
      'refugie',
      /\b(?:vous\s+reconnaitre|reconnait|reconnue?)\b[^.;]{0,40}qualite\s+de\s+refugie|\bqualite\s+de\s+refugiee?\s+vous\s+(?:est|a\s+ete)\s+reconnue/gu,
    ],
  ],
  'decision-cnda': [
    ['rejet', /\ble\s+recours\b[^;\n]{0,90}\best\s+rejete/gu],
    ['refugie', /\bqualite\s+de\s+refugie\s+est\s+reconnue/gu],
    [
      'subsidiaire',
      /\bprotection\s+subsidiaire\s+est\s+accordee|\bbenefice\s+de\s+la\s+protection\s+subsidiaire\s+est\s+accorde/gu,
    ],
  ],
  'aj-decision': [
    ['provisoire', /\badmission?\s+provisoire|\badmise?\s+provisoirement/gu],
    ['caducite', /\bcaducite\b|\bcaduque\b/gu],
    ['admission-totale', /\baide\s+juridictionnelle\s+totale/gu],
    ['admission-partielle', /\baide\s+juridictionnelle\s+partielle/gu],
    [
      'refus',
      /\b(?:rejette\s+la\s+demande|demande[^.;]{0,80}est\s+rejetee|refus(?:e)?\s+(?:de\s+)?(?:le\s+benefice|l'aide))/gu,
    ],
  ],
  'naturalisation-decision': [
    ['decret', /\bnationalite\s+francaise\s+par\s+decret|\bdecret\s+de\s+naturalisation/gu],
    ['ajournement', /\bajourn(?:e|er|ement|ee)\b/gu],
    ['irrecevabilite', /\birrecevab(?:le|ilite)\b/gu],
    ['rejet', /\b(?:rejet(?:er|te|tee)?)\b[^.;]{0,60}(?:demande|naturalisation)/gu],
  ],
};
