/** From its first letter to the first of the next. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A full stop that ends a sentence, rather than « M. », « art. » or « n°. ». */
const STOP =
  /(?<![ ]|\b(?:m|mm|mme|mlle|me|art|al|n|no|st|ste|bd|av|tel|ref|p|cf|l|r|d|janv|fevr|avr|juil|sept|oct|nov|dec|lun|mar|mer|jeu|ven|sam|dim)|[._…])\.(?=\s)|;|\n\s*\n/gu;

/** « Vous êtes convoquée : », then the day on a line of its own. */
const UNFINISHED =
  /(?::|(?<!\b(?:madame|monsieur|messieurs|maitres?|mme|m\.)\s*),|\b(?:du|le|au|tiendra|reunira|siegera|lieu|convoque(?:\(e\)|e?s?)))[ ]*$/u;
const DISPLAYED =
  /^[ *>|-]*(?:(?:l[ea]|du|au)\s*:?\s*)?(?:(?:lundi|(?:m|rn)ardi|(?:m|rn)ercredi|jeudi|vendredi|sa(?:m|rn)edi|di(?:m|rn)anche)\b|\d{1,2}\s?[/.]\s?\d{1,2}\s?[/.]|\d{1,2}(?:er)?\s+[a-z]{3,9}\b)/u;

const isEnd = (folded: string, at: number, length: number) =>
  length < 2 ||
  !UNFINISHED.test(folded.slice(Math.max(0, at - 40), at)) ||
  !DISPLAYED.test(folded.slice(at + length, at + length + 80));

/** The sentences of a folded text; a day on a line of its own belongs to the one that leads to it. */
export function sentencesOf(folded: string): readonly Sentence[] {
  const ends = [...folded.matchAll(STOP)]
    .filter(({ index, 0: { length } }) => isEnd(folded, index, length))
    .map(({ index, 0: { length } }) => index + length);
  const all = [0, ...ends, folded.length];
  return all.slice(1).map((end, index) => ({ start: all[index] ?? 0, end }));
}
