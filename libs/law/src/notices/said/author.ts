import { AUTHORITIES } from '../../authorities/authorities.ts';
import type { Text } from '../../text.ts';
import { fold } from '../text/fold.ts';
import { spanOf, type Span } from '../text/span.ts';

export type AuthorKind =
  | 'prefecture'
  | 'tribunal'
  | 'cour-appel'
  | 'conseil-etat'
  | 'cnda'
  | 'ofpra'
  | 'ofii'
  | 'consulat'
  | 'crrv'
  | 'ministere'
  | 'baj'
  | 'commune'
  | 'police'
  | 'juge'
  | 'huissier'
  | 'poste';

/** Who wrote a notice. */
export interface Author {
  readonly kind: AuthorKind;
  /** As the law library calls it, or as it calls itself. */
  readonly name: string;
  readonly departement: string | null;
  readonly span: Span;
}

interface Named {
  readonly kind: AuthorKind;
  readonly label: Text;
  readonly departement: string | null;
  readonly words: RegExp;
}

const escaped = (words: string) =>
  fold(words)
    .replaceAll(/[-\s]+/gu, String.raw`[\s-]+`)
    .replaceAll("'", String.raw`['\s]`);
const OF = String.raw`(?:de\s+l'|de\s+la\s+|du\s+|des\s+|de\s+|d')`;

const all = Object.values(AUTHORITIES);
const seats = <Key extends 'court' | 'appealCourt'>(key: Key) => [
  ...new Map(all.map((one) => [one[key].fr, one])).values(),
];
const seatOf = (label: string) =>
  label.replace(/^.*(?:administratif|d’appel)\s+(?:de\s+la\s+|de\s+|du\s+|d’|des\s+)?/u, '');

const PREFECTURES: readonly Named[] = all.map(({ departement, name, prefecture }) => ({
  kind: 'prefecture',
  label: prefecture.label,
  departement,
  words: new RegExp(
    String.raw`\b(?:prefecture|prefete?)\s+(?:de\s+(?:la\s+)?region\s+[^,\n]{3,40},?\s*(?:prefete?\s+)?)?${OF}${departement === '75' ? '(?:police|paris)' : escaped(name)}(?![a-z-])`,
    'gu',
  ),
}));
const COURTS: readonly Named[] = [
  ...seats('court').map(({ court, departement }) => ({
    kind: 'tribunal' as const,
    label: court,
    departement,
    words: new RegExp(
      String.raw`\btribunal\s+administratif\s+${OF}?${escaped(seatOf(court.fr))}(?![a-z-])`,
      'gu',
    ),
  })),
  ...seats('appealCourt').map(({ appealCourt, departement }) => ({
    kind: 'cour-appel' as const,
    label: appealCourt,
    departement,
    words: new RegExp(
      String.raw`\bcour\s+administrative\s+d'appel\s+${OF}?${escaped(seatOf(appealCourt.fr))}(?![a-z-])`,
      'gu',
    ),
  })),
];

const plain = (kind: AuthorKind, fr: string, en: string, words: RegExp): Named => ({
  kind,
  label: { fr, en },
  departement: null,
  words,
});
const OTHERS: readonly Named[] = [
  plain(
    'cnda',
    'Cour nationale du droit d’asile',
    'National court of asylum',
    /\bcour\s+nationale\s+du\s+droit\s+d'asile|\bcnda\b/gu,
  ),
  plain(
    'ofpra',
    'OFPRA',
    'OFPRA',
    /\boffice\s+francais\s+de\s+protection\s+des\s+refugies|\bofpra\b/gu,
  ),
  plain('ofii', 'OFII', 'OFII', /\boffice\s+francais\s+de\s+l'immigration|\bofii\b/gu),
  plain(
    'crrv',
    'Commission de recours contre les refus de visa',
    'Visa appeals commission',
    /\bcommission\s+de\s+recours\s+contre\s+les\s+(?:decisions\s+de\s+)?refus\s+de\s+visa/gu,
  ),
  plain(
    'consulat',
    'Consulat ou ambassade de France',
    'Consulate or embassy of France',
    /\b(?:consulat(?:\s+general)?|ambassade)\s+de\s+france(?:\s+(?:a|au|aux|en)\s+[a-z' -]{2,30})?/gu,
  ),
  plain(
    'baj',
    'Bureau d’aide juridictionnelle',
    'Legal-aid office',
    /\bbureau\s+d'aide\s+juridictionnelle/gu,
  ),
  plain(
    'ministere',
    'Ministère de l’intérieur',
    'Ministry of the Interior',
    /\b(?:ministere\s+de\s+l'interieur|sous-direction\s+de\s+l'acces\s+a\s+la\s+nationalite|ministre\s+de\s+l'interieur)/gu,
  ),
  plain(
    'police',
    'Police ou gendarmerie',
    'Police or gendarmerie',
    /\b(?:police\s+nationale|police\s+aux\s+frontieres|commissariat(?:\s+de\s+police)?\s+d[eu']|gendarmerie)/gu,
  ),
  plain(
    'juge',
    'Juge judiciaire',
    'Judicial court',
    /\b(?:tribunal\s+judiciaire|cour\s+d'appel)\s+d[eu']/gu,
  ),
  plain(
    'huissier',
    'Commissaire de justice',
    'Bailiff',
    /\bcommissaires?\s+de\s+justice|\bhuissiers?\s+de\s+justice/gu,
  ),
  plain('poste', 'La Poste', 'La Poste', /(?:^|\n)\W*la\s+p[o0]ste\b|\blaposte\b/gu),
  plain('conseil-etat', 'Conseil d’État', 'Conseil d’État', /\bconseil\s+d'etat\b/gu),
];

/** Authorities that a text names, in the order in which they come. */
export function authorsIn(folded: string): readonly Author[] {
  return [...PREFECTURES, ...COURTS, ...OTHERS]
    .flatMap(({ kind, label, departement, words }) => {
      const match = words.exec(folded);
      words.lastIndex = 0;
      return match ? [{ kind, name: label.fr, departement, span: spanOf(match) }] : [];
    })
    .toSorted((a, b) => a.span.start - b.span.start);
}
