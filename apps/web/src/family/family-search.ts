import type { Part } from './family-draft.ts';

/** The part as the address names it; resources need no name. */
const PART_NAMES = {
  resources: undefined,
  housing: 'logement',
  regroupement: 'regroupement',
  reunification: 'reunification',
} as const satisfies Readonly<Record<Part, string | undefined>>;

type Volet = NonNullable<(typeof PART_NAMES)[Part]>;

/** For whom, and in which dossier the answer may be noted. */
export interface FamilyOf {
  client?: string;
  dossier?: string;
}

/** What the address says: which part, and of whom. Nothing that is typed. */
interface FamilySearch extends FamilyOf {
  volet?: Volet;
}

const VOLETS: readonly Volet[] = ['logement', 'regroupement', 'reunification'];

export function readFamilySearch(search: Readonly<Record<string, unknown>>): FamilySearch {
  const volet = VOLETS.find((one) => one === search['volet']);
  return { ...(volet ? { volet } : {}), ...named('client', search), ...named('dossier', search) };
}

function named(name: keyof FamilyOf, search: Readonly<Record<string, unknown>>): FamilyOf {
  const value = search[name];
  return typeof value === 'string' && value !== '' ? { [name]: value } : {};
}

export const partOf = ({ volet }: FamilySearch): Part =>
  volet === 'logement' ? 'housing' : (volet ?? 'resources');

export function searchOf(part: Part, of: FamilyOf): FamilySearch {
  const volet = PART_NAMES[part];
  return { ...(volet ? { volet } : {}), ...of };
}
