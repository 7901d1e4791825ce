const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const MARKS = /[\u2066-\u2069]/g;

/** A name inside a sentence keeps its own direction, and what surrounds it its order: `<bdi>` where there is only text. */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** As it would have been typed. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}
