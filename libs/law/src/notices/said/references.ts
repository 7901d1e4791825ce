import type { Span } from '../text/span.ts';

export type ReferenceKind = 'foreigner' | 'case' | 'file';

/** A number by which somebody, a case or a file is known. */
export interface Reference {
  readonly kind: ReferenceKind;
  /** Without spaces, in capitals. */
  readonly value: string;
  readonly span: Span;
}

const PATTERNS: readonly (readonly [ReferenceKind, RegExp])[] = [
  [
    'foreigner',
    /\b(?:n°|no|num(?:ero)?)?\s*(?:d'?\s*)?(?:etranger|agdref|ressortissant(?:\s+etranger)?|usager|id\s+agdref)\s*(?:n°|no|:|\.|est\s+le)?\s*[:.]?\s*(\d(?:[ .]?\d){9})(?!\d)/gu,
  ],
  [
    'case',
    /\b(?:n°s?|no|numero|requete|dossier|affaire|instance|recours)\s*(?:n°|no)?\s*[:.]?\s*(\d{2}[a-z]{2}\d{5}|\d{7,8})(?!\d)/gu,
  ],
  [
    'file',
    /\b(?:ref(?:erence)?s?|v\/?\s?ref|n\/?\s?ref|vos\s+ref(?:erence)?s?|nos\s+ref(?:erence)?s?|dossier|numero\s+de\s+(?:dossier|demande)|(?:demande|recours)(?=\s+n°))\s*(?:n°|no)?\s*[.:]*\s*((?=[a-z/_-]*\d)[a-z0-9][a-z0-9/_-]{4,28}[a-z0-9])/gu,
  ],
];

/** Numbers named in a folded text, each once. */
export function referencesIn(folded: string): readonly Reference[] {
  const found = PATTERNS.flatMap(([kind, pattern]) =>
    [...folded.matchAll(pattern)].map((match) => {
      const [whole, said = ''] = match;
      const start = match.index + whole.lastIndexOf(said);
      const value = said.replaceAll(/[ .]/gu, '').toUpperCase();
      return { kind, value, span: { start, end: start + said.length } };
    }),
  );
  const first = new Map<string, Reference>();
  for (const one of found) if (!first.has(one.value)) first.set(one.value, one);
  return [...first.values()].toSorted((a, b) => a.span.start - b.span.start);
}
