import type { Part } from './family-draft.ts';

/** The part as the address names it; resources need no name. */
const PART_NAMES = {
  resources: undefined,
  housing: 'logement',
  regroupement: 'regroupement',
  reunification: 'reunification',
} as const satisfies Readonly<Record<Part, string | undefined>>;

type Volet = NonNullable<(typeof PART_NAMES)[Part]>;

/** What the address says: which part, and for which client. Nothing that is typed. */
interface FamilySearch {
  volet?: Volet;
  client?: string;
}

const VOLETS: readonly Volet[] = ['logement', 'regroupement', 'reunification'];

export function readFamilySearch(search: Readonly<Record<string, unknown>>): FamilySearch {
  const volet = VOLETS.find((one) => one === search['volet']);
  const client = search['client'];
  return {
    ...(volet ? { volet } : {}),
    ...(typeof client === 'string' && client !== '' ? { client } : {}),
  };
}

export const partOf = ({ volet }: FamilySearch): Part =>
  volet === 'logement' ? 'housing' : (volet ?? 'resources');

export function searchOf(part: Part, client: string | undefined): FamilySearch {
  const volet = PART_NAMES[part];
  return { ...(volet ? { volet } : {}), ...(client ? { client } : {}) };
}
