import { useQuery } from '@tanstack/react-query';
import { rulesQuery } from '../rules/law.queries.ts';
import { lawChangesQuery } from './law-changes.queries.ts';

interface LengthInForce {
  readonly length: string | null;
  readonly from: string | null;
}

/** The last length of a rule for this firm: that of its latest adopted change, else that of the library. */
export function useLengthInForce(rule: string): LengthInForce | null {
  const changes = useQuery(lawChangesQuery).data ?? [];
  const rules = useQuery(rulesQuery).data ?? [];
  const adopted = changes
    .filter((change) => change.rule === rule && change.status === 'adopted')
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return adopted.at(-1) ?? rules.find(({ id }) => id === rule)?.versions.at(-1) ?? null;
}
