import type {
  FamilyHousingBody,
  FamilyRegroupementBody,
  FamilyResourcesBody,
  FamilyReunificationBody,
} from '@quantieme/api-client';
import type { FamilyDraft } from './family-draft.ts';
import { sentIncomes } from './income-lines.ts';
import { listAt, type Said } from './said.ts';

const dayOf = ({ on }: FamilyDraft) => (on === null ? {} : { on });

/** Nobody's nationality is unknown, not none. */
const nationalityOf = ({ nationality }: FamilyDraft) =>
  nationality.length === 0 ? null : nationality;

/** The applicant as typed in a part, with the nationality that the parts share. */
const applicantOf = (draft: FamilyDraft, part: 'resources' | 'regroupement') => ({
  ...(draft.said[part]['applicant'] as object | undefined),
  nationality: nationalityOf(draft),
});

/** Places of the periods that have a document and a first day: others are not sent yet. */
export const completeStays = ({ said }: FamilyDraft): readonly number[] =>
  listAt(said.regroupement, '/applicant/stays').flatMap(({ document, from }, place) =>
    document != null && from != null ? [place] : [],
  );

function staysOf(draft: FamilyDraft): readonly Said[] {
  const complete = completeStays(draft);
  return listAt(draft.said.regroupement, '/applicant/stays').filter((_stay, place) =>
    complete.includes(place),
  );
}

/** What is asked about resources in the months that count; null while the day of the filing is unknown. */
export function resourcesBody(
  draft: FamilyDraft,
  months: readonly string[],
): FamilyResourcesBody | null {
  const { filedOn, territory, lines, said } = draft;
  if (filedOn === null) return null;
  const body = {
    ...said.resources,
    filedOn,
    ...dayOf(draft),
    territory,
    applicant: applicantOf(draft, 'resources'),
    incomes: sentIncomes(lines, months).map((sent) => sent.body),
  };
  return body as FamilyResourcesBody;
}

/** Under the law of the same day as the other parts. */
export function housingBody({ said, territory, on, filedOn }: FamilyDraft): FamilyHousingBody {
  const day = on ?? filedOn;
  return { ...said.housing, territory, ...(day === null ? {} : { on: day }) };
}

export function regroupementBody(draft: FamilyDraft): FamilyRegroupementBody | null {
  const { filedOn, territory, said } = draft;
  if (filedOn === null) return null;
  const body = {
    ...said.regroupement,
    filedOn,
    ...dayOf(draft),
    territory,
    applicant: { ...applicantOf(draft, 'regroupement'), stays: staysOf(draft) },
  };
  return body as FamilyRegroupementBody;
}

export function reunificationBody(draft: FamilyDraft): FamilyReunificationBody | null {
  const { filedOn, said } = draft;
  if (filedOn === null) return null;
  const body = { members: [], ...said.reunification, askedOn: filedOn, ...dayOf(draft) };
  return body as FamilyReunificationBody;
}
