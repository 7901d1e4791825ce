export const PERSON_KINDS = ['client', 'relative', 'adverse', 'contact'] as const;
export const SEXES = ['F', 'M', 'X'] as const;
/** What the other person is to this one. */
export const RELATION_KINDS = [
  'conjoint',
  'partenaire',
  'concubin',
  'parent',
  'enfant',
  'fratrie',
  'autre',
] as const;
