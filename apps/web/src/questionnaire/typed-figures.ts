import { typedDate } from '../ui/typed-date.ts';

const ZEROS = [0x0660, 0x06f0] as const;

/** Figures as computers read them: those of Arabic and Persian keyboards too, and a comma as a point. */
export function plainFigures(typed: string): string {
  const figures = typed.replaceAll(/[\u0660-\u0669\u06f0-\u06f9]/g, (figure) => {
    const code = figure.codePointAt(0) ?? 0;
    const zero = code >= ZEROS[1] ? ZEROS[1] : ZEROS[0];
    return String(code - zero);
  });
  return figures.replaceAll(/[\s\u00a0\u202f\u066c]/g, '').replaceAll(/[,\u066b]/g, '.');
}

/** A number that is not negative; null when it is none. */
export function typedNumber(typed: string): number | null {
  const plain = plainFigures(typed);
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

export interface TypedDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export const NO_DAY: TypedDay = { day: '', month: '', year: '' };

/** The civil date, if the calendar has that day; a year takes four figures, as birth years of two centuries meet. */
export function typedDay({ day, month, year }: TypedDay): string | null {
  const parts = [day, month, year].map(plainFigures);
  if (!/^\d{4}$/.test(parts[2] ?? '')) return null;
  return typedDate(parts.join('/'), 'fr', '2000-01-01');
}

export function dayParts(civil: unknown): TypedDay {
  const [year = '', month = '', day = ''] = typeof civil === 'string' ? civil.split('-') : [];
  return { day, month, year };
}
