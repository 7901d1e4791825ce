/** Id, French label, English label, and the texts it rests on (null where no text in force names it). */
export type TitleRow = readonly [id: string, fr: string, en: string, articles: string | null];
