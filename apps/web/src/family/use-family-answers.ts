import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type {
  FamilyHousingView,
  FamilyMembersView,
  FamilyResourcesView,
} from '@quantieme/api-client';
import {
  completeStays,
  housingBody,
  regroupementBody,
  resourcesBody,
  reunificationBody,
} from './family-bodies.ts';
import { isStarted, PARTS, type FamilyDraft, type Part } from './family-draft.ts';
import {
  housingQuery,
  monthsQuery,
  regroupementQuery,
  resourcesQuery,
  reunificationQuery,
} from './family.queries.ts';
import { sentIncomes, type SentIncome } from './income-lines.ts';
import { placeOfIncome, placeOfStay, problemAt, type PlaceOf } from './places.ts';

const THINKING_MS = 250;
type Bodies = Readonly<Record<Part, object | null>>;

/** The answer about one part, or why there is none. */
interface PartAnswer<View> {
  /** Undefined while nothing is asked, or the first answer is awaited. */
  readonly data: View | undefined;
  readonly error: unknown;
  readonly retry: () => void;
  /** Where on the page a place of the request is. */
  readonly placeOf: PlaceOf;
}

export interface FamilyAnswers {
  readonly resources: PartAnswer<FamilyResourcesView>;
  readonly housing: PartAnswer<FamilyHousingView>;
  readonly regroupement: PartAnswer<FamilyMembersView>;
  readonly reunification: PartAnswer<FamilyMembersView>;
  /** The months that count, for the day of the filing. */
  readonly months: FamilyResourcesView['months'];
  readonly sent: readonly SentIncome[];
}

type Asked = Readonly<Record<Part, string | null>>;

/** What is asked once typing pauses: bodies as JSON, null where nothing is asked. */
function useAsked(bodies: Bodies, draft: FamilyDraft): Asked {
  const asked = PARTS.map((part) => [
    part,
    isStarted(draft, part) && bodies[part] !== null ? JSON.stringify(bodies[part]) : null,
  ]);
  const [settled] = useDebouncedValue(JSON.stringify(Object.fromEntries(asked)), THINKING_MS);
  return JSON.parse(settled) as Asked;
}

function partAnswer<View>(
  { data, error, refetch }: Pick<UseQueryResult<View>, 'data' | 'error' | 'refetch'>,
  asked: string | null,
  placeOf: PlaceOf = (pointer) => pointer,
): PartAnswer<View> {
  return {
    data: asked === null || error ? undefined : data,
    error: asked === null ? null : problemAt(error, placeOf),
    retry: () => void refetch(),
    placeOf,
  };
}

/** Every part that is started, answered as it is typed. */
export function useFamilyAnswers(draft: FamilyDraft): FamilyAnswers {
  const window = useQuery(monthsQuery(draft.filedOn, draft.territory));
  const months = draft.filedOn === null ? [] : (window.data ?? []);
  const names = months.map(({ month }) => month);
  const sent = sentIncomes(draft.lines, names);
  const asked = useAsked(
    {
      resources: months.length > 0 ? resourcesBody(draft, names) : null,
      housing: housingBody(draft),
      regroupement: regroupementBody(draft),
      reunification: reunificationBody(draft),
    },
    draft,
  );
  const resources = useQuery(resourcesQuery(asked.resources));
  const housing = useQuery(housingQuery(asked.housing));
  const regroupement = useQuery(regroupementQuery(asked.regroupement));
  const reunification = useQuery(reunificationQuery(asked.reunification));
  const answered = partAnswer(resources, asked.resources, placeOfIncome(sent));
  return {
    resources: { ...answered, error: answered.error ?? window.error },
    housing: partAnswer(housing, asked.housing),
    regroupement: partAnswer(regroupement, asked.regroupement, placeOfStay(completeStays(draft))),
    reunification: partAnswer(reunification, asked.reunification),
    months,
    sent,
  };
}
