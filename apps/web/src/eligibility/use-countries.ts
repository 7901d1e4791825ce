import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../i18n/i18n.ts';
import { countriesQuery } from '../rules/law.queries.ts';

/** Countries by name, and for a stateless person; none before they are wanted. */
export function useCountries({ isReached } = { isReached: true }) {
  const { data, isFetching } = useQuery({ ...countriesQuery, enabled: isReached });
  return { countries: data ?? [], isFetching };
}

/** The name of a country from its code of two letters, which stands where there is none. */
export function useCountryName(): (code: string) => string {
  const names = new Intl.DisplayNames([useLanguage()], { type: 'region' });
  return (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
}
