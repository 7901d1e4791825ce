import type { Sentence } from '../text/sentences.ts';
import type { PlacedDate } from './placed-date.ts';

/** The letter puts a meeting off, or calls it off. */
const PUTS_OFF =
  /\b(?:renvoi|renvoye\w*|reporte\w*|report|annule\w*|annulation|deprogramme\w*|a\s+nouveau\s+convoque\w*|nouvelle\s+(?:date|convocation)|remplace|avance\w*|decale\w*|deplace\w*|supprime\w*|initialement|n'aura\s+pas\s+lieu|radie\w*)\b/u;
/** What no letter says that does not put a meeting off: the day that it names may be the former one. */
const SURELY_PUTS_OFF =
  /\b(?:renvoi\s+d(?:e\s+(?:l'|votre\s+)|')(?:audience|affaire|examen)|radie\w*\s+du\s+role|audience[^.;]{0,60}\b(?:annule|reporte|renvoye)e|(?:rendez-vous|entretien|convocation)[^.;]{0,60}\b(?:est|sont|ete)\s+(?:donc\s+)?(?:annule|reporte|deplace)e?s?|ne\s+doi\w+\s+(?:donc\s+)?(?:pas|plus)\s+se\s+presenter)\b/u;
/** Whatever day it was, it is no longer one, until another notice comes. */
const STRUCK = /\bradiee?s?\s+du\s+role\b/u;
/** Before a day: it is the one that was given up. */
const GIVEN_UP_BEFORE =
  /\b(?:avai[st]|aviez|etai[st]|etiez|initialement|precedemment|primitivement|au\s+lieu\s+d[eu]|(?:annule\s+et\s+)?remplace\s+celles?)\b[^.;]*$/u;
const GIVEN_UP_AFTER =
  /^[^.;]{0,120}\b(?:(?:est|sont|a\s+ete|ont\s+ete)\s+(?:donc\s+)?(?:annule|reporte|renvoye|supprime|deprogramme)\w*|ne\s+(?:pourra|peut)|n'aura\s+pas\s+lieu|n'est\s+(?:pas|plus)\s+maintenue?)/u;
/** Before a day: it is the new one, whatever else the sentence tells. */
const NEW_BEFORE =
  /\b(?:a\s+nouveau\s+convoque\w*|nouvelle\s+(?:date|audience|convocation)|(?:reporte|renvoye|deplace|decale|avance)\w*(?:,[^,;.]{0,100},)?\s+(?:a\s+l'audience\s+d|a\s+la\s+date\s+d|au\b|a\s+une))[^.;]*$/u;

const sentenceAt = (sentences: readonly Sentence[], at: number) =>
  sentences.find(({ start, end }) => start <= at && at < end);

/** « Vous aviez été convoquée à l'audience du 2, qui est annulée »: a meeting given up is no meeting to come. */
export function withoutGivenUp(
  folded: string,
  sentences: readonly Sentence[],
  placed: readonly PlacedDate[],
): readonly PlacedDate[] {
  if (!PUTS_OFF.test(folded) || !placed.some(({ role }) => role === 'appointment')) return placed;
  const told = placed.map((one) => {
    const { start = 0, end = folded.length } = sentenceAt(sentences, one.start) ?? {};
    const before = folded.slice(start, one.start);
    const isNew = NEW_BEFORE.test(before);
    const isOld =
      !isNew && (GIVEN_UP_BEFORE.test(before) || GIVEN_UP_AFTER.test(folded.slice(one.end, end)));
    return { one, isNew, isOld };
  });
  const renewed = new Set(told.filter(({ isNew }) => isNew).map(({ one }) => String(one.value)));
  const given = new Set(told.filter(({ isOld }) => isOld).map(({ one }) => String(one.value)));
  const isDoubtful = SURELY_PUTS_OFF.test(folded);
  const isStruck = STRUCK.test(folded);
  return placed.map((one) => {
    const day = String(one.value);
    if (one.role !== 'appointment' || renewed.has(day)) return one;
    if (given.has(day) || isStruck) return { ...one, role: 'other', theme: 'other' };
    return isDoubtful ? { ...one, doubts: [...one.doubts, 'put-off'] } : one;
  });
}
