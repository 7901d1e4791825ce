import { useQuery } from '@tanstack/react-query';
import type { Territory } from '@quantieme/api-client';
import { authoritiesQuery } from '../rules/law.queries.ts';
import { useClock } from '../session/session-context.ts';

/** The clock on which an hour typed in the calculator is read: that of the court or office. */
export function useTimeZoneOf(territory: Territory): string {
  const { timeZone } = useClock();
  const authorities = useQuery(authoritiesQuery).data ?? [];
  return authorities.find((one) => one.territory === territory)?.timeZone ?? timeZone;
}
