import type { Inferred } from './inferred.ts';

export interface RecordedPerson {
  readonly birthDate: Temporal.PlainDate | null;
  /** ISO 3166-1 codes. */
  readonly nationalities: readonly string[];
}

export function fromPerson({ birthDate, nationalities }: RecordedPerson): readonly Inferred[] {
  const said = { from: 'person', id: null } as const;
  return [
    ...(birthDate
      ? [{ ...said, fact: 'person.birth_date', value: String(birthDate) } as const]
      : []),
    ...(nationalities.length > 0
      ? [{ ...said, fact: 'person.nationality', value: [...nationalities] } as const]
      : []),
  ];
}
