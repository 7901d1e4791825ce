export type Language = 'fr' | 'en';

/** Words shown to people, always in both languages. */
export interface Text {
  readonly fr: string;
  readonly en: string;
}

/** The words of a page in another language, under the same names: French is the model. */
export type Translated<Words> = {
  readonly [Name in keyof Words]: Words[Name] extends string ? string : Translated<Words[Name]>;
};

export function text(fr: string, en: string): Text {
  return { fr, en };
}
