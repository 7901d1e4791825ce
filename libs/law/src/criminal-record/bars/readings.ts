import { text } from '../../text.ts';

export const NO_PERIOD = text(
  'Aucun texte ne fixe de seuil de peine ni de durée\u00a0: la menace doit être actuelle et se mesure sur tout le parcours.',
  'No text sets a sentence or a period: the threat must be present and is weighed on the whole record.',
);

export const FACTS_ENOUGH = text(
  'Les faits suffisent, sans condamnation. Que la réhabilitation les fasse oublier est à confirmer.',
  'Facts are enough, without a conviction. Whether rehabilitation makes them forgotten is to be confirmed.',
);

export const ERASURE_UNSETTLED = text(
  'Le texte vise l’étranger «\u00a0condamné\u00a0»\u00a0: qu’une réhabilitation lève l’obstacle est à confirmer.',
  'The text is about a foreigner who was “convicted”: whether rehabilitation lifts the bar is to be confirmed.',
);
