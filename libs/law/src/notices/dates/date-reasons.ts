import { text, type Text } from '../../text.ts';

/** Why a day must be looked at, said to whoever confirms. */
export const WHY = {
  read: text('Lu dans le texte.', 'Read in the text.'),
  far: text(
    'Les mots qui l’annoncent sont éloignés de la date.',
    'The words that lead to it are far from the date.',
  ),
  mended: text(
    'Écriture réparée (chiffre ou lettre mal lus).',
    'Writing mended (a figure or letter badly read).',
  ),
  shortYear: text('Année écrite en deux chiffres.', 'Year written with two figures.'),
  noYear: text(
    'Année non écrite : la plus proche est supposée.',
    'Year not written: the nearest is supposed.',
  ),
  weekday: text(
    'Le jour de la semaine écrit n’est pas celui de cette date.',
    'The weekday written is not that of this date.',
  ),
  future: text('Cette date n’est pas encore venue.', 'This day has not come yet.'),
  old: text('Date ancienne : vérifiez l’année.', 'An old date: check the year.'),
  before: text('Elle précède la date de la décision.', 'It precedes the date of the decision.'),
  several: text(
    'Le texte porte plusieurs dates qui peuvent être celle-ci.',
    'The text bears several dates that may be this one.',
  ),
  contrary: text(
    'Le texte porte deux jours de notification\u00a0: lequel est le bon\u00a0?',
    'The text bears two days of notification: which one is right?',
  ),
  mentioned: text(
    'Date d’un acte nommé dans la lettre : vérifiez que c’est celui-ci.',
    'Day of an act that the letter names: check that it is this one.',
  ),
  letter: text(
    'Date de la lettre\u00a0: la décision a pu être lue un autre jour.',
    'Day of the letter: the decision may have been read on another day.',
  ),
  which: text(
    'La phrase ne dit pas clairement que c’est de cet acte qu’elle parle.',
    'The sentence does not say clearly that it speaks of this act.',
  ),
  twice: text(
    'Le jour écrit en chiffres n’est pas celui écrit en lettres.',
    'The day in figures is not the one in words.',
  ),
  relative: text(
    'Jour dit par rapport à un autre («\u00a0ce jour\u00a0», «\u00a0hier\u00a0»).',
    'A day told from another one (“this day”, “yesterday”).',
  ),
  putOff: text(
    'La lettre parle d’un report ou d’une annulation\u00a0: vérifiez que ce jour tient encore.',
    'The letter speaks of a meeting put off or called off: check that this day still holds.',
  ),
  stamp: text(
    'Tampon d’arrivée : la première présentation a pu être antérieure.',
    'Arrival stamp: the first presentation may have been earlier.',
  ),
  mail: text(
    'Date du courriel, faute de date de notification dans le texte.',
    'Day of the mail, for want of a day of notification in the text.',
  ),
  blank: text(
    'La date de notification est restée en blanc dans la lettre. Quand a-t-elle été reçue ?',
    'The day of notification was left blank in the letter. When was it received?',
  ),
  unknown: text(
    'Aucun jour de notification n’a été reconnu dans la lettre. Quand a-t-elle été reçue ?',
    'No day of notification was recognised in the letter. When was it received?',
  ),
  unsaid: text('La lettre ne donne pas cette date.', 'The letter does not give this date.'),
  arrival: text('Date à laquelle la lettre est parvenue.', 'Day on which the letter arrived.'),
} as const;

/** Why a day that was read may not be the one that was written. */
export const DOUBTS: Readonly<Record<string, Text>> = {
  mended: WHY.mended,
  'short-year': WHY.shortYear,
  'no-year': WHY.noYear,
  weekday: WHY.weekday,
  relative: WHY.relative,
  'put-off': WHY.putOff,
  twice: WHY.twice,
};
