import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { MX } from './parts.ts';
import {
  CLOSING,
  CLOSING_SOURCES,
  COSTS,
  COSTS_ARGUED,
  FACTS,
  PARTIES,
  PROVISIONAL_AID,
  REFERE_MENTION,
  REQUETE_MENTIONS,
} from './pleading.ts';

/** Protection of a fundamental freedom within forty-eight hours: CJA art. L. 521-2. */
export const REFERE_LIBERTE: LetterDefinition = {
  id: 'refere-liberte',
  label: text('Référé liberté', 'Application to protect a freedom'),
  kind: 'pleading',
  addressee: 'court',
  sources: [
    ...CLOSING_SOURCES,
    'CJA L521-2',
    'CJA L511-1',
    'CJA L522-1',
    'CJA R522-1',
    'CJA R522-3',
    'CJA L761-1',
    'CJA L911-3',
    'Loi 91-647 37',
  ],
  records: 'refere-liberte-depose',
  limits: ['refere-liberte-48-h'],
  subject: 'Requête en référé liberté, article L. 521-2 du code de justice administrative',
  body: [
    { heading: 'RÉFÉRÉ' },
    { paragraph: 'À Madame ou Monsieur le juge des référés, {juridiction.nom}' },
    {
      paragraph:
        'Requête présentée le {date.jour} à {requete.heure}. Le juge des référés se prononce dans un délai de quarante-huit heures.',
    },
    ...PARTIES,
    ...FACTS,
    { heading: 'DISCUSSION' },
    {
      paragraph:
        'Saisi d’une demande justifiée par l’urgence, le juge des référés peut ordonner toutes mesures nécessaires à la sauvegarde d’une liberté fondamentale à laquelle une personne morale de droit public aurait porté, dans l’exercice d’un de ses pouvoirs, une atteinte grave et manifestement illégale (article L. 521-2 du code de justice administrative).',
    },
    { heading: 'I. Sur la liberté fondamentale en cause', level: 2 },
    { paragraph: 'La liberté fondamentale invoquée est la suivante : {liberte.nom}.' },
    { heading: 'II. Sur l’urgence à quarante-huit heures', level: 2 },
    {
      paragraph:
        'L’urgence exigée par l’article L. 521-2 est celle qui rend nécessaire l’intervention du juge dans les quarante-huit heures. Elle résulte de ce qui suit : {urgence}',
    },
    { heading: 'III. Sur l’atteinte grave et manifestement illégale', level: 2 },
    { paragraph: 'L’atteinte est imputable à l’autorité défenderesse : {liberte.atteinte}' },
    { paragraph: 'Elle est grave et manifestement illégale pour les raisons suivantes :' },
    { each: 'moyens', line: '{texte}' },
    { heading: 'IV. Sur les mesures demandées', level: 2 },
    {
      paragraph:
        'Les mesures demandées sont seules de nature à faire cesser l’atteinte à bref délai. Elles ont le caractère provisoire que prévoit l’article L. 511-1 du code de justice administrative. Il est demandé au juge d’informer sans délai les parties de la date et de l’heure de l’audience publique (article L. 522-1 du même code).',
    },
    ...COSTS_ARGUED,
    { heading: 'PAR CES MOTIFS' },
    { paragraph: `${MX} conclut à ce qu’il plaise au juge des référés\u{a0}:` },
    PROVISIONAL_AID,
    {
      list: [
        'CONSTATER l’atteinte grave et manifestement illégale portée à la liberté fondamentale invoquée ;',
        'ENJOINDRE à l’autorité défenderesse, sous {injonction.delai} à compter de la notification de l’ordonnance et sous astreinte de {injonction.astreinte} par jour de retard, de prendre la mesure suivante : {liberte.mesure} ;',
        COSTS,
      ],
    },
    ...CLOSING,
  ],
  mentions: [
    REFERE_MENTION,
    ...REQUETE_MENTIONS,
    { what: 'Fondement', pattern: /article L\.\s521-2/iu, source: 'CJA L521-2' },
    { what: 'Liberté nommée', pattern: /\{liberte\.nom\}/u, source: 'CJA L521-2' },
    {
      what: 'Urgence à quarante-huit heures',
      pattern: /quarante-huit heures/u,
      source: 'CJA L521-2',
    },
    { what: 'Urgence justifiée', pattern: /\{urgence\}/u, source: 'CJA R522-1' },
    {
      what: 'Atteinte grave et manifestement illégale',
      pattern: /grave et manifestement illégale/u,
      source: 'CJA L521-2',
    },
    { what: 'Heure de la requête', pattern: /\{requete\.heure\}/u, source: null },
    { what: 'Mesure demandée', pattern: /\{liberte\.mesure\}/u, source: null },
  ],
};
