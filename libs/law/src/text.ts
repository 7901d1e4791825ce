export type Language = 'fr' | 'en';

/** Words shown to people, always in both languages. */
export interface Text {
  readonly fr: string;
  readonly en: string;
}

export function text(fr: string, en: string): Text {
  return { fr, en };
}
